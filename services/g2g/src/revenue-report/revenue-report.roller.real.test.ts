import { createIndexes, randomId } from '@simpul/backbone';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createRoller, type RollOptions, type RollStep, roll } from './revenue-report.roller.ts';
import { type EntryDocument, Long, type RevenueStore, revenueStore, unrolled } from './revenue-report.store.ts';
import { additions } from './revenue-report.ts';
import { readRevenue } from './revenue-report.view.ts';

let db: Connection;
let store: RevenueStore;

beforeAll(async () => {
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: `test_roller_${randomId()}` }).asPromise();
  store = revenueStore(db);
  await createIndexes(db);
});

beforeEach(async () => {
  await Promise.all([store.entries.deleteMany({}), store.buckets.deleteMany({}), store.rollers.deleteMany({})]);
});

afterAll(async () => {
  await db.dropDatabase();
  await db.close();
});

const patience = { timeout: 30_000 };
const villages = ['33.74.01.1001', '33.74.01.1002', '33.74.02.1001', '33.22.01.2001', '35.78.01.1001'];

function entry(number: number, amount = number + 1): EntryDocument {
  return {
    _id: `entry-${String(number).padStart(4, '0')}`,
    kind: number % 3 === 0 ? 'state' : 'regional',
    taxType: number % 3 === 0 ? 'pph-21' : 'pbb-p2',
    region: villages[number % villages.length] as string,
    day: number % 2 === 0 ? '2026-03-30' : '2026-03-31',
    amount: Long.fromNumber(amount),
    unrolledSince: new Date(),
  };
}

const entriesFrom = (first: number, count: number) => Array.from({ length: count }, (_, index) => entry(first + index));

const dieAfter = (fatal: RollStep) => (step: RollStep) => {
  if (step === fatal) throw new Error('died');
};

async function rollAll(options: RollOptions = {}): Promise<void> {
  while ((await roll(store, options)) > 0);
}

/** Every entry that is there stands once in each of its buckets, and none waits. */
async function expectExact(): Promise<void> {
  const entries = await store.entries.find({}, { promoteLongs: false }).toArray();
  const expected = additions(entries.map((each) => ({ ...each, amount: BigInt(each.amount.toString()) })));
  const buckets = await store.buckets.find({}, { promoteLongs: false }).toArray();
  const inOrder = (lines: string[]) => lines.toSorted();
  expect(inOrder(buckets.map(({ _id, total, count }) => `${_id} ${total} ${count}`))).toEqual(
    inOrder(expected.map(({ id, total, count }) => `${id} ${total} ${count}`)),
  );
  expect(await store.entries.countDocuments(unrolled)).toBe(0);
  expect(await store.rollers.findOne({})).toMatchObject({ entries: [] });
}

test('nothing to count counts nothing', async () => {
  expect(await roll(store)).toBe(0);
  expect(await store.buckets.countDocuments({})).toBe(0);
});

test('every entry is counted once at every level, batch by batch', async () => {
  await store.entries.insertMany(entriesFrom(0, 25));
  expect(await roll(store, { batchSize: 10 })).toBe(10);
  await rollAll({ batchSize: 10 });
  expect(await store.rollers.findOne({})).toMatchObject({ batch: 3 });
  await expectExact();
});

describe('a roller that dies', () => {
  const steps: RollStep[] = ['looked', 'fixed', 'partly-added', 'added', 'marked', 'moved-on'];

  test.each(steps)('after it has %s loses and doubles nothing', async (fatal) => {
    await store.entries.insertMany(entriesFrom(0, 12));
    await roll(store, { batchSize: 6 });
    await expect(roll(store, { batchSize: 6, chunkSize: 7, step: dieAfter(fatal) })).rejects.toThrow('died');
    await store.entries.insertMany(entriesFrom(12, 5));
    await rollAll();
    await expectExact();
  });

  test('again and again, after every single bucket, loses and doubles nothing', async () => {
    await store.entries.insertMany(entriesFrom(0, 4));
    const reached = new Set<number>();
    for (let survived = 0; ; survived += 1) {
      let added = 0;
      const step = (name: RollStep) => {
        if (name === 'partly-added' && added++ === survived) throw new Error('died');
      };
      const done = await roll(store, { chunkSize: 1, step }).catch(() => undefined);
      if (done !== undefined) break;
      reached.add(survived);
    }
    expect(reached.size).toBeGreaterThan(10);
    await rollAll();
    await expectExact();
  });
});

