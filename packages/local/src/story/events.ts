import { randomUUID } from 'node:crypto';
import type { Topic } from '@simpul/contracts';
import { Kafka, logLevel } from 'kafkajs';

/** An event as any Kafka client finds it on its topic. */
export interface HeardEvent {
  readonly id: string;
  readonly type: string;
  readonly traceId: string;
  readonly partition: number;
  /** when it was read, epoch milliseconds */
  readonly at: number;
}

/** Follows topics from now on. */
export interface EventListener {
  /** The first event of a type in a trace, where it has been heard. */
  find(traceId: string, type: string): HeardEvent | undefined;
  stop(): Promise<void>;
}

/** Reads topics with a plain Kafka client, from where they end now; its group is removed at the end. */
export async function listenForEvents(brokers: readonly string[], topics: readonly Topic[]): Promise<EventListener> {
  const kafka = new Kafka({ clientId: 'simpul-story', brokers: [...brokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const groupId = `simpul-story-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 200, allowAutoTopicCreation: false });
  const heard: HeardEvent[] = [];

  await Promise.all([admin.connect(), consumer.connect()]);
  const ends = await Promise.all(
    topics.map(async ({ name }) => ({ name, offsets: await admin.fetchTopicOffsets(name) })),
  );
  await consumer.subscribe({ topics: topics.map(({ name }) => name) });
  await consumer.run({
    autoCommit: false,
    eachMessage: async ({ partition, message: { headers = {} } }) => {
      const header = (name: string) => String(headers[name] ?? '');
      const [, traceId = ''] = header('traceparent').split('-');
      heard.push({ id: header('ce_id'), type: header('ce_type'), traceId, partition, at: Date.now() });
    },
  });
  // Where it begins is fixed here, so that nothing is missed however long the group takes to form.
  for (const { name, offsets } of ends) {
    for (const { partition, high } of offsets) consumer.seek({ topic: name, partition, offset: high });
  }

  return {
    find: (traceId, type) => heard.find((event) => event.traceId === traceId && event.type === type),
    async stop() {
      await consumer.disconnect();
      // A broker may be gone by now, or not let us: an empty group expires by itself.
      await admin.deleteGroups([groupId]).catch(() => {});
      await admin.disconnect();
    },
  };
}
