import { type ApprovalStep, inForce, type PersonnelMatter, type PlannedStep, Rejected } from '@simpul/contracts';
import { type ApprovalRule, approvalRules } from './personnel-action.data.ts';

/** The steps of an action and what their order rests on. */
export interface Plan {
  readonly steps: readonly PlannedStep[];
  readonly legalBasis: string;
}

/**
 * Who has to agree, by the rules of a Jakarta day; `technical` is the agency for technical approvals, where there is one.
 * @throws Rejected `personnel-action.no-rule` · `personnel-action.no-technical-agency`
 */
export function planOf(matter: PersonnelMatter, technical: string | undefined, day: string): Plan {
  const of = ruleName(matter);
  const rule = approvalRules.findLast((each) => each.of === of && inForce(each, day));
  if (!rule) throw new Rejected('personnel-action.no-rule', { kind: matter.kind, day });
  const steps = rule.steps.map((step) => ({ step, agency: agencyOf(step, matter, technical) }));
  return { steps, legalBasis: rule.legalBasis };
}

function agencyOf(step: ApprovalStep, matter: PersonnelMatter, technical: string | undefined): string {
  switch (step) {
    case 'unit-head':
    case 'ppk':
      return matter.agency;
    case 'receiving-agency':
      return matter.kind === 'transfer' ? matter.terms.to : matter.agency;
    case 'bkn-technical':
      if (!technical) throw new Rejected('personnel-action.no-technical-agency');
      return technical;
  }
}

function ruleName(matter: PersonnelMatter): ApprovalRule['of'] {
  if (matter.kind !== 'transfer') return matter.kind;
  return matter.terms.to === matter.agency ? 'transfer-within' : 'transfer-between';
}
