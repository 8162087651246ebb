import { deriveId } from '@simpul/backbone';
import { holdPerson, listPersonHolds, Rejected, releaseHold } from '@simpul/contracts';
import { type Actor, carriedOut, grounds, type Route, route } from '@simpul/service';
import { agencyOf } from '../agency/agency.routes.ts';
import type { PersonContext } from './person.routes.ts';
import { isCompetent, isErased, type Person } from './person.ts';

/** What a record is held by, for registrars of where the person lives; elsewhere nobody learns that there is one. */
export function personHoldHandlers({
  persons,
  agencies,
  evidence,
}: Pick<PersonContext, 'persons' | 'agencies' | 'evidence'>): Route[] {
  return [
    route(holdPerson, async ({ params: { ref }, body: { legalBasis }, actor, ...call }) => {
      const agency = await competentFor(ref, actor);
      if (!call.request) throw new Error('the contract requires an Idempotency-Key');
      const hold = deriveId('hold', call.request.id);
      return carriedOut(call, { status: 201, body: shown(ref) }, (options) =>
        persons.handle(ref, { type: 'hold', hold, agency, legalBasis }, options),
      );
    }),

    route(listPersonHolds, async ({ params: { ref }, actor }) => {
      await competentFor(ref, actor);
      const found = await persons.find(ref);
      if (!found) throw new Rejected('person.not-found');
      return { body: shown(ref)(found.state) };
    }),

    route(releaseHold, async ({ params: { ref, hold }, actor, ...call }) => {
      await competentFor(ref, actor);
      return carriedOut(call, { status: 200, body: shown(ref) }, (options) =>
        persons.handle(ref, { type: 'release-hold', hold }, options),
      );
    }),
  ];

  async function competentFor(ref: string, actor: Actor): Promise<string> {
    const by = await agencyOf(agencies, actor);
    const found = await persons.find(ref);
    const record = found?.state.status === 'enrolled' && !isErased(found.state) ? found.state : undefined;
    if (!record || !isCompetent(by, record.address.value.region)) throw new Rejected('person.not-found');
    await evidence.recordAbout([ref], actor, { fields: ['holds'], ground: grounds.publicDuty });
    return by.id;
  }
}

function shown(person: string) {
  return (state: Person) => ({ person, holds: state.status === 'enrolled' ? [...(state.holds ?? [])] : [] });
}
