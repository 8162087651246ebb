import type { Dated } from '@simpul/contracts';

/** For how long somebody may consent at a time. */
export interface ConsentRule extends Dated {
  readonly days: number;
}

/**
 * The law asks for consent to named purposes and for a stated length; the year is this service's own limit, so that
 * nobody is acted for by what they have forgotten. From memory of the law: to correct a rule, end it with `validTo` and
 * put the new one after it.
 */
export const consentRules: readonly ConsentRule[] = [
  { days: 366, validFrom: '2022-10-17', legalBasis: 'UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 21, Pasal 22' },
];
