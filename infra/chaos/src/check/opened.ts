import { developmentKeyFile } from '@simpul/local';
import { createKeyProvider, openPersonKeys, sealed } from '@simpul/service';
import mongoose from 'mongoose';
import { z } from 'zod';
import type { StoredDocument } from './snapshot.ts';

/** Reads what a service has stored as the service does: what it encrypted is in its place again. */
export interface Opener {
  open(collection: string, document: StoredDocument): Promise<StoredDocument>;
  close(): Promise<void>;
}

// Where an aggregate, and where a copy of a person has what may be encrypted.
const members = ['state', 'attributes'] as const;

/** Opens with the keys beside a database of a service of this machine. */
export async function createOpener(storeUri: string, database: string, service: string): Promise<Opener> {
  const db = await mongoose.createConnection(storeUri, { dbName: `${database}-keys` }).asPromise();
  const provider = createKeyProvider({ KEY_PROVIDER: 'file', KEY_FILE: developmentKeyFile() }, service);
  const keys = openPersonKeys({ db, provider, service });

  return {
    async open(collection, document) {
      // An envelope says by itself what it holds and of whom.
      const codec = sealed<unknown>(z.unknown(), { keys, collection, subject: () => undefined });
      const opened = members
        .filter((member) => document[member] !== undefined)
        .map(async (member) => [member, await codec.open(document._id, document[member])] as const);
      return { ...document, ...Object.fromEntries(await Promise.all(opened)) };
    },
    close: () => db.close(),
  };
}
