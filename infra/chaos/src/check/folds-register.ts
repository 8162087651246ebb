import { bySteps, type Fold, none, type Step } from './fold.ts';
import type { Data } from './rule.ts';

/** A review after one more of its events; which officer answered is in none. */
export const reviewStep: Step = (state, { type, data }) => {
  switch (type) {
    case 'g2g.review.opened.v1':
      return { status: 'open', ...data };
    case 'g2g.review.escalated.v1':
      return { ...state, escalatedTo: data.to };
    case 'g2g.review.answered.v1': {
      const { outcome, reason, agency: answeredBy, answeredAt: closedAt } = data;
      return { ...state, status: 'answered', outcome, ...(reason !== undefined && { reason }), answeredBy, closedAt };
    }
    case 'g2g.review.lapsed.v1':
      return { ...state, status: 'lapsed', closedAt: data.lapsedAt };
    case 'g2g.review.withdrawn.v1':
      return { ...state, status: 'withdrawn', closedAt: data.withdrawnAt };
    default:
      throw new Error(`${type} happened to a review`);
  }
};

/** A work-item after one more of its events; when what happened, and where it goes next, is in none. */
export const workItemStep: Step = (state, { type, data }) => {
  switch (type) {
    case 'g2g.work-item.opened.v1':
      return { status: 'opened', ...data };
    case 'g2g.work-item.assigned.v1':
      return { ...state, status: 'assigned', officer: data.officer };
    case 'g2g.work-item.done.v1':
      return { ...state, status: 'done', outcome: data.outcome };
    case 'g2g.work-item.escalated.v1': {
      const { to, because } = data;
      return { ...state, ...(because === 'unassigned' && { agency: to }), escalated: { to, because } };
    }
    default:
      throw new Error(`${type} happened to a work-item`);
  }
};

/** A proposal after one more of its events; the proposed values are in none, their names are. */
export const proposalStep: Step = (state, { type, data }) => {
  const { agency, reason, version } = data;
  const because = reason !== undefined && { reason };
  switch (type) {
    case 'g2g.proposal.submitted.v1': {
      const { person, by, attributes, submittedAt } = data;
      return { status: 'submitted', person, by, attributes: (attributes as string[]).toSorted(), submittedAt };
    }
    case 'g2g.proposal.checked.v1':
      return { ...state, status: 'checked', check: { agency, finding: data.finding, ...because, at: data.checkedAt } };
    case 'g2g.proposal.accepted.v1':
      return { ...state, status: 'accepted', decision: { agency, at: data.acceptedAt } };
    case 'g2g.proposal.declined.v1':
      return { ...state, status: 'declined', decision: { agency, ...because, at: data.declinedAt } };
    case 'g2g.proposal.applied.v1':
      return { ...state, status: 'applied', version };
    case 'g2g.proposal.overtaken.v1':
      return { ...state, status: 'overtaken', version };
    case 'g2g.proposal.transferred.v1':
      return state; // where to is not told
    default:
      throw new Error(`${type} happened to a proposal`);
  }
};

/** A grant after it was given, perhaps anew, or taken back. */
export const registerGrantStep: Step = (state, { type, data: { consumer, register, ...data } }) => {
  if (type === 'g2g.register-grant.given.v1') return { status: 'given', consumer, register, ...data };
  return { ...state, status: 'revoked', ...data };
};

/** Written once, never changed. */
export const personCopyStep: Step = (_, { data }) => ({ status: 'requested', ...data });

export const review: Fold = bySteps(reviewStep, ({ officer: _, ...state }) => state);
export const workItem: Fold = bySteps(workItemStep, shownItem);
export const proposal: Fold = bySteps(proposalStep, shownProposal);
export const registerGrant: Fold = bySteps(registerGrantStep);
export const personCopy: Fold = bySteps(personCopyStep);

function shownItem({ above: _, escalateAt: __, openedAt: ___, assignedAt: ____, doneAt: _____, ...state }: Data): Data {
  if (state.escalated === undefined) return state;
  const { to, because } = state.escalated as Data;
  return { ...state, escalated: { to, because } };
}

function shownProposal(state: Data): Data {
  const { region: _, base, regionVersion: __, submittedIn: ___, changes: ____, check, decision, ...shown } = state;
  if (shown.status === 'none') return none;
  const said = {
    ...(check !== undefined && { check: unseated(check) }),
    ...(decision !== undefined && { decision: unseated(decision) }),
  };
  return { ...shown, ...said, attributes: Object.keys((base ?? {}) as Data).toSorted() };
}

/** What an agency said, without the region the agency sat in: no event tells where a person lives. */
function unseated(said: unknown): Data {
  const { seat: _, ...told } = said as Data;
  return told;
}
