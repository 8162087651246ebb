import type { MailCatcher } from '@simpul/local';
import type { Db } from 'mongodb';
import type { ChaosService } from '../ground.ts';
import type { Topics } from '../topics.ts';
import { opener } from './opened.ts';
import type { Snapshot, StoredDocument } from './snapshot.ts';

/** Reads everything there is; to be called when nothing is under way. */
export async function takeSnapshot({
  topics,
  databases,
  keyDatabases,
  mail,
}: {
  topics: Topics;
  databases: ReadonlyMap<ChaosService, Db>;
  keyDatabases: ReadonlyMap<ChaosService, Db>;
  mail: MailCatcher;
}): Promise<Snapshot> {
  const documents: { [service in ChaosService]?: Record<string, readonly StoredDocument[]> } = {};
  for (const [service, db] of databases) {
    const collections: Record<string, readonly StoredDocument[]> = {};
    const opened = await opener(service, keyDatabases.get(service) ?? db);
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      const found = (await db.collection(name).find().toArray()) as unknown as StoredDocument[];
      collections[name] = await Promise.all(found.map((document) => opened(name, document)));
    }
    documents[service] = collections;
  }
  return {
    messages: await topics.read(),
    partitions: await topics.partitions(),
    documents,
    mails: mail
      .mails()
      .map(({ messageId, to, subject }) => ({ messageId: messageId ?? '', to, subject: subject ?? '' })),
  };
}
