import { type Collection, majorityCollection } from '@simpul/backbone';
import { leafOf, type PlainEntry } from '@simpul/evidence';
import type { Connection } from 'mongoose';
import { plain } from './plain.ts';

/** The collections whose entries are one log: what was read and given, and what operators did. */
export const logs = ['evidence', 'ops-evidence'] as const;
export type LogName = (typeof logs)[number];

/** An entry as its collection holds it. */
export interface LoggedDocument {
  readonly at: Date;
  readonly open?: Date;
  readonly seal?: number;
  readonly [member: string]: unknown;
}

/** An entry where it belongs, and what of it is sealed. */
export interface LogEntry {
  readonly log: LogName;
  readonly at: Date;
  readonly entry: PlainEntry;
}

/** The entries of a service's log. */
export interface Entries {
  /** since when the oldest waits to be sealed; undefined where none does */
  oldestOpen(): Promise<Date | undefined>;
  /** So many that are not sealed, in the order in which they are to be sealed; whether there may be more. */
  open(): Promise<{ readonly batch: LogEntry[]; readonly more: boolean }>;
  /** Those of these references that are there, in the same order; in place of one that is not, undefined. */
  find(references: readonly string[]): Promise<(LogEntry | undefined)[]>;
  /** Marks them as sealed by the seal of this number. */
  close(references: readonly string[], seal: number): Promise<void>;
  /** Opens what was put on record before anything was sealed in this store. */
  openAll(): Promise<void>;
}

/** So many are sealed at once: of what operators did fewer, as an entry may hold a whole message. */
const batchSizes: Readonly<Record<LogName, number>> = { evidence: 1_000, 'ops-evidence': 50 };

/** What a seal names an entry by. */
export function referenceOf({ log, entry }: Pick<LogEntry, 'log' | 'entry'>): string {
  return `${log}|${entry._id}`;
}

/** The hash by which an entry stands in the tree. */
export const hashOfEntry = ({ log, entry }: LogEntry): Buffer => leafOf(log, entry);

/** Opens both collections; their indexes are declared where entries are written. */
export function openEntries(db: Connection): Entries {
  const collections = new Map(logs.map((log) => [log, majorityCollection<LoggedDocument>(db, log)]));
  const of = (log: LogName) => collections.get(log) as Collection<LoggedDocument>;
  // Not `$exists`, for which some servers look at every document.
  const isOpen = { open: { $gte: new Date(0) } } as never;

  async function oldestOpen(): Promise<Date | undefined> {
    const firsts = await Promise.all(
      logs.map((log) =>
        of(log)
          .find(isOpen, { projection: { open: 1 } })
          .sort({ open: 1 })
          .limit(1)
          .next(),
      ),
    );
    const times = firsts.flatMap((first) => (first?.open ? [first.open.getTime()] : []));
    return times.length === 0 ? undefined : new Date(Math.min(...times));
  }

  async function open(): Promise<{ batch: LogEntry[]; more: boolean }> {
    const found = await Promise.all(
      logs.map(async (log) => {
        const documents = await of(log).find(isOpen).sort({ open: 1 }).limit(batchSizes[log]).toArray();
        return { log, documents };
      }),
    );
    const batch = found.flatMap(({ log, documents }) => documents.map((document) => entryOf(log, document)));
    return {
      batch: batch.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.entry._id < b.entry._id ? -1 : 1)),
      more: found.some(({ log, documents }) => documents.length === batchSizes[log]),
    };
  }

  async function find(references: readonly string[]): Promise<(LogEntry | undefined)[]> {
    const found = new Map<string, LogEntry>();
    for (const [log, ids] of byLog(references)) {
      const documents = await of(log)
        .find({ _id: { $in: ids } } as never)
        .toArray();
      for (const document of documents) {
        const entry = entryOf(log, document);
        found.set(referenceOf(entry), entry);
      }
    }
    return references.map((reference) => found.get(reference));
  }

  async function close(references: readonly string[], seal: number): Promise<void> {
    for (const [log, ids] of byLog(references))
      await of(log).updateMany({ _id: { $in: ids } } as never, { $unset: { open: '' }, $set: { seal } } as never);
  }

  async function openAll(): Promise<void> {
    const older = { open: { $exists: false }, seal: { $exists: false } } as never;
    for (const log of logs) await of(log).updateMany(older, { $set: { open: new Date() } } as never);
  }

  return { oldestOpen, open, find, close, openAll };
}

function entryOf(log: LogName, { open: _, seal: __, ...document }: LoggedDocument): LogEntry {
  return { log, at: document.at, entry: plain(document) as PlainEntry };
}

function byLog(references: readonly string[]): [LogName, string[]][] {
  const grouped = Map.groupBy(references, (reference) => reference.slice(0, reference.indexOf('|')) as LogName);
  return [...grouped].map(([log, of]) => [log, of.map((reference) => reference.slice(log.length + 1))]);
}
