import type { Repository, Request } from '@simpul/backbone';
import {
  type Agency,
  attributesAt,
  changePerson,
  covers,
  enrolPerson,
  getPerson,
  getPersonContact,
  getPersonHistory,
  getPersonRecord,
  lookUpPerson,
  nation,
  type PersonAttributes,
  type PersonRecord,
  Rejected,
  setPersonContact,
  valuesOf,
  versionOf,
} from '@simpul/contracts';
import {
  type Actor,
  answered,
  type Evidence,
  grounds,
  type Keys,
  type PersonRights,
  type Reply,
  type Route,
  route,
} from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { liveGrant, type RegisterGrants } from '../register-grant/register-grant.routes.ts';
import { attributesOf, type Enrolled, isCompetent, isErased, type Person, type PersonCommand } from './person.ts';

/** What the register's routes work with. */
export interface PersonContext {
  readonly persons: Repository<Person, PersonCommand>;
  readonly agencies: Agencies;
  readonly grants: RegisterGrants;
  readonly evidence: Evidence;
  readonly keys: Keys;
  readonly rights: Pick<PersonRights, 'mustBeOpen'>;
  /** whether a notice of a breach is this person's and is to be told */
  readonly isToldOfBreach: (notice: string, person: string) => Promise<boolean>;
}

interface Call {
  readonly request?: Request;
  readonly ifMatch?: number;
  readonly deadline: number;
}

