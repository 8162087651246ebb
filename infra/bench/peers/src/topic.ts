import { Kafka, logLevel } from 'kafkajs';
import { partitions } from './work.ts';

/** A client of kafkajs, quiet. */
export const kafkaOf = (brokers: readonly string[], clientId: string): Kafka =>
  new Kafka({ clientId, brokers: [...brokers], logLevel: logLevel.ERROR });

/** Makes the topic, with as many partitions as Simpul's has. */
export async function ensureTopic(brokers: readonly string[], topic: string): Promise<void> {
  const admin = kafkaOf(brokers, 'peer-admin').admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: partitions, replicationFactor: -1 }], waitForLeaders: true });
  await admin.disconnect();
}
