import type { Repository, Request } from '@simpul/backbone';
import {
  type Agency,
  changePerson,
  covers,
  enrolPerson,
  getPerson,
  getPersonContact,
  lookUpPerson,
  type PersonRecord,
  Rejected,
  setPersonContact,
} from '@simpul/contracts';
import { type Actor, answered, type Keys, type Reply, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { type Evidence, grounds } from '../evidence/evidence.store.ts';
import { isCompetent, type Person, type PersonCommand } from './person.ts';

/** What the register's routes work with. */
export interface PersonContext {
  readonly persons: Repository<Person, PersonCommand>;
  readonly agencies: Agencies;
  readonly evidence: Evidence;
  readonly keys: Keys;
}

interface Call {
  readonly request?: Request;
  readonly ifMatch?: number;
  readonly deadline: number;
}

/** The register over HTTP. Whoever reads somebody else's record leaves evidence before the answer. */
export function personRoutes({ persons, agencies, evidence, keys }: PersonContext): Route[] {
  return [
    route(enrolPerson, async ({ body, actor, ...call }) => {
      const by = await agencyOf(agencies, actor);
      const ref = keys.personRef(body.nik);
      const reply = await command(ref, { type: 'enrol', by, details: body }, call, 201).catch(async (error) => {
        // who is told that somebody is in the register is on record for it
        const tells = error instanceof Rejected && error.code === 'person.already-enrolled';
        if (tells)
          await evidence.record({ actor: actor.id, person: ref, fields: ['status'], ground: grounds.publicDuty });
        throw error;
      });
      return { ...reply, location: `/v1/persons/${ref}` };
    }),

    route(changePerson, async ({ params, body, actor, ...call }) => {
      const by = await agencyOf(agencies, actor);
      // before If-Match is looked at: a registrar of elsewhere must not learn the version of a record, nor that there is one
      const { record } = await find(params.ref);
      if (!isCompetent(by, record.address.value.region)) throw new Rejected('person.not-found');
      return command(params.ref, { type: 'change', by, changes: body }, call);
    }),

    route(setPersonContact, async ({ params, body, actor, ...call }) => {
      if (actor.personRef !== params.ref) throw new Rejected('person.not-found');
      return command(params.ref, { type: 'set-contact', contact: body }, call);
    }),

    route(getPerson, ({ params, actor }) => read(params.ref, actor)),

    route(lookUpPerson, ({ body, actor }) => read(keys.personRef(body.nik), actor)),

    route(getPersonContact, async ({ params, actor }) => {
      const { record, version } = await find(params.ref);
      const { value, version: since } = record.contact;
      await evidence.record({ actor: actor.id, person: params.ref, fields: ['contact'], ground: grounds.publicDuty });
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

  async function find(ref: string): Promise<{ record: PersonRecord; version: number }> {
    const found = await persons.find(ref);
    if (!found || found.state.status === 'none') throw new Rejected('person.not-found');
    const { status: _, ...attributes } = found.state;
    return { record: { person: ref, ...attributes }, version: found.version };
  }

  /** The whole record, for whoever may see it; nobody else learns that it exists. */
  async function read(ref: string, actor: Actor): Promise<Reply> {
    const isOwn = actor.personRef === ref;
    if (actor.kind === 'citizen' && !isOwn) throw new Rejected('person.not-found');
    const agency = actor.kind === 'officer' ? await agencyOf(agencies, actor) : undefined;
    const { record, version } = await find(ref);
    if (agency && !mayRead(agency, record.address.value.region)) throw new Rejected('person.not-found');
    if (!isOwn) {
      const { person: _person, version: _version, ...attributes } = record;
      await evidence.record({
        actor: actor.id,
        person: ref,
        fields: Object.keys(attributes),
        ground: grounds.publicDuty,
      });
    }
    return { body: record, version };
  }
}

/** Agencies of government read the records of their region; state enterprises and foreign partners read none. */
function mayRead(agency: Agency, region: string): boolean {
  return agency.kind === 'agency' && covers(agency.region, region);
}

function receipt(person: string, state: Person): { person: string; version: number } {
  if (state.status === 'none') throw new Rejected('person.not-found');
  return { person, version: state.version };
}
