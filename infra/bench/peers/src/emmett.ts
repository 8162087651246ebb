// (c) Emmett: event sourcing on MongoDB, a document per stream. It has no relay to Kafka; this one reads the change stream
// of its streams, publishes in batches as they come, and keeps its place after each, so that it publishes at least once
// and each account's events in order.
import { CommandHandler, type Event } from '@event-driven-io/emmett';
import { getMongoDBEventStore, toStreamName } from '@event-driven-io/emmett-mongodb';
import { type ChangeStreamDocument, type Db, MongoClient } from 'mongodb';
import { deposited, opened } from './account.ts';
import { ensureTopic, kafkaOf } from './topic.ts';
import { durable, type Peer, serve } from './work.ts';

type Opened = Event<'opened', { owner: string }>;
type Deposited = Event<'deposited', { amount: number; balance: number }>;
type AccountEvent = Opened | Deposited;

interface State {
  readonly owner: string;
  readonly balance: number;
}

/** An event as Emmett stores it in its stream. */
type Stored = AccountEvent & { readonly metadata: { readonly streamName: string; readonly streamPosition: number } };

const handle = CommandHandler<State, AccountEvent>({
  initialState: () => ({ owner: '', balance: 0 }),
  evolve: (state, { type, data }) =>
    type === 'opened' ? { ...state, owner: data.owner } : { ...state, balance: data.balance },
  mapToStreamId: (id) => toStreamName('account', id),
  retry: { onVersionConflict: true },
});

await serve(async ({ brokers, mongoUri, name }): Promise<Peer> => {
  const topic = `${name}.account`;
  await ensureTopic(brokers, topic);
  const client = await new MongoClient(mongoUri, durable).connect();
  const db = client.db(name);
  const store = getMongoDBEventStore({ client, storage: { type: 'COLLECTION_PER_STREAM_TYPE', databaseName: name } });
  // It makes the collection with its index, which the relay then watches.
  await store.collectionFor('account');
  const relay = await startRelay(db, { brokers, topic });

  return {
    async open(id, owner) {
      await handle(store, id, (state) => (state.owner ? [] : [{ type: 'opened', data: { owner } }]));
      relay.expect(1);
    },
    async deposit(id, amount, parts) {
      await handle(store, id, ({ owner, balance }) => {
        if (!owner) throw new Error(`${id} is not open`);
        return Array.from({ length: parts }, (_, n) => ({
          type: 'deposited',
          data: { amount, balance: balance + amount * (n + 1) },
        }));
      });
      relay.expect(parts);
    },
    settled: relay.settled,
    async close() {
      await relay.stop();
      await db.dropDatabase();
      await client.close();
    },
  };
});

/** Publishes what the change stream tells, in batches of what has come meanwhile. */
async function startRelay(db: Db, { brokers, topic }: { brokers: readonly string[]; topic: string }) {
  const producer = kafkaOf(brokers, 'peer-emmett').producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const places = db.collection<{ _id: string; token: unknown }>('relay');
  const last = new Map<string, number>();
  let waiting: { readonly events: readonly Stored[]; readonly token: unknown }[] = [];
  let sending: Promise<void> | undefined;
  let expected = 0;
  let published = 0;
  let failure: unknown;

  async function send(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const messages = batch.flatMap(({ events }) => events).map(messageOf);
      await producer.sendBatch({ topicMessages: [{ topic, messages }], acks: -1 });
      await places.updateOne({ _id: 'kafka' }, { $set: { token: batch.at(-1)?.token } }, { upsert: true });
      published += messages.length;
    }
    sending = undefined;
  }

  const fail = (error: unknown): void => {
    failure ??= error;
  };
  const changes = db.collection('emt:account').watch([{ $match: { operationType: { $in: ['insert', 'update'] } } }]);
  changes.on('error', fail);
  changes.on('change', (change) => {
    const events = eventsOf(change).filter(({ metadata: { streamName, streamPosition } }) => {
      const isNew = Number(streamPosition) > (last.get(streamName) ?? 0);
      if (isNew) last.set(streamName, Number(streamPosition));
      return isNew;
    });
    if (events.length === 0) return;
    waiting.push({ events, token: change._id });
    sending ??= send().catch(fail);
  });
  // Nothing is to be written before the stream is open: it begins where the server is then.
  await new Promise((resolve) => changes.once('resumeTokenChanged', resolve));

  return {
    expect(count: number): void {
      expected += count;
    },
    settled(): boolean {
      if (failure) throw failure;
      return published >= expected && !sending;
    },
    async stop(): Promise<void> {
      await changes.close();
      await sending;
      await producer.disconnect();
    },
  };
}

/** What was added to a stream: MongoDB names the new elements of an array, other engines tell the whole array. */
function eventsOf(change: ChangeStreamDocument): readonly Stored[] {
  if (change.operationType === 'insert') return change.fullDocument.messages;
  if (change.operationType !== 'update') return [];
  const fields: Record<string, unknown> = change.updateDescription.updatedFields ?? {};
  const added = Object.entries(fields).filter(([path]) => path.startsWith('messages'));
  return added.flatMap(([, value]) => value as Stored);
}

function messageOf({ metadata: { streamName, streamPosition }, ...event }: Stored) {
  const key = streamName.slice('account:'.length);
  const position = String(streamPosition);
  const told = event.type === 'opened' ? opened(key, position, event.data.owner) : deposited(key, position, event.data);
  return { key, ...told };
}
