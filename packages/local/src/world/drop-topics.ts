import { Kafka, logLevel } from 'kafkajs';
import { within } from '../backing/until.ts';

const PATIENCE_MS = 20_000;

/**
 * Deletes the topics whose names begin with `prefix`: a broker keeps memory for each of their partitions. One that
 * does not answer keeps them.
 */
export async function dropTopics(brokers: readonly string[], prefix: string): Promise<void> {
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'drop-topics', logLevel: logLevel.NOTHING });
  const admin = kafka.admin({ retry: { retries: 2 } });
  const dropping = async () => {
    await admin.connect();
    const topics = (await admin.listTopics()).filter((name) => name.startsWith(prefix));
    if (topics.length > 0) await admin.deleteTopics({ topics });
  };
  await within(PATIENCE_MS, dropping());
  await within(PATIENCE_MS, admin.disconnect());
}
