import {
  aggregate,
  approvalRoles,
  type PersonnelMatter,
  personnelActionDecreed,
  personnelActionProposed,
  personnelActionStepApproved,
  personnelActionStepRefused,
  personnelActionWithdrawn,
  Rejected,
  type TakenStep,
} from '@simpul/contracts';
import type {
  Answerer,
  KnownAction,
  PersonnelActionCommand,
  PersonnelActionEvent,
  PersonnelActionState,
} from './personnel-action.state.ts';

/** A proposal that walks its steps in order, each answered by another officer, to the decree of the PPK. */
export const personnelAction = aggregate<PersonnelActionState, PersonnelActionCommand, PersonnelActionEvent>({
  service: 'g2e',
  name: 'personnel-action',
  schema: 1,
  initial: { status: 'none' },
  events: [
    personnelActionProposed,
    personnelActionStepApproved,
    personnelActionStepRefused,
    personnelActionWithdrawn,
    personnelActionDecreed,
  ],

  decide(state, command, { now, id }) {
    const at = now.toISOString();
    if (command.type === 'propose') {
      if (state.status !== 'none') throw new Rejected('personnel-action.another-open', { action: id });
      const { matter, employeeRef, plan, by } = command;
      if (by === employeeRef) throw new Rejected('personnel-action.own-matter');
      const told = { ...matter, steps: [...plan.steps], legalBasis: plan.legalBasis, proposedBy: by, proposedAt: at };
      return [{ ...personnelActionProposed(told), employeeRef }];
    }
    if (command.type === 'recall' || state.status === 'none') throw new Rejected('personnel-action.not-found');
    switch (command.type) {
      case 'approve': {
        const { step, reference, by } = command;
        const answer = answerOf(state, command);
        if (answer === 'already') return [];
        if (step === 'bkn-technical' && !reference) throw new Rejected('personnel-action.reference-missing');
        const told = { ...whoseMatter(state), step, by: by.officer, byAgency: by.agency, ...answer };
        return [personnelActionStepApproved({ ...told, ...(reference && { reference }), at })];
      }
      case 'refuse': {
        const { step, reason, by } = command;
        const answer = answerOf(state, command);
        if (answer === 'already') return [];
        const told = { ...whoseMatter(state), step, by: by.officer, byAgency: by.agency, ...answer };
        return [personnelActionStepRefused({ ...told, reason, at })];
      }
      case 'withdraw': {
        if (state.status === 'withdrawn' && state.withdrawal?.reason === command.reason) return [];
        requireOpen(state);
        return [personnelActionWithdrawn({ ...whoseMatter(state), reason: command.reason, at })];
      }
      case 'end':
        if (state.status !== 'proposed' && state.status !== 'approved') return [];
        return [personnelActionWithdrawn({ ...whoseMatter(state), reason: command.reason, at })];
      case 'decree': {
        // decreed already, or taken back while its number was on the way: the register makes that number void
        if (state.status === 'decreed' || state.status === 'withdrawn') return [];
        if (state.status !== 'approved') throw new Rejected('personnel-action.not-next', nextOf(state, 'ppk'));
        return [personnelActionDecreed({ ...state.matter, decree: command.decree, decreedAt: at })];
      }
    }
  },

  evolve(state, event) {
    if (event.type === personnelActionProposed.type) {
      const { steps, legalBasis, proposedBy, proposedAt, ...matter } = event.data;
      const { employeeRef } = event;
      const [next] = steps;
      const fields = { matter: matter as PersonnelMatter, employeeRef, steps, legalBasis, proposedBy, proposedAt };
      return { status: 'proposed', ...fields, ...(next && { next }) };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case personnelActionStepApproved.type: {
        const { step, by, onBehalfOf, reference, at } = event.data;
        const answer = { outcome: 'approved', by, ...(onBehalfOf && { onBehalfOf }), at } as const;
        return advanced(state, step, { ...answer, ...(reference && { reference }) });
      }
      case personnelActionStepRefused.type: {
        const { step, by, onBehalfOf, reason, at } = event.data;
        const answer = { outcome: 'refused', by, ...(onBehalfOf && { onBehalfOf }), reason, at } as const;
        return { ...ended(state), status: 'refused', steps: answered(state, step, answer) };
      }
      case personnelActionWithdrawn.type: {
        const { reason, at } = event.data;
        return { ...ended(state), status: 'withdrawn', withdrawal: { reason, at } };
      }
      case personnelActionDecreed.type:
        return { ...ended(state), status: 'decreed', decree: event.data.decree };
    }
  },
});