describe('a roller that stood still and goes on', () => {
  test.each<RollStep>(['looked', 'fixed', 'partly-added', 'added', 'marked'])(
    'after it has %s, while another counted on, changes nothing',
    async (still) => {
      await store.entries.insertMany(entriesFrom(0, 8));
      const reached = Promise.withResolvers<void>();
      const woken = Promise.withResolvers<void>();
      const stand = async (step: RollStep) => {
        if (step !== still) return;
        reached.resolve();
        await woken.promise;
      };
      const late = roll(store, { batchSize: 4, chunkSize: 5, step: stand });
      await reached.promise;
      await rollAll({ batchSize: 4 });
      await store.entries.insertMany(entriesFrom(8, 9));
      await roll(store, { batchSize: 4 });
      // the other has just begun a later batch when it goes on
      const underWay = roll(store, { batchSize: 4, chunkSize: 3, step: dieAfter('partly-added') });
      await expect(underWay).rejects.toThrow('died');
      woken.resolve();
      await late;
      await store.entries.insertMany(entriesFrom(17, 6));
      await rollAll();
      await expectExact();
    },
  );
});

test('two rollers at once, while entries keep coming, count each once', async () => {
  let coming = true;
  const rolled = async (batchSize: number) => {
    while (coming || (await roll(store, { batchSize, chunkSize: 4 })) > 0)
      await roll(store, { batchSize, chunkSize: 4 });
  };
  const rollers = [rolled(5), rolled(3)];
  for (let first = 0; first < 60; first += 6) await store.entries.insertMany(entriesFrom(first, 6));
  coming = false;
  await Promise.all(rollers);
  await expectExact();
});

test('totals beyond 2^53 stay exact, to the last rupiah', async () => {
  const most = Number.MAX_SAFE_INTEGER;
  await store.entries.insertMany([0, 3, 6, 9].map((number) => entry(number, most)));
  await rollAll({ batchSize: 1 });
  const scope = { from: '2026-03-01', to: '2026-03-31', region: 'id', level: 'nation' } as const;
  const report = await readRevenue(store, scope, {});
  expect(report.rows).toEqual([
    {
      region: 'id',
      regionName: 'Indonesia',
      kind: 'state',
      taxType: 'pph-21',
      total: String(BigInt(most) * 4n),
      count: 4,
    },
  ]);
});

test('the report says since when entries wait, and now when none does', async () => {
  const waiting = { ...entry(0), unrolledSince: new Date('2026-03-31T01:00:00Z') };
  await store.entries.insertMany([waiting, entry(1)]);
  const scope = { from: '2026-03-01', to: '2026-03-31', region: '33', level: 'regency' } as const;
  expect(await readRevenue(store, scope, {})).toMatchObject({ asOf: '2026-03-31T01:00:00.000Z', rows: [] });
  const before = new Date().toISOString();
  await rollAll();
  expect((await readRevenue(store, scope, {})).asOf >= before).toBe(true);
});

describe('the roller of a process', () => {
  test('finds what another left behind, unasked', async () => {
    const roller = createRoller(store, { failed: () => undefined, idleMs: 50 });
    roller.start();
    await store.entries.insertMany(entriesFrom(0, 7));
    await expect.poll(() => store.entries.countDocuments(unrolled), patience).toBe(0);
    await roller.stop();
    await expectExact();
  });

  test('counts at once when it is woken', async () => {
    const roller = createRoller(store, { failed: () => undefined, idleMs: 3_600_000 });
    roller.start();
    for (let round = 0; round < 5; round += 1) {
      await store.entries.insertMany(entriesFrom(round * 7, 7));
      roller.wake();
      await expect.poll(() => store.entries.countDocuments(unrolled), patience).toBe(0);
    }
    await roller.stop();
    await expectExact();
  });

  test('tells a failure and carries on', async () => {
    await store.entries.insertMany(entriesFrom(0, 3));
    await store.rollers.insertOne({ _id: 'revenue', batch: 1, entries: ['entry-0000', 'not-there'] });
    const failures: unknown[] = [];
    const roller = createRoller(store, { failed: (error) => failures.push(error), idleMs: 50 });
    roller.start();
    await expect.poll(() => failures.length, patience).toBeGreaterThan(1);
    await store.rollers.deleteMany({});
    await expect.poll(() => store.entries.countDocuments(unrolled), patience).toBe(0);
    await roller.stop();
    await expectExact();
  });
});
