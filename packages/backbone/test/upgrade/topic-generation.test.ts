import { aggregate, type EventOf, event, type Topic, topic } from '@simpul/contracts';
import { cutOver, reopen } from '@simpul/local';
import { Kafka, logLevel } from 'kafkajs';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { type Backbone, type Collection, on, randomId, reaction } from '../../src/index.ts';
import { behind, type Rig, rig, tally, tallyTopic, topicMessages, until } from '../kit.ts';

let world: Rig;
beforeEach(async () => {
  world = await rig();
});
afterEach(() => world.close());

const data = z.object({ by: z.number(), to: z.number() });

/** A purse, in a contract that says one generation or the other of its topic. */
function contract(generation: 1 | 2) {
  const filled = event({
    type: 'test.purse.filled.v1',
    data,
    summary: 'filled',
    example: { by: 1, to: 1 },
    generation,
  });
  const purses: Topic = topic({
    name: filled.topic,
    partitions: generation === 1 ? 4 : 8,
    key: 'purse id',
    summary: 'purses',
    events: [filled],
  });
  const purse = aggregate<{ total: number }, { type: 'fill'; by: number }, EventOf<typeof filled>>({
    service: 'test',
    name: 'purse',
    schema: 1,
    initial: { total: 0 },
    events: [filled],
    decide: ({ total }, { by }) => [filled({ by, to: total + by })],
    evolve: (_state, { data: { to } }) => ({ total: to }),
  });
  return { filled, purses, purse };
}

type Totals = Collection<{ readonly _id: string; readonly to: number }>;

interface Version {
  readonly backbone: Backbone;
  fill(id: string): Promise<unknown>;
  /** what the reaction was given, copies included where it is given any */
  readonly given: string[];
}

/** One replica of a version: it takes commands, counts them in tallies, and keeps a view. */
function version(generation: 1 | 2, { extra = false }: { extra?: boolean } = {}): Version {
  const { filled, purses, purse } = contract(generation);
  const backbone = world.backbone({ topics: [purses, tallyTopic] });
  const all = backbone.repository(purse);
  const tallies = backbone.repository(tally);
  const given: string[] = [];
  const target = ({ subject: id }: { subject: string }) => ({ collection: 'tally', id });
  const count = on(
    filled,
    async (each) => {
      given.push(each.id);
      await tallies.handle(each.subject, { type: 'count', by: each.data.by }, { cause: each });
    },
    { target },
  );
  backbone.react(reaction({ name: 'sum', on: [count] }));
  if (extra) {
    const later = on(filled, (each) =>
      tallies.handle(`${each.subject}-later`, { type: 'count', by: each.data.by }, { cause: each }),
    );
    backbone.react(reaction({ name: 'later', on: [later] }));
  }
  backbone.view<Totals>({
    name: 'totals',
    open: ({ collection }) => collection(),
    on: (view) => [
      on(filled, ({ subject: _id, data: { to } }) => view.updateOne({ _id }, { $max: { to } }, { upsert: true })),
    ],
    async *contents(view) {
      for await (const { _id: id, ...value } of view.find()) yield { id, value };
    },
  });
  return { backbone, given, fill: (id) => all.handle(id, { type: 'fill', by: 1 }) };
}

const kafka = () => ({ brokers: inject('brokers'), clientId: 'cut-over', logLevel: logLevel.NOTHING });
const from = (): string => `${world.topicPrefix}test.purse`;
const to = (): string => `${from()}.g2`;
const group = (name: string): string => `${world.topicPrefix}test.${name}`;
const orders = (lines: string[] = []) => ({
  ...{ kafka: kafka(), from: from(), to: to(), partitions: 8 },
  log: (line: string) => void lines.push(line),
});
const ids = Array.from({ length: 12 }, (_, n) => `p${n}`);
const fillAll = async ({ fill }: Version, times: number): Promise<void> => {
  for (let n = 0; n < times; n += 1) await Promise.all(ids.map((id) => fill(id)));
};
const totals = async (): Promise<Record<string, number>> => {
  const found = await world.db.collection<{ _id: string; state: { total: number } }>('tally').find({}).toArray();
  return Object.fromEntries(found.map(({ _id, state }) => [_id, state.total]));
};
const everybody = (total: number, suffix = '') => Object.fromEntries(ids.map((id) => [id + suffix, total]));

const messagesOn = async (name: string): Promise<number> =>
  (await world.transport.bounds([name])).reduce((sum, { high }) => sum + Number(high), 0);
