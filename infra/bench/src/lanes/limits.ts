import { partitionOf, randomId } from '@simpul/backbone';
import { accountTopic } from '../domain.ts';
import type { Lane } from '../lane.ts';
import { type Address, newTransport } from '../stand.ts';
import { type Bare, bareClear, bareDocument, bareEntry, bareMessage, fill, openBare } from './servers.ts';
import { idOf, ids, keepBusy, timed } from './work.ts';

const clearLimit = 500;
const batch = 200;

/** Guarded updates alone, as many at once as commands are elsewhere. */
export async function updatesLane(address: Address): Promise<Lane> {
  const { collection, close } = await openBare(address);
  await fill(
    collection,
    ids.map((id) => bareDocument(id)),
  );
  const revs = new Map(ids.map((id) => [id, 100]));
  const update = async (n: number): Promise<void> => {
    const _id = idOf(n);
    const rev = revs.get(_id) ?? 0;
    revs.set(_id, rev + 1);
    const { matchedCount } = await collection.updateOne(
      { _id, rev },
      { $set: { rev: rev + 1, version: rev + 1, 'state.balance': rev } },
    );
    if (matchedCount !== 1) throw new Error(`two updates met on ${_id}`);
  };
  return { round: ({ seconds }) => timed(() => keepBusy(seconds, update)), close };
}

/** Clearing alone, of documents with `entries` events each, in bulk writes of 500 one after the other; counts events. */
export async function clearsLane(address: Address, { entries }: { readonly entries: number }): Promise<Lane> {
  const { collection, close } = await openBare(address);
  return {
    async round({ events }) {
      const outbox = Array.from({ length: entries }, (_, n) => bareEntry(n, n));
      const all = Array.from({ length: Math.ceil(events / entries) }, () => bareDocument(randomId(), outbox));
      await fill(collection, all);
      const acknowledged = all.map(({ _id }) => ({ id: _id, seq: entries }));
      const round = await timed(async () => {
        for (let at = 0; at < acknowledged.length; at += clearLimit)
          await bareClear(collection, acknowledged.slice(at, at + clearLimit));
        return all.length * entries;
      });
      const left = await collection.countDocuments({ outboxSince: { $exists: true } }, { limit: 1 });
      if (left > 0) throw new Error('a document was not cleared');
      return round;
    },
    close,
  };
}

/** Publishing alone, acknowledged by all replicas, in batches of 200 one after the other. */
export async function produceLane(address: Address): Promise<Lane> {
  const bare = await openBare(address);
  return {
    async round({ events }) {
      const messages = messagesFor(events);
      return timed(async () => {
        await publish(bare, bare.topic, messages);
        return events;
      });
    },
    close: bare.close,
  };
}

/** Reading alone, what a topic of its own holds already: from the joining of the group to the last message. */
export async function consumeLane(address: Address): Promise<Lane> {
  const bare = await openBare(address);
  const setting = await newTransport(address);
  return {
    async round({ events }) {
      const topic = `${bare.topic}-${randomId()}`;
      await setting.ensureTopics([{ ...accountTopic, name: topic }]);
      await publish(bare, topic, messagesFor(events));
      const consumer = bare.kafka.consumer({ groupId: topic, maxWaitTimeInMs: 500 });
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      const joined = Promise.withResolvers<void>();
      consumer.on(consumer.events.GROUP_JOIN, () => joined.resolve());
      const last = Promise.withResolvers<void>();
      let seen = 0;
      const running = consumer.run({
        autoCommit: false,
        partitionsConsumedConcurrently: 4,
        eachBatch: async ({ batch: { messages } }) => {
          seen += messages.length;
          if (seen >= events) last.resolve();
        },
      });
      await joined.promise;
      const round = await timed(async () => {
        await last.promise;
        return events;
      });
      await running;
      await consumer.disconnect();
      return round;
    },
    async close() {
      await setting.close();
      await bare.close();
    },
  };
}

function messagesFor(count: number) {
  const { partitions } = accountTopic;
  return Array.from({ length: count }, (_, n) => {
    const id = idOf(n);
    return bareMessage(id, bareEntry(n, n), partitionOf(id, partitions));
  });
}

async function publish({ producer }: Bare, topic: string, messages: ReturnType<typeof messagesFor>): Promise<void> {
  for (let at = 0; at < messages.length; at += batch)
    await producer.sendBatch({ topicMessages: [{ topic, messages: messages.slice(at, at + batch) }], acks: -1 });
}
