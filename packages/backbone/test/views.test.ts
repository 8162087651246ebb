import { Rejected } from '@simpul/contracts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Backbone,
  type BackboneOptions,
  type Collection,
  encode,
  isDuplicateKey,
  on,
  type Received,
  type Step,
  type StepHook,
  type View,
  type ViewStatus,
} from '../src/index.ts';
import { added, counterTopic, type Rig, rig, until } from './kit.ts';

let world: Rig;
beforeEach(async () => {
  world = await rig();
  await world.transport.ensureTopics([{ ...counterTopic, name: `${world.topicPrefix}test.counter` }]);
});
afterEach(() => world.close());

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
  const backbone = world.backbone({ views: { everyMs: 200 }, ...options });
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

const topic = () => `${world.topicPrefix}test.counter`;
const group = (generation: number) => `${world.topicPrefix}test.journal.g${generation}`.replace('.g1', '');

async function all(contents: AsyncIterable<{ value: unknown }> | undefined): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const { value } of contents ?? []) values.push(value);
  return values;
}

/** A process that dies at a step does none of what it was about to do, nor anything later. */
function dying(at: Step): { step: StepHook; died: Promise<void> } {
  const { promise: died, resolve } = Promise.withResolvers<void>();
  let dead = false;
  const step: StepHook = (each) => {
    dead ||= each === at;
    if (!dead || !each.startsWith('view-')) return;
    resolve();
    throw new Error('killed');
  };
  return { step, died };
}

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
  await until(async () => (await status())?.lacks === '80 messages');
  expect(await status()).toMatchObject({ live: 1, building: 2 });
  expect(backbone.status()).toMatchObject({ ready: true, live: true });
  gate.resolve();
  await until(async () => (await read()).generation === 2);
  expect(await read()).toEqual({ generation: 2, lines: 80 });
  expect(await status()).toMatchObject({ live: 2, old: [{ generation: 1 }] });
  expect(await status()).not.toHaveProperty('building');
});

test('under load nothing a reader saw is missing after the flip, on either of two replicas', async () => {
  const [one, two] = [await replica(), await replica()];
  await publish(200);
  await until(async () => (await two.read()).lines === 200);
  let published = 200;
  let loading = true;
  const load = (async () => {
    // Always some on their way, never more than the views can take.
    for (; loading; published += 10) {
      await until(async () => !loading || (await one.read()).lines > published - 30);
      await publish(10, published);
    }
  })();
  const seen: Awaited<ReturnType<Replica['read']>>[] = [];
  const watch = async (): Promise<void> => {
    for (const each of [one, two]) seen.push(await each.read());
  };
  await one.backbone.views.rebuild('journal');
  await until(async () => {
    await watch();
    return seen.slice(-2).every(({ generation }) => generation === 2);
  });
  for (let more = 0; more < 20; more += 1) await watch();
  loading = false;
  await load;
  for (const replica of [0, 1]) {
    const lines = seen.filter((_, index) => index % 2 === replica).map((each) => each.lines);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  }
  await until(async () => (await two.read()).lines === published);
  const [first, second] = [await one.journal.at(1), await one.journal.at(2)];
  await until(async () => (await first?.view.lines.countDocuments()) === published);
  expect(await second?.view.lines.countDocuments()).toBe(published);
}, 120_000);

test('a reader goes on in the generation it began in, which is fed until its time is over and then removed', async () => {
  const { backbone, journal, status } = await replica();
  const late = await replica();
  await publish(40);
  await until(async () => (await late.read()).lines === 40);
  await backbone.views.rebuild('journal');
  await until(async () => (await status())?.live === 2);
  const old = await journal.at(1);
  await publish(20, 40);
  await until(async () => (await old?.view.lines.countDocuments()) === 60);
  expect((await late.journal.at(2))?.number).toBe(2);
  expect(await journal.at(3)).toBeUndefined();
  await world.db
    .collection<{ _id: string }>('views')
    .updateOne({ _id: 'journal' }, { $set: { 'old.0.until': new Date() }, $inc: { rev: 1 } });
  await until(async () => (await status())?.old.length === 0);
  expect(await journal.at(1)).toBeUndefined();
  expect(await collections()).toEqual(['journal.g2']);
  expect(await status()).toMatchObject({ live: 2, old: [], groups: { 2: group(2) } });
  expect(await world.transport.committed(group(1), [topic()])).toEqual([]);
});

