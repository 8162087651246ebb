import type { Repository, Stored } from '@simpul/backbone';
import {
  attributesAt,
  type CivilServantAttributes,
  type CivilServantSummary,
  covers,
  getCivilServant,
  getCivilServantHistory,
  getGrantedCivilServant,
  listCivilServants,
  lookUpCivilServant,
  nation,
  Rejected,
  valuesOf,
  versionOf,
} from '@simpul/contracts';
import { type Actor, type Evidence, grounds, type Keys, type Reply, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { liveGrant, type RegisterGrants } from '../register-grant/register-grant.routes.ts';
import type { CivilServantCommand, CivilServantState } from './civil-servant.ts';

type Registered = Extract<CivilServantState, { status: 'registered' }>;

/** What the routes of the register of civil servants work with. */
export interface CivilServantContext {
  readonly civilServants: Repository<CivilServantState, CivilServantCommand>;
  readonly agencies: Agencies;
  readonly grants: RegisterGrants;
  readonly evidence: Evidence;
  readonly keys: Keys;
}

const agencyAt = 'state.attributes.agency.value';
const refAt = 'state.attributes.employeeRef.value';
const listed = ['status', 'agency', 'position', 'rank'] as const;

/** What civil servants are listed and looked up by. */
export const civilServantIndexes = [
  { 'state.person': 1, 'state.version': -1, _id: -1 },
  { [refAt]: 1, _id: 1 },
  { [agencyAt]: 1, [refAt]: 1, _id: 1 },
] as const;

/** The register of civil servants over HTTP. Whoever reads somebody else's record leaves evidence before the answer. */
export function civilServantRoutes(context: CivilServantContext): Route[] {
  const { civilServants, agencies, grants, evidence, keys } = context;
  return [
    route(listCivilServants, async ({ query, actor }) => {
      const { limit, cursor, ...wanted } = query;
      const asked = Object.entries(wanted).filter(([, value]) => value !== undefined);
      const sight = await sightOf(actor);
      const filter = {
        $and: [
          sight.all ? {} : { [agencyAt]: sight.agency },
          ...asked.map(([name, value]) => ({ [`state.attributes.${name}.value`]: value })),
        ],
      };
      const { items, next } = await civilServants.page({ filter, sort: refAt, order: 'asc', limit, cursor });
      const shown = items.map(summary);
      const people = shown.flatMap(({ employeeRef, person }) => (employeeRef === actor.employeeRef ? [] : [person]));
      await evidence.recordAbout(people, actor, { fields: listed, ground: grounds.publicDuty });
      return { body: { items: shown, ...(next && { next }) } };
    }),

    route(lookUpCivilServant, async ({ body, actor }) => {
      const filter = { [refAt]: keys.employeeRef(body.nip) };
      const { items } = await civilServants.page({ filter, sort: refAt, order: 'asc', limit: 1 });
      const [found] = items;
      if (!found) throw new Rejected('civil-servant.not-found');
      return read(await seen(found.id, actor), actor);
    }),

    route(getCivilServant, async ({ params, query: { at }, actor }) =>
      read(await seen(params.employee, actor), actor, at),
    ),

    route(getCivilServantHistory, async ({ params: { employee, attribute }, actor }) => {
      const { state } = await seen(employee, actor);
      const { values, complete } = valuesOf(state.attributes, state.history, attribute);
      await recordReading(state, actor, [attribute]);
      return { body: { employee, attribute, complete, values } };
    }),

    route(getGrantedCivilServant, async ({ params: { employee }, actor }) => {
      const { id, fields, legalBasis } = await liveGrant(grants, actor, 'civilServant');
      const { state, version } = await find(employee);
      if (actor.agency && !(await worksWithin(state, actor))) throw new Rejected('civil-servant.not-found');
      const granted = Object.fromEntries(Object.entries(state.attributes).filter(([name]) => fields.includes(name)));
      const { person } = state;
      await evidence.record({ actor: actor.id, person, fields: Object.keys(granted), ground: legalBasis, grant: id });
      return { body: { employee, person, version: state.version, ...granted }, version };
    }),
  ];

  async function find(id: string): Promise<Stored<Registered>> {
    const found = await civilServants.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('civil-servant.not-found');
    return { ...found, state: found.state };
  }

  /** The record, for whoever may see it; nobody else learns that it exists. */
  async function seen(id: string, actor: Actor): Promise<Stored<Registered>> {
    const sight = actor.kind === 'officer' ? await sightOf(actor) : undefined;
    const found = await find(id);
    const inSight = sight && (sight.all || sight.agency === found.state.attributes.agency.value);
    if (!inSight && !isOwn(found.state, actor)) throw new Rejected('civil-servant.not-found');
    return found;
  }

  /** Whose civil servants an officer sees: those of their agency; of the central civil service authority, all. */
  async function sightOf(actor: Actor): Promise<{ all: boolean; agency: string }> {
    const { id: agency, kind, region, duties } = await agencyOf(agencies, actor);
    if (kind !== 'agency') throw new Rejected('auth.forbidden');
    return { all: region === nation && duties.includes('civil-service'), agency };
  }

  async function worksWithin({ attributes }: Registered, actor: Actor): Promise<boolean> {
    const reader = await agencyOf(agencies, actor);
    const employer = await agencies.find(attributes.agency.value);
    const region = employer?.state.status === 'none' ? undefined : employer?.state.region;
    return reader.kind === 'agency' && region !== undefined && covers(reader.region, region);
  }

  async function read({ id, state, version }: Stored<Registered>, actor: Actor, at?: string): Promise<Reply> {
    const { person } = state;
    const attributes = at === undefined ? state.attributes : attributesThen(state, at);
    await recordReading(state, actor, Object.keys(attributes));
    if (at === undefined) return { body: { employee: id, person, version: state.version, ...attributes }, version };
    // no version: what was cannot be changed
    return { body: { employee: id, person, version: versionOf(attributes), ...attributes } };
  }

  async function recordReading(state: Registered, actor: Actor, fields: readonly string[]): Promise<void> {
    if (isOwn(state, actor)) return;
    await evidence.recordAbout([state.person], actor, { fields, ground: grounds.publicDuty });
  }
}

function isOwn({ attributes }: Registered, { employeeRef }: Actor): boolean {
  return employeeRef === attributes.employeeRef.value;
}

function attributesThen({ attributes, history }: Registered, at: string): CivilServantAttributes {
  const then = attributesAt(attributes, history, new Date(at));
  if (then.found) return then.found;
  throw then.gone
    ? new Rejected('civil-servant.history-not-kept', then.gone)
    : new Rejected('civil-servant.not-employed-then', { at });
}

function summary({ id: employee, state }: Stored<CivilServantState>): CivilServantSummary {
  if (state.status === 'none') throw new Rejected('civil-servant.not-found');
  const { person, version, attributes } = state;
  const { employeeRef, status, agency, position, rank } = attributes;
  return {
    employee,
    person,
    version,
    employeeRef: employeeRef.value,
    status: status.value,
    agency: agency.value,
    position: position.value,
    rank: rank.value,
  };
}
