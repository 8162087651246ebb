import type { Dated, Text } from '@simpul/contracts';
import type { PayableKind } from './bill.ts';
import type { CodeSeed } from './codes.ts';
import type { LevyingAgency } from './competence.ts';

/** What a bill can be for, as the law of its time has it. */
export interface LevyType<K extends PayableKind> extends Dated {
  readonly id: string;
  readonly kind: K;
  readonly name: Text;
  readonly period: 'month' | 'year';
  /** the thing that is taxed; `plate-if-any` since a new vehicle has none yet */
  readonly subject: 'nop' | 'plate' | 'plate-if-any' | 'none';
  /** regional: two digits in the payment code; never given to another tax */
  readonly number?: string;
}

/** What bills are levied as: what they can be for, who issues them, and what they are paid by. */
export interface Levy<K extends PayableKind> {
  /** The type as the law had it in a period, `YYYY` or `YYYY-MM`; undefined where there was none. */
  typeIn(id: string, period: string): LevyType<K> | undefined;
  mayIssue(issuer: LevyingAgency, type: LevyType<K>, region: string, period: string): boolean;
  /** A candidate for the code of a new bill; `issuerRegion` is the region of the agency that issues it. */
  firstCode(seed: CodeSeed, type: LevyType<K>, issuerRegion: string): string;
}
