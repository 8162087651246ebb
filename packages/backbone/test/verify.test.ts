import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Backbone, encode, on, partitionOf, reaction, type VerifyOptions } from '../src/index.ts';
import { added, behind, counter, type Rig, rig, tally, until } from './kit.ts';

let world: Rig;
beforeEach(async () => {
  world = await rig();
});
afterEach(() => world.close());

const topicName = (): string => `${world.topicPrefix}test.counter`;
const groupName = (): string => `${world.topicPrefix}test.sum`;
const counters = () => world.db.collection<{ _id: string; lastSeq: number; outbox: unknown[] }>('counter');
const tallies = () => world.db.collection<{ _id: string; marks: { seq: number }[] }>('tally');
const heads = () => world.db.collection<{ _id: string }>('parked-heads');
const messages = () => world.db.collection<{ _id: string }>('parked-messages');
const quick: VerifyOptions = { settleMs: 200 };

/** A backbone whose every counter is tallied, and which says where to see it. */
function tallying(options: Parameters<Rig['backbone']>[0] = {}) {
  const backbone = world.backbone(options);
  const commands = backbone.repository(counter);
  const sums = backbone.repository(tally);
  const count = on(
    added,
    (event) => sums.handle(event.subject, { type: 'count', by: event.data.by }, { cause: event }),
    { target: ({ subject: id }) => ({ collection: 'tally', id }) },
  );
  backbone.react(reaction({ name: 'sum', on: [count] }));
  return { backbone, counters: commands };
}

/** Counters that have been added to three times, tallied, published, cleared and committed; nothing runs any more. */
async function settled(ids: readonly string[]): Promise<void> {
  const { backbone, counters: commands } = tallying();
  await backbone.start();
  for (let n = 0; n < 3; n += 1) await Promise.all(ids.map((id) => commands.handle(id, { type: 'add', by: 1 })));
  await until(async () => (await tallies().countDocuments({ 'marks.seq': 3 })) === ids.length);
  for (const collection of [counters(), tallies()])
    await until(async () => (await collection.countDocuments({ outboxSince: { $exists: true } })) === 0);
  await until(async () => (await behind(world, groupName(), topicName())) === 0);
  await backbone.stop();
}

/** Puts events straight on the topic, which no service of ours does; like the relay, it sends again what was not taken. */
async function publish(
  id: string,
  events: readonly { epoch?: number; seq: number; partition?: number }[],
): Promise<void> {
  const source = { service: 'test', aggregate: 'counter', id };
  const time = new Date().toISOString();
  const messages = events.map(({ epoch = 1, seq, partition = partitionOf(id, 8) }) => ({
    ...encode(
      source,
      { seq, epoch, type: added.type, time, data: { by: 1, to: seq }, trace: {} },
      { partitions: 8, trace: {} },
    ),
    partition,
  }));
  const sent = () =>
    world.transport.publish([{ topic: topicName(), messages }]).then(
      () => true,
      () => false,
    );
  await until(sent);
}

const stored = (_id: string, lastSeq: number) =>
  counters().insertOne({ _id, rev: 1, version: 1, lastSeq, state: {}, outbox: [], marks: [], recent: [] } as never);
const waiting = (seq: number, time: Date) => ({ seq, epoch: 1, type: added.type, time: time.toISOString(), data: {} });

/** `found` leaves out `doubled`: the relay may well send an event twice, on a slow machine more often. */
async function verify(backbone: Pick<Backbone, 'verify'> = tallying().backbone, options = quick) {
  const report = await backbone.verify(options);
  const { doubled: _, ...counts } = report.counts;
  const harmful = report.findings.filter(({ kind }) => kind !== 'doubled');
  const found = harmful.map(({ kind, id }) => `${kind} ${id.replace(/^offset \d+$/, 'junk')}`).sort();
  return { ...report, found, counts };
}

test('nothing is found where nothing is wrong', async () => {
  await settled(['a', 'b', 'c']);
  const { found, damage, checked } = await verify();
  expect(found).toEqual([]);
  expect(damage).toBe(0);
  expect(checked).toMatchObject({ documents: 6, marks: 3 });
  expect(checked.events).toBeGreaterThanOrEqual(18);
  expect(checked.effects).toBeGreaterThanOrEqual(9);
});

