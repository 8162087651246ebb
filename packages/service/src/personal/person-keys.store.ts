import { isDuplicateKey, majorityCollection } from '@simpul/backbone';
import type { Connection } from 'mongoose';
import { type Bytes, bytesOf } from './box.ts';
import { gather } from './gather.ts';
import type { WrappedKey } from './provider.ts';

/** A person's data key as it is stored, or that it was destroyed. */
export type KeyDocument = { readonly keyId: string; readonly wrapped: Bytes; readonly createdAt: Date } | Tombstone;

/** A key that was destroyed, and when the last backup that may hold it is gone. No key is made in its place. */
export interface Tombstone {
  readonly destroyedAt: Date;
  readonly backupsExpireAt: Date;
}

type Found = KeyDocument & { readonly _id: string };

/** How many keys there are, by the master key that wraps them. */
export interface KeyCounts {
  readonly keys: Readonly<Record<string, number>>;
  readonly destroyed: number;
}

/** The collection of data keys, one document for each person. */
export interface KeyStore {
  /** Those asked for at the same time are fetched together. */
  find(person: string): Promise<KeyDocument | undefined>;
  /** Adds a key unless there is one, or was one; answers what there is then. */
  add(person: string, key: WrappedKey): Promise<KeyDocument>;
  /** Puts another wrapping in the place of the one that was read; false where it was another by then. */
  rewrap(person: string, before: WrappedKey, after: WrappedKey): Promise<boolean>;
  destroy(person: string, tombstone: Tombstone): Promise<Tombstone>;
  /** Keys after a person, by person, that another master key than `keyId` wraps. */
  notUnder(keyId: string, after: string, limit: number): Promise<{ person: string; key: WrappedKey }[]>;
  /** Persons after one, in their order, whose key was destroyed. */
  destroyedAfter(after: string, limit: number): Promise<string[]>;
  count(): Promise<KeyCounts>;
}

export function isTombstone(document: KeyDocument): document is Tombstone {
  return 'destroyedAt' in document;
}

/** Opens the collection `person-keys` of a database that holds nothing else. */
export function openKeyStore(db: Connection): KeyStore {
  const collection = majorityCollection<KeyDocument>(db, 'person-keys', [{ keys: { keyId: 1 }, sparse: true }]);

  const find = gather(async (persons: readonly string[]) => {
    const found = (await collection.find({ _id: { $in: persons } } as never).toArray()) as unknown as Found[];
    return new Map<string, KeyDocument>(found.map((each) => [each._id, each]));
  });

  async function insert(person: string, document: object): Promise<KeyDocument> {
    try {
      await collection.insertOne({ _id: person, ...document } as never);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const found = await find(person);
    if (!found) throw new Error('a key was taken out by hand while it was made');
    return found;
  }

  async function destroy(person: string, tombstone: Tombstone): Promise<Tombstone> {
    const found = await insert(person, tombstone);
    if (isTombstone(found)) return found;
    // whoever comes second finds no key to take out, and the first one's tombstone below
    await collection.updateOne(
      { _id: person, keyId: { $gt: '' } } as never,
      { $set: tombstone, $unset: { keyId: '', wrapped: '', createdAt: '' } } as never,
    );
    const destroyed = await find(person);
    if (!destroyed || !isTombstone(destroyed)) throw new Error('a key that was destroyed is there again');
    return destroyed;
  }

  async function notUnder(keyId: string, after: string, limit: number) {
    const filter = { _id: { $gt: after }, keyId: { $gt: '', $ne: keyId } };
    const found = await collection
      .find(filter as never)
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
    return (found as unknown as Found[]).flatMap((document) => {
      if (isTombstone(document)) return [];
      return [{ person: document._id, key: { keyId: document.keyId, wrapped: bytesOf(document.wrapped) } }];
    });
  }

  async function destroyedAfter(after: string, limit: number): Promise<string[]> {
    // and not the files, which have keys as well
    const filter = { _id: { $gt: after, $regex: '^p[a-z2-7]{26}$' }, destroyedAt: { $gte: new Date(0) } };
    const query = collection.find(filter as never, { projection: { _id: 1 } });
    return (await query.sort({ _id: 1 }).limit(limit).toArray()).map(({ _id }) => String(_id));
  }

  async function count(): Promise<KeyCounts> {
    const groups = (await collection.aggregate([{ $group: { _id: '$keyId', keys: { $sum: 1 } } }]).toArray()) as {
      _id: string | null;
      keys: number;
    }[];
    const named = groups.filter(({ _id }) => _id !== null && _id !== undefined);
    return {
      keys: Object.fromEntries(named.map(({ _id, keys }) => [_id, keys])),
      destroyed: groups.find((group) => !named.includes(group))?.keys ?? 0,
    };
  }

  return {
    find,
    add: (person, { keyId, wrapped }) => insert(person, { keyId, wrapped, createdAt: new Date() }),
    async rewrap(person, before, after) {
      const { matchedCount } = await collection.updateOne(
        { _id: person, keyId: before.keyId } as never,
        { $set: { keyId: after.keyId, wrapped: after.wrapped } } as never,
      );
      return matchedCount === 1;
    },
    destroy,
    notUnder,
    destroyedAfter,
    count,
  };
}
