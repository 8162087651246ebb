import { Partitioners } from 'kafkajs';
import { expect } from 'vitest';
import { type OutMessage, PermanentRefusal, partitionOf, randomId } from '../../src/index.ts';
import { until } from '../kit.ts';
import { type BedTest, different, firsts, inOrder, nth, oneTo, turns } from './bed.ts';

// Kafka's UtilsTest.testMurmur2, each hash without its sign and modulo 16.
const javaPartitions: Readonly<Record<string, number>> = {
  '21': -973932308 & 15,
  foobar: -790332482 & 15,
  'a-little-bit-long-string': -985981536 & 15,
  'a-little-bit-longer-string': -1486304829 & 15,
  lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8: -58897971 & 15,
  abc: 479470107 & 15,
};

export function publishing(test: BedTest): void {
  test('what is published stands as it was given, in the partition asked for', async ({ bed }) => {
    const topic = await bed.newTopic();
    const messages: OutMessage[] = [
      { key: 'a', partition: 3, headers: {}, value: '{"a":1}' },
      { key: 'kelurahan é', partition: 0, headers: { ce_id: 'é', empty: '', 'UPPER-case': 'x' }, value: '☕ kopi' },
      { key: 'a', partition: 1, headers: { traceparent: '00-1-2-01' }, value: '' },
    ];
    await bed.publish(topic, ...messages);
    const found = await bed.standing(topic);
    const given = found.map(({ key, partition, headers, value }) => ({
      key,
      partition,
      headers,
      value: String(value),
    }));
    expect(given.toSorted(byPartition)).toEqual(messages.toSorted(byPartition));
  });

  test('a key lies where a Java client looks for it', async ({ bed }) => {
    const topic = await bed.newTopic(16);
    const keys = [...Object.keys(javaPartitions), ...Array.from({ length: 200 }, () => randomId())];
    await bed.publish(topic, ...keys.map((key) => nth(key, 1, 16)));
    const found = new Map((await bed.standing(topic)).map(({ key, partition }) => [key, partition]));
    expect(Object.fromEntries(found)).toMatchObject(javaPartitions);
    const partitionMetadata = Array.from({ length: 16 }, (_, id) => leading(id));
    const other = Partitioners.DefaultPartitioner();
    for (const key of keys)
      expect(found.get(key)).toBe(other({ topic, partitionMetadata, message: { key, value: '' } }));
  });

  test('messages of a key stand in the order of their batch, and batches in the order they were awaited', async ({
    bed,
  }) => {
    const topic = await bed.newTopic();
    const keys = oneTo(20).map((n) => `key-${n}`);
    const all = turns(keys, 50);
    for (let at = 0; at < all.length; at += 100) await bed.publish(topic, ...all.slice(at, at + 100));
    const found = await bed.standing(topic);
    expect(firsts(found)).toEqual(inOrder(keys, 50));
  });

  test('a batch of thousands goes out whole', async ({ bed }) => {
    const topic = await bed.newTopic(8);
    const keys = oneTo(500).map((n) => `key-${n}`);
    const all = turns(keys, 10, 8).map((each) => ({ ...each, headers: { filling: 'x'.repeat(700) } }));
    await bed.publish(topic, ...all);
    const found = await bed.standing(topic);
    expect(found).toHaveLength(5_000);
    expect(firsts(found)).toEqual(inOrder(keys, 10));
  });

  test('values up to what the broker takes go through, among small ones', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const sizes = [1, 256 * 1024, 256 * 1024, 1, 1_040_000, 1, 1_040_000];
    for (const size of sizes) await bed.publish(topic, sized(size));
    await bed.publish(topic, sized(256 * 1024), sized(1), sized(256 * 1024), sized(300_000));
    const found = await bed.standing(topic);
    expect(found.map(({ value }) => value?.length)).toEqual([...sizes, 256 * 1024, 1, 256 * 1024, 300_000]);
  });

  test('one publish reaches a hundred topics, and one subscription reads them', async ({ bed }) => {
    const names = await bed.newTopics(100, 1);
    const member = await bed.join({ group: bed.newGroup(), topics: names });
    const batch = names.map((topic) => ({ topic, messages: [nth(topic, 1, 1)] }));
    // Getting to know a hundred leaders may take a client longer than it waits: what was not acknowledged is sent again.
    await until(() =>
      bed.transport.publish(batch).then(
        () => true,
        () => false,
      ),
    );
    await until(() => different(member.seen) === 100);
    expect(firsts(member.seen)).toEqual(inOrder(names, 1));
    for (const { key, topic } of member.seen) expect(key).toBe(topic);
  });

  test('publishes side by side are each acknowledged', async ({ bed }) => {
    const topic = await bed.newTopic();
    const keys = oneTo(40).map((n) => `key-${n}`);
    await Promise.all(
      keys.map(async (key) => {
        for (const n of oneTo(5)) await bed.publish(topic, nth(key, n));
      }),
    );
    expect(firsts(await bed.standing(topic))).toEqual(inOrder(keys, 5));
  });

  test('nothing to publish is published at once', async ({ bed }) => {
    await bed.transport.publish([]);
  });

  test('what the broker will never take is refused for good, and what comes next is not', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    await expect(bed.publish(topic, sized(3_000_000))).rejects.toBeInstanceOf(PermanentRefusal);
    await bed.publish(topic, sized(7));
    expect((await bed.standing(topic)).map(({ value }) => value?.length)).toEqual([7]);
  });

  test('a publish fails where one of its topics is refused', async ({ bed }) => {
    const [first, second] = (await bed.newTopics(2, 1)) as [string, string];
    const batch = [
      { topic: first, messages: [sized(7)] },
      { topic: second, messages: [sized(3_000_000)] },
    ];
    await expect(bed.transport.publish(batch)).rejects.toBeInstanceOf(PermanentRefusal);
    await bed.publish(first, sized(8));
    expect((await bed.standing(first)).at(-1)?.value?.length).toBe(8);
  });

  test('a topic that is not there yet is no permanent refusal: published again, it goes', async ({ bed }) => {
    const topic = `${randomId()}.late`;
    const refused = await bed.publish(topic, nth('a', 1, 1)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Error);
    expect(refused).not.toBeInstanceOf(PermanentRefusal);
    await bed.transport.ensureTopics([{ name: topic, partitions: 1, key: 'any', summary: 'late', events: [] }]);
    await until(() =>
      bed.publish(topic, nth('a', 1, 1)).then(
        () => true,
        () => false,
      ),
    );
    expect(firsts(await bed.standing(topic))).toEqual({ a: [1] });
  });

  test('a partition that does not exist is never taken for acknowledged', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    await expect(bed.publish(topic, { ...nth('a', 1, 1), partition: 5 })).rejects.toThrow();
    expect(partitionOf('a', 1)).toBe(0);
  });
}

const byPartition = (a: { partition: number }, b: { partition: number }) => a.partition - b.partition;

const sized = (bytes: number): OutMessage => ({ key: 'a', partition: 0, headers: {}, value: 'x'.repeat(bytes) });

const leading = (partitionId: number) => ({ partitionErrorCode: 0, partitionId, leader: 1, replicas: [1], isr: [1] });
