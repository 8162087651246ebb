import type { ApprovalStep, Dated, PersonnelActionKind } from '@simpul/contracts';

/** Who agrees to what, in this order; `between` transfers are from one agency to another, `within` stay in one. */
export interface ApprovalRule extends Dated {
  readonly of: Exclude<PersonnelActionKind, 'transfer'> | 'transfer-between' | 'transfer-within';
  readonly steps: readonly ApprovalStep[];
}

const since = { validFrom: '2017-04-07', legalBasis: 'PP 11/2017 jo. PP 17/2020' } as const;

/** From memory of the regulations: to correct a rule, end it with `validTo` and put the new one after it. */
export const approvalRules: readonly ApprovalRule[] = [
  { of: 'appointment', steps: ['unit-head', 'bkn-technical', 'ppk'], ...since },
  { of: 'transfer-between', steps: ['unit-head', 'receiving-agency', 'bkn-technical', 'ppk'], ...since },
  { of: 'transfer-within', steps: ['unit-head', 'ppk'], ...since },
  { of: 'promotion', steps: ['unit-head', 'bkn-technical', 'ppk'], ...since },
];
