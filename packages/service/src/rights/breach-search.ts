import { type Backbone, majorityCollection, on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import {
  type Aggregate,
  aggregate,
  breachSearches,
  breachSearchOrdered,
  type DataOf,
  type DomainEvent,
  type PersonDataService,
  personsTold,
} from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Reading } from '../evidence/evidence.ts';

type Events = (typeof breachSearches)[PersonDataService];

/** How far a search has come; whom it found is told, not kept. */
export type BreachSearchState = { readonly parts: number; readonly persons: number; readonly completed: boolean };

export type BreachSearchCommand =
  | { readonly type: 'tell'; readonly part: number; readonly persons: readonly string[] }
  | { readonly type: 'complete' };

export type BreachSearchEvent =
  | DomainEvent<Events['found']['type'], DataOf<Events['found']>>
  | DomainEvent<Events['completed']['type'], DataOf<Events['completed']>>;

/** One per breach, under its id: whoever dies in between goes on with the part that was not told. */
export function breachSearchAggregate(
  service: PersonDataService,
): Aggregate<BreachSearchState, BreachSearchCommand, BreachSearchEvent> {
  const { found, completed } = breachSearches[service];
  return aggregate<BreachSearchState, BreachSearchCommand, BreachSearchEvent>({
    service,
    name: 'breach-search',
    schema: 1,
    initial: { parts: 0, persons: 0, completed: false },
    events: [found, completed],

    decide(state, command, { now, id: breach }) {
      if (state.completed) return [];
      if (command.type === 'complete') {
        return [completed({ breach, persons: state.persons, completedAt: now.toISOString() })];
      }
      const { part, persons } = command;
      return part <= state.parts ? [] : [found({ breach, part, persons: [...persons] })];
    },

    evolve(state, event) {
      if (!('part' in event.data)) return { ...state, completed: true };
      const { part, persons } = event.data;
      return { ...state, parts: part, persons: state.persons + persons.length };
    },
  });
}

interface Parts {
  readonly service: PersonDataService;
  readonly backbone: Pick<Backbone, 'repository'>;
  readonly db: Connection;
}

/** Looks in the evidence of a service whose data was read in a breach, and tells it in parts, ordered by reference. */
export function breachSearchReaction({ service, backbone, db }: Parts): Reaction {
  const searches: Repository<BreachSearchState, BreachSearchCommand> = backbone.repository(
    breachSearchAggregate(service),
  );
  const readings = majorityCollection<Reading & { readonly at: Date }>(db, 'evidence');

  async function* affected({ from, to, actor, grant }: DataOf<typeof breachSearchOrdered>): AsyncIterable<string> {
    const read = { at: { $gte: new Date(from), $lt: new Date(to) }, person: { $exists: true } };
    const by = { ...(actor !== undefined && { actor }), ...(grant !== undefined && { grant }) };
    const persons = readings.aggregate<{ _id: string }>([
      { $match: { ...read, ...by } },
      { $group: { _id: '$person' } },
      { $sort: { _id: 1 } },
    ]);
    for await (const { _id } of persons) yield _id;
  }

  return reaction({
    name: 'breach-search',
    on: [
      on(
        breachSearchOrdered,
        async (event) => {
          if (!event.data.services.includes(service)) return;
          const id = event.subject;
          let part = 0;
          let persons: string[] = [];
          const tell = () => searches.handle(id, { type: 'tell', part: ++part, persons });
          for await (const person of affected(event.data)) {
            persons.push(person);
            if (persons.length < personsTold) continue;
            await tell();
            persons = [];
          }
          if (persons.length > 0) await tell();
          await searches.handle(id, { type: 'complete' });
        },
        {
          target: ({ subject: id, data }) =>
            data.services.includes(service) ? { collection: 'breach-search', id, by: 'existence' } : undefined,
        },
      ),
    ],
  });
}
