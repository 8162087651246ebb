import { services } from '@simpul/contracts';
import { Kafka, logLevel } from 'kafkajs';
import { type ServiceName, serviceNames } from './environment.ts';

/**
 * Makes the topics of the services that are not in a world: whoever reads them is not ready without, and nobody else
 * will make them here. Those that are there already stay as they are.
 */
export async function makeAbsentTopics(
  present: readonly ServiceName[],
  { brokers, topicPrefix = '' }: { brokers: readonly string[]; topicPrefix?: string | undefined },
): Promise<void> {
  const absent = serviceNames.filter((name) => !present.includes(name));
  const topics = absent.flatMap((name) => services[name].topics);
  if (topics.length === 0) return;
  const admin = new Kafka({ clientId: 'simpul-world', brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    await admin.createTopics({
      topics: topics.map(({ name, partitions }) => ({
        topic: topicPrefix + name,
        numPartitions: partitions,
        replicationFactor: -1,
        configEntries: [
          { name: 'retention.ms', value: '-1' },
          { name: 'retention.bytes', value: '-1' },
        ],
      })),
      waitForLeaders: false,
    });
  } finally {
    await admin.disconnect();
  }
}
