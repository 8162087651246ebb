import { Kafka, logLevel } from 'kafkajs';
import { expect } from 'vitest';
import { until } from '../kit.ts';
import { type BedTest, behind, firsts, inOrder, nth, oneTo, turns } from './bed.ts';

export function flowing(test: BedTest): void {
  test('a paused partition rests while another goes on, and misses nothing when it is resumed', async ({ bed }) => {
    const topic = await bed.newTopic(2);
    const at = (partition: number, n: number) => ({ ...nth(`key-${partition}`, n), partition });
    let resume: (() => void) | undefined;
    const member = await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      deliver(messages, flow) {
        if (messages[0]?.partition === 0) resume ??= flow.pause();
      },
    });
    await bed.publish(topic, at(0, 1));
    await until(() => resume);
    for (const n of oneTo(20).slice(1)) await bed.publish(topic, at(0, n));
    for (const n of oneTo(20)) await bed.publish(topic, at(1, n));
    await until(() => firsts(member.seen)['key-1']?.length === 20);
    expect(firsts(member.seen)).toEqual({ ...inOrder(['key-0'], 1), ...inOrder(['key-1'], 20) });
    resume?.();
    await until(() => firsts(member.seen)['key-0']?.length === 20);
    expect(firsts(member.seen)).toEqual(inOrder(['key-0', 'key-1'], 20));
    expect(member.seen).toHaveLength(40);
  });

  test('a partition may be paused and resumed in the same breath', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const member = await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      deliver: (_messages, flow) => flow.pause()(),
    });
    for (const n of oneTo(20)) await bed.publish(topic, nth('a', n, 1));
    await until(() => member.seen.length >= 20);
    expect(firsts(member.seen)).toEqual(inOrder(['a'], 20));
  });

  test('after going back, what follows is delivered again from there, and says so', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    await bed.publish(topic, ...turns(['a'], 40, 1));
    const batches: { from: string; values: number[] }[] = [];
    let back = false;
    await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      deliver(messages, { from, seek }) {
        batches.push({ from, values: messages.map(({ value }) => Number(value)) });
        if (back || !messages.some(({ value }) => String(value) === '40')) return;
        back = true;
        seek('25');
      },
    });
    await until(() => batches.flatMap(({ values }) => values).length >= 55);
    const again = batches.findIndex(({ from }) => from === '25');
    expect(again).toBeGreaterThan(0);
    expect(batches.slice(again).flatMap(({ values }) => values)).toEqual(oneTo(40).slice(25));
  });

  test('after going ahead, what lies between is left out', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const door = bed.newGate();
    await bed.publish(topic, ...turns(['a'], 10, 1));
    const member = await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      async deliver(messages, { seek }) {
        if (!messages.some(({ value }) => String(value) === '10')) return;
        await door.opened;
        seek('15');
      },
    });
    await until(() => member.seen.length >= 10);
    for (const n of oneTo(20).slice(10)) await bed.publish(topic, nth('a', n, 1));
    door.open();
    await until(() => member.seen.some(({ value }) => String(value) === '20'));
    expect(firsts(member.seen).a).toEqual([...oneTo(10), ...oneTo(20).slice(15)]);
  });

  test('what is gone from the topic is seen: the batch was asked for from where the topic now begins', async ({
    bed,
  }) => {
    const topic = await bed.newTopic(1);
    const group = bed.newGroup();
    await bed.publish(topic, ...turns(['a'], 20, 1));
    const first = await bed.join({ group, topics: [topic] });
    await until(() => first.seen.length >= 20);
    await first.subscription.commit([behind(first.seen.slice(0, 3))]);
    await first.subscription.close();
    const admin = new Kafka({ brokers: [...bed.brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    // kafkajs deletes from topics only that it was asked about before.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '8' }] });
    await admin.disconnect();
    expect(await bed.transport.bounds([topic])).toEqual([{ topic, partition: 0, low: '8', high: '20' }]);
    const froms: string[] = [];
    const second = await bed.join({
      group,
      topics: [topic],
      deliver: (_messages, { from }) => void froms.push(from),
    });
    await until(() => second.seen.length >= 12);
    expect(froms[0]).toBe('8');
    expect(second.seen.map(({ value }) => Number(value))).toEqual(oneTo(20).slice(8));
  });
}
