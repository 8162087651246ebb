import { aggregate, type EventOf, event, Rejected, topic } from '@simpul/contracts';
import { pino } from 'pino';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createStoreClock } from '../src/deadlines/clock.ts';
import { type Clocked, startDueSweep } from '../src/deadlines/sweep.ts';
import { type Lease, type Repository, randomId, type Transport } from '../src/index.ts';
import { aggregateCollection } from '../src/store/repository.ts';
import { logger, type Rig, rig, until } from './kit.ts';

/** A reminder stands for anything with a deadline; a stubborn one refuses what the clock says, or does not mind it. */
const reminderEvent = <T extends string>(name: T) =>
  event({
    type: `test.reminder.${name}.v1` as const,
    data: z.object({ at: z.string() }),
    summary: '',
    example: { at: '' },
  });
const promised = event({
  type: 'test.reminder.promised.v1',
  data: z.object({ at: z.string(), times: z.number(), stubborn: z.enum(['refuses', 'ignores']).optional() }),
  summary: '',
  example: { at: '', times: 1 },
});
const kept = reminderEvent('kept');
const lapsed = reminderEvent('lapsed');
const reminderTopic = topic({
  name: 'test.reminder',
  partitions: 8,
  key: 'reminder id',
  summary: '',
  events: [promised, kept, lapsed],
});

const hourMs = 3_600_000;
interface Reminder {
  at?: string;
  times: number;
  lapses: number;
  stubborn?: 'refuses' | 'ignores' | undefined;
}
type Command =
  | { type: 'promise'; at: Date; times?: number; stubborn?: 'refuses' | 'ignores' }
  | { type: 'keep' | 'lapse' };
const asked = new Map<string, number>();
/** What went out: an event decided twice has one id, but two times or types. */
const published = new Set<string>();

const reminder = aggregate<Reminder, Command, EventOf<typeof promised | typeof kept | typeof lapsed>>({
  service: 'test',
  name: 'reminder',
  schema: 1,
  initial: { times: 0, lapses: 0 },
  events: [promised, kept, lapsed],
  decide(state, command, { now, id }) {
    if (command.type === 'promise') {
      const { at, times = 1, stubborn } = command;
      return [promised({ at: at.toISOString(), times, ...(stubborn && { stubborn }) })];
    }
    if (command.type === 'keep') {
      if (!state.at) throw new Rejected('reminder.lapsed');
      return [kept({ at: state.at })];
    }
    asked.set(id, (asked.get(id) ?? 0) + 1);
    if (state.stubborn === 'refuses') throw new Rejected('reminder.stubborn');
    if (!state.at || Date.parse(state.at) > now.getTime() || state.stubborn) return [];
    return [lapsed({ at: state.at })];
  },
  evolve(state, each) {
    const { at: _at, ...settled } = state;
    switch (each.type) {
      case 'test.reminder.promised.v1':
        return { ...state, ...each.data };
      case 'test.reminder.kept.v1':
        return settled;
      case 'test.reminder.lapsed.v1': {
        const lapses = state.lapses + 1;
        const next = new Date(Date.parse(each.data.at) + hourMs).toISOString();
        return { ...settled, lapses, ...(lapses < state.times && { at: next }) };
      }
    }
  },
  dueAt: ({ at }) => (at ? new Date(at) : undefined),
  due: { type: 'lapse' },
});

const topics = [reminderTopic];
let world: Rig;
const worlds: Rig[] = [];
beforeEach(async () => {
  world = await rig();
  worlds.push(world);
  asked.clear();
  published.clear();
  await world.transport.ensureTopics([{ ...reminderTopic, name: `${world.topicPrefix}${reminderTopic.name}` }]);
});
afterAll(() => Promise.all(worlds.map((each) => each.close())));

const replica = () => {
  const publish: Transport['publish'] = (batch) => {
    for (const { headers } of batch.flatMap(({ messages }) => messages))
      published.add(`${headers.ce_id} ${headers.ce_type} ${headers.ce_time}`);
    return world.transport.publish(batch);
  };
  return world.backbone({ topics, transport: { ...world.transport, publish } }).repository(reminder);
};
const ago = (ms: number): Date => new Date(Date.now() - ms);
const stored = () =>
  world.db
    .collection<{ _id: string; lastSeq: number; outbox: unknown[]; state: Reminder }>('reminder')
    .find({})
    .toArray();
const allPublished = () => until(async () => (await stored()).every(({ outbox }) => outbox.length === 0));
const standing = async () => (await stored()).filter(({ state }) => state.at && !state.stubborn).length;
/** Reminders that have passed, each a second after the one before; their ids, the oldest first. */
const passed = async (reminders: Repository<Reminder, Command>, count: number, more: { stubborn?: 'refuses' } = {}) => {
  const ids = Array.from({ length: count }, () => randomId());
  const from = Date.now() - count * 1_000 - hourMs;
  await Promise.all(
    ids.map((id, n) => reminders.handle(id, { type: 'promise', at: new Date(from + n * 1_000), ...more })),
  );
  return ids;
};
/** A sweep whose lease is always granted: what it must not rely on. */
const sweepWith = (fire: Clocked['fire']) =>
  startDueSweep({
    clocked: [{ aggregate: reminder.name, collection: aggregateCollection(world.db, reminder.name), fire }],
    lease: { hold: async () => true, release: async () => undefined } satisfies Lease,
    clock: createStoreClock(world.db),
    logger,
    intervalMs: 20,
    askMs: 20,
  });
