import type { ApprovalStep, Dated, DelegationKind } from '@simpul/contracts';

/** Which steps somebody may take in an officer's place, and for how many days at most. */
export interface DelegationRule extends Dated {
  readonly kind: DelegationKind;
  readonly steps: readonly ApprovalStep[];
  readonly days: number;
}

/**
 * From memory of the regulations: to correct a rule, end it with `validTo` and put the new one after it. A deputy in
 * absence decides nothing that changes somebody's legal status in the service, and so makes no decrees.
 */
export const delegationRules: readonly DelegationRule[] = [
  {
    kind: 'delegation',
    steps: ['unit-head', 'receiving-agency', 'bkn-technical', 'ppk'],
    days: 366,
    validFrom: '2014-10-17',
    legalBasis: 'UU 30/2014 Pasal 13; PP 11/2017 Pasal 3',
  },
  {
    kind: 'absence',
    steps: ['unit-head', 'receiving-agency', 'bkn-technical'],
    days: 90,
    validFrom: '2014-10-17',
    legalBasis: 'UU 30/2014 Pasal 14 ayat (7); SE Kepala BKN 1/SE/I/2021',
  },
];
