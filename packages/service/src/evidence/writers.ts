import { type Collection, majorityCollection, randomId } from '@simpul/backbone';
import type { Connection } from 'mongoose';

/**
 * Where one process puts entries on record. Its entries are numbered by their ids, and each insertion waits for the one
 * before: so what is seen of them is always the first so many, and the next to be seen are those behind. `sealed` is the
 * id up to which they are sealed, `to` is behind all of them.
 */
export interface EvidenceWriter {
  readonly _id: string;
  readonly sealed: string;
  readonly to: string;
  readonly since: Date;
  /** nothing more comes from it; who writes under it is to go on under another */
  readonly ended?: boolean;
}

/** The writers of a service, of all its processes. */
export interface Writers {
  /** Makes one known, before its first entry: what nobody knows of is not sealed. */
  begin(): Promise<EvidenceWriter>;
  end(id: string): Promise<void>;
  all(): Promise<EvidenceWriter[]>;
  /** Whether what comes behind this id is sealed: not once it ended, is known no more, or is sealed beyond it. */
  takes(id: string, last: string): Promise<boolean>;
  /** They are sealed up to these ids, by writer. */
  advance(sealed: ReadonlyMap<string, string>): Promise<void>;
  forget(id: string): Promise<void>;
  /** Makes the entries known that were put on record before there were writers, by ids in hexadecimal. */
  beginEarlier(): Promise<void>;
}

/** Whoever writes takes a new one after a day, so one that is older than a week and has nothing left is nobody's. */
export const writerLivesMs = 24 * 3_600_000;
export const forgottenAfterMs = 7 * writerLivesMs;

/** The id of a writer's entry; twelve digits sort as the numbers do. */
export const entryId = (writer: string, number: number): string => `${writer}-${String(number).padStart(12, '0')}`;

/** What the id of a writer's entry looks like. */
export const numberedId = /^(w[a-z2-7]{12})-(\d{12})$/;

/** The writer of an entry. */
export const writerOf = (id: string): string => numberedId.exec(id)?.[1] ?? earlier;

/** The number in the id of a writer's entry, or in the id up to which a writer is sealed; 0 where there is none. */
export const numberOf = (id: string): number => Number(numberedId.exec(id)?.[2] ?? 0);

const earlier = 'earlier';

/** Whether a writer's entries are numbered without gaps. */
export const isNumbered = (writer: string): boolean => writer !== earlier;

/** Opens the collection `evidence-writers`. */
export function openWriters(db: Connection): Writers {
  const collection: Collection<Omit<EvidenceWriter, '_id'>> = majorityCollection(db, 'evidence-writers');

  async function begin(): Promise<EvidenceWriter> {
    const _id = `w${randomId()}`;
    // Entries have a hyphen behind the writer's id, and the full stop comes after that.
    const writer = { _id, sealed: `${_id}-`, to: `${_id}.`, since: new Date() };
    await collection.insertOne(writer);
    return writer;
  }

  async function advance(sealed: ReadonlyMap<string, string>): Promise<void> {
    await Promise.all(
      [...sealed].map(([_id, id]) => collection.updateOne({ _id } as never, { $max: { sealed: id } } as never)),
    );
  }

  async function beginEarlier(): Promise<void> {
    // What comes under such an id later is told from what somebody inserts by nothing: it is not sealed.
    const $setOnInsert = { sealed: '', to: 'g', since: new Date(), ended: true };
    await collection.updateOne({ _id: earlier } as never, { $setOnInsert } as never, { upsert: true });
  }

  return {
    begin,
    advance,
    beginEarlier,
    end: async (_id) => void (await collection.updateOne({ _id } as never, { $set: { ended: true } } as never)),
    async takes(_id, last) {
      const found = (await collection.findOne({ _id } as never)) as EvidenceWriter | null;
      return found !== null && found.ended !== true && found.sealed <= last;
    },
    all: async () => (await collection.find().toArray()) as EvidenceWriter[],
    forget: async (_id) => void (await collection.deleteOne({ _id } as never)),
  };
}
