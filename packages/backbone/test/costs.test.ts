import { asksByTime, type StoreCommands, watchCommands } from '@simpul/local';
import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import {
  encode,
  type OutMessage,
  on,
  type Repository,
  randomId,
  reaction,
  type Step,
  type Transport,
} from '../src/index.ts';
import { added, type Counter, type CounterCommand, counter, counterTopic, rig, tally, until } from './kit.ts';

/*
 * What everything costs in round trips and messages. These numbers hold on any machine, however busy, and rise only when
 * somebody makes them: whoever does says why here. To lower one is welcome.
 */

/** A world whose driver tells what it asks, and which counts what it publishes and how often each step was taken. */
async function watched() {
  const world = await rig();
  const options = { dbName: world.db.name, monitorCommands: true, serverSelectionTimeoutMS: 5_000, minPoolSize: 1 };
  const db = await mongoose.createConnection(inject('mongoUri'), options).asPromise();
  const asked = watchCommands(db.getClient());
  const steps = new Map<Step, number>();
  const published: (readonly OutMessage[])[] = [];
  const gates: Promise<void>[] = [];
  const transport: Transport = {
    ...world.transport,
    async publish(batch) {
      published.push(batch.flatMap(({ messages }) => messages));
      await gates.shift();
      await world.transport.publish(batch);
    },
  };
  const step = (each: Step): void => void steps.set(each, (steps.get(each) ?? 0) + 1);
  const backbone = world.backbone({ db, transport, step });
  const taken = (each: Step): number => steps.get(each) ?? 0;

  /** The round trips of `work` by what they are for, up to the end of so many clearings; without what timers ask. */
  async function trips(
    work: () => Promise<unknown>,
    { cleared }: { cleared: number },
  ): Promise<Record<string, number>> {
    asked.reset();
    const before = taken('cleared');
    await work();
    await until(() => taken('cleared') - before >= cleared);
    return tripsSoFar(asked);
  }

  async function close(): Promise<void> {
    await world.close();
    await db.close();
  }

  /** The same for work that commits while its first publish is under way; the second waits for the first clearing. */
  function tripsWhilePublishing(work: () => Promise<unknown>, { cleared }: { cleared: number }) {
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    gates.push(first.promise, second.promise);
    published.length = 0;
    const before = taken('cleared');
    const committing = async (): Promise<void> => {
      await work();
      first.resolve();
      await until(() => taken('cleared') > before);
      second.resolve();
    };
    return trips(committing, { cleared });
  }

  return { world, backbone, published, taken, trips, tripsWhilePublishing, close };
}

function tripsSoFar(asked: StoreCommands): Record<string, number> {
  const taken = Object.entries(asked.taken()).filter(([purpose]) => !asksByTime(purpose));
  return Object.fromEntries(taken.map(([purpose, { trips }]) => [purpose, trips]));
}

const respond = (state: Counter) => ({ status: 201, body: { total: state.total } });
const add = { type: 'add', by: 1 } as const;