const lapse = async (reminders: Repository<Reminder, Command>, id: string) =>
  reminder.dueAt?.((await reminders.handle(id, { type: 'lapse' })).state);

test('a deadline that two replicas fire at the same instant has one effect', async () => {
  const ids = await passed(replica(), 40);
  const waiting = new Map<string, () => void>();
  const meet = (id: string) =>
    new Promise<void>((resolve) => {
      const other = waiting.get(id);
      waiting.set(id, resolve);
      other?.();
      if (other) resolve();
    });
  const sweeps = [replica(), replica()].map((reminders) =>
    sweepWith(async (id) => {
      await meet(id);
      return lapse(reminders, id);
    }),
  );
  await until(async () => (await standing()) === 0);
  await Promise.all(sweeps.map((each) => each.stop()));
  expect([...asked.keys()].sort()).toEqual(ids.sort());
  expect([...asked.values()].every((times) => times >= 2)).toBe(true);
  expect((await stored()).map(({ lastSeq, state }) => [lastSeq, state.lapses])).toEqual(ids.map(() => [2, 1]));
  await allPublished();
  expect(published.size).toBe(2 * ids.length);
});

test('a command that races the clock: either is first, never both', async () => {
  const ids = await passed(replica(), 40);
  const [users, clock] = [replica(), replica()];
  const sweep = sweepWith(async (id) => {
    const [, fired] = await Promise.all([users.handle(id, { type: 'keep' }).catch(() => undefined), lapse(clock, id)]);
    return fired;
  });
  await until(async () => (await standing()) === 0);
  await sweep.stop();
  expect((await stored()).map(({ lastSeq }) => lastSeq)).toEqual(ids.map(() => 2));
  await allPublished();
  expect(published.size).toBe(2 * ids.length);
});

test('what passed while nobody ran is made up for, the oldest first, and each of several missed in a row', async () => {
  const down = replica();
  const ids = await passed(down, 40);
  const repeated = randomId();
  await down.handle(repeated, { type: 'promise', at: ago(4.5 * hourMs), times: 9 });
  const committed: string[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const step = async (_step: string, id: string): Promise<void> => {
    committed.push(id);
    await gate;
  };
  const backbones = [world.backbone({ topics, step: (at, id) => (at === 'committed' ? step(at, id) : undefined) })];
  backbones[0]?.repository(reminder);
  await backbones[0]?.start();
  await until(() => committed.length === 16);
  expect([...committed].sort()).toEqual([repeated, ...ids.slice(0, 15)].sort());
  open();
  const later = await until(async () => {
    const found = (await down.find(repeated))?.state;
    return found?.lapses === 5 && (await standing()) === 1 ? found : undefined;
  });
  expect(Date.parse(later.at ?? '')).toBeGreaterThan(Date.now());
});

test('a replica that dies while it fires: another goes on where it was', async () => {
  const ids = await passed(replica(), 40);
  let died = false;
  const dying = world.backbone({
    topics,
    step: (at) => {
      if (at !== 'committed') return undefined;
      died = true;
      return new Promise<void>(() => undefined);
    },
  });
  dying.repository(reminder);
  await dying.start();
  await until(() => died);
  const alive = world.backbone({ topics });
  alive.repository(reminder);
  await alive.start();
  await until(async () => (await standing()) === 0);
  expect((await stored()).map(({ lastSeq }) => lastSeq)).toEqual(ids.map(() => 2));
});

test('deadlines that are refused or change nothing are told and left alone, hide no other, and count as late', async () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const backbone = world.backbone({ topics, logger: log });
  const reminders = backbone.repository(reminder);
  const refusing = await passed(reminders, 520, { stubborn: 'refuses' });
  const ignoring = randomId();
  await reminders.handle(ignoring, { type: 'promise', at: ago(2 * hourMs), stubborn: 'ignores' });
  await reminders.handle(randomId(), { type: 'promise', at: ago(60_000) });
  await backbone.start();
  await until(async () => (await standing()) === 0);
  await reminders.handle(randomId(), { type: 'promise', at: ago(60_000) });
  await until(async () => (await standing()) === 0);
  expect([...refusing, ignoring].map((id) => asked.get(id))).toEqual([...refusing, ignoring].map(() => 1));
  expect(lines.find(({ id }) => id === refusing[0])).toMatchObject({
    aggregate: 'reminder',
    code: 'reminder.stubborn',
  });
  expect(lines.find(({ id }) => id === ignoring)?.msg).toMatch(/changed nothing/);
  await until(() => backbone.status().lateDeadlines.reminder === 521);
});

test('an aggregate that says what its deadline does but not when it is cannot be opened', () => {
  const { dueAt: _dueAt, ...timeless } = reminder;
  expect(() => world.backbone({ topics }).repository(timeless)).toThrow(/when it is/);
});
