import { aggregate, type EventOf, event, topic } from '@simpul/contracts';
import { z } from 'zod';
import { type Backbone, type Handler, on, type Request, reaction, Unavailable } from '../../src/index.ts';
import { added, counter, counterTopic, type Rig, sealed, tally, tallyTopic } from '../kit.ts';

// Version N is the counter of the kit. What version N + 1 adds is all that may be added: a field of an event, a type of
// event, a field of the state, and a further version of a fact, which it learns to read before anybody publishes it.

const addedWithUnit = event({
  type: 'test.counter.added.v1',
  data: z.object({ by: z.number(), to: z.number(), unit: z.exactOptional(z.string()) }),
  summary: 'added',
  example: { by: 1, to: 1, unit: 'pieces' },
});
const addedAnew = event({
  type: 'test.counter.added.v2',
  data: z.object({ amount: z.number(), to: z.number() }),
  summary: 'added',
  example: { amount: 1, to: 1 },
});
export const doubled = event({
  type: 'test.counter.doubled.v1',
  data: z.object({ to: z.number() }),
  summary: 'doubled',
  example: { to: 2 },
});
const nextTopic = topic({ ...counterTopic, events: [addedWithUnit, addedAnew, doubled, sealed] });

interface NextCounter {
  readonly total: number;
  readonly sealed: boolean;
  /** of documents that version N has written: none */
  readonly unit?: string;
}
type NextCommand = { type: 'add'; by: number } | { type: 'double' };
type NextEvent = EventOf<typeof addedWithUnit | typeof addedAnew | typeof doubled>;

const unitOf = ({ unit = 'pieces' }: NextCounter): string => unit;

/** The counter of version N + 1, and of the one after it, which publishes the fact of an addition in its second version. */
const nextCounter = (publishes: 1 | 2) =>
  aggregate<NextCounter, NextCommand, NextEvent>({
    service: 'test',
    name: 'counter',
    schema: 2,
    initial: { total: 0, sealed: false },
    events: [addedWithUnit, addedAnew, doubled],
    decide(state, command): NextEvent[] {
      if (command.type === 'double') return [doubled({ to: state.total * 2 })];
      const { by } = command;
      const to = state.total + by;
      return [publishes === 1 ? addedWithUnit({ by, to, unit: unitOf(state) }) : addedAnew({ amount: by, to })];
    },
    evolve: (state, { data }) => ({ ...state, unit: unitOf(state), total: data.to }),
  });

/** A replica that takes commands. */
export interface Producer {
  readonly backbone: Backbone;
  add(id: string, by: number, request: Request): Promise<unknown>;
}

const answering = (request: Request) => ({ request: { ...request, respond: () => ({ status: 200, body: {} }) } });

/** A replica of version N that takes commands. */
export function producerN(world: Rig): Producer {
  const backbone = world.backbone();
  const counters = backbone.repository(counter);
  return { backbone, add: (id, by, request) => counters.handle(id, { type: 'add', by }, answering(request)) };
}

/** A replica of version N + 1 that takes commands. */
export function producerNext(world: Rig, publishes: 1 | 2) {
  const backbone = world.backbone({ topics: [nextTopic, tallyTopic] });
  const counters = backbone.repository(nextCounter(publishes));
  return {
    backbone,
    add: (id: string, by: number, request: Request) => counters.handle(id, { type: 'add', by }, answering(request)),
    double: (id: string) => counters.handle(id, { type: 'double' }),
  };
}

/** Where a doubling is counted: a tally of its own. */
export const doublingsOf = (id: string): string => `${id}-doublings`;

/** A replica of version N that counts additions. */
export function consumerN(world: Rig): Backbone {
  const backbone = world.backbone();
  const tallies = backbone.repository(tally);
  const count = on(
    added,
    (event) => tallies.handle(event.subject, { type: 'count', by: event.data.by }, { cause: event }),
    { target: ({ subject: id }) => ({ collection: 'tally', id }) },
  );
  backbone.react(reaction({ name: 'sum', on: [count] }));
  return backbone;
}

interface Listening {
  readonly doublings?: 'own' | 'in the old';
}

/**
 * A replica of version N + 1 that counts both versions of an addition, and doublings: by a reaction of their own, or, as it
 * should not be, by the one that version N has.
 */
export function consumerNext(world: Rig, { doublings = 'own' }: Listening = {}): Backbone {
  const backbone = world.backbone({ topics: [nextTopic, tallyTopic] });
  const tallies = backbone.repository(tally);
  const target = ({ subject: id }: { subject: string }) => ({ collection: 'tally', id });
  const counts: Handler[] = [
    on(
      addedWithUnit,
      (event) => tallies.handle(event.subject, { type: 'count', by: event.data.by }, { cause: event }),
      {
        target,
      },
    ),
    // the upcaster: what the second version says, in the words of the command
    on(
      addedAnew,
      (event) => tallies.handle(event.subject, { type: 'count', by: event.data.amount }, { cause: event }),
      {
        target,
      },
    ),
  ];
  const countDoubling = on(
    doubled,
    (event) => tallies.handle(doublingsOf(event.subject), { type: 'count', by: 1 }, { cause: event }),
    { target: ({ subject }) => ({ collection: 'tally', id: doublingsOf(subject) }) },
  );
  if (doublings === 'own')
    backbone.react(reaction({ name: 'sum', on: counts }), reaction({ name: 'doublings', on: [countDoubling] }));
  else backbone.react(reaction({ name: 'sum', on: [...counts, countDoubling] }));
  return backbone;
}

/** Verifies as version N + 1 would, which knows every type that was published. */
export async function verifyAsNext(world: Rig, options: Listening = {}): Promise<string[]> {
  const backbone = consumerNext(world, options);
  backbone.repository(nextCounter(2));
  const report = await backbone.verify({ settleMs: 200 });
  return report.findings.filter(({ damage }) => damage).map(({ kind, id }) => `${kind} ${id}`);
}

/** One command as a client behind a proxy sends it: with its key at the next replica where one cannot answer; why not is noted. */
export async function send(
  replicas: readonly Producer[],
  { id, by, first, key }: { id: string; by: number; first: number; key: string },
  refused: Set<string>,
): Promise<void> {
  for (let turn = first; ; turn += 1) {
    const replica = replicas[turn % replicas.length];
    try {
      await replica?.add(id, by, { id: key, bodyHash: 'the same' });
      return;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      refused.add(error.code);
    }
  }
}
