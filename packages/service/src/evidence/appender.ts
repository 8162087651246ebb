import { context, ROOT_CONTEXT } from '@opentelemetry/api';
import { type Collection, isStoreOutage } from '@simpul/backbone';
import type { Fresh, FreshEntry } from './fresh.ts';
import { type EvidenceWriter, entryId, type Writers, writerLivesMs } from './writers.ts';

/** Puts entries on record, one insertion after the other, for everybody in this process. */
export interface Appender<T extends object> {
  /** Resolves when a majority of the store has them. */
  append(entries: readonly T[]): Promise<void>;
  /** Says that nothing more comes, once what is in hand is done. */
  end(): Promise<void>;
}

interface Waiting<T> {
  readonly entries: readonly T[];
  resolve(): void;
  reject(error: unknown): void;
}

const batchLimit = 500;
const askEveryMs = 1_000;

/**
 * While one insertion is on its way the next gathers: who comes alone waits for nobody, and many at once share a write.
 * After an error nobody knows how much of an insertion came through, or will: this process goes on under another writer.
 */
export function createAppender<T extends { readonly at: Date }>(
  collection: Collection<T>,
  writers: Writers,
  fresh: Fresh,
): Appender<T> {
  let waiting: Waiting<T>[] = [];
  let writing: Promise<void> | undefined;
  let current: { readonly writer: EvidenceWriter; next: number; askAt: number } | undefined;

  function append(entries: readonly T[]): Promise<void> {
    return new Promise((resolve, reject) => {
      waiting.push({ entries, resolve, reject });
      // Not in the trace of the request that happens to come first: each entry has its own.
      writing ??= context.with(ROOT_CONTEXT, write);
    });
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = taken();
      try {
        await insert(batch.flatMap(({ entries }) => entries));
        for (const each of batch) each.resolve();
      } catch (error) {
        current = undefined;
        // Where the store is away, those who wait would each wait as long again.
        const others = isStoreOutage(error) ? waiting.splice(0) : [];
        for (const each of [...batch, ...others]) each.reject(error);
      }
    }
    writing = undefined;
  }

  /** As many calls as fit, and at least one. */
  function taken(): Waiting<T>[] {
    let count = 0;
    const fitting = waiting.findIndex(({ entries }, nth) => {
      count += entries.length;
      return count > batchLimit && nth > 0;
    });
    const batch = fitting < 0 ? waiting : waiting.slice(0, fitting);
    waiting = fitting < 0 ? [] : waiting.slice(fitting);
    return batch;
  }

  async function insert(entries: readonly T[]): Promise<void> {
    if (current && Date.now() - current.writer.since.getTime() > writerLivesMs) await leave();
    if (current && performance.now() > current.askAt && !(await isTaken(current))) current = undefined;
    current ??= { writer: await writers.begin(), next: 1, askAt: performance.now() + askEveryMs };
    const { writer, next } = current;
    current.next += entries.length;
    const documents = entries.map((entry, nth) => ({ ...entry, _id: entryId(writer._id, next + nth) }));
    await collection.insertMany(documents as never, { ordered: true });
    fresh.add(writer._id, documents as readonly FreshEntry[]);
  }

  /** What is put on record under a writer that somebody retired, removed or moved on would not be sealed. */
  async function isTaken(under: NonNullable<typeof current>): Promise<boolean> {
    under.askAt = performance.now() + askEveryMs;
    return writers.takes(under.writer._id, entryId(under.writer._id, under.next - 1));
  }

  async function leave(): Promise<void> {
    const id = current?.writer._id;
    current = undefined;
    if (id) await writers.end(id);
  }

  return {
    append,
    async end() {
      await writing;
      await leave();
    },
  };
}
