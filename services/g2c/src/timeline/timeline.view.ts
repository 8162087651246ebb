import { setTimeout as delay } from 'node:timers/promises';
import { deriveId, type Ground, isDuplicateKey, type Page, Unavailable } from '@simpul/backbone';
import { Rejected } from '@simpul/contracts';
import type { Connection, mongo } from 'mongoose';
import type { Params } from '../wording/wording.ts';

/** What an event adds to a person's timeline. `event` is its id: it makes one entry, however often it arrives. */
export interface NewEntry {
  readonly event: string;
  readonly person: string;
  /** `<aggregate>.<what happened>` */
  readonly kind: string;
  readonly params: Params;
  readonly about: { readonly type: string; readonly id: string };
  /** ISO 8601 */
  readonly at: string;
}

/** An entry as it is stored: `n` is 1, 2, 3 … without gaps in each person's timeline. */
export interface Entry extends Omit<NewEntry, 'event'> {
  readonly _id: string;
  readonly n: number;
}

/**
 * The last number of a person, with the entry that bears it: what a crash left out is put back from here. Of who was
 * erased it only says so, under a number that nobody's guard has.
 */
export type Head =
  | { readonly _id: string; readonly n: number; readonly entry: Entry; readonly erased?: never }
  | { readonly _id: string; readonly n: -1; readonly entry?: never; readonly erased: true };

/** One timeline per person; see {@link openTimelineView}. */
export interface TimelineView {
  readonly generation: number;
  readonly heads: mongo.Collection<Head>;
  /** Numbers an entry and keeps it; the number it has, now or since an earlier delivery, 0 for somebody forgotten. */
  add(entry: NewEntry): Promise<number>;
  /** Removes a person's timeline for good: nothing is added to it afterwards. */
  forget(person: string): Promise<void>;
  /** Up to `limit` entries that follow number `after`, oldest first, contiguous. */
  following(person: string, after: number, limit: number): Promise<Entry[]>;
  /** The last number given, 0 for an empty timeline. */
  last(person: string): Promise<number>;
  /** Those of the entries with these ids that have a number up to `until`. */
  known(person: string, ids: readonly string[], until: number): Promise<Set<string>>;
  /** A page, newest first. @throws Rejected `request.bad-cursor` */
  page(person: string, query: { limit: number; cursor?: string | undefined }): Promise<Page<Entry>>;
  /** Every entry, as all generations have it: without its number, which is that of arrival. */
  contents(): AsyncIterable<{ id: string; value: Omit<Entry, '_id' | 'n'> }>;
}

const patienceMs = 10_000;

/**
 * Opens one generation of the timeline; a rebuild fills another beside it.
 *
 * A number is given by one guarded write to the person's head, which carries the entry itself; only then is the entry
 * inserted. Nobody moves a head on before its entry is inserted. So every entry but the newest is certainly there, the
 * newest is there or in the head, and whether an event has its entry can be told from both: no gap, no double, with
 * any number of writers and wherever one of them dies. `numbered` is called between the two writes, for tests.
 */
