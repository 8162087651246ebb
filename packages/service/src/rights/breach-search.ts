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

/** How far a search has come; whom it found is told, and only the last is kept. */
export interface BreachSearchState {
  readonly parts: number;
  readonly persons: number;
  /** the last reference that was told: all before it were told, in their order */
  readonly last?: string;
  readonly completed: boolean;
}

export type BreachSearchCommand =
  | { readonly type: 'tell'; readonly persons: readonly string[] }
  | { readonly type: 'complete' };

export type BreachSearchEvent =
  | DomainEvent<Events['found']['type'], DataOf<Events['found']>>
  | DomainEvent<Events['completed']['type'], DataOf<Events['completed']>>;

/** One per breach, under its id. Whom it is told of comes in their order: who dies in between goes on behind the last. */
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
      const { last = '', parts } = state;
      const persons = command.persons.filter((person) => person > last); // told before
      return persons.length === 0 ? [] : [found({ breach, part: parts + 1, persons })];
    },

    evolve(state, event) {
      if (!('part' in event.data)) return { ...state, completed: true };
      const { part, persons } = event.data;
      const last = persons.at(-1);
      return { ...state, parts: part, persons: state.persons + persons.length, ...(last !== undefined && { last }) };
    },
  });
}

interface Parts {
  readonly service: PersonDataService;
  readonly backbone: Pick<Backbone, 'repository'>;
  readonly db: Connection;
}

/**
 * Where the references are divided, so that no query has more to look at than one in a thousand of the people there is
 * evidence about: they are HMACs, and so spread evenly. The first begins before all of them and the last has no end.
 */
const digits = [...'234567abcdefghijklmnopqrstuvwxyz'];
const bounds = ['', ...digits.flatMap((one) => digits.map((two) => `p${one}${two}`))];
const stretches = bounds.map((from, at) => ({ from, to: bounds[at + 1] }));

/**
 * Looks in the evidence of a service whose data was read in a breach, and tells it in parts, ordered by reference. It goes
 * through the index of readings by person, a stretch at a time, so that neither the store nor this process ever holds more
 * than a stretch, and each query is a matter of seconds however much evidence there is.
 */
export function breachSearchReaction({ service, backbone, db }: Parts): Reaction {
  const searches: Repository<BreachSearchState, BreachSearchCommand> = backbone.repository(
    breachSearchAggregate(service),
  );
  const readings = majorityCollection<Reading & { readonly at: Date }>(db, 'evidence');

  /** Who is in a stretch, behind `last`, in their order. */
  async function affected(
    { from, to, actor, grant }: DataOf<typeof breachSearchOrdered>,
    stretch: (typeof stretches)[number],
    last: string,
  ): Promise<string[]> {
    const person = {
      ...(last > stretch.from ? { $gt: last } : { $gte: stretch.from }),
      ...(stretch.to !== undefined && { $lt: stretch.to }),
    };
    const read = { person, at: { $gte: new Date(from), $lt: new Date(to) } };
    const by = { ...(actor !== undefined && { actor }), ...(grant !== undefined && { grant }) };
    const found = readings.aggregate<{ _id: string }>([
      { $match: { ...read, ...by } },
      { $group: { _id: '$person' } },
      { $sort: { _id: 1 } },
    ]);
    return (await found.toArray()).map(({ _id }) => _id);
  }

  async function search(id: string, order: DataOf<typeof breachSearchOrdered>): Promise<void> {
    const { last = '', completed = false } = (await searches.find(id))?.state ?? {};
    if (completed) return;
    let found: string[] = [];
    for (const stretch of stretches) {
      if (stretch.to !== undefined && stretch.to <= last) continue;
      found.push(...(await affected(order, stretch, last)));
      for (; found.length >= personsTold; found = found.slice(personsTold))
        await searches.handle(id, { type: 'tell', persons: found.slice(0, personsTold) });
    }
    if (found.length > 0) await searches.handle(id, { type: 'tell', persons: found });
    await searches.handle(id, { type: 'complete' });
  }

  return reaction({
    name: 'breach-search',
    on: [
      on(
        breachSearchOrdered,
        async ({ subject, data }) => {
          if (data.services.includes(service)) await search(subject, data);
        },
        {
          target: ({ subject: id, data }) =>
            data.services.includes(service) ? { collection: 'breach-search', id, by: 'existence' } : undefined,
        },
      ),
    ],
  });
}