const published = () =>
  until(async () => (await world.db.collection('purse').countDocuments({ outboxSince: { $exists: true } })) === 0);

/** The numbers of each key's events as they stand on a topic, each where it stands first. */
async function standing(name: string): Promise<Record<string, number[]>> {
  const found = await topicMessages(world.transport, name, await messagesOn(name));
  const numberOf = ({ headers }: (typeof found)[number]) => Number(headers.ce_id?.split('.').at(-1));
  const byKey = Object.entries(Object.groupBy(found, ({ key }) => key));
  return Object.fromEntries(byKey.map(([key, some = []]) => [key, [...new Set(some.map(numberOf))]]));
}

test('a topic is cut over to more partitions while commands go on: each key in its order, each event counted once', async () => {
  const before = version(1);
  await before.backbone.start();
  await fillAll(before, 3);
  await published();
  const lines: string[] = [];
  const cutting = cutOver(orders(lines));
  // From the seal on, what is told waits in the documents.
  await until(() => lines.length > 0);
  await fillAll(before, 2);
  expect(await cutting).toBeGreaterThanOrEqual(3 * ids.length);
  const waiting = await world.db.collection('purse').countDocuments({ outboxSince: { $exists: true } });
  expect(waiting).toBe(ids.length);

  // A replica of the old version beside the first of the new one, as in any rollout.
  const after = version(2);
  await after.backbone.start();
  await Promise.all([fillAll(before, 1), fillAll(after, 1)]);
  await before.backbone.stop();
  await fillAll(after, 1);
  await published();
  await handled('sum', to());

  expect(await totals()).toEqual(everybody(8));
  const inOrder = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(await standing(to())).toEqual(Object.fromEntries(ids.map((id) => [id, inOrder])));
  // What was copied is not handed to whom had it.
  expect(after.given.filter((id) => /\.[123]$/.test(id))).toEqual([]);
  expect(await after.backbone.verify({ settleMs: 200 })).toMatchObject({ damage: 0 });

  // Whoever is new finds the whole history on the new generation.
  await after.backbone.stop();
  const later = version(2, { extra: true });
  await later.backbone.start();
  await handled('later', to());
  expect(await totals()).toEqual({ ...everybody(8), ...everybody(8, '-later') });
});

test('a version whose topic was not cut over does not start, and says what to do', async () => {
  const before = version(1);
  await before.backbone.start();
  await fillAll(before, 1);
  await before.backbone.stop();
  const refusal = `topic ${to()} does not hold what stands on ${from()}: cut over first`;
  await expect(version(2).backbone.migrate()).rejects.toThrow(refusal);
  await world.transport.ensureTopics([{ ...contract(2).purses, name: to() }]);
  await expect(version(2).backbone.start()).rejects.toThrow(refusal);
});

const handled = async (name: string, topicName: string): Promise<void> => {
  await until(async () => (await behind(world, group(name), topicName)) === 0);
};

/** Every purse filled twice: the groups have done the first, and nobody is there to read the second. Answers how to fill on. */
async function leftBehind() {
  const before = version(1);
  await before.backbone.start();
  await fillAll(before, 1);
  await published();
  for (const name of ['sum', 'totals']) await handled(name, from());
  await before.backbone.stop();
  const { purses, purse } = contract(1);
  const backbone = world.backbone({ topics: [purses, tallyTopic] });
  const all = backbone.repository(purse);
  await backbone.start();
  const fill = async () => void (await Promise.all(ids.map((id) => all.handle(id, { type: 'fill', by: 1 }))));
  await fill();
  await published();
  return { backbone, fill };
}

test('groups that are not at the end are waited for, and the topic can be opened again', async () => {
  const { fill } = await leftBehind();
  await expect(cutOver({ ...orders(), patienceMs: 1 })).rejects.toThrow(
    /^\S+\.test\.(sum|totals), \S+\.test\.(sum|totals) did not come to the end of/,
  );
  const message = { key: randomId(), partition: 0, headers: {}, value: '{}' };
  const written = world.transport.publish([{ topic: from(), messages: [message] }]);
  await expect(written).rejects.toThrow('MESSAGE_TOO_LARGE');
  await reopen({ kafka: kafka(), from: from() });
  await fill();
  await until(async () => (await messagesOn(from())) >= 3 * ids.length);
});