type Asked = Extract<PersonnelActionCommand, { type: 'approve' | 'refuse' }>;

/** For whom the officer answers the step that is awaited; `already` where they have answered just so. */
function answerOf(state: KnownAction, command: Asked): { onBehalfOf?: string } | 'already' {
  const { step, by } = command;
  const planned = state.steps.find((each) => each.step === step);
  if (!planned) throw new Rejected('personnel-action.step-not-planned', { step });
  const { agency } = planned;
  const parts = by.agency === agency ? by.parts.filter((each) => each.step === step) : [];
  if (parts.length === 0)
    throw new Rejected('personnel-action.not-competent', { step, agency, role: approvalRoles[step] });
  if (isAlready(planned, command)) return 'already';
  if (planned.outcome) throw new Rejected('personnel-action.already-answered', { step, outcome: planned.outcome });
  requireOpen(state);
  if (state.next?.step !== step) throw new Rejected('personnel-action.not-next', nextOf(state, step));
  return mayAnswer(state, by, parts);
}

/** The first of the officer's parts by which they may answer: not in a matter of their own, nor twice in one action. */
function mayAnswer(state: KnownAction, { officer }: Answerer, parts: Answerer['parts']): { onBehalfOf?: string } {
  const involved = new Set([state.proposedBy, ...state.steps.flatMap(({ by, onBehalfOf }) => [by, onBehalfOf])]);
  const people = parts.map(({ onBehalfOf }) => ({ onBehalfOf, acting: [officer, onBehalfOf] }));
  const notOwn = people.filter(({ acting }) => !acting.includes(state.employeeRef));
  if (notOwn.length === 0) throw new Rejected('personnel-action.own-matter');
  const free = notOwn.find(({ acting }) => !acting.some((each) => each !== undefined && involved.has(each)));
  if (!free) throw new Rejected('personnel-action.same-officer');
  return free.onBehalfOf === undefined ? {} : { onBehalfOf: free.onBehalfOf };
}

function isAlready({ outcome, by, reference, reason }: TakenStep, command: Asked): boolean {
  if (by !== command.by.officer) return false;
  if (command.type === 'approve') return outcome === 'approved' && reference === command.reference;
  return outcome === 'refused' && reason === command.reason;
}

function requireOpen(state: KnownAction): void {
  switch (state.status) {
    case 'proposed':
    case 'approved':
      return;
    case 'withdrawn':
      throw new Rejected('personnel-action.withdrawn', { reason: state.withdrawal?.reason });
    case 'refused': {
      const { step, reason } = state.steps.find(({ outcome }) => outcome === 'refused') ?? {};
      throw new Rejected('personnel-action.refused', { step, reason });
    }
    case 'decreed':
      throw new Rejected('personnel-action.decreed', { number: state.decree?.number });
  }
}

function advanced(state: KnownAction, step: string, answer: Partial<TakenStep>): KnownAction {
  const steps = answered(state, step, answer);
  const awaited = steps.find(({ outcome }) => outcome === undefined);
  if (!awaited) return { ...ended(state), status: 'approved', steps };
  return { ...state, steps, next: { step: awaited.step, agency: awaited.agency } };
}

function answered({ steps }: KnownAction, step: string, answer: Partial<TakenStep>): TakenStep[] {
  return steps.map((each) => (each.step === step ? { ...each, ...answer } : each));
}

function ended({ next: _next, ...state }: KnownAction): KnownAction {
  return state;
}

function nextOf(state: KnownAction, step: string) {
  return { step, next: state.next?.step };
}

function whoseMatter({ matter: { employee, person, agency, kind } }: KnownAction) {
  return { employee, person, agency, kind };
}
