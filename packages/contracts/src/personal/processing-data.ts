import type { Processing } from './processing.ts';
import { processingOfG2b } from './processing-of-g2b.ts';
import { processingOfG2c } from './processing-of-g2c.ts';
import { processingOfG2e } from './processing-of-g2e.ts';
import { processingOfG2g } from './processing-of-g2g.ts';

/**
 * What is kept of persons, why and how long: the source of the register of processing, and of what stands in the way of
 * an erasure. To correct a rule, end it with `validTo` and put the new one beside it. The terms are our reading of the
 * laws named, to be checked with the agencies' archives (JRA, UU 43/2009).
 */
export const processingData: readonly Processing[] = [
  ...processingOfG2g,
  ...processingOfG2c,
  ...processingOfG2b,
  ...processingOfG2e,
];