test.each<Step>(['view-requested', 'view-caught-up', 'view-handed-over', 'view-flipped', 'view-dropped'])(
  'a replica that dies at %s leaves the rebuild to another',
  async (at) => {
    const keepOldMs = 500;
    const { step, died } = dying(at);
    const builder = await replica({ views: { everyMs: 200, keepOldMs }, step });
    await publish(40);
    await until(async () => (await builder.read()).lines === 40);
    builder.backbone.views.rebuild('journal').catch(() => undefined);
    await died;
    await builder.backbone.stop();
    const other = await replica({ views: { everyMs: 200, keepOldMs } });
    await until(async () => {
      const status = await other.status();
      return status?.live === 2 && status.old.length === 0;
    });
    expect(await other.read()).toEqual({ generation: 2, lines: 40 });
    expect(await collections()).toEqual(['journal.g2']);
  },
);

test('a generation in which a key is parked goes live only when the live one lacks it too', async () => {
  let refuse = true;
  const { backbone, read, status } = await replica({}, ({ subject, seq }, generation) => {
    if (refuse && generation === 2 && subject === 'k3' && seq === 1) throw new Rejected('counter.full');
  });
  await publish(40);
  await until(async () => (await read()).lines === 40);
  await backbone.views.rebuild('journal');
  await until(async () => (await status())?.lacks === '1 keys that are parked');
  expect(await read()).toEqual({ generation: 1, lines: 40 });
  refuse = false;
  await world.db.collection('parked-heads').updateOne({ group: group(2) }, { $set: { due: new Date(0) } });
  await until(async () => (await read()).generation === 2);
  expect((await read()).lines).toBe(40);
});

test('a number whose group has read before is passed over', async () => {
  const first = await replica();
  await publish(20);
  await until(async () => (await first.read()).lines === 20);
  await first.backbone.views.rebuild('journal');
  await until(async () => (await first.read()).generation === 2);
  await first.backbone.stop();
  // A store that was restored from a backup made before the rebuild.
  await world.db.collection('journal.g2').drop();
  await world.db.collection<{ _id: string }>('views').replaceOne({ _id: 'journal' }, { rev: 1, live: 1 });
  const restored = await replica();
  expect(await restored.backbone.views.rebuild('journal')).toBe(3);
  await until(async () => (await restored.read()).generation === 3);
  expect(await restored.read()).toEqual({ generation: 3, lines: 20 });
});

test('what is compared is what a generation holds; a scratch one leaves nothing behind', async () => {
  const { backbone, read } = await replica();
  await publish(5);
  await until(async () => (await read()).lines === 5);
  const comparison = await backbone.views.compare('journal');
  expect(comparison).toMatchObject({ generation: 1, group: `${world.topicPrefix}test.journal` });
  const values = await all(comparison?.contents());
  expect(values.toSorted()).toEqual([0, 1, 2, 3, 4]);
  const scratch = await comparison?.scratch();
  expect(await all(scratch?.contents())).toEqual([]);
  expect(await collections()).toHaveLength(2);
  await scratch?.drop();
  expect(await collections()).toEqual(['journal.g1']);
  expect(await backbone.views.compare('diary')).toBeUndefined();
  expect(await backbone.views.rebuild('diary')).toBeUndefined();
});

test('during the handover nothing is read in the live generation before it stands in the next', async () => {
  const gate = Promise.withResolvers<void>();
  let arrived = false;
  const { backbone, read } = await replica({}, async ({ seq }, generation) => {
    if (generation !== 2 || seq < 3) return;
    arrived = true;
    await gate.promise;
  });
  await publish(40);
  await until(async () => (await read()).lines === 40);
  await backbone.views.rebuild('journal');
  const pointers = world.db.collection<{ _id: string; handover?: Date }>('views');
  await until(async () => (await pointers.findOne({ _id: 'journal' }))?.handover);
  await backbone.views.list();
  await publish(1, 40);
  await until(() => arrived);
  for (let look = 0; look < 20; look += 1) expect(await read()).toEqual({ generation: 1, lines: 40 });
  gate.resolve();
  await until(async () => (await read()).generation === 2);
  expect((await read()).lines).toBe(41);
});
