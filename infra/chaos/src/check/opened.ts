import { developmentKeyFile } from '@simpul/local';
import { createKeyProvider, openSealed, type ProviderConfig } from '@simpul/service';
import type { Binary, Db } from 'mongodb';
import type { StoredDocument } from './snapshot.ts';

/** Gives a document back as the service wrote it, before it encrypted what is personal in it. */
export type Opened = (collection: string, document: StoredDocument) => Promise<StoredDocument>;

type StoredKey = { readonly _id: string; readonly keyId?: string; readonly wrapped?: Binary };

/** Opens what a service of this world sealed: with the keys beside its database, and the master keys of this machine. */
export async function opener(service: string, keyDb: Db): Promise<Opened> {
  const provider = createKeyProvider(
    { KEY_PROVIDER: 'file', KEY_FILE: developmentKeyFile() } as ProviderConfig,
    service,
  );
  const stored = await keyDb.collection<StoredKey>('person-keys').find().toArray();
  const keys = new Map<string, Buffer>();
  for (const { _id: person, keyId, wrapped } of stored)
    if (keyId && wrapped)
      keys.set(person, await provider.unwrap(Buffer.from(wrapped.value()), keyId, { service, person }));

  const find = async (person: string) => {
    const bytes = keys.get(person);
    return bytes && { person, bytes };
  };
  return async (collection, document) => {
    const members = Object.entries(document).map(async ([name, value]) => {
      return [name, await openSealed(value, { keys: { find }, collection, id: document._id })] as const;
    });
    return Object.fromEntries(await Promise.all(members)) as StoredDocument;
  };
}
