import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Backbone, randomId } from '../../src/index.ts';
import { behind, type Rig, rig, until } from '../kit.ts';
import {
  consumerN,
  consumerNext,
  doublingsOf,
  type Producer,
  producerN,
  producerNext,
  send,
  verifyAsNext,
} from './versions.ts';

let world: Rig;
beforeEach(async () => {
  world = await rig();
});
afterEach(() => world.close());

const ids = Array.from({ length: 8 }, (_, n) => `c${n}`);
const topicName = (): string => `${world.topicPrefix}test.counter`;
const groupName = (reaction: string): string => `${world.topicPrefix}test.${reaction}`;

interface Stored {
  readonly _id: string;
  readonly schema: number;
  readonly state: { readonly total: number; readonly unit?: string };
}
const documents = async (collection: 'counter' | 'tally'): Promise<Stored[]> =>
  world.db.collection<Stored>(collection).find({}).sort({ _id: 1 }).toArray();
const totals = async (collection: 'counter' | 'tally'): Promise<Record<string, number>> =>
  Object.fromEntries((await documents(collection)).map(({ _id, state }) => [_id, state.total]));

/** Four clients that add to the same counters, each command at whichever replica there is, until they are told to end. */
function workload(replicas: () => readonly Producer[]) {
  const wanted: Record<string, number> = {};
  const refused = new Set<string>();
  const inHand = new Set<Promise<void>>();
  let sent = 0;
  let over = false;
  const client = async (number: number): Promise<void> => {
    while (!over) {
      const turn = sent++;
      const [id, by] = [ids[turn % ids.length] as string, 1 + (turn % 3)];
      const command = send(replicas(), { id, by, first: turn + number, key: `${number}.${turn}` }, refused);
      inHand.add(command);
      await command;
      inHand.delete(command);
      wanted[id] = (wanted[id] ?? 0) + by;
    }
  };
  const clients = Promise.all([0, 1, 2, 3].map(client));
  return {
    refused,
    /** Resolves when what is in hand now is answered: a replica that stops finishes its requests first. */
    answered: async (): Promise<void> => void (await Promise.all(inHand)),
    /** Resolves once so many more commands were sent. */
    async more(count: number): Promise<void> {
      const enough = sent + count;
      await until(() => sent >= enough);
    },
    async end(): Promise<Record<string, number>> {
      over = true;
      await clients;
      return wanted;
    },
  };
}

/** Everything that was sent stands in the counters and, once each, in the tallies; and nothing is damaged. */
async function expectOnce(wanted: Record<string, number>): Promise<void> {
  expect(await totals('counter')).toEqual(wanted);
  await until(async () => (await behind(world, groupName('sum'), topicName())) === 0);
  const counted = await totals('tally');
  expect(Object.fromEntries(ids.map((id) => [id, counted[id]]))).toEqual(wanted);
  expect(await verifyAsNext(world)).toEqual([]);
}

async function listening(consumer: Backbone): Promise<Backbone> {
  await consumer.start();
  return consumer;
}

async function serving<P extends Producer>(producer: P): Promise<P> {
  await producer.backbone.start();
  return producer;
}

test('consumers first, then producers: while clients go on, nothing is lost and nothing is counted twice', async () => {
  const [oldConsumer, oldProducer] = [await listening(consumerN(world)), await serving(producerN(world))];
  let replicas: Producer[] = [oldProducer];
  const clients = workload(() => replicas);
  await clients.more(100);

  const consumer = await listening(consumerNext(world));
  await clients.more(100);
  await oldConsumer.stop();
  await clients.more(100);

  const producer = await serving(producerNext(world, 1));
  replicas = [oldProducer, producer];
  await clients.more(200);
  replicas = [producer];
  await clients.answered();
  await oldProducer.backbone.stop();
  await clients.more(100);

  // The second version of a fact is published only now, when everybody reads it.
  const last = await serving(producerNext(world, 2));
  replicas = [producer, last];
  await clients.more(100);
  replicas = [last];
  await clients.answered();
  await producer.backbone.stop();
  await clients.more(100);

  const wanted = await clients.end();
  // What the old replica did not dare to write was written by the new one, with the same key.
  expect(clients.refused).toContain('newer-schema');
  expect((await documents('counter')).map(({ schema, state }) => [schema, state.unit])).toEqual(
    ids.map(() => [2, 'pieces']),
  );
  await last.backbone.stop();
  await until(async () => (await behind(world, groupName('sum'), topicName())) === 0);
  await consumer.stop();
  await expectOnce(wanted);
});

test('rolled back, what the old version does not know waits; rolled forward, it is done once', async () => {
  const next = await serving(producerNext(world, 2));
  for (const id of ids) await next.add(id, 5, { id: randomId(), bodyHash: 'the same' });
  for (const id of ids) await next.double(id);
  await next.backbone.stop();

  const [oldConsumer, oldProducer] = [await listening(consumerN(world)), await serving(producerN(world))];
  const unknown = `${groupName('sum')}: unknown version test.counter.added.v2`;
  await until(() => oldConsumer.status().reasons.includes(unknown));
  expect(oldConsumer.status()).toMatchObject({ ready: false, live: true });
  const written = oldProducer.add('c0', 1, { id: 'over the old one', bodyHash: 'the same' });
  await expect(written).rejects.toMatchObject({ code: 'newer-schema' });
  // Other keys go on meanwhile, of the same partitions as well.
  const others = Array.from({ length: 16 }, (_, n) => `other${n}`);
  for (const id of others) await oldProducer.add(id, 3, { id: randomId(), bodyHash: 'the same' });
  await until(async () => {
    const counted = await totals('tally');
    return others.every((id) => counted[id] === 3);
  });
  const before = await totals('tally');
  expect(ids.filter((id) => id in before || doublingsOf(id) in before)).toEqual([]);
  expect(await world.db.collection('parked-heads').countDocuments()).toBe(0);
  await Promise.all([oldConsumer.stop(), oldProducer.backbone.stop()]);

  const consumer = await listening(consumerNext(world));
  for (const group of ['sum', 'doublings'])
    await until(async () => (await behind(world, groupName(group), topicName())) === 0);
  await consumer.stop();
  const counted = await totals('tally');
  expect(counted).toEqual(
    Object.fromEntries([
      ...ids.flatMap((id) => [
        [id, 5],
        [doublingsOf(id), 1],
      ]),
      ...others.map((id) => [id, 3]),
    ]),
  );
  expect(await verifyAsNext(world)).toEqual([]);
});

test('a new type in an old reaction is passed over by the old version, and the verification names each event', async () => {
  const next = await serving(producerNext(world, 1));
  for (const id of ids) await next.double(id);
  await next.backbone.stop();
  const oldConsumer = await listening(consumerN(world));
  await until(async () => (await behind(world, groupName('sum'), topicName())) === 0);
  await oldConsumer.stop();
  const lost = ids.map((id) => `no-effect test:counter:${id}:1.1`);
  // an event may stand on the topic twice, and is then named twice
  expect(new Set(await verifyAsNext(world, { doublings: 'in the old' }))).toEqual(new Set(lost));
  // A reaction of its own has a group of its own, which begins at the beginning.
  const consumer = await listening(consumerNext(world));
  await until(async () => (await behind(world, groupName('doublings'), topicName())) === 0);
  await consumer.stop();
  expect(await verifyAsNext(world)).toEqual([]);
});
