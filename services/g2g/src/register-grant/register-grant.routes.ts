import { deriveId, type Repository, type Stored } from '@simpul/backbone';
import {
  type GrantConsumer,
  getRegisterGrant,
  getRegisterRoles,
  giveRegisterGrant,
  jakartaDay,
  listRegisterGrants,
  nation,
  publicDuties,
  type RegisterGrant,
  type RegisterName,
  Rejected,
  revokeRegisterGrant,
  rolesOn,
  services,
} from '@simpul/contracts';
import { type Actor, answered, type Evidence, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { foundingGrants } from './register-grant.data.ts';
import { type RegisterGrantCommand, type RegisterGrantState, readable } from './register-grant.ts';

/** The grants' aggregates. */
export type RegisterGrants = Repository<RegisterGrantState, RegisterGrantCommand>;

/** What grants are listed by. */
export const registerGrantIndexes = [
  { 'state.consumer': 1, _id: 1 },
  { 'state.register': 1, 'state.consumer': 1, _id: 1 },
  { 'state.status': 1, 'state.consumer': 1, _id: 1 },
] as const;

/** A grant that is live: what may be read, and on what ground. */
export interface LiveGrant {
  readonly id: string;
  readonly fields: readonly string[];
  readonly legalBasis: string;
}

const idOf = (consumer: GrantConsumer, register: RegisterName) => deriveId('register-grant', consumer, register);

/** Gives the services of Simpul what they may read from the beginning; done already, it changes nothing. */
export async function foundGrants(grants: RegisterGrants): Promise<void> {
  for (const terms of foundingGrants)
    await grants.handle(idOf(terms.consumer, terms.register), { type: 'found', terms });
}

/**
 * The caller's own grant, or that of the agency it acts for. It is looked up for every reading, so a revocation holds
 * from the next one on.
 * @throws Rejected `register-grant.missing`
 */
export async function liveGrant(grants: RegisterGrants, actor: Actor, register: RegisterName): Promise<LiveGrant> {
  const consumer = actor.agency ? `agency:${actor.agency}` : actor.id;
  const id = idOf(consumer, register);
  const found = await grants.find(id);
  const fields = found ? readable(found.state, new Date()) : [];
  if (!found || found.state.status === 'none' || fields.length === 0)
    throw new Rejected('register-grant.missing', { register });
  return { id, fields, legalBasis: found.state.legalBasis };
}

/** Grants and the roles behind them over HTTP. Who gave or revoked one is on record before it is answered. */
export function registerGrantRoutes(grants: RegisterGrants, agencies: Agencies, evidence: Evidence): Route[] {
  return [
    route(giveRegisterGrant, async ({ body, actor, request, deadline }) => {
      const { consumer, register } = body;
      await mustDecideOn(register, actor);
      await mustBeKnown(consumer);
      const id = idOf(consumer, register);
      const respond = (state: RegisterGrantState) => ({ status: 201, body: shown({ id, state }) });
      const options = { deadline, ...(request && { request: { ...request, respond } }) };
      const handled = await grants.handle(id, { type: 'give', terms: body }, options);
      const { fields, legalBasis, until } = body;
      const terms = { grant: id, consumer, register, fields, legalBasis, until };
      await evidence.record({ what: 'grant-given', actor: actor.id, ...terms });
      return { ...answered(handled), location: `/v1/register-grants/${id}` };
    }),

    route(listRegisterGrants, async ({ query }) => {
      const { limit, cursor, ...wanted } = query;
      const filter = Object.fromEntries(Object.entries(wanted).map(([field, value]) => [`state.${field}`, value]));
      const { items, next } = await grants.page({ filter, sort: 'state.consumer', order: 'asc', limit, cursor });
      return { body: { items: items.map(shown), ...(next && { next }) } };
    }),

    route(getRegisterGrant, async ({ params }) => {
      const found = await find(params.id);
      return { body: shown(found), version: found.version };
    }),

    route(revokeRegisterGrant, async ({ params, body, actor, request, deadline }) => {
      const { id } = params;
      const { state } = await find(id);
      if (state.status === 'none') throw new Rejected('register-grant.not-found');
      await mustDecideOn(state.register, actor);
      const respond = (after: RegisterGrantState) => ({ status: 200, body: shown({ id, state: after }) });
      const options = { deadline, ...(request && { request: { ...request, respond } }) };
      const handled = await grants.handle(id, { type: 'revoke', ...body }, options);
      const { consumer, register } = state;
      const { reason } = body;
      await evidence.record({ what: 'grant-revoked', actor: actor.id, grant: id, consumer, register, reason });
      return request ? answered(handled) : { body: shown(handled), version: handled.version };
    }),

    route(getRegisterRoles, ({ params: { register }, query }) => {
      const on = query.on ?? jakartaDay(new Date());
      return { body: { register, on, roles: rolesOn(register, on).map(({ register: _, ...roles }) => roles) } };
    }),
  ];

  async function find(id: string): Promise<Stored<RegisterGrantState>> {
    const found = await grants.find(id);
    if (!found) throw new Rejected('register-grant.not-found');
    return found;
  }

  /** Operators; and the produsen data of the register, at the centre: a grant reaches over the whole country. */
  async function mustDecideOn(register: RegisterName, actor: Actor): Promise<void> {
    if (actor.kind === 'operator') return;
    const agency = await agencyOf(agencies, actor);
    const decides = rolesOn(register, jakartaDay(new Date())).some(
      ({ producer }) => producer.kind === 'agency' && publicDuties(agency).includes(producer.duty),
    );
    if (agency.region !== nation || !decides) throw new Rejected('register-grant.not-competent', { register });
  }

  async function mustBeKnown(consumer: GrantConsumer): Promise<void> {
    const [kind, name = ''] = consumer.split(/:(.*)/);
    const isKnown = kind === 'service' ? name in services : await agencies.find(name);
    if (!isKnown) throw new Rejected('register-grant.consumer-unknown', { consumer });
  }
}

function shown({ id, state }: Pick<Stored<RegisterGrantState>, 'id' | 'state'>): RegisterGrant {
  if (state.status === 'none') throw new Rejected('register-grant.not-found');
  return { id, ...state };
}
