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
      const [first] = dirty;
      if (!first) return;
      const batch = [...dirty].filter(({ outlet }) => outlet === first.outlet).slice(0, clearLimit);
      for (const line of batch) dirty.delete(line);
      try {
        await clearOutbox(
          first.outlet.collection,
          batch.map(({ source, acked }) => ({ id: source.id, seq: acked })),
        );
        attempt = 0;
      } catch (error) {
        for (const line of batch) dirty.add(line);
        attempt += 1;
        logger.warn({ err: error, attempt }, 'clearing published events failed, will be tried again');
        await delay(Math.min(5_000, 50 * 2 ** attempt));
        continue;
      }
      await step?.('cleared', first.source.id);
      for (const line of batch) if (!dirty.has(line)) cleared(line);
    }
    // In the same breath as the last look: whatever is acknowledged from here on starts a run of its own.
    running = undefined;
  }

  return {
    clear(line) {
      dirty.add(line);
      // Not at once: what one batch acknowledges in the same breath is cleared together.
      running ??= Promise.resolve().then(run);
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
