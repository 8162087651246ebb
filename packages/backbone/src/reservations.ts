import type { Connection } from 'mongoose';
import { majorityCollection } from './store/collections.ts';
import { isDuplicateKey } from './store/outage.ts';

/** Uniqueness without a unique index: one document per value, whose `_id` is the value's HMAC. */
export interface Reservations {
  /** Makes the value ours unless it is somebody's already; answers the owner it has now. Asking again is harmless. */
  reserve(value: string, owner: string): Promise<string>;
  /** Who owns the value, or undefined. */
  ownerOf(value: string): Promise<string | undefined>;
}

/**
 * Opens the reservations of one kind of value, for instance `billing-codes`. A reservation is made before what it is
 * for is committed, and is never given up: a value refused later stays with its owner.
 */
export function createReservations(db: Connection, name: string, hmac: (value: string) => string): Reservations {
  const collection = majorityCollection<{ owner: string; at: Date }>(db, `reservations-${name}`);

  async function ownerOf(value: string): Promise<string | undefined> {
    return (await collection.findOne({ _id: hmac(value) } as never))?.owner;
  }

  async function reserve(value: string, owner: string): Promise<string> {
    try {
      await collection.insertOne({ _id: hmac(value), owner, at: new Date() } as never);
      return owner;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const existing = await ownerOf(value);
    if (existing === undefined) throw new Error(`a reservation in ${name} was taken out by hand`);
    return existing;
  }

  return { reserve, ownerOf };
}
