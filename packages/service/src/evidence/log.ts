import { type Collection, majorityCollection } from '@simpul/backbone';
import { leafOf, type PlainEntry } from '@simpul/evidence';
import type { Connection } from 'mongoose';
import { plain } from './plain.ts';
import { type EvidenceWriter, entryId, forgottenAfterMs, isNumbered, openWriters, writerOf } from './writers.ts';

/** The collections whose entries are one log: what was read and given, and what operators did. */
const logs = ['evidence', 'ops-evidence'] as const;
type LogName = (typeof logs)[number];

/** An entry as its collection holds it; `open` marks what operators did for as long as it is not sealed, `sealed` after. */
interface LoggedDocument {
  readonly at: Date;
  readonly open?: Date;
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
  /** writers of whose entries one is missing, behind which others are: nothing behind it is sealed */
  readonly broken: readonly string[];
}

/** The entries of a service's log. */
export interface Entries {
  /** @param most so many of each writer, where that is less than fits one seal */
  open(most?: number): Promise<OpenEntries>;
  /** Those of these references that are there, in the same order; in place of one that is not, undefined. */
  find(references: readonly string[]): Promise<(LogEntry | undefined)[]>;
  /** They are sealed. To be called again where it is not known whether it was. */
  close(references: readonly string[]): Promise<void>;
  /** Has also that sealed which was put on record by versions that sealed nothing. */
  openEarlier(): Promise<void>;
}

/** What is sealed at once: of what operators did less, as an entry may hold a whole message. */
const atOnce: Readonly<Record<LogName, number>> = { evidence: 2_000, 'ops-evidence': 50 };

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
  const writers = openWriters(db);

  async function open(most = Number.POSITIVE_INFINITY): Promise<OpenEntries> {
    const all = await writers.all();
    const share = Math.max(50, Math.ceil(atOnce.evidence / Math.max(1, all.length)));
    const [ops, ...own] = await Promise.all([
      opsEntries(Math.min(most, atOnce['ops-evidence'])),
      ...all.map((writer) => entriesOf(writer, Math.min(most, share))),
    ]);
    const batch = [...ops.batch, ...own.flatMap((each) => each.batch)];
    return {
      batch: batch.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.entry._id < b.entry._id ? -1 : 1)),
      more: [ops, ...own].some((each) => each.more),
      broken: own.flatMap((each) => each.broken),
    };
  }

  /** What operators did is rare, and its ids are theirs: each entry bears a mark until it is sealed. */
  async function opsEntries(most: number): Promise<OpenEntries> {
    // Not `$exists`, for which some servers look at every document.
    const query = of('ops-evidence').find({ open: { $gte: new Date(0) } } as never);
    const found = await query.sort({ open: 1 }).limit(most).toArray();
    const batch = found.map((document) => entryOf('ops-evidence', document));
    return { batch, more: found.length === most, broken: [] };
  }

  async function entriesOf(writer: EvidenceWriter, most: number): Promise<OpenEntries> {
    const { _id: id, sealed, to } = writer;
    const query = of('evidence').find({ _id: { $gt: sealed, $lt: to } } as never);
    const found = await query.sort({ _id: 1 }).limit(most).toArray();
    if (found.length === 0 && isOver(writer)) await writers.forget(id);
    const batch = found.map((document) => entryOf('evidence', document));
    const gap = isNumbered(id) ? batch.findIndex(({ entry }, nth) => entry._id !== nextOf(writer, nth)) : -1;
    return gap < 0
      ? { batch, more: found.length === most, broken: [] }
      : { batch: batch.slice(0, gap), more: false, broken: [id] };
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

  async function close(references: readonly string[]): Promise<void> {
    for (const [log, ids] of byLog(references)) {
      if (log === 'evidence') await writers.advance(lastOf(ids));
      else await of(log).updateMany({ _id: { $in: ids } } as never, { $unset: { open: '' }, $set: sealed } as never);
    }
  }

  async function openEarlier(): Promise<void> {
    await writers.beginEarlier();
    const marked = { $set: { open: new Date() } } as never;
    await of('ops-evidence').updateMany({ open: { $exists: false }, sealed: { $exists: false } } as never, marked);
  }

  return { open, find, close, openEarlier };
}

/** Whether nothing can come from a writer any more. */
function isOver({ ended = false, since }: EvidenceWriter): boolean {
  return ended || Date.now() - since.getTime() > forgottenAfterMs;
}

/** The id of a writer's entry that comes so many behind the next one to be sealed. */
function nextOf({ _id, sealed }: EvidenceWriter, further: number): string {
  return entryId(_id, Number(sealed.slice(_id.length + 1) || 0) + 1 + further);
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

const sealed = { sealed: true } as const;

/** Without the marks, which come and go. */
function entryOf(log: LogName, { open: _, sealed: __, ...document }: LoggedDocument): LogEntry {
  return { log, at: document.at, entry: plain(document) as PlainEntry };
}

function byLog(references: readonly string[]): [LogName, string[]][] {
  const grouped = Map.groupBy(references, (reference) => reference.slice(0, reference.indexOf('|')) as LogName);
  return [...grouped].map(([log, of]) => [log, of.map((reference) => reference.slice(log.length + 1))]);
}
