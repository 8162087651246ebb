import { Rejected } from '@simpul/contracts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  type Backbone,
  encode,
  on,
  type Received,
  randomId,
  reaction,
  type Step,
  type StepHook,
} from '../src/index.ts';
import { added, counter, counterTopic, type Rig, rig, tally, topicMessages, until } from './kit.ts';

let world: Rig;
const open: Rig[] = [];
beforeEach(async () => {
  world = await rig();
  open.push(world);
  await world.transport.ensureTopics([{ ...counterTopic, name: `${world.topicPrefix}test.counter` }]);
});
afterAll(() => Promise.all(open.map((each) => each.close())));

/** A process that dies at a step: it never gets past it. `at` is the id it had in hand. */
function dying(fatal: Step): { step: StepHook; at: Promise<string> } {
  let died: (id: string) => void = () => undefined;
  const at = new Promise<string>((resolve) => (died = resolve));
  const step: StepHook = (each, id) => {
    if (each !== fatal) return undefined;
    died(id);
    return new Promise<void>(() => undefined);
  };
  return { step, at };
}

async function member(handle: (event: Received) => void, step?: StepHook): Promise<Backbone> {
  const backbone = world.backbone(step ? { step } : {});
  const tallies = backbone.repository(tally);
  const count = on(added, async (event) => {
    handle(event);
    await tallies.handle(event.subject, { type: 'count', by: event.data.by }, { cause: event });
  });
  backbone.react(reaction({ name: 'sum', on: [count] }));
  await backbone.start();
  await until(() => backbone.status().ready);
  return backbone;
}

async function publish(id: string, seqs: readonly number[]): Promise<void> {
  const messages = seqs.map((seq) => {
    const entry = { seq, epoch: 1, type: added.type, time: new Date().toISOString(), data: { by: 1, to: seq } };
    const source = { service: 'test', aggregate: 'counter', id };
    return encode(source, { ...entry, trace: {} }, { partitions: 8, trace: {} });
  });
  await world.transport.publish([{ topic: `${world.topicPrefix}test.counter`, messages }]);
}

const heads = () => world.db.collection('parked-heads');
const waiting = () => world.db.collection('parked-messages').countDocuments();
const redriveAll = () => heads().updateMany({}, { $set: { due: new Date() }, $inc: { rev: 1 } } as never);
const totals = async (): Promise<number[]> =>
  (await world.db.collection('tally').find().toArray()).map(({ state }) => state.total);

test('a process that dies when its request has left, its answer unread: the events stand there, and come again', async () => {
  const { step, at } = dying('sent');
  const id = randomId();
  await world.backbone({ step }).repository(counter).handle(id, { type: 'add', by: 1 });
  expect(await at).toBe(id);
  const topic = `${world.topicPrefix}test.counter`;
  expect(await topicMessages(world.transport, topic, 1)).toHaveLength(1);
  const swept: string[] = [];
  const alive = world.backbone({ step: (each, of) => void (each === 'sweeping' && swept.push(of)) });
  alive.repository(counter);
  await alive.start();
  const ids = (await topicMessages(world.transport, topic, 2)).map(({ headers }) => headers.ce_id);
  expect(ids).toEqual([`test:counter:${id}:1.1`, `test:counter:${id}:1.1`]);
  expect(swept).toContain(id);
});

test.each([
  ['is refused again', true],
  ['would be done now', false],
])(
  'a process that dies when a key is parked but not yet its message, which %s: it waits once, in order',
  async (_, again) => {
    const { step, at } = dying('parking');
    let stuck = true;
    const handled: number[] = [];
    const handle = ({ seq }: Received): void => {
      if (stuck) throw new Rejected('counter.full');
      handled.push(seq);
    };
    const first = await member(handle, step);
    await publish('one', [1, 2, 3]);
    expect(await at).toBe('test:counter:one:1.1');
    expect([await waiting(), await heads().countDocuments()]).toEqual([0, 1]);
    await first.stop(2_000);
    stuck = again;
    await member(handle);
    await until(async () => (await waiting()) === 3);
    stuck = false;
    await redriveAll();
    await until(async () => (await heads().countDocuments()) === 0);
    expect(await waiting()).toBe(0);
    expect(handled).toEqual([1, 2, 3]);
    expect(await totals()).toEqual([3]);
  },
);

test.each<[Step, string, number]>([
  ['redriving', 'test:counter:one:1.1', 3],
  ['released', 'one', 0],
])('a process that dies at %s of a redrive: every event counts once', async (fatal, id, left) => {
  const { step, at } = dying(fatal);
  let stuck = true;
  const handle = (): void => {
    if (stuck) throw new Rejected('counter.full');
  };
  const first = await member(handle, step);
  await publish('one', [1, 2, 3]);
  await until(async () => (await waiting()) === 3 && (await heads().countDocuments()) === 1);
  stuck = false;
  await redriveAll();
  expect(await at).toBe(id);
  expect(await waiting()).toBe(left);
  await first.stop(2_000);
  await publish('one', [4]);
  await member(handle);
  await until(async () => (await totals())[0] === 4 && (await heads().countDocuments()) === 0);
  expect(await waiting()).toBe(0);
});
