// (b) The usual alternative: a transaction over the document and an outbox collection, and a relay that polls it. It
// publishes at least once and in order, as Simpul does.
import mongoose, { type Connection, Schema, type Types } from 'mongoose';
import { type Account, accountSchema, deposited, opened, type Told } from './account.ts';
import { ensureTopic, kafkaOf } from './topic.ts';
import { durable, type Peer, serve } from './work.ts';

interface Entry extends Told {
  _id: Types.ObjectId;
  key: string;
}

const entrySchema = new Schema<Entry>(
  {
    key: { type: String, required: true },
    headers: { type: Schema.Types.Mixed, required: true },
    value: { type: String, required: true },
  },
  { collection: 'outbox', versionKey: false },
);

/** As many as Simpul's relay takes at most, and how long it rests when there was nothing. */
const batchLimit = 1_000;
const restMs = 20;

await serve(async ({ brokers, mongoUri, name }): Promise<Peer> => {
  const topic = `${name}.account`;
  await ensureTopic(brokers, topic);
  const db = await mongoose.createConnection(mongoUri, { dbName: name, ...durable }).asPromise();
  const accounts = db.model<Account>('Account', accountSchema);
  const outbox = db.model<Entry>('Outbox', entrySchema);
  // A collection is not to be made within a transaction.
  await accounts.createCollection();
  await outbox.createCollection();
  const relay = await startRelay(db, { brokers, topic });

  async function open(id: string, owner: string): Promise<void> {
    await db.transaction(async (session) => {
      await accounts.create([{ _id: id, owner, balance: 0, version: 1 }], { session });
      await outbox.create([{ key: id, ...opened(id, 1, owner) }], { session });
    });
  }

  async function deposit(id: string, amount: number, parts: number): Promise<void> {
    await db.transaction(async (session) => {
      const account = await accounts.findById(id).session(session).lean();
      if (!account) throw new Error(`${id} is not open`);
      const { version, balance } = account;
      const { matchedCount } = await accounts.updateOne(
        { _id: id, version },
        { $set: { balance: balance + amount * parts, version: version + 1 } },
        { session },
      );
      if (matchedCount !== 1) throw new Error(`${id} was changed within a transaction`);
      const entries = Array.from({ length: parts }, (_, n) => ({
        key: id,
        ...deposited(id, `${version + 1}.${n + 1}`, { amount, balance: balance + amount * (n + 1) }),
      }));
      // Checked by mongoose and sent in one round trip.
      await outbox.insertMany(entries, { session });
    });
  }

  return {
    open,
    deposit,
    settled: relay.settled,
    async close() {
      await relay.stop();
      await db.dropDatabase();
      await db.close();
    },
  };
});

/** Publishes what is in the outbox, oldest first, and takes it out when the broker has it. */
async function startRelay(db: Connection, { brokers, topic }: { brokers: readonly string[]; topic: string }) {
  const outbox = db.collection<Entry>('outbox');
  const producer = kafkaOf(brokers, 'peer-outbox').producer({ allowAutoTopicCreation: false });
  await producer.connect();
  let running = true;
  let failure: unknown;

  async function run(): Promise<void> {
    while (running) {
      const entries = await outbox.find({}, { sort: { _id: 1 }, limit: batchLimit }).toArray();
      if (entries.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, restMs));
        continue;
      }
      const messages = entries.map(({ key, headers, value }) => ({ key, headers, value }));
      await producer.sendBatch({ topicMessages: [{ topic, messages }], acks: -1 });
      await outbox.deleteMany({ _id: { $in: entries.map(({ _id }) => _id) } });
    }
  }

  const relaying = run().catch((error) => {
    failure = error;
  });
  return {
    async settled(): Promise<boolean> {
      if (failure) throw failure;
      return (await outbox.findOne({}, { projection: { _id: 1 } })) === null;
    },
    async stop(): Promise<void> {
      running = false;
      await relaying;
      await producer.disconnect();
    },
  };
}
