import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Collection } from '../store/collections.ts';
import type { Document } from '../store/document.ts';
import type { StepHook } from '../types.ts';
import type { Line } from './relay.ts';

/** Clears acknowledged entries, one bulk write at a time: what is published several times meanwhile is cleared once. */
export interface Clearer {
  clear(line: Line): void;
  running(): Promise<void> | undefined;
}

const clearLimit = 500;
/**
 * So long acknowledged entries wait for others: clearing many documents costs the store little more than clearing one. A
 * process that dies meanwhile leaves entries that are published once more.
 */
const gatherMs = 50;

/** Starts a clearer; `cleared` hears of every line whose acknowledged entries are out of its document. */
export function createClearer({
  logger,
  step,
  cleared,
}: {
  logger: Logger;
  step?: StepHook | undefined;
  cleared(line: Line): void;
}): Clearer {
  const dirty = new Set<Line>();
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let attempt = 0; dirty.size > 0; ) {
      if (attempt > 0) await delay(Math.min(5_000, 50 * 2 ** attempt));
      else if (dirty.size < clearLimit) await delay(gatherMs);
      const ends = [];
      for (const lines of Map.groupBy(dirty, ({ outlet }) => outlet).values())
        ends.push(await clearTogether(lines.slice(0, clearLimit)));
      attempt = ends.every((error) => error === undefined) ? 0 : attempt + 1;
      for (const err of ends)
        if (err) logger.warn({ err, attempt }, 'clearing published events failed, will be tried again');
    }
    // In the same breath as the last look: whatever is acknowledged from here on starts a run of its own.
    running = undefined;
  }

  /** Clears documents of one collection; resolves to what went wrong. */
  async function clearTogether(lines: readonly Line[]): Promise<unknown> {
    const [first] = lines;
    if (!first) return undefined;
    for (const line of lines) dirty.delete(line);
    try {
      await clearOutbox(
        first.outlet.collection,
        lines.map(({ source, acked }) => ({ id: source.id, seq: acked })),
      );
    } catch (error) {
      for (const line of lines) dirty.add(line);
      return error;
    }
    await step?.('cleared', first.source.id);
    for (const line of lines) if (!dirty.has(line)) cleared(line);
    return undefined;
  }

  return {
    clear(line) {
      dirty.add(line);
      running ??= run();
    },
    running: () => running,
  };
}

/**
 * Takes the entries up to `seq` out of each document, and nothing that was added meanwhile: one pipeline update each,
 * which also sets `outboxSince` to what then is the first entry's time, or removes it.
 */
export async function clearOutbox(
  collection: Collection<Document<unknown>>,
  acknowledged: readonly { id: string; seq: number }[],
): Promise<void> {
  const first = { $let: { vars: { first: { $arrayElemAt: ['$outbox', 0] } }, in: '$$first.time' } };
  const updates = acknowledged.map(({ id, seq }) => ({
    updateOne: {
      filter: { _id: id },
      update: [
        { $set: { outbox: { $filter: { input: '$outbox', as: 'entry', cond: { $gt: ['$$entry.seq', seq] } } } } },
        // Not `{$first: '$outbox.time'}`: a path mapped over an array gives null on some servers, and what is left would be stranded.
        { $set: { outboxSince: { $cond: [{ $gt: [{ $size: '$outbox' }, 0] }, first, '$$REMOVE'] } } },
      ],
    },
  }));
  await collection.bulkWrite(updates as never, { ordered: false });
}