/** The register over HTTP. Whoever reads somebody else's record leaves evidence before the answer. */
export function personRoutes(context: PersonContext): Route[] {
  const { persons, agencies, grants, evidence, keys, rights, isToldOfBreach } = context;
  return [
    route(enrolPerson, async ({ body, actor, ...call }) => {
      const by = await agencyOf(agencies, actor);
      const ref = keys.personRef(body.nik);
      const reply = await command(ref, { type: 'enrol', by, details: body }, call, 201).catch(async (error) => {
        // who is told that somebody is in the register is on record for it
        const tells = error instanceof Rejected && error.code === 'person.already-enrolled';
        if (tells) await evidence.recordAbout([ref], actor, { fields: ['status'], ground: grounds.publicDuty });
        throw error;
      });
      return { ...reply, location: `/v1/persons/${ref}` };
    }),

    route(changePerson, async ({ params, body, actor, ...call }) => {
      const by = await agencyOf(agencies, actor);
      // before If-Match is looked at: a registrar of elsewhere must not learn the version of a record, nor that there is one
      const { record } = await find(params.ref, { mayKnow: isCompetent(by, nation) });
      if (!isCompetent(by, record.address.value.region)) throw new Rejected('person.not-found');
      await rights.mustBeOpen(params.ref, actor);
      return command(params.ref, { type: 'change', by, changes: body }, call);
    }),

    route(setPersonContact, async ({ params, body, actor, ...call }) => {
      if (actor.personRef !== params.ref) throw new Rejected('person.not-found');
      return command(params.ref, { type: 'set-contact', contact: body }, call);
    }),

    route(getPerson, ({ params, query, actor }) => read(params.ref, actor, query.at)),

    route(lookUpPerson, ({ body, actor }) => read(keys.personRef(body.nik), actor)),

    route(getPersonHistory, async ({ params, actor }) => {
      const { ref, attribute } = params;
      const { state } = await seen(ref, actor);
      await recordReading(ref, actor, [attribute]);
      const { values, complete } = valuesOf(attributesOf(state), state.history ?? {}, attribute);
      return { body: { person: ref, attribute, complete, values } };
    }),

    route(getPersonRecord, async ({ params, actor }) => {
      const grant = await liveGrant(grants, actor, 'person');
      const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
      const { state, record, version } = await find(params.ref, { mayKnow: !agency || mayRead(agency, nation) });
      if (agency && !mayRead(agency, record.address.value.region)) throw new Rejected('person.not-found');
      await rights.mustBeOpen(params.ref, actor);
      const granted = Object.entries(attributesOf(state)).filter(([name]) => grant.fields.includes(name));
      const fields = granted.map(([name]) => name);
      const { id, legalBasis } = grant;
      await evidence.record({ actor: actor.id, person: params.ref, fields, ground: legalBasis, grant: id });
      return { body: { person: params.ref, version: record.version, ...Object.fromEntries(granted) }, version };
    }),

    route(getPersonContact, async ({ params, query: { breachNotice }, actor }) => {
      const { id, fields, legalBasis } = await liveGrant(grants, actor, 'person');
      if (!fields.includes('contact')) throw new Rejected('register-grant.missing', { register: 'person' });
      const { record, version } = await find(params.ref, { mayKnow: true });
      const isDuty = breachNotice !== undefined && (await isToldOfBreach(breachNotice, params.ref));
      if (!isDuty) await rights.mustBeOpen(params.ref, actor);
      const { value, version: since } = record.contact;
      const reading = { actor: actor.id, person: params.ref, fields: ['contact'], ground: legalBasis, grant: id };
      await evidence.record(reading);
      return { body: { person: params.ref, version: since, ...value }, version };
    }),
  ];

  /** What is answered, and remembered with the request, names the person by reference only. */
  async function command(ref: string, command: PersonCommand, call: Call, status = 200): Promise<Reply> {
    const { request, ifMatch, deadline } = call;
    const handled = await persons.handle(ref, command, {
      deadline,
      ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
      ...(request && { request: { ...request, respond: (state: Person) => ({ status, body: receipt(ref, state) }) } }),
    });
    return request ? answered(handled) : { status, body: receipt(ref, handled.state), version: handled.version };
  }

  /** `mayKnow`: whether the caller is told of somebody erased, of whom it is not known any more where they lived. */
  async function find(
    ref: string,
    { mayKnow }: { mayKnow: boolean },
  ): Promise<{ state: Enrolled; record: PersonRecord; version: number }> {
    const found = await persons.find(ref);
    if (found?.state.status === 'erased' && mayKnow) throw new Rejected('person.erased');
    if (found?.state.status !== 'enrolled') throw new Rejected('person.not-found');
    const { state, version } = found;
    if (isErased(state)) throw new Rejected('person.erased');
    return { state, record: { person: ref, version: state.version, ...attributesOf(state) }, version };
  }

  /** The record, for whoever may see the whole of it; nobody else learns that it exists. */
  async function seen(ref: string, actor: Actor): ReturnType<typeof find> {
    if (actor.kind === 'citizen' && actor.personRef !== ref) throw new Rejected('person.not-found');
    const agency = actor.kind === 'officer' ? await agencyOf(agencies, actor) : undefined;
    const found = await find(ref, { mayKnow: !agency || mayRead(agency, nation) });
    if (agency && !mayRead(agency, found.record.address.value.region)) throw new Rejected('person.not-found');
    await rights.mustBeOpen(ref, actor);
    return found;
  }

  async function recordReading(ref: string, actor: Actor, fields: readonly string[]): Promise<void> {
    await evidence.recordAbout([ref], actor, { fields, ground: grounds.publicDuty });
  }

  async function read(ref: string, actor: Actor, at?: string): Promise<Reply> {
    const { state, record, version } = await seen(ref, actor);
    const attributes = attributesOf(state);
    const then = at === undefined ? attributes : attributesThen(state, at);
    await recordReading(ref, actor, Object.keys(attributes));
    if (at === undefined) return { body: record, version };
    // no version: what was cannot be changed
    return { body: { person: ref, version: versionOf(then), ...then } };
  }
}

function attributesThen(state: Enrolled, at: string): PersonAttributes {
  const then = attributesAt(attributesOf(state), state.history ?? {}, new Date(at));
  if (then.found) return then.found;
  throw then.gone
    ? new Rejected('person.history-not-kept', then.gone)
    : new Rejected('person.not-enrolled-then', { at });
}

/** Agencies of government read the records of their region; state enterprises and foreign partners read none. */
function mayRead(agency: Agency, region: string): boolean {
  return agency.kind === 'agency' && covers(agency.region, region);
}

function receipt(person: string, state: Person): { person: string; version: number } {
  if (state.status !== 'enrolled') throw new Rejected('person.not-found');
  return { person, version: state.version };
}