describe('a command', () => {
  let own: Awaited<ReturnType<typeof watched>>;
  let counters: Repository<Counter, CounterCommand>;
  beforeAll(async () => {
    own = await watched();
    counters = own.backbone.repository(counter);
    await own.backbone.start();
  });
  afterAll(() => own.close());
  let id: string;
  beforeEach(() => {
    id = randomId();
  });

  test('that makes a document: a look whether it is there, the document with its event, the event taken out', async () => {
    const trips = await own.trips(() => counters.handle(id, add), { cleared: 1 });
    expect(trips).toEqual({ 'load counter': 1, 'insert counter': 1, 'clear counter': 1 });
  });

  test('on a document that is there: one read, one guarded write, the event taken out', async () => {
    await own.trips(() => counters.handle(id, add), { cleared: 1 });
    const trips = await own.trips(() => counters.handle(id, add), { cleared: 1 });
    expect(trips).toEqual({ 'load counter': 1, 'commit counter': 1, 'clear counter': 1 });
  });

  test('that is refused: the read on which it was decided, and no write', async () => {
    const trips = await own.trips(
      () => expect(counters.handle(id, { ...add, limit: 0 })).rejects.toMatchObject({ code: 'counter.full' }),
      { cleared: 0 },
    );
    expect(trips).toEqual({ 'load counter': 1 });
  });

  test('that decides nothing: the read, and no write', async () => {
    const trips = await own.trips(() => counters.handle(id, { ...add, by: 0 }), { cleared: 0 });
    expect(trips).toEqual({ 'load counter': 1 });
  });

  test('with an Idempotency-Key costs no more, as its answer is part of the document; sent again, one read', async () => {
    const request = { request: { id: 'key', bodyHash: 'same', respond } };
    const first = await own.trips(() => counters.handle(id, add, request), { cleared: 1 });
    expect(first).toEqual({ 'load counter': 1, 'insert counter': 1, 'clear counter': 1 });
    const again = await own.trips(() => counters.handle(id, add, request), { cleared: 0 });
    expect(again).toEqual({ 'load counter': 1 });
  });

  test('60 at once on one document: the first by itself, all others together, in one write and in one message batch', async () => {
    const all = () => Promise.all(Array.from({ length: 60 }, () => counters.handle(id, add)));
    const trips = await own.tripsWhilePublishing(all, { cleared: 2 });
    expect(trips).toEqual({ 'load counter': 2, 'insert counter': 1, 'commit counter': 1, 'clear counter': 2 });
    expect(own.published.map((messages) => messages.length)).toEqual([1, 59]);
  });

  test('20 on as many documents: what gathers while one publish is under way leaves in the next, each event once', async () => {
    const ids = Array.from({ length: 20 }, () => randomId());
    const all = async (): Promise<void> => {
      for (const each of ids) await counters.handle(each, add);
    };
    const trips = await own.tripsWhilePublishing(all, { cleared: 2 });
    // One clearing for each batch that was acknowledged.
    expect(trips).toEqual({ 'load counter': 20, 'insert counter': 20, 'clear counter': 2 });
    expect(own.published.map((messages) => messages.length)).toEqual([1, 19]);
    expect(own.published.flat().map(({ key }) => key)).toEqual(ids);
    expect(await own.world.db.collection('counter').countDocuments({ outboxSince: { $exists: true } })).toBe(0);
  });
});

describe('an event that arrives', () => {
  let own: Awaited<ReturnType<typeof watched>>;
  const id = 'one';
  beforeAll(async () => {
    own = await watched();
    const tallies = own.backbone.repository(tally);
    const count = on(added, (event) =>
      tallies.handle(event.subject, { type: 'count', by: event.data.by }, { cause: event }),
    );
    own.backbone.react(reaction({ name: 'sum', on: [count] }));
    await own.world.transport.ensureTopics([{ ...counterTopic, name: topic() }]);
    await own.backbone.start();
    // The first event of a partition has its parked keys read, once for all that follow.
    await own.trips(() => arrive(1), { cleared: 1 });
  });
  afterAll(() => own.close());

  const topic = (): string => `${own.world.topicPrefix}test.counter`;

  async function arrive(seq: number): Promise<void> {
    const before = own.taken('handled');
    const entry = { seq, epoch: 1, type: added.type, time: new Date().toISOString(), data: { by: 1, to: seq } };
    const source = { service: 'test', aggregate: 'counter', id };
    const message = encode(source, { ...entry, trace: {} }, { partitions: 8, trace: {} });
    await own.world.transport.publish([{ topic: topic(), messages: [message] }]);
    await until(() => own.taken('handled') > before);
  }

  test('costs what a command costs: its mark is in the same write, and nobody is asked whether its key is parked', async () => {
    const trips = await own.trips(() => arrive(2), { cleared: 1 });
    expect(trips).toEqual({ 'load tally': 1, 'commit tally': 1, 'clear tally': 1 });
  });

  test('a second time: the read that finds its mark', async () => {
    const trips = await own.trips(() => arrive(2), { cleared: 0 });
    expect(trips).toEqual({ 'load tally': 1 });
  });
});