test('each kind of damage is found, and nothing else', async () => {
  const sound = Array.from({ length: 10 }, (_, n) => `c${n}`);
  await settled(sound);
  const place = (id: string) => `${groupName()}|${topicName()}|${id}`;

  await stored('gap', 3);
  await publish('gap', [{ seq: 1 }, { seq: 3 }]);
  await counters().updateOne({ _id: 'c0' }, { $set: { lastSeq: 5 } });
  await publish('c1', [{ seq: 4 }]);
  await publish('nobody', [{ seq: 1 }]);
  const junk = { key: 'junk', partition: partitionOf('junk', 8), headers: { ce_type: added.type }, value: '{' };
  await world.transport.publish([{ topic: topicName(), messages: [junk] }]);
  await publish('c2', [{ seq: 1, partition: (partitionOf('c2', 8) + 1) % 8 }]);
  await stored('late', 3);
  await publish('late', [{ seq: 1 }, { seq: 3 }, { seq: 2 }]);
  await publish('c3', [{ seq: 3 }]);
  const now = new Date();
  const old = new Date(Date.now() - 120_000);
  await counters().updateOne({ _id: 'c4' }, { $set: { lastSeq: 4, outbox: [waiting(4, now)] } });
  await counters().updateOne(
    { _id: 'c5' },
    { $set: { lastSeq: 4, outbox: [waiting(4, old)], outboxSince: old.toISOString() } },
  );
  await tallies().updateOne({ _id: 'c6' }, { $set: { 'marks.0.seq': 7 } });
  const parked = { headers: {}, value: null, partition: partitionOf('c7', 8), offset: '0', at: old };
  await messages().insertOne({ _id: `${place('c7')}|${'0'.padStart(19, '0')}`, head: place('c7'), ...parked } as never);
  const head = { group: groupName(), topic: topicName(), partition: partitionOf('c8', 8), key: 'c8', rev: 1 };
  await heads().insertOne({ _id: place('c8'), ...head, cause: 'failed', attempts: 1, since: old } as never);
  await tallies().updateOne({ _id: 'c9' }, { $set: { marks: [] } });

  const { found, damage, counts, findings } = await verify();
  expect(found).toEqual(
    [
      'missing test:counter:gap:1.2',
      'missing test:counter:c0:1.4',
      'unknown test:counter:c1:1.4',
      'unknown test:counter:nobody:1.1',
      'unreadable junk',
      'misplaced test:counter:c2:1.1',
      'out-of-order test:counter:late:1.2',
      'stranded c4',
      'overdue c5',
      'mark-ahead c6',
      `message-without-head ${place('c7')}|${'0'.padStart(19, '0')}`,
      `head-without-messages ${place('c8')}`,
      'no-effect test:counter:c9:1.1',
      'no-effect test:counter:c9:1.2',
      'no-effect test:counter:c9:1.3',
    ].sort(),
  );
  expect(damage).toBe(found.length);
  expect(counts).toMatchObject({ missing: 2, unknown: 2, 'no-effect': 3 });
  const doubled = findings.filter(({ kind, id }) => kind === 'doubled' && id.startsWith('test:counter:c3:'));
  expect(doubled.map(({ damage }) => damage)).toEqual([false]);
});

test('what a restored backup does not remember is said, and is no damage', async () => {
  await tallying().backbone.start();
  await stored('restored', 3);
  await publish('restored', [{ seq: 1 }, { seq: 2 }, { seq: 3 }, { seq: 4 }]);
  await publish('restored', [
    { epoch: 2, seq: 2 },
    { epoch: 2, seq: 3 },
  ]);
  await stored('forgotten', 0);
  await counters().deleteOne({ _id: 'forgotten' });
  await publish('forgotten', [{ seq: 1 }]);
  const { found, damage } = await verify(tallying({ epoch: 2 }).backbone);
  expect(found).toEqual(['earlier-epoch test:counter:forgotten:1.1', 'earlier-epoch test:counter:restored:1.2']);
  expect(damage).toBe(0);
});

test('the report keeps the first of each kind, the counts and the one who listens hear of all', async () => {
  await settled(['a', 'b', 'c']);
  await tallies().updateMany({}, { $set: { marks: [] } });
  const heard: string[] = [];
  const found: VerifyOptions['found'] = ({ kind, id }) => void (kind === 'no-effect' && heard.push(id));
  const report = await verify(undefined, { ...quick, limit: 2, found });
  expect(report.found).toHaveLength(2);
  expect(new Set(heard).size).toBe(9);
  // A relay may have sent an event twice; then each of the two stands there without effect.
  expect(report.counts['no-effect']).toBe(heard.length);
  expect(report.damage).toBe(heard.length);
});
