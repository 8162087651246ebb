import type { Repository } from '@simpul/backbone';
import { type ActedBy, type ConsentService, type PersonRef, Rejected, type RouteContract } from '@simpul/contracts';
import { type Actor, grounds, type Reading } from '@simpul/service';
import type { ServicePartners } from '../service-partner/service-partner.routes.ts';
import { type ConsentCommand, type ConsentState, principalBy } from './consent.ts';

export type Consents = Repository<ConsentState, ConsentCommand>;

/** A citizen whose matter it is: they ask themselves, or `by` says which partner does for them. */
export interface Principal {
  readonly person: PersonRef;
  readonly by?: ActedBy;
}

/**
 * For which citizen somebody calls a route: citizens for themselves, partners for who consented; undefined for who calls
 * on their own duty. Partner and consent are read for every request, from a majority of the store, and are kept nowhere:
 * a request that begins after a revocation was answered is refused, by whichever replica.
 * @throws Rejected the codes of `actingProblems`
 */
export type PrincipalOf = (
  contract: Pick<RouteContract, 'id' | 'consent'>,
  caller: { readonly actor: Actor; readonly consent?: string | undefined },
) => Promise<Principal | undefined>;

/** Opens {@link PrincipalOf} over the partners and consents of this service. */
export function createPrincipalOf(parts: {
  readonly partners: Pick<ServicePartners, 'find'>;
  readonly consents: Pick<Consents, 'find'>;
}): PrincipalOf {
  const { partners, consents } = parts;

  async function mustBeAccredited(partner: string, service: ConsentService): Promise<void> {
    const found = await partners.find(partner);
    const state = found?.state;
    if (state?.status === 'suspended') throw new Rejected('acting.partner-suspended');
    if (state?.status !== 'accredited' || !state.services.includes(service)) {
      throw new Rejected('acting.partner-not-accredited', { service });
    }
  }

  return async ({ id, consent: service }, { actor, consent }) => {
    if (actor.kind === 'citizen') return { person: personOf(actor) };
    if (actor.kind !== 'partner') return undefined;
    const { client: partner } = actor;
    if (!partner || !service || !consent) throw new Error(`${id} let a partner in without a consent`);
    await mustBeAccredited(partner, service);
    const found = await consents.find(consent);
    const person = principalBy(found?.state ?? { status: 'none' }, { partner, service, now: new Date() });
    return { person, by: { partner, consent } };
  };
}

/** The person a citizen is. */
export function personOf({ kind, personRef }: Pick<Actor, 'kind' | 'personRef'>): PersonRef {
  if (!personRef) throw new Error(`${kind} without a person`);
  return personRef;
}

/**
 * On what ground somebody is shown another's data: a partner by consent, who answers for a household by their
 * interest in it, anybody else by public duty.
 */
export function groundOf(
  principal: Principal | undefined,
  { kind }: Pick<Actor, 'kind'>,
): Pick<Reading, 'ground' | 'consent'> {
  if (!principal?.by) return { ground: kind === 'citizen' ? grounds.legitimateInterest : grounds.publicDuty };
  return { ground: grounds.consent, consent: principal.by.consent };
}
