import type { Repository } from '@simpul/backbone';
import { ApprovalStep, approvalRoles, jakartaDay } from '@simpul/contracts';
import type { Actor } from '@simpul/service';
import { type DelegationCommand, type DelegationState, isInForce, type Part } from './delegation.ts';

export type Delegations = Repository<DelegationState, DelegationCommand>;

/** The most delegations one deputy is looked up for; nobody steps in for more at a time. */
const most = 100;

/**
 * The steps an officer may take for their agency on this Jakarta day, their own parts first. A delegation that is revoked
 * at this very moment may still count; once the revocation was answered it does not.
 */
export async function partsOf(delegations: Delegations, actor: Actor, now: Date): Promise<readonly Part[]> {
  const { agency = '', employeeRef = '', role } = actor;
  const own = ApprovalStep.options.filter((step) => approvalRoles[step] === role).map((step) => ({ step }));
  const day = jakartaDay(now);
  const inForceOn = { 'state.from': { $lte: day }, 'state.until': { $gte: day } };
  const filter = { 'state.agency': agency, 'state.deputy': employeeRef, 'state.status': 'given', ...inForceOn };
  const { items } = await delegations.page({ filter, sort: 'state.givenAt', limit: most });
  const handed = items.flatMap(({ state }) =>
    isInForce(state, day) ? [{ step: state.step, onBehalfOf: state.officer }] : [],
  );
  return [...own, ...handed];
}
