import { isDuplicateKey, majorityCollection, type SealStored } from '@simpul/backbone';
import { PersonAttributes, type PersonRef, Rejected } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { PersonErased, type PersonKeys } from '../personal/person-keys.ts';
import { sealed } from '../personal/sealed.ts';
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

/** A copy as it is read: `erased` where the person was, or the key to its attributes was destroyed. */
export type FoundCopy = CopyDocument & { readonly erased?: true };

type Attributes = NonNullable<CopyDocument['attributes']>;
type Stored = Omit<CopyDocument, 'attributes'> & { readonly attributes?: unknown };

/** The collection of copies, one document per person. */
export interface CopyStore {
  find(person: PersonRef): Promise<FoundCopy | undefined>;
  /** Marks a person as one this service deals with; answers what there is of them. Asking again changes nothing. */
  want(person: PersonRef): Promise<FoundCopy>;
  /** Keeps a record, unless a later one is there, or nothing may be kept of the person any more. */
  keep(record: FetchedRecord): Promise<void>;
  /** Keeps that nobody of this reference is enrolled, unless a record has come meanwhile. */
  keepAbsent(person: PersonRef): Promise<void>;
  /** Removes the copy and keeps that there must be none, whoever asks for one later or has one on its way. */
  erase(person: PersonRef): Promise<void>;
  /** Seals copies that were kept in clear. */
  readonly sealStored: SealStored;
}

/** Opens the collection `person-records`, whose attributes are sealed under the keys of the persons. */
export function openCopyStore(db: Connection, keys: PersonKeys): CopyStore {
  const copies = majorityCollection<Stored>(db, collectionName);
  const codec = sealed<Attributes>(CopyDocument.shape.attributes, {
    keys,
    collection: collectionName,
    subject: (person) => person,
  });

  async function find(person: PersonRef): Promise<FoundCopy | undefined> {
    const found = await copies.findOne({ _id: person });
    if (!found) return undefined;
    const { _id, attributes: stored, ...rest } = found;
    if (rest.erasedAt) return { ...rest, erased: true };
    if (stored === undefined) return rest;
    const attributes = await codec.open(person, stored);
    const hidden = Object.values(attributes).some((each?: { value?: unknown }) => each?.value === undefined);
    return hidden ? { ...rest, erased: true } : { ...rest, attributes };
  }

  async function want(person: PersonRef): Promise<FoundCopy> {
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
    try {
      const kept = { version, attributes: await codec.seal(person, attributes), answeredAt: new Date() };
      await copies.updateOne({ _id: person, version: { $lte: version }, erasedAt: { $exists: false } }, { $set: kept });
    } catch (error) {
      if (!(error instanceof PersonErased)) throw error;
    }
  }

  async function keepAbsent(person: PersonRef): Promise<void> {
    await copies.updateOne({ _id: person, version: 0 }, { $set: { answeredAt: new Date() } });
  }

  async function erase(person: PersonRef): Promise<void> {
    await want(person);
    const erased = { $set: { version: 0, erasedAt: new Date() }, $unset: { attributes: '' } } as const;
    await copies.updateOne({ _id: person, erasedAt: { $exists: false } }, erased);
  }

  async function sealStored(after = '', limit: number): ReturnType<SealStored> {
    const query = copies.find({ _id: { $gt: after } }, { projection: { version: 1, attributes: 1 } });
    const found = await query.sort({ _id: 1 }).limit(limit).toArray();
    let sealed = 0;
    for (const { _id: person, version, attributes: stored } of found) {
      if (stored === undefined || codec.isSealed(stored)) continue;
      const seal = async () => codec.seal(person, await codec.open(person, stored));
      // who was erased between a look and what follows it is left out by the second; whose key is lost is left alone
      const attributes = await seal()
        .catch(unlessRejected)
        .then((first) => first ?? seal().catch(unlessRejected));
      if (attributes === undefined) continue;
      // a later record, which came meanwhile, was kept sealed
      sealed += (await copies.updateOne({ _id: person, version }, { $set: { attributes } })).matchedCount;
    }
    const last = found.at(-1);
    return { seen: found.length, sealed, ...(found.length === limit && last && { next: last._id }) };
  }

  return { find, want, keep, keepAbsent, erase, sealStored };
}

function unlessRejected(error: unknown): undefined {
  if (error instanceof Rejected) return undefined;
  throw error;
}
