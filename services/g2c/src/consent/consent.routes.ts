import { deriveId, type Stored } from '@simpul/backbone';
import {
  type Consent,
  getConsent,
  giveConsent,
  knownServices,
  listConsents,
  Rejected,
  revokeConsent,
} from '@simpul/contracts';
import { type Actor, carriedOut, type Route, route } from '@simpul/service';
import type { ServicePartners } from '../service-partner/service-partner.routes.ts';
import { type Consents, personOf } from './consent.access.ts';
import type { ConsentState, KnownConsent, Offering } from './consent.ts';

/** The indexes by which consents are listed, newest first: a citizen's, a partner's. */
export const consentIndexes = [
  { 'state.person': 1, 'state.givenAt': -1, _id: -1 },
  { 'state.partner': 1, 'state.givenAt': -1, _id: -1 },
] as const;

interface Parts {
  readonly consents: Consents;
  readonly partners: Pick<ServicePartners, 'find'>;
}

/** What citizens and partners can ask of consents. */
export function consentHandlers({ consents, partners }: Parts): Route[] {
  return [
    route(giveConsent, async ({ body, actor, ...call }) => {
      if (!call.request) throw new Error('the contract requires an Idempotency-Key');
      const id = deriveId('consent', call.request.id);
      const expiresAt = new Date(body.expiresAt).toISOString();
      const terms = { ...body, expiresAt, person: personOf(actor) };
      const offering = await offeringOf(body.partner);
      const reply = await carriedOut(call, shownAs(201, id), (options) =>
        consents.handle(id, { type: 'give', terms, offering }, options),
      );
      return { ...reply, location: `/v1/consents/${id}` };
    }),

    route(listConsents, async ({ query: { limit, cursor, status, partner }, actor }) => {
      const asked = { ...(status && { 'state.status': status }), ...(partner && { 'state.partner': partner }) };
      const filter = { $and: [visibleTo(actor), asked] };
      const { items, next } = await consents.page({ filter, sort: 'state.givenAt', order: 'desc', limit, cursor });
      return { body: { items: items.map(({ id, state }) => shownConsent(id, state)), ...(next && { next }) } };
    }),

    route(getConsent, async ({ params: { id }, actor }) => {
      const { state, version } = await seen(id, actor);
      return { body: shownConsent(id, state), version };
    }),

    route(revokeConsent, async ({ params: { id }, actor, ...call }) => {
      // before If-Match, whose answer would tell others that there is such a consent
      await seen(id, actor);
      return carriedOut(call, shownAs(200, id), (options) =>
        consents.handle(id, { type: 'revoke', person: personOf(actor) }, options),
      );
    }),
  ];

  async function seen(id: string, actor: Actor): Promise<Stored<ConsentState>> {
    const found = await consents.find(id);
    if (!found || found.state.status === 'none' || !sees(actor, found.state)) throw new Rejected('consent.not-found');
    return found;
  }

  async function offeringOf(partner: string): Promise<Offering> {
    const found = await partners.find(partner);
    if (!found || found.state.status === 'none') return { status: 'none', services: [] };
    const { status, services } = found.state;
    return { status, services };
  }
}

function sees({ kind, personRef, client }: Actor, { person, partner }: KnownConsent): boolean {
  return kind === 'partner' ? client === partner : personRef === person;
}

/** The same as {@link sees}, for the store to find. */
function visibleTo(actor: Actor): Record<string, unknown> {
  return actor.kind === 'partner' ? { 'state.partner': actor.client } : { 'state.person': personOf(actor) };
}

function shownAs(status: 200 | 201, id: string) {
  return { status, body: (state: ConsentState) => shownConsent(id, state) };
}

/** A consent as citizens and partners see it. */
export function shownConsent(id: string, state: ConsentState): Consent {
  if (state.status === 'none') throw new Rejected('consent.not-found');
  return { id, ...state, services: knownServices(state.services) };
}
