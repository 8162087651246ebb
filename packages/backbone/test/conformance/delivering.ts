import { Kafka, logLevel } from 'kafkajs';
import { expect } from 'vitest';
import type { InMessage } from '../../src/index.ts';
import { until } from '../kit.ts';
import { type BedTest, behind, commitEach, different, firsts, inOrder, nth, oneTo, turns } from './bed.ts';

export function delivering(test: BedTest): void {
  test('each key is delivered in order, while it is published', async ({ bed }) => {
    const topic = await bed.newTopic();
    const keys = oneTo(30).map((n) => `key-${n}`);
    const member = await bed.join({ group: bed.newGroup(), topics: [topic], deliver: commitEach });
    const all = turns(keys, 40);
    for (let at = 0; at < all.length; at += 60) await bed.publish(topic, ...all.slice(at, at + 60));
    await until(() => different(member.seen) === all.length);
    expect(firsts(member.seen)).toEqual(inOrder(keys, 40));
    expect(member.seen).toHaveLength(all.length);
  });

  test('one hot key is delivered in order, and the others beside it', async ({ bed }) => {
    const topic = await bed.newTopic();
    const cold = oneTo(8).map((n) => `cold-${n}`);
    const member = await bed.join({ group: bed.newGroup(), topics: [topic], deliver: commitEach });
    const hot = turns(['hot'], 4_000);
    for (let at = 0; at < hot.length; at += 1_000) await bed.publish(topic, ...hot.slice(at, at + 1_000));
    await bed.publish(topic, ...turns(cold, 3));
    await until(() => different(member.seen) === 4_000 + 24);
    expect(firsts(member.seen)).toEqual({ ...inOrder(['hot'], 4_000), ...inOrder(cold, 3) });
  });

  test('a batch is of one partition, without gaps, and begins where the last one ended', async ({ bed }) => {
    const topic = await bed.newTopic();
    await bed.publish(topic, ...turns(['a', 'b', 'c', 'd', 'e'], 200));
    const wanted = new Map<number, number>();
    const odd: string[] = [];
    const member = await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      deliver(messages, { from, running }) {
        const [partition] = [...new Set(messages.map((each) => each.partition))] as [number];
        const expected = wanted.get(partition) ?? 0;
        const offsets = messages.map(({ offset }) => Number(offset));
        const right = messages.map((_, at) => expected + at);
        if (from !== String(expected) || String(offsets) !== String(right))
          odd.push(`${partition}: ${from}, ${offsets}`);
        if (messages.some((each) => each.partition !== partition)) odd.push('partitions mixed');
        if (!running()) odd.push('not running');
        wanted.set(partition, expected + messages.length);
      },
    });
    await until(() => member.seen.length >= 500);
    await bed.publish(topic, ...turns(['a', 'b', 'c', 'd', 'e'], 100));
    await until(() => member.seen.length >= 1_500);
    expect(odd).toEqual([]);
  });

  test('what could not be taken is delivered again, however often, and nothing is passed over', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const taken: InMessage[] = [];
    const refused: string[] = [];
    const failing = 7;
    const member = await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      async deliver(messages, flow, subscription) {
        if (messages.some(({ value }) => String(value) === '60') && refused.length < failing) {
          refused.push(flow.from);
          throw new Error('the store is away');
        }
        taken.push(...messages);
        await commitEach(messages, flow, subscription);
      },
    });
    for (const part of [oneTo(50), oneTo(100).slice(50), oneTo(150).slice(100)])
      await bed.publish(topic, ...part.map((n) => nth('a', n, 1)));
    await until(() => different(taken) === 150);
    expect(refused).toHaveLength(failing);
    expect(firsts(taken)).toEqual(inOrder(['a'], 150));
    expect(member.failures).toEqual([]);
  });

  test('a partition whose batch cannot be taken does not hold up the others for ever', async ({ bed }) => {
    const topic = await bed.newTopic(2);
    const taken: InMessage[] = [];
    await bed.publish(topic, { ...nth('bad', 1), partition: 0 });
    await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      deliver(messages) {
        if (messages[0]?.partition === 0 && taken.length < 20) throw new Error('not now');
        taken.push(...messages);
      },
    });
    for (const n of oneTo(20)) await bed.publish(topic, { ...nth('good', n), partition: 1 });
    await until(() => different(taken) === 21);
    expect(firsts(taken)).toEqual({ ...inOrder(['good'], 20), bad: [1] });
  });

  test('poison in the middle is handed over raw, and delivery goes on', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    await bed.publish(topic, nth('a', 1, 1));
    const stranger = new Kafka({ brokers: [...bed.brokers], logLevel: logLevel.NOTHING }).producer();
    await stranger.connect();
    const binary = Buffer.from([0xff, 0x00, 0xfe, 0x80]);
    const odd = [
      { key: 'tombstone', value: null },
      { key: null, value: 'no key' },
      { key: '', value: '' },
      { key: binary, value: binary },
      { key: 'headers', value: 'x', headers: { '': 'no name', raw: binary, twice: ['1', '2'], ce_id: '' } },
      { key: 'half', value: '{"half":' },
    ];
    for (const each of odd) await stranger.send({ topic, messages: [{ ...each, partition: 0 }] });
    await stranger.disconnect();
    await bed.publish(topic, nth('a', 2, 1));
    const member = await bed.join({ group: bed.newGroup(), topics: [topic], deliver: commitEach });
    await until(() => member.seen.length >= odd.length + 2);
    const found = member.seen.map(({ key, value }) => [key, value]);
    const raw = (text: string) => Buffer.from(text);
    expect(found).toEqual([
      ['a', raw('1')],
      ['tombstone', null],
      ['', raw('no key')],
      ['', raw('')],
      [String(binary), binary],
      ['headers', raw('x')],
      ['half', raw('{"half":')],
      ['a', raw('2')],
    ]);
    const { headers = {} } = member.seen[5] ?? {};
    expect(Object.values(headers).every((each) => typeof each === 'string')).toBe(true);
    expect(headers).toMatchObject({ '': 'no name', ce_id: '' });
    expect(member.failures).toEqual([]);
  });

  test('a group goes on where it has committed, and what it has not comes again', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const group = bed.newGroup();
    await bed.publish(topic, ...turns(['a'], 30, 1));
    const first = await bed.join({ group, topics: [topic] });
    await until(() => first.seen.length >= 30);
    await first.subscription.commit([behind(first.seen.slice(0, 12))]);
    await first.subscription.close();
    await bed.publish(topic, nth('a', 31, 1));
    const second = await bed.join({ group, topics: [topic] });
    await until(() => second.seen.length >= 19);
    expect(second.seen.map(({ value }) => Number(value))).toEqual(oneTo(31).slice(12));
  });
}
