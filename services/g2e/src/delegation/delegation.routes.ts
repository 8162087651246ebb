import { deriveId } from '@simpul/backbone';
import {
  type Delegation,
  getDelegation,
  giveDelegation,
  listDelegations,
  Rejected,
  revokeDelegation,
} from '@simpul/contracts';
import { type Actor, carriedOut, type Keys, type Route, route } from '@simpul/service';
import type { Delegations } from './delegation.authority.ts';
import type { DelegationState, Giver } from './delegation.ts';

/** What delegations are listed by, and looked up by when their deputy acts. */
export const delegationIndexes = [
  { 'state.agency': 1, 'state.givenAt': -1, _id: -1 },
  { 'state.agency': 1, 'state.deputy': 1, 'state.until': 1 },
  { 'state.officer': 1, 'state.givenAt': -1, _id: -1 },
  { 'state.deputy': 1, 'state.givenAt': -1, _id: -1 },
  { 'state.givenBy': 1, 'state.givenAt': -1, _id: -1 },
] as const;

interface Parts {
  readonly delegations: Delegations;
  readonly keys: Pick<Keys, 'employeeRef'>;
}

/** Who steps in for whom, for officers of the agency. */
export function delegationHandlers({ delegations, keys }: Parts): Route[] {
  return [
    route(giveDelegation, async ({ body, actor, ...call }) => {
      if (!call.request) throw new Error('the contract requires an Idempotency-Key');
      const giver = giverOf(actor);
      const { deputy, ...said } = body;
      const officer = said.kind === 'absence' ? keys.employeeRef(said.officer) : giver.officer;
      const terms = { ...said, officer, deputy: keys.employeeRef(deputy) };
      const id = deriveId('delegation', call.request.id);
      const reply = await carriedOut(
        call,
        { status: 201, body: (state: DelegationState) => shownDelegation(id, state) },
        (options) => delegations.handle(id, { type: 'give', terms, giver }, options),
      );
      return { ...reply, location: `/v1/delegations/${id}` };
    }),

    route(listDelegations, async ({ query: { limit, cursor, step, on }, actor }) => {
      const filter = {
        'state.agency': giverOf(actor).agency,
        ...(step && { 'state.step': step }),
        ...(on && { 'state.status': 'given', 'state.from': { $lte: on }, 'state.until': { $gte: on } }),
      };
      const { items, next } = await delegations.page({ filter, sort: 'state.givenAt', limit, cursor });
      return { body: { items: items.map(({ id, state }) => shownDelegation(id, state)), ...(next && { next }) } };
    }),

    route(getDelegation, async ({ params: { id }, actor }) => {
      const { state, version } = await seen(id, actor);
      return { body: shownDelegation(id, state), version };
    }),

    route(revokeDelegation, async ({ params: { id }, actor, ...call }) => {
      // before If-Match is looked at: officers of elsewhere must not learn its version, nor that there is one
      await seen(id, actor);
      const answering = { status: 200, body: (state: DelegationState) => shownDelegation(id, state) } as const;
      return carriedOut(call, answering, (options) =>
        delegations.handle(id, { type: 'revoke', giver: giverOf(actor) }, options),
      );
    }),
  ];

  /** @throws Rejected `delegation.not-found`, the same for what is not there and what another agency gave */
  async function seen(id: string, actor: Actor) {
    const found = await delegations.find(id);
    if (!found || found.state.status === 'none' || found.state.agency !== actor.agency)
      throw new Rejected('delegation.not-found');
    return found;
  }
}

/** Every officer has an agency and a reference. */
function giverOf({ agency = '', employeeRef: officer = '', role }: Actor): Giver {
  return { agency, officer, role };
}

/** A delegation as officers of the agency see it. */
export function shownDelegation(id: string, state: DelegationState): Delegation {
  if (state.status === 'none') throw new Rejected('delegation.not-found');
  return { id, ...state };
}
