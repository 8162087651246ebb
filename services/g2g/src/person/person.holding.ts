import type { Repository } from '@simpul/backbone';
import type { Holding } from '@simpul/service';
import { attributesOf, type Person, type PersonCommand } from './person.ts';

/** The record of a person, with what it said before. The register erases it itself, before any other service. */
export function recordHolding(persons: Repository<Person, PersonCommand>): Holding {
  return {
    record: 'person-record',
    async copy(person) {
      const found = await persons.find(person);
      if (found?.state.status !== 'enrolled') return [];
      const { version, history, holds } = found.state;
      return [{ person, version, ...attributesOf(found.state), ...(history && { history }), ...(holds && { holds }) }];
    },
  };
}
