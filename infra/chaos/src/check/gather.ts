import type { MailCatcher } from '@simpul/local';
import type { Db } from 'mongodb';
import type { ChaosService } from '../ground.ts';
import type { Topics } from '../topics.ts';
import { createOpener } from './opened.ts';
import type { Snapshot, StoredDocument } from './snapshot.ts';

/** Reads everything there is, as the services read it; to be called when nothing is under way. */
export async function takeSnapshot({
  topics,
  storeUri,
  databases,
  mail,
}: {
  topics: Topics;
  storeUri: string;
  databases: ReadonlyMap<ChaosService, Db>;
  mail: MailCatcher;
}): Promise<Snapshot> {
  const documents: { [service in ChaosService]?: Record<string, readonly StoredDocument[]> } = {};
  for (const [service, db] of databases) documents[service] = await readAll(service, db, storeUri);
  return {
    messages: await topics.read(),
    partitions: await topics.partitions(),
    documents,
    mails: mail
      .mails()
      .map(({ messageId, to, subject }) => ({ messageId: messageId ?? '', to, subject: subject ?? '' })),
  };
}

async function readAll(service: ChaosService, db: Db, storeUri: string) {
  const collections: Record<string, readonly StoredDocument[]> = {};
  const opener = await createOpener(storeUri, db.databaseName, service);
  try {
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      const found = (await db.collection(name).find().toArray()) as unknown as StoredDocument[];
      collections[name] = await Promise.all(found.map((each) => opener.open(name, each)));
    }
  } finally {
    await opener.close();
  }
  return collections;
}
