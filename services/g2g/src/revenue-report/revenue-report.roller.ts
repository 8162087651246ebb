import { every, isDuplicateKey } from '@simpul/backbone';
import mongoose from 'mongoose';
import { Long, type RevenueStore, type RollerDocument, unrolled } from './revenue-report.store.ts';
import { type Addition, additions } from './revenue-report.ts';

/** Where a roller can be stopped: what it has done when the hook is called. */
export const rollSteps = ['looked', 'fixed', 'partly-added', 'added', 'marked', 'moved-on'] as const;
export type RollStep = (typeof rollSteps)[number];

export interface RollOptions {
  /** entries of one batch at most */
  readonly batchSize?: number;
  /** bucket updates sent at once */
  readonly chunkSize?: number;
  /** for tests: called at each step, may wait or throw */
  readonly step?: (step: RollStep, batch: number) => void | Promise<void>;
}

const id = 'revenue';

/**
 * Counts one batch of new entries and returns how many it held: 0 when there is nothing to count.
 *
 * Every entry is counted exactly once in every bucket it belongs to, however many rollers run, wherever one of them
 * stops, and however late it goes on:
 * 1. `rollers` fixes batch n and its entries before anything is added; the guard lets one roller do so.
 * 2. A bucket takes batch n only while its own `batch` is lower, so it takes it once. Where it has taken it already the
 *    upsert meets the bucket's own id: done.
 * 3. The entries are marked, and only then the document is freed for batch n + 1. Whoever finds a batch under way
 *    carries it through from step 2; whoever wakes up in an old one finds every guard closed.
 *
 * It throws where the store fails; calling it again carries on.
 */
export async function roll(store: RevenueStore, options: RollOptions = {}): Promise<number> {
  const { chunkSize = 500, step } = options;
  const open = await openBatch(store, options);
  if (!open) return 0;
  const { batch, entries } = open;
  const sums = await additionsOf(store, entries);
  for (let from = 0; from < sums.length; from += chunkSize) {
    await add(store, batch, sums.slice(from, from + chunkSize));
    await step?.('partly-added', batch);
  }
  await step?.('added', batch);
  await store.entries.updateMany({ _id: { $in: [...entries] } }, { $set: { batch }, $unset: { unrolledSince: '' } });
  await step?.('marked', batch);
  await store.rollers.updateOne({ _id: id, batch }, { $set: { entries: [] } });
  await step?.('moved-on', batch);
  return entries.length;
}

/** The batch that is under way, else a new one; undefined when there is nothing to count. */
async function openBatch(
  store: RevenueStore,
  { batchSize = 500, step }: RollOptions,
): Promise<RollerDocument | undefined> {
  for (;;) {
    const head = (await store.rollers.findOne({ _id: id })) ?? (await firstHead(store));
    if (head.entries.length > 0) return head;
    // Looked for after the head was read: what was in a batch that the head calls done is marked already.
    const found = await store.entries
      .find(unrolled, { projection: { _id: 1 } })
      .sort({ unrolledSince: 1 })
      .limit(batchSize)
      .toArray();
    if (found.length === 0) return undefined;
    await step?.('looked', head.batch);
    const next = { batch: head.batch + 1, entries: found.map(({ _id }) => _id) };
    const guard = { _id: id, batch: head.batch };
    const { matchedCount } = await store.rollers.updateOne(guard, { $set: next });
    if (matchedCount === 0) continue; // another roller was quicker
    await step?.('fixed', next.batch);
    return { _id: id, ...next };
  }
}

async function firstHead({ rollers }: RevenueStore): Promise<RollerDocument> {
  const head = { _id: id, batch: 0, entries: [] };
  await rollers.insertOne(head).catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
  });
  return head;
}

async function additionsOf(store: RevenueStore, ids: readonly string[]): Promise<Addition[]> {
  const found = await store.entries.find({ _id: { $in: [...ids] } }, { promoteLongs: false }).toArray();
  if (found.length < ids.length) throw new Error(`${ids.length - found.length} entries of a fixed batch are gone`);
  return additions(found.map((entry) => ({ ...entry, amount: BigInt(entry.amount.toString()) })));
}

async function add(store: RevenueStore, batch: number, sums: readonly Addition[]): Promise<void> {
  const operations = sums.map(({ id: _id, total, count, ...bucket }) => ({
    updateOne: {
      filter: { _id, batch: { $lt: batch } },
      update: {
        $inc: { total: Long.fromBigInt(total), count: Long.fromNumber(count) },
        $set: { batch },
        $setOnInsert: bucket,
      },
      upsert: true,
    },
  }));
  try {
    await store.buckets.bulkWrite(operations, { ordered: false });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    // Another roller wrote some of them: go on only when a majority has what it wrote.
    const ids = sums.map(({ id: _id }) => _id);
    const added = await store.buckets.countDocuments({ _id: { $in: ids }, batch: { $gte: batch } });
    if (added < ids.length) throw new Error(`batch ${batch} is not yet in all its buckets`, { cause: error });
  }
}

function isAlreadyThere(error: unknown): boolean {
  if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) return false;
  const failed = [error.writeErrors].flat();
  return failed.length > 0 && failed.every(({ code }) => code === 11000) && !error.result.getWriteConcernError();
}

/** Rolls until nothing is left, whenever it is woken and by itself. */
export interface Roller {
  start(): void;
  /** There is something to count. */
  wake(): void;
  /** Finishes the batch in hand. */
  stop(): Promise<void>;
}

/**
 * The roller of this process. `idleMs` is how often it looks unasked, with two small questions to the store: what another
 * process took in and left behind is found then. A failure goes to `failed` and is tried again at the next look.
 */
export function createRoller(
  store: RevenueStore,
  { failed, idleMs = 5_000, ...options }: { failed: (error: unknown) => void; idleMs?: number } & RollOptions,
): Roller {
  let running: ReturnType<typeof every> | undefined;
  let stopped = false;

  async function rollAll(): Promise<void> {
    while (!stopped && (await roll(store, options)) > 0);
  }

  return {
    start() {
      running = every(idleMs, rollAll, failed);
      running.soon();
    },
    wake: () => running?.soon(),
    async stop() {
      stopped = true;
      await running?.stop();
    },
  };
}