export function openTimelineView(
  db: Connection,
  { generation, collection }: Ground,
  { numbered }: { numbered?: (entry: Entry) => void | Promise<void> } = {},
): TimelineView {
  const heads = collection<Head>({ suffix: 'heads' });
  const entries = collection<Entry>({ indexes: [{ keys: { person: 1, n: 1 } }] });

  // Causally consistent: after a failover the second read cannot be older than the first.
  async function reading<T>(work: (session: mongo.ClientSession) => Promise<T>): Promise<T> {
    const session = db.getClient().startSession({ causalConsistency: true });
    try {
      return await work(session);
    } finally {
      await session.endSession();
    }
  }

  const turns = new Map<string, Promise<void>>();

  /** One writer per person in this process: replicas alone compete for a head, not the many events of a busy hour. */
  function inTurn<T>(person: string, work: () => Promise<T>): Promise<T> {
    const mine = (turns.get(person) ?? Promise.resolve()).then(work);
    const over: Promise<void> = mine.then(
      () => done(),
      () => done(),
    );
    const done = () => void (turns.get(person) === over && turns.delete(person));
    turns.set(person, over);
    return mine;
  }

  async function insert(entry: Entry): Promise<void> {
    try {
      await entries.insertOne(entry);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** Moves the head to `entry`; false where another writer was first. */
  async function advance(head: Head | null, entry: Entry): Promise<boolean> {
    const { person, n } = entry;
    if (head) {
      const { matchedCount } = await heads.updateOne({ _id: person, n: head.n }, { $set: { n, entry } });
      return matchedCount === 1;
    }
    try {
      await heads.insertOne({ _id: person, n, entry });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** One attempt; undefined where another writer was first. */
  async function tryAdd(entry: Omit<Entry, 'n'>): Promise<number | undefined> {
    const { head, found } = await reading(async (session) => {
      const head = await heads.findOne({ _id: entry.person }, { session });
      const ids = head?.entry ? [entry._id, head.entry._id] : [entry._id];
      const found = await entries.find({ _id: { $in: ids } }, { session }).toArray();
      return { head, found };
    });
    if (head?.erased) return 0;
    if (head && !found.some(({ _id }) => _id === head.entry._id)) await insert(head.entry);
    const known = [...found, ...(head ? [head.entry] : [])].find(({ _id }) => _id === entry._id);
    if (known) return known.n;
    const next: Entry = { ...entry, n: (head?.n ?? 0) + 1 };
    if (!(await advance(head, next))) return undefined;
    await numbered?.(next);
    await insert(next);
    return next.n;
  }

  return {
    generation,
    heads,

    add: ({ event, ...entry }) =>
      inTurn(entry.person, async () => {
        const identified = { _id: deriveId(event, entry.person), ...entry };
        const deadline = Date.now() + patienceMs;
        for (let attempt = 0; Date.now() < deadline; attempt += 1) {
          if (attempt > 0) await delay(Math.random() * Math.min(200, 5 * 2 ** attempt));
          const number = await tryAdd(identified);
          if (number !== undefined) return number;
        }
        throw new Unavailable('busy');
      }),

    // The head first: whoever saw another before writes nothing any more but the one entry it was about to insert.
    forget: (person) =>
      inTurn(person, async () => {
        const erased = { $set: { n: -1, erased: true }, $unset: { entry: '' } } as never;
        await heads.updateOne({ _id: person }, erased, { upsert: true });
        await entries.deleteMany({ person });
      }),

    following: (person, after, limit) =>
      reading(async (session) => {
        const head = await heads.findOne({ _id: person }, { session });
        if (!head?.entry || head.n <= after) return [];
        const range = { person, n: { $gt: after, $lte: head.n } };
        const found = await entries.find(range, { session }).sort({ n: 1 }).limit(limit).toArray();
        const reached = found.at(-1)?.n ?? after;
        return found.length < limit && reached === head.n - 1 ? [...found, head.entry] : found;
      }),

    last: async (person) => Math.max(0, (await heads.findOne({ _id: person }, { projection: { n: 1 } }))?.n ?? 0),

    known: async (person, ids, until) => {
      const head = await heads.findOne({ _id: person });
      const found = await entries.find({ _id: { $in: [...ids] }, n: { $lte: until } }).toArray();
      const all = head?.entry && head.n <= until ? [head.entry, ...found] : found;
      return new Set(all.map(({ _id }) => _id));
    },

    page: async (person, { limit, cursor }) => {
      const before = cursor === undefined ? Number.POSITIVE_INFINITY : readCursor(cursor, generation);
      return reading(async (session) => {
        const head = await heads.findOne({ _id: person }, { session });
        if (!head?.entry) return { items: [] };
        const from = Math.min(head.n, before - 1);
        const found = await entries
          .find({ person, n: { $lte: from } }, { session })
          .sort({ n: -1 })
          .limit(limit)
          .toArray();
        const items = (from === head.n && found[0]?.n !== head.n ? [head.entry, ...found] : found).slice(0, limit);
        const oldest = items.at(-1)?.n ?? 1;
        return oldest > 1 ? { items, next: writeCursor(oldest, generation) } : { items };
      });
    },

    async *contents() {
      const stripped = ({ _id: id, n: _n, ...value }: Entry) => ({ id, value });
      for await (const entry of entries.find()) yield stripped(entry);
      for await (const { entry } of heads.find())
        if (entry && !(await entries.findOne({ _id: entry._id }, { projection: { _id: 1 } }))) yield stripped(entry);
    },
  };
}

/** The generation a cursor was given in. @throws Rejected `request.bad-cursor` */
export function generationOf(cursor: string): number {
  return parseCursor(cursor).generation;
}

function writeCursor(n: number, generation: number): string {
  return Buffer.from(JSON.stringify([generation, n])).toString('base64url');
}

// Another generation may have numbered otherwise: its cursors mean nothing here.
function readCursor(cursor: string, generation: number): number {
  const { generation: from, n } = parseCursor(cursor);
  if (from !== generation) throw new Rejected('request.bad-cursor');
  return n;
}

function parseCursor(cursor: string): { generation: number; n: number } {
  const [, generation, n] = /^\[(\d{1,9}),(\d{1,15})\]$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (generation === undefined) throw new Rejected('request.bad-cursor');
  return { generation: Number(generation), n: Number(n) };
}
