import { isDuplicateKey, majorityCollection } from '@simpul/backbone';
import { PersonAttributes, type PersonRef } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { FetchedRecord } from './person-copy.register.ts';

/** Where the copies are kept. */
export const collectionName = 'person-records';

/**
 * What is kept of a person; version 0 and no attributes until the register has answered. The attributes bear the marks
 * of personal data that they bear in the register.
 */
export const CopyDocument = z.object({
  version: z.int().min(0),
  attributes: z.exactOptional(PersonAttributes.partial()),
  /** when this service first dealt with the person */
  wantedAt: z.date(),
  /** when the register last answered, be it that nobody of this reference is enrolled */
  answeredAt: z.exactOptional(z.date()),
  /** when the person was erased: from then on nothing is kept of them */
  erasedAt: z.exactOptional(z.date()),
});
export type CopyDocument = z.infer<typeof CopyDocument>;

/** The collection of copies, one document per person. */
export interface CopyStore {
  find(person: PersonRef): Promise<CopyDocument | undefined>;
  /** Marks a person as one this service deals with; answers what there is of them. Asking again changes nothing. */
  want(person: PersonRef): Promise<CopyDocument>;
  /** Keeps a record, unless a later one is there. */
  keep(record: FetchedRecord): Promise<void>;
  /** Keeps that nobody of this reference is enrolled, unless a record has come meanwhile. */
  keepAbsent(person: PersonRef): Promise<void>;
  /** Removes the copy and keeps that there must be none, whoever asks for one later or has one on its way. */
  erase(person: PersonRef): Promise<void>;
}

/** Opens the collection `person-records`. */
export function openCopyStore(db: Connection): CopyStore {
  const copies = majorityCollection<CopyDocument>(db, collectionName);

  const find = async (person: PersonRef) => (await copies.findOne({ _id: person })) ?? undefined;

  async function want(person: PersonRef): Promise<CopyDocument> {
    const found = await find(person);
    if (found) return found;
    const wanted = { version: 0, wantedAt: new Date() };
    try {
      await copies.insertOne({ _id: person, ...wanted });
      return wanted;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return (await find(person)) ?? wanted;
    }
  }

  async function keep({ person, version, attributes }: FetchedRecord): Promise<void> {
    const notLater = { _id: person, version: { $lte: version }, erasedAt: { $exists: false } };
    await copies.updateOne(notLater, { $set: { version, attributes, answeredAt: new Date() } });
  }

  async function keepAbsent(person: PersonRef): Promise<void> {
    await copies.updateOne({ _id: person, version: 0 }, { $set: { answeredAt: new Date() } });
  }

  async function erase(person: PersonRef): Promise<void> {
    await want(person);
    const erased = { $set: { version: 0, erasedAt: new Date() }, $unset: { attributes: '' } } as const;
    await copies.updateOne({ _id: person, erasedAt: { $exists: false } }, erased);
  }

  return { find, want, keep, keepAbsent, erase };
}
