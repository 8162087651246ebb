import {
  type ApprovalStep,
  aggregate,
  approvalRoles,
  type DataOf,
  daysAfter,
  delegationGiven,
  delegationRevoked,
  type EventOf,
  inForce,
  jakartaDay,
  Rejected,
} from '@simpul/contracts';
import { delegationRules } from './delegation.data.ts';

type Given = DataOf<typeof delegationGiven>;
export type KnownDelegation = Given & { readonly status: 'given' | 'revoked'; readonly revokedAt?: string };
export type DelegationState = { readonly status: 'none' } | KnownDelegation;

/** Who gives or revokes: an officer of an agency, with the role of their token. */
export interface Giver {
  readonly agency: string;
  readonly officer: string;
  readonly role?: string | undefined;
}

/** A step an officer may take now: as their own part, or on behalf of whoever they step in for. */
export interface Part {
  readonly step: ApprovalStep;
  readonly onBehalfOf?: string;
}

export type DelegationTerms = Pick<Given, 'kind' | 'step' | 'officer' | 'deputy' | 'from' | 'until' | 'letter'>;
export type DelegationCommand =
  | { type: 'give'; terms: DelegationTerms; giver: Giver }
  | { type: 'revoke'; giver: Giver };
export type DelegationEvent = EventOf<typeof delegationGiven | typeof delegationRevoked>;

/** Somebody takes a step in an officer's place, between two days, until it is revoked. */
export const delegation = aggregate<DelegationState, DelegationCommand, DelegationEvent>({
  service: 'g2e',
  name: 'delegation',
  schema: 1,
  initial: { status: 'none' },
  events: [delegationGiven, delegationRevoked],

  decide(state, command, { now }) {
    const { giver } = command;
    switch (command.type) {
      case 'give': {
        if (state.status !== 'none') return []; // the id is that of the request: asked again
        const { terms } = command;
        requireRight(terms, giver);
        const legalBasis = check(terms, giver, jakartaDay(now));
        const { agency, officer: givenBy } = giver;
        return [delegationGiven({ agency, ...terms, legalBasis, givenBy, givenAt: now.toISOString() })];
      }
      case 'revoke': {
        if (state.status === 'none' || state.agency !== giver.agency) throw new Rejected('delegation.not-found');
        // an officer who has left takes nothing back themself
        if (!isAppointing(giver)) requireRight(state, giver);
        if (state.status === 'revoked') return [];
        const { agency, step } = state;
        return [delegationRevoked({ agency, step, by: giver.officer, revokedAt: now.toISOString() })];
      }
    }
  },

  evolve(state, event) {
    if (event.type === delegationGiven.type) return { ...event.data, status: 'given' };
    if (state.status === 'none') return state;
    return { ...state, status: 'revoked', revokedAt: event.data.revokedAt };
  },
});

/** Whether somebody may step in on a Jakarta day. */
export function isInForce(state: DelegationState, day: string): state is KnownDelegation {
  return state.status === 'given' && state.from <= day && day <= state.until;
}

/** Whether somebody names the deputies of the agency. */
function isAppointing({ role }: Giver): boolean {
  return role === 'hr' || role === 'ppk';
}

/** Who has a part hands it on themself; who is away cannot, so HR or the PPK names the deputy. */
function requireRight(
  { kind, step, officer }: { kind: Given['kind']; step: ApprovalStep; officer: string },
  giver: Giver,
): void {
  const role = approvalRoles[step];
  const isOwn = kind === 'delegation' && officer === giver.officer && giver.role === role;
  if (!isOwn && !(kind === 'absence' && isAppointing(giver))) throw new Rejected('delegation.not-yours', { role });
}

/** The legal basis of the terms. Who names the deputy of somebody else does not name themselves. */
function check({ kind, step, officer, deputy, from, until }: DelegationTerms, giver: Giver, today: string): string {
  if (deputy === officer || deputy === giver.officer) throw new Rejected('delegation.same-person');
  if (until < from) throw new Rejected('delegation.backwards', { from, until });
  if (from < today) throw new Rejected('delegation.in-past', { today });
  const rule = delegationRules.findLast((each) => each.kind === kind && inForce(each, from));
  if (!rule) throw new Rejected('delegation.no-rule', { day: from });
  const { steps, days, legalBasis } = rule;
  if (!steps.includes(step)) throw new Rejected('delegation.not-for-step', { step, legalBasis });
  if (daysAfter(from, days - 1) < until) throw new Rejected('delegation.too-long', { days, legalBasis });
  return legalBasis;
}
