import type { Repository } from '@simpul/backbone';
import { type Holding, storedOf } from '@simpul/service';
import { liveMandate } from './company.mandates.ts';
import type { CompanyCommand, CompanyState } from './company.state.ts';

/** By which mandates a person acts, or acted, for companies: as long as one is live it has to be kept. */
export function mandateHolding(companies: Repository<CompanyState, CompanyCommand>): Holding {
  const of = (person: string) =>
    storedOf(companies, { filter: { 'state.mandates.person': person }, sort: 'state.registeredAt' });
  return {
    record: 'mandate',
    async bindingSince(person) {
      const now = new Date();
      const live = (await of(person)).flatMap(({ state }) => liveMandate(state, person, now) ?? []);
      return live
        .map(({ givenAt }) => givenAt)
        .toSorted()
        .at(-1);
    },
    async copy(person) {
      const found = await of(person);
      return found.flatMap(({ id: company, state }) =>
        state.status === 'none'
          ? []
          : state.mandates
              .filter((each) => each.person === person)
              .map(({ by: _, ...mandate }) => ({ company, ...mandate })),
      );
    },
  };
}
