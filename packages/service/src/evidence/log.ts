import { type Collection, majorityCollection } from '@simpul/backbone';
import { leafOf, type PlainEntry } from '@simpul/evidence';
import type { Connection } from 'mongoose';
import type { Fresh } from './fresh.ts';
import { plain } from './plain.ts';
import {
  type EvidenceWriter,
  forgottenAfterMs,
  isNumbered,
  numberedId,
  numberOf,
  openWriters,
  writerOf,
} from './writers.ts';

/** The collections whose entries are one log: what was read and given, and what operators did. */
const logs = ['evidence', 'ops-evidence'] as const;
type LogName = (typeof logs)[number];

/**
 * An entry as its collection holds it. One whose id has no number bears marks: what operators did has `open` for as long
 * as it is not sealed, and all have `sealed` after, the number of the seal.
 */
interface LoggedDocument {
  readonly at: Date;
  readonly open?: Date;
  readonly sealed?: number;
  readonly [member: string]: unknown;
}

/** An entry where it belongs, and what of it is sealed. */
export interface LogEntry {
  readonly log: LogName;
  readonly at: Date;
  readonly entry: PlainEntry;
}

/** Entries that are not sealed, in the order in which they are to be; `more`: there may be others, seal again. */
export interface OpenEntries {
  readonly batch: readonly LogEntry[];
  readonly more: boolean;
  /** numbers that are missing, behind which there are others; those are in the batch only where the gap is passed */
  readonly gaps: readonly Gap[];
}

/** Entries of one writer that are not there, while later ones are. */
export interface Gap {
  readonly writer: string;
  readonly from: number;
  readonly to: number;
  /** the time of the first entry behind it */
  readonly at: Date;
}

/** An entry as it lies in the store, with what its marks say. */
export interface StoredEntry extends LogEntry {
  readonly isMarkedOpen: boolean;
  /** the number of the seal that is to have it */
  readonly sealedIn?: number;
}

/** The entries of a service's log. */
export interface Entries {
  /**
   * @param options.most so many of each writer, where that is less than fits one seal
   * @param options.past writers whose gaps hold nothing up
   */
  open(options?: { readonly most?: number; readonly past?: ReadonlySet<string> }): Promise<OpenEntries>;
  /** Has a writer's process go on under another one: what its entries lack will not come any more. */
  retire(writer: string): Promise<void>;
  /** Those of these references that are there, in the same order; in place of one that is not, undefined. */
  find(references: readonly string[]): Promise<(LogEntry | undefined)[]>;
  /** They are sealed, by the seal of this number. To be called again where it is not known whether it was. */
  close(references: readonly string[], sequence: number): Promise<void>;
  /** Has also that sealed which was put on record by versions that sealed nothing. */
  openEarlier(): Promise<void>;
  /** All that lies in the store, by collection and id, in parts that fit in memory. */
  stored(): AsyncGenerator<readonly StoredEntry[]>;
  writers(): Promise<ReadonlyMap<string, EvidenceWriter>>;
}

/** What is sealed at once: of what operators did less, as an entry may hold a whole message. */
const atOnce: Readonly<Record<LogName, number>> = { evidence: 2_000, 'ops-evidence': 50 };

/** What is read at once. */
const pageOf: Readonly<Record<LogName, number>> = { evidence: 1_000, 'ops-evidence': 50 };

/** What a seal names an entry by. */
export function referenceOf({ log, entry }: Pick<LogEntry, 'log' | 'entry'>): string {
  return `${log}|${entry._id}`;
}

/** The hash by which an entry stands in the tree. */
export const hashOfEntry = ({ log, entry }: LogEntry): Buffer => leafOf(log, entry);

/**
 * Opens both collections; their indexes are declared where entries are written. What is in `fresh` is not read again to be
 * sealed.
 */
