import type {
  ApprovalStep,
  EmployeeDecree,
  EventOf,
  PersonnelMatter,
  PlannedStep,
  personnelActionDecreed,
  personnelActionProposed,
  personnelActionStepApproved,
  personnelActionStepRefused,
  personnelActionWithdrawn,
  TakenStep,
} from '@simpul/contracts';
import type { Part } from '../delegation/delegation.ts';
import type { Plan } from './personnel-action.plan.ts';

/** A proposal with what came of its steps. `employeeRef` is whom it is about, as officers and employees are known. */
export interface KnownAction {
  readonly status: 'proposed' | 'approved' | 'decreed' | 'refused' | 'withdrawn';
  readonly matter: PersonnelMatter;
  readonly employeeRef: string;
  readonly steps: readonly TakenStep[];
  readonly next?: PlannedStep;
  readonly legalBasis: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly withdrawal?: { readonly reason: string; readonly at: string };
  readonly decree?: EmployeeDecree;
}
export type PersonnelActionState = { readonly status: 'none' } | KnownAction;

/** An officer of an agency, and the steps they may take there on this day. */
export interface Answerer {
  readonly officer: string;
  readonly agency: string;
  readonly parts: readonly Part[];
}

/**
 * `recall` does nothing: it finds the answer that a request was given. `end` is for who has left the agency; `decree`
 * comes with the number that the register keeps.
 */
export type PersonnelActionCommand =
  | { type: 'recall' }
  | { type: 'propose'; matter: PersonnelMatter; employeeRef: string; plan: Plan; by: string }
  | { type: 'approve'; step: ApprovalStep; reference?: string | undefined; by: Answerer }
  | { type: 'refuse'; step: ApprovalStep; reason: string; by: Answerer }
  | { type: 'withdraw'; reason: string }
  | { type: 'end'; reason: string }
  | { type: 'decree'; decree: EmployeeDecree };

/** Whom it is about is published by PersonRef only. */
export type PersonnelActionEvent =
  | (EventOf<typeof personnelActionProposed> & { readonly employeeRef: string })
  | EventOf<
      | typeof personnelActionStepApproved
      | typeof personnelActionStepRefused
      | typeof personnelActionWithdrawn
      | typeof personnelActionDecreed
    >;

/** Whether nothing comes of it any more, or all has come of it. */
export function isOver({ status }: PersonnelActionState): boolean {
  return status === 'decreed' || status === 'refused' || status === 'withdrawn';
}
