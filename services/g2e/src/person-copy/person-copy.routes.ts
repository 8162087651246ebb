import { deriveId, type Repository } from '@simpul/backbone';
import { covers, getPersonCopy, listPersonCopies, Rejected, requestPersonCopy } from '@simpul/contracts';
import {
  type Actor,
  type AgencyDirectory,
  answered,
  type Evidence,
  grounds,
  type Keys,
  type PersonRights,
  type Route,
  route,
} from '@simpul/service';
import type { EmployeeCopies } from './person-copy.reactions.ts';
import type { PersonCopyCommand, PersonCopyState } from './person-copy.ts';

/** The indexes by which copies are listed, newest first: an agency's, a person's. */
export const personCopyIndexes = [
  { 'state.agency': 1, 'state.requestedAt': -1, _id: -1 },
  { 'state.person': 1, 'state.requestedAt': -1, _id: -1 },
] as const;

interface Parts {
  readonly copies: Repository<PersonCopyState, PersonCopyCommand>;
  readonly persons: EmployeeCopies;
  readonly agencies: AgencyDirectory;
  readonly evidence: Evidence;
  readonly keys: Pick<Keys, 'personRef'>;
  readonly rights: Pick<PersonRights, 'mustBeOpen'>;
}

/** What of a copy agencies are shown; birth date and sex serve the employment alone. */
const shownFields = ['name', 'address'] as const;
const ground = grounds.publicDuty;
/** What is read of somebody where only their agency's wish to keep a copy is shown. */
const wish = { fields: ['requestedAt'], ground };

/** What HR officers can ask; only their own agency's copies are there for them. Each answer about somebody leaves evidence. */
export function personCopyHandlers({ copies, persons, agencies, evidence, keys, rights }: Parts): Route[] {
  return [
    route(requestPersonCopy, async ({ body, actor, request, deadline }) => {
      const { id: agency } = await governmentAgencyOf(actor);
      if (!request) throw new Error('the contract requires an Idempotency-Key');
      const person = keys.personRef(body.nik);
      // the register knows only this service, which then asks it: who is behind that is known here alone
      await evidence.recordAbout([person], actor, { fields: shownFields, ground });
      const id = deriveId('person-copy', agency, person);
      const respond = (state: PersonCopyState) => ({ status: 201, body: shownPersonCopy(id, state) });
      const command = { type: 'request', person, agency } as const;
      const handled = await copies.handle(id, command, { request: { ...request, respond }, deadline });
      return { ...answered(handled), location: `/v1/person-copies/${id}` };
    }),

    route(listPersonCopies, async ({ query, actor }) => {
      const filter = { 'state.agency': (await governmentAgencyOf(actor)).id };
      const page = await copies.page({ filter, sort: 'state.requestedAt', order: 'desc', ...query });
      const items = page.items.map(({ id, state }) => shownPersonCopy(id, state));
      const people = items.map(({ person }) => person);
      await evidence.recordAbout(people, actor, wish);
      return { body: { items, ...(page.next && { next: page.next }) } };
    }),

    route(getPersonCopy, async ({ params: { id }, actor }) => {
      const agency = await governmentAgencyOf(actor);
      const found = await copies.find(id);
      if (!found || found.state.status === 'none' || found.state.agency !== agency.id)
        throw new Rejected('person-copy.not-found');
      const { person } = found.state;
      await rights.mustBeOpen(person, actor);
      // As in the person register: a record is shown to agencies of the region the person lives in, or above.
      const kept = await persons.find(person);
      const copy = kept && covers(agency.region, kept.address.value.region) ? kept : undefined;
      await evidence.recordAbout([person], actor, copy ? { fields: shownFields, ground } : wish);
      const record = copy && { name: copy.name.value, address: copy.address.value, version: copy.version };
      const body = { ...shownPersonCopy(id, found.state), ...(record && { record }) };
      return { body, version: found.version, besides: copy?.version };
    }),
  ];

  /** State enterprises and foreign partners read no records of persons. @throws Rejected `person-copy.not-an-agency` */
  async function governmentAgencyOf({ agency = '' }: Actor) {
    const found = await agencies.find(agency);
    if (found?.kind !== 'agency') throw new Rejected('person-copy.not-an-agency', { agency });
    return found;
  }
}

/** The wish of an agency, without the copy. */
export function shownPersonCopy(id: string, state: PersonCopyState) {
  if (state.status === 'none') throw new Rejected('person-copy.not-found');
  const { status: _, ...requested } = state;
  return { id, ...requested };
}