test('a group that was left out waits for the version before to end, then goes on', async () => {
  const { backbone } = await leftBehind();
  await backbone.stop();
  await cutOver({ ...orders(), without: [group('sum'), group('totals')] });
  const after = version(2);
  await after.backbone.start();
  const reason = `${group('sum')}: it has not done all of ${from()}: the version before this one has to`;
  await until(() => after.backbone.status().reasons.includes(reason));
  const before = version(1);
  await before.backbone.start();
  await handled('sum', from());
  await until(() => !after.backbone.status().reasons.includes(reason));
  await before.backbone.stop();
  await fillAll(after, 1);
  await published();
  await handled('sum', to());
  expect(await totals()).toEqual(everybody(3));
  expect(after.given.filter((id) => !id.endsWith('.3'))).toEqual([]);
});

/** Two events of each purse on the topic, handled by everybody, and nobody there any more. */
async function atRest(): Promise<void> {
  const before = version(1);
  await before.backbone.start();
  await fillAll(before, 2);
  await published();
  for (const name of ['sum', 'totals']) await handled(name, from());
  await before.backbone.stop();
}

/** What whoever has the right to can do to the old topic, or an operator of Kafka that knows of no cut-over. */
async function setLargest(value: string | undefined): Promise<void> {
  const admin = new Kafka(kafka()).admin();
  await admin.connect();
  const configEntries = value ? [{ name: 'max.message.bytes', value }] : [];
  await admin.alterConfigs({ validateOnly: false, resources: [{ type: 2, name: from(), configEntries }] });
  await admin.disconnect();
}

const nextTopics = (partitions = 8) =>
  world.transport.ensureTopics([{ ...contract(2).purses, name: to(), partitions }]);

test('what was cut over is not cut over again, however often it is asked, and is not opened again', async () => {
  await atRest();
  expect(await cutOver(orders())).toBe(2 * ids.length);
  const lines: string[] = [];
  expect(await cutOver(orders(lines))).toBe(2 * ids.length);
  expect(lines).toEqual([`${to()} holds what stands on ${from()} already`]);
  expect(await messagesOn(to())).toBe(2 * ids.length);
  await expect(reopen({ kafka: kafka(), from: from() })).rejects.toThrow(`${to()} is there and not empty`);
  await version(2).backbone.migrate();
});

test('of two that cut over at once, one copies', async () => {
  await atRest();
  const ends = await Promise.allSettled([cutOver(orders()), cutOver(orders())]);
  const refused = ends.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
  for (const each of refused) expect(each).toMatch(/another cut-over|is there and not empty/);
  expect(refused.length).toBeLessThan(2);
  expect(await messagesOn(to())).toBe(2 * ids.length);
  await version(2).backbone.migrate();
});

test('broken off before it copied, it is asked again; broken off in between, nothing begins on the half', async () => {
  await atRest();
  const breaking = (line: string) => {
    if (line.startsWith('copying')) throw new Error('broken off');
  };
  await expect(cutOver({ ...orders(), log: breaking })).rejects.toThrow('broken off');
  // As many messages as on the old topic, and not the same: a lot that was sent twice before the end.
  const message = { key: 'p0', partition: 0, headers: { simpul_copied: '1' }, value: '{}' };
  await world.transport.publish([{ topic: to(), messages: Array(2 * ids.length).fill(message) }]);
  await expect(version(2).backbone.start()).rejects.toThrow(`${from()} is not copied to its end to ${to()}`);
  await expect(cutOver(orders())).rejects.toThrow(/is there and not empty: .* delete it and ask again/);
  const admin = new Kafka(kafka()).admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [to()] });
  await until(async () => !(await admin.listTopics()).includes(to()));
  await admin.disconnect();
  expect(await cutOver(orders())).toBe(2 * ids.length);
  expect(await standing(to())).toEqual(Object.fromEntries(ids.map((id) => [id, [1, 2]])));
});

test('while the old topic can be written to, nothing begins on the new one; later that keeps nobody from starting', async () => {
  await atRest();
  await cutOver(orders());
  await setLargest(undefined);
  await expect(version(2).backbone.start()).rejects.toThrow(
    `${from()} can be written to, while ${to()} is to take its`,
  );
  await setLargest('2');
  const after = version(2);
  await after.backbone.start();
  await fillAll(after, 1);
  await published();
  await after.backbone.stop();
  await setLargest(undefined);
  const again = version(2);
  await again.backbone.start();
  await fillAll(again, 1);
  await handled('sum', to());
  expect(await totals()).toEqual(everybody(4));
});

test('a new generation that is there with other partitions than asked for is not copied to', async () => {
  await atRest();
  await nextTopics(4);
  await expect(cutOver(orders())).rejects.toThrow(`${to()} is there, with 4 partitions: delete it and ask again`);
  expect(await messagesOn(to())).toBe(0);
});