export function openEntries(db: Connection, fresh?: Fresh): Entries {
  const collections = new Map(logs.map((log) => [log, majorityCollection<LoggedDocument>(db, log)]));
  const of = (log: LogName) => collections.get(log) as Collection<LoggedDocument>;
  const writers = openWriters(db);

  async function open({
    most = Number.POSITIVE_INFINITY,
    past = new Set<string>(),
  }: Parameters<Entries['open']>[0] = {}): Promise<OpenEntries> {
    const all = await writers.all();
    const share = Math.max(50, Math.ceil(atOnce.evidence / Math.max(1, all.length)));
    const [ops, ...own] = await Promise.all([
      opsEntries(Math.min(most, atOnce['ops-evidence'])),
      ...all.map((writer) => entriesOf(writer, Math.min(most, share), past.has(writer._id))),
    ]);
    const batch = [...ops.batch, ...own.flatMap((each) => each.batch)];
    return {
      batch: batch.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.entry._id < b.entry._id ? -1 : 1)),
      more: [ops, ...own].some((each) => each.more),
      gaps: own.flatMap((each) => each.gaps),
    };
  }

  /** What operators did is rare, and its ids are theirs: each entry bears a mark until it is sealed. */
  async function opsEntries(most: number): Promise<OpenEntries> {
    // Not `$exists`, for which some servers look at every document.
    const query = of('ops-evidence').find({ open: { $gte: new Date(0) } } as never);
    const found = await query.sort({ open: 1 }).limit(most).toArray();
    const batch = found.map((document) => entryOf('ops-evidence', document));
    return { batch, more: found.length === most, gaps: [] };
  }

  async function entriesOf(writer: EvidenceWriter, most: number, isPassed: boolean): Promise<OpenEntries> {
    const { _id: id, sealed, to } = writer;
    const own = isOver(writer) ? undefined : fresh?.behind(id, sealed, most);
    if (own) return { batch: own.map((entry) => entryOf('evidence', entry)), more: own.length === most, gaps: [] };
    const between = { $gt: sealed, $lt: to };
    const read = (ids: object) =>
      of('evidence')
        .find({ _id: ids } as never)
        .sort({ _id: 1 })
        .limit(most)
        .toArray();
    const all = await read(between);
    // Whatever else lies among a writer's ids is none of its entries; there is hardly ever anything, and matching costs.
    const isOwn = !isNumbered(id) || all.every(({ _id }) => numberedId.test(String(_id)));
    const found = isOwn ? all : await read({ ...between, $regex: numberedId.source });
    if (found.length === 0 && isOver(writer)) await writers.forget(id);
    const batch = found.map((document) => entryOf('evidence', document));
    const more = found.length === most;
    const gaps = isNumbered(id) ? gapsIn(writer, batch) : [];
    const [gap] = gaps;
    if (!gap || isPassed) return { batch, more, gaps };
    return { batch: batch.filter(({ entry }) => numberOf(entry._id) < gap.from), more: false, gaps: [gap] };
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

  async function close(references: readonly string[], sequence: number): Promise<void> {
    for (const [log, ids] of byLog(references)) {
      const marked = log === 'evidence' ? ids.filter((id) => !numberedId.test(id)) : ids;
      const marks = { $unset: { open: '' }, $set: { sealed: sequence } };
      if (marked.length > 0) await of(log).updateMany({ _id: { $in: marked } } as never, marks as never);
      if (log === 'evidence') await writers.advance(lastOf(ids));
    }
  }

  async function openEarlier(): Promise<void> {
    await writers.beginEarlier();
    const marked = { $set: { open: new Date() } } as never;
    await of('ops-evidence').updateMany({ open: { $exists: false }, sealed: { $exists: false } } as never, marked);
  }

  async function* stored(): AsyncGenerator<readonly StoredEntry[]> {
    for (const log of logs) {
      const size = pageOf[log];
      let page: StoredEntry[] = [];
      // All of them: who puts something there is not bound to ids that are strings.
      for await (const document of of(log).find({}, { batchSize: size }).sort({ _id: 1 })) {
        page.push(storedOf(log, document));
        if (page.length < size) continue;
        yield page;
        page = [];
      }
      yield page;
    }
  }

  return {
    ...{ open, find, close, openEarlier, stored },
    retire: writers.end,
    writers: async () => new Map((await writers.all()).map((writer) => [writer._id, writer])),
  };
}

/** Whether nothing can come from a writer any more. */
function isOver({ ended = false, since }: EvidenceWriter): boolean {
  return ended || Date.now() - since.getTime() > forgottenAfterMs;
}

/** What is missing between these entries, which follow each other, and before them. */
function gapsIn({ _id: writer, sealed }: EvidenceWriter, batch: readonly LogEntry[]): Gap[] {
  let last = numberOf(sealed);
  return batch.flatMap(({ at, entry }) => {
    const from = last + 1;
    last = numberOf(entry._id);
    return last > from ? [{ writer, from, to: last - 1, at }] : [];
  });
}

/** The last id of each writer. */
function lastOf(ids: readonly string[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const id of ids) {
    const writer = writerOf(id);
    if (id > (last.get(writer) ?? '')) last.set(writer, id);
  }
  return last;
}

/** Without the marks, which come and go. */
function entryOf(log: LogName, { open: _, sealed: __, ...document }: LoggedDocument): LogEntry {
  return { log, at: document.at, entry: plain(document) as PlainEntry };
}

function storedOf(log: LogName, document: LoggedDocument & { readonly _id: unknown }): StoredEntry {
  // No id of ours begins like this.
  const _id = typeof document._id === 'string' ? document._id : `~${String(document._id)}`;
  return {
    ...entryOf(log, { ...document, _id }),
    isMarkedOpen: document.open instanceof Date,
    ...(typeof document.sealed === 'number' && { sealedIn: document.sealed }),
  };
}

function byLog(references: readonly string[]): [LogName, string[]][] {
  const grouped = Map.groupBy(references, (reference) => reference.slice(0, reference.indexOf('|')) as LogName);
  return [...grouped].map(([log, of]) => [log, of.map((reference) => reference.slice(log.length + 1))]);
}
