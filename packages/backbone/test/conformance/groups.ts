import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { expect } from 'vitest';
import type { InMessage } from '../../src/index.ts';
import { sessionTimeoutMs, until } from '../kit.ts';
import {
  type Bed,
  type BedTest,
  behind,
  commitEach,
  different,
  firsts,
  inOrder,
  type Member,
  nth,
  oneTo,
} from './bed.ts';

export function groups(test: BedTest): void {
  test.for([2, 3])(
    '%i members under load share the partitions, and every key stays in order',
    async (size, { bed }) => {
      const partitions = 8;
      const topic = await bed.newTopic(partitions);
      const group = bed.newGroup();
      const seen: InMessage[] = [];
      const join = () => bed.join({ group, topics: [topic], seen, deliver: commitEach, transport: bed.newTransport() });
      const load = startLoad(bed, topic, partitions);
      const members = [await join()];
      while (members.length < size) {
        const before = different(seen);
        await until(() => different(seen) > before + 200);
        members.push(await join());
        await until(() => shared(members, partitions));
      }
      const [leaving, ...staying] = members as [Member, ...Member[]];
      await leaving.subscription.close();
      await until(() => shared(staying, partitions));
      const before = different(seen);
      await until(() => different(seen) > before + 200);
      const { keys, count } = await load.stop();
      await until(() => different(seen) >= keys.length * count);
      expect(firsts(seen)).toEqual(inOrder(keys, count));
      expect(members.flatMap(({ failures }) => failures)).toEqual([]);
    },
  );

  test('a handler slower than the session keeps its partitions while it says that it lives', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    await bed.publish(topic, nth('a', 1, 1));
    const beats = 8;
    let beaten = 0;
    const member = await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      async deliver(messages, flow, subscription) {
        for (; beaten < beats; beaten += 1) {
          await delay((1.3 * sessionTimeoutMs) / beats);
          await flow.heartbeat();
        }
        await (await subscription).commit([behind(messages)]);
      },
    });
    await until(() => beaten === beats);
    await bed.publish(topic, nth('a', 2, 1));
    await until(() => different(member.seen) === 2);
    expect(member.assignments).toEqual([[`${topic}/0`]]);
    expect(member.seen).toHaveLength(2);
  });

  test.for([
    ['the first time', 0],
    ['when they come again', 1],
  ] as const)(
    'a handler that says nothing for longer, %s, loses its partitions to another',
    async ([, refused], { bed }) => {
      let refusals = 0;
      const topic = await bed.newTopic(1);
      const group = bed.newGroup();
      const stuck = bed.newGate();
      await bed.publish(topic, ...oneTo(10).map((n) => nth('a', n, 1)));
      const seen: InMessage[] = [];
      let held: readonly InMessage[] | undefined;
      const silent = await bed.join({
        group,
        topics: [topic],
        seen,
        async deliver(messages, flow, subscription) {
          if (refusals < refused) {
            refusals += 1;
            throw new Error('not this time');
          }
          held ??= messages;
          await stuck.opened;
          if (messages !== held) await commitEach(messages, flow, subscription);
        },
      });
      await until(() => held);
      const transport = bed.newTransport();
      const other = await bed.join({ group, topics: [topic], deliver: commitEach, transport });
      await until(() => different(other.seen) === 10);
      const done = { topic, partition: 0, offset: '10' };
      await until(async () => (await bed.transport.committed(group, [topic]))[0]?.offset === done.offset);
      // It wakes up and would report as done what has long been somebody else's.
      await silent.subscription.commit([{ ...done, offset: '1' }]).catch(() => undefined);
      expect(await bed.transport.committed(group, [topic])).toEqual([done]);
      stuck.open();
      await bed.publish(
        topic,
        ...oneTo(20)
          .slice(10)
          .map((n) => nth('a', n, 1)),
      );
      await until(() => different([...seen, ...other.seen]) === 20);
      expect([...silent.failures, ...other.failures]).toEqual([]);
    },
  );

  test('groups do not disturb one another: each gets everything', async ({ bed }) => {
    const topic = await bed.newTopic();
    const join = () => bed.join({ group: bed.newGroup(), topics: [topic], deliver: commitEach });
    const members = await Promise.all([join(), join(), join()]);
    await bed.publish(topic, ...oneTo(40).map((n) => nth('a', n)));
    for (const { seen } of members) {
      await until(() => different(seen) === 40);
      expect(firsts(seen)).toEqual(inOrder(['a'], 40));
    }
  });

  test('a group that can never be joined is told of as failed, or refused', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const group = bed.newGroup();
    // Somebody else under our name, who agrees on no way to divide partitions that we know.
    const assigner = () => ({
      name: 'strange',
      version: 0,
      assign: async () => [],
      protocol: () => ({ name: 'strange', metadata: Buffer.alloc(0) }),
    });
    const kafka = new Kafka({ brokers: [...bed.brokers], logLevel: logLevel.NOTHING });
    const stranger = kafka.consumer({ groupId: group, partitionAssigners: [assigner] });
    const joined = new Promise((resolve) => stranger.on('consumer.group_join', resolve));
    await stranger.connect();
    await stranger.subscribe({ topics: [topic] });
    await stranger.run({ eachMessage: async () => undefined });
    await joined;
    try {
      const member = await bed.join({ group, topics: [topic] }).catch(() => undefined);
      if (member) await until(() => member.failures.length > 0);
      expect(member?.seen ?? []).toEqual([]);
    } finally {
      await stranger.disconnect();
    }
  });
}

/** Publishes to 24 keys, one message of each after the other, until it is stopped. */
function startLoad(bed: Bed, topic: string, partitions: number) {
  const keys = oneTo(24).map((n) => `key-${n}`);
  let count = 0;
  let stopping = false;
  const running = (async () => {
    while (!stopping) {
      count += 1;
      await bed.publish(topic, ...keys.map((key) => nth(key, count, partitions)));
    }
  })();
  return {
    async stop() {
      stopping = true;
      await running;
      return { keys, count };
    },
  };
}

/** Whether every member has partitions, and all of them together each partition once. */
function shared(members: readonly Member[], partitions: number): boolean {
  const shares = members.map(({ assignments }) => assignments.at(-1) ?? []);
  const places = shares.flat();
  return (
    shares.every(({ length }) => length > 0) && places.length === partitions && new Set(places).size === partitions
  );
}
