import { serviceConfig } from '@simpul/service';
import { z } from 'zod';
import { rollSteps } from './revenue-report/revenue-report.roller.ts';

const crashSteps = rollSteps.map((step) => `roll-${step}` as const);

/** The settings of this service. */
export const settings = serviceConfig('g2g', { steps: crashSteps }).extend({
  CHASE_AFTER_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(24 * 3_600)
    .default(3_600)
    .describe('the seconds, up to a day, after which services are asked again about a data request'),
  // an insertion may wait for one that fails, and be tried again: each waits for the store for a quarter of a minute
  BREACH_SEARCH_AFTER_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_600)
    .default(60)
    .describe('the seconds, up to an hour, after the end of a span of time until all evidence of it can be read'),
});
