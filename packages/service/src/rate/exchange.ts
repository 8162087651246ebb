import { isDuplicateKey, majorityCollection, randomId } from '@simpul/backbone';
import type { Connection } from 'mongoose';

/** A number of this replica that others shall know. */
export interface Told {
  /** the same in every replica */
  readonly id: string;
  readonly own: number;
  /** when nobody needs it any more */
  readonly expiresAt: Date;
}

/** Tells the others and answers what they have told, by id. */
export type Exchange = (mine: readonly Told[]) => Promise<ReadonlyMap<string, number>>;

interface Shared {
  readonly by: Readonly<Record<string, number>>;
  readonly expiresAt: Date;
}

/**
 * Opens the collection `request-counts`, over which the replicas of a service tell one another what they counted: one bulk
 * write and one read an exchange, however many numbers. A replica writes its own number whole, so that writing it
 * twice changes nothing.
 */
export function openExchange(db: Connection): Exchange {
  const collection = majorityCollection<Shared>(db, 'request-counts', [
    { keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ]);
  const self = randomId();

  return async (mine) => {
    const writes = mine.map(({ id, own, expiresAt }) => ({
      updateOne: { filter: { _id: id }, update: { $set: { [`by.${self}`]: own, expiresAt } }, upsert: true },
    }));
    const write = () => collection.bulkWrite(writes as never, { ordered: false });
    await write().catch((error: unknown) => {
      // Another replica made one of the documents between our look and our insert; now they are there.
      if (!isDuplicateKey(error)) throw error;
      return write();
    });
    const told = await collection.find({ _id: { $in: mine.map(({ id }) => id) } } as never).toArray();
    return new Map(told.map(({ _id, by }) => [_id, sumOfOthers(by, self)]));
  };
}

function sumOfOthers(by: Shared['by'], self: string): number {
  return Object.entries(by).reduce((sum, [replica, count]) => (replica === self ? sum : sum + count), 0);
}
