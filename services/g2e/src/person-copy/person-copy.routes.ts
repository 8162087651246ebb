import { deriveId, type Repository } from '@simpul/backbone';
import { covers, getPersonCopy, listPersonCopies, Rejected, requestPersonCopy } from '@simpul/contracts';
import { type Actor, type AgencyDirectory, answered, type Keys, type Route, route } from '@simpul/service';
import type { EmployeeCopies } from './person-copy.reactions.ts';
import type { PersonCopyCommand, PersonCopyState } from './person-copy.ts';

/** The index by which an agency's copies are listed, newest first. */
export const personCopyIndexes = [{ 'state.agency': 1, 'state.requestedAt': -1, _id: -1 }] as const;

interface Parts {
  readonly copies: Repository<PersonCopyState, PersonCopyCommand>;
  readonly persons: EmployeeCopies;
  readonly agencies: AgencyDirectory;
  readonly keys: Pick<Keys, 'personRef'>;
}

/** What HR officers can ask; only their own agency's copies are there for them. */
export function personCopyHandlers({ copies, persons, agencies, keys }: Parts): Route[] {
  return [
    route(requestPersonCopy, async ({ body, actor, request, deadline }) => {
      const { id: agency } = await governmentAgencyOf(actor);
      if (!request) throw new Error('the contract requires an Idempotency-Key');
      const person = keys.personRef(body.nik);
      const id = deriveId('person-copy', agency, person);
      const respond = (state: PersonCopyState) => ({ status: 201, body: shown(id, state) });
      const command = { type: 'request', person, agency } as const;
      const handled = await copies.handle(id, command, { request: { ...request, respond }, deadline });
      return { ...answered(handled), location: `/v1/person-copies/${id}` };
    }),

    route(listPersonCopies, async ({ query, actor }) => {
      const filter = { 'state.agency': (await governmentAgencyOf(actor)).id };
      const { items, next } = await copies.page({ filter, sort: 'state.requestedAt', order: 'desc', ...query });
      return { body: { items: items.map(({ id, state }) => shown(id, state)), ...(next && { next }) } };
    }),

    route(getPersonCopy, async ({ params: { id }, actor }) => {
      const agency = await governmentAgencyOf(actor);
      const found = await copies.find(id);
      if (!found || found.state.status === 'none' || found.state.agency !== agency.id)
        throw new Rejected('person-copy.not-found');
      // As in the person register: a record is shown to agencies of the region the person lives in, or above.
      const kept = await persons.find(found.state.person);
      const isNear = kept !== undefined && covers(agency.region, kept.address.value.region);
      const copy = isNear ? await persons.read(found.state.person, actor) : undefined;
      const record = copy && { name: copy.name.value, address: copy.address.value, version: copy.version };
      const body = { ...shown(id, found.state), ...(record && { record }) };
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

function shown(id: string, state: PersonCopyState) {
  if (state.status === 'none') throw new Rejected('person-copy.not-found');
  const { status: _, ...requested } = state;
  return { id, ...requested };
}
