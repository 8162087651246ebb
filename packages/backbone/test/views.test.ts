import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  type Backbone,
  type BackboneOptions,
  type Collection,
  encode,
  isDuplicateKey,
  on,
  type Received,
  type View,
  type ViewStatus,
} from '../src/index.ts';
import { added, counterTopic, type Rig, rig, until } from './kit.ts';

let world: Rig;
const open: Rig[] = [];
beforeEach(async () => {
  world = await rig();
  open.push(world);
  await world.transport.ensureTopics([{ ...counterTopic, name: `${world.topicPrefix}test.counter` }]);
});
afterAll(() => Promise.all(open.map((each) => each.close())));

interface Line {
  readonly by: number;
}
interface Journal {
  readonly generation: number;
  readonly lines: Collection<Line>;
}
interface Replica {
  readonly backbone: Backbone;
  readonly journal: View<Journal>;
  status(): Promise<ViewStatus | undefined>;
  /** How many lines a reader finds now, and in which generation. */
  read(): Promise<{ generation: number; lines: number }>;
}

/** A replica with a journal: a view that holds one line an event. `fault` comes before a line is written. */
async function replica(
  options: Partial<BackboneOptions> = {},
  fault: (event: Received, generation: number) => Promise<void> | void = () => undefined,
): Promise<Replica> {
  const backbone = world.backbone({ views: { everyMs: 50 }, ...options });
  const journal = backbone.view<Journal>({
    name: 'journal',
    open: ({ generation, collection }) => ({ generation, lines: collection<Line>({ indexes: [{ keys: { by: 1 } }] }) }),
    on: ({ generation, lines }) => [
      on(added, async (event) => {
        await fault(event, generation);
        await lines.insertOne({ _id: event.id, by: event.data.by }).catch((error) => {
          if (!isDuplicateKey(error)) throw error;
        });
      }),
    ],
    async *contents({ lines }) {
      for await (const { _id: id, by } of lines.find()) yield { id, value: by };
    },
  });
  await backbone.start();
  return {
    backbone,
    journal,
    status: async () => (await backbone.views.list())[0],
    async read() {
      const { number: generation, view } = await journal.live();
      return { generation, lines: await view.lines.countDocuments() };
    },
  };
}

/** Puts events straight on the topic, as a service would: `count` of them, spread over 20 keys. */
async function publish(count: number, from = 0): Promise<void> {
  const messages = Array.from({ length: count }, (_, index) => {
    const n = from + index;
    const source = { service: 'test', aggregate: 'counter', id: `k${n % 20}` };
    const seq = Math.floor(n / 20) + 1;
    const entry = {
      seq,
      epoch: 1,
      type: added.type,
      time: new Date().toISOString(),
      data: { by: n, to: n },
      trace: {},
    };
    return encode(source, entry, { partitions: 8, trace: {} });
  });
  await world.transport.publish([{ topic: `${world.topicPrefix}test.counter`, messages }]);
}

const collections = async () =>
  (await world.db.listCollections()).map(({ name }) => name).filter((name) => name.startsWith('journal'));

test('a view is read in its first generation, fed by the group of its name', async () => {
  const { read, status } = await replica();
  await publish(40);
  await until(async () => (await read()).lines === 40);
  expect(await read()).toEqual({ generation: 1, lines: 40 });
  expect(await status()).toEqual({
    name: 'journal',
    live: 1,
    old: [],
    groups: { 1: `${world.topicPrefix}test.journal` },
  });
  expect(await collections()).toEqual(['journal.g1']);
});

test('a rebuild goes live when it has caught up and not before, while reading goes on', async () => {
  const gate = Promise.withResolvers<void>();
  const { backbone, read, status } = await replica({}, (_, generation) =>
    generation === 2 ? gate.promise : undefined,
  );
  await publish(60);
  await until(async () => (await read()).lines === 60);
  expect(await backbone.views.rebuild('journal')).toBe(2);
  expect(await backbone.views.rebuild('journal')).toBe(2);
  await until(async () => (await status())?.groups[2]);
  await publish(20, 60);
  await until(async () => (await read()).lines === 80);
  expect(await read()).toEqual({ generation: 1, lines: 80 });
  expect(await status()).toMatchObject({ live: 1, building: 2, lacks: '80 messages' });
  expect(backbone.status()).toMatchObject({ ready: true, live: true });
  gate.resolve();
  await until(async () => (await read()).generation === 2);
  expect(await read()).toEqual({ generation: 2, lines: 80 });
  expect(await status()).toMatchObject({ live: 2, old: [{ generation: 1 }] });
  expect(await status()).not.toHaveProperty('building');
});
