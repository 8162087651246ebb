import { setTimeout as delay } from 'node:timers/promises';
import {
  type FaultProxy,
  freePort,
  isProduce,
  kafkaFrame,
  type OwnBacking,
  startOwnBacking,
  startProxy,
} from '@simpul/local';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type InMessage, type OutMessage, PermanentRefusal } from '../../src/index.ts';
import { until } from '../kit.ts';
import {
  type Bed,
  commitEach,
  different,
  firsts,
  inOrder,
  type MakeTransport,
  nth,
  oneTo,
  openBed,
  turns,
} from './bed.ts';

const keys = oneTo(12).map((n) => `key-${n}`);

/** With a broker of their own, which may be killed, and a proxy before it. */
export function outages(makeTransport: MakeTransport): void {
  let backing: OwnBacking;
  let proxy: FaultProxy;
  let bed: Bed;
  /** a bed whose clients reach the broker through the proxy only */
  let far: Bed;
  beforeAll(async () => {
    const listen = await freePort();
    proxy = await startProxy({ target: { host: '127.0.0.1', port: listen }, frame: kafkaFrame });
    backing = await startOwnBacking({ log: () => undefined, advertised: [{ listen, advertise: proxy.port }] });
  });
  afterAll(async () => {
    await backing?.stop();
    await proxy?.stop();
  });
  beforeEach(() => {
    bed = openBed(makeTransport, backing.kafka.brokers);
    far = openBed(makeTransport, [`127.0.0.1:${proxy.port}`]);
  });
  afterEach(async () => {
    proxy.heal();
    await Promise.all([bed.close(), far.close()]);
  });

  test('an acknowledgement that is lost: what was published stands there, in order, and may stand there twice', async () => {
    const topic = await bed.newTopic();
    for (const n of oneTo(5)) {
      const written = proxy.dropAnswerAfter(isProduce(topic));
      const published = sentAll(
        far,
        topic,
        turns(keys, 3).map((each) => ({ ...each, value: String(Number(each.value) + 3 * (n - 1)) })),
      );
      await written;
      await published;
    }
    expect(firsts(await bed.standing(topic))).toEqual(inOrder(keys, 15));
  });

  test('a publish says it is done only if the messages are there, however the line is cut', async () => {
    const topic = await bed.newTopic(1);
    const done: number[] = [];
    for (const n of oneTo(40)) {
      if (n % 20 === 0) proxy.refuse();
      const publishing = far.transport.publish([{ topic, messages: [nth('a', n, 1)] }]);
      if (n % 4 === 1) proxy.cut();
      await publishing.then(
        () => done.push(n),
        (error: unknown) => expect(error).not.toBeInstanceOf(PermanentRefusal),
      );
      proxy.heal();
    }
    const { a = [] } = firsts(await bed.standing(topic));
    expect(done.filter((n) => !a.includes(n))).toEqual([]);
    expect(a).toEqual(a.toSorted((one, other) => one - other));
    expect(done.length).toBeGreaterThanOrEqual(20);
  });

  test('a send that nobody answers is given up, and the next one goes', async () => {
    const topic = await bed.newTopic(1);
    const transport = far.newTransport({ sendTimeoutMs: 1_000 });
    await transport.publish([{ topic, messages: [nth('a', 1, 1)] }]);
    proxy.silence();
    await expect(transport.publish([{ topic, messages: [nth('a', 2, 1)] }])).rejects.toThrow();
    proxy.heal();
    await asOftenAsItTakes(() => transport.publish([{ topic, messages: [nth('a', 3, 1)] }]));
    const { a = [] } = firsts(await bed.standing(topic));
    expect(a.filter((n) => n !== 2)).toEqual([1, 3]);
  });

  test('a member whose line is cut again and again reads on, and misses nothing', async () => {
    const topic = await bed.newTopic();
    const member = await far.join({ group: bed.newGroup(), topics: [topic], deliver: commitEach });
    for (const round of oneTo(5)) {
      for (const n of oneTo(10)) await bed.publish(topic, ...keys.map((key) => nth(key, (round - 1) * 10 + n)));
      await until(() => different(member.seen) >= keys.length * (round * 10 - 5));
      proxy.cut();
    }
    await until(() => different(member.seen) === keys.length * 50);
    expect(firsts(member.seen)).toEqual(inOrder(keys, 50));
    expect(member.failures).toEqual([]);
  });

  test('a broker that is killed and comes back while we publish and read: nothing acknowledged is lost, no gap', async () => {
    const topic = await bed.newTopic();
    const seen: InMessage[] = [];
    const transport = bed.newTransport();
    const member = await bed.join({ group: bed.newGroup(), topics: [topic], seen, deliver: commitEach, transport });
    const load = startLoad(bed, topic);
    await until(() => load.acknowledged() > 200);
    await backing.kafka.kill();
    await backing.kafka.restart();
    const before = load.acknowledged();
    await until(() => load.acknowledged() > before + 200);
    const counts = await load.stop();
    const wanted = Object.fromEntries(keys.map((key) => [key, oneTo(counts.get(key) ?? 0)]));
    expect(firsts(await bed.standing(topic))).toEqual(wanted);
    await until(() => keys.every((key) => firsts(seen)[key]?.length === counts.get(key)));
    expect(firsts(seen)).toEqual(wanted);
    expect(member.failures).toEqual([]);
  });

  test('without a broker a publish fails and closing ends; with one again, publishing goes on', async () => {
    const topic = await bed.newTopic();
    const leaving = bed.newTransport();
    const member = await bed.join({ group: bed.newGroup(), topics: [topic], transport: leaving });
    await bed.publish(topic, nth('a', 1));
    await until(() => different(member.seen) === 1);
    await backing.kafka.kill();
    await Promise.all([
      expect(bed.publish(topic, nth('a', 2))).rejects.toThrow(),
      member.subscription.close().then(() => leaving.close()),
    ]);
    await backing.kafka.restart();
    await sentAll(bed, topic, [nth('a', 3)]);
    const { a = [] } = firsts(await bed.standing(topic));
    expect(a.filter((n) => n !== 2)).toEqual([1, 3]);
  });
}

/** Publishes numbers to each key, one after the other, each until it is acknowledged. */
function startLoad(bed: Bed, topic: string) {
  const counts = new Map<string, number>();
  let stopping = false;
  const running = keys.map(async (key) => {
    for (let n = 1; !stopping; n += 1) {
      await sentAll(bed, topic, [nth(key, n)]);
      counts.set(key, n);
    }
  });
  return {
    acknowledged: () => [...counts.values()].reduce((sum, each) => sum + each, 0),
    async stop() {
      stopping = true;
      await Promise.all(running);
      return counts;
    },
  };
}

const sentAll = (bed: Bed, topic: string, messages: readonly OutMessage[]) =>
  asOftenAsItTakes(() => bed.publish(topic, ...messages));

async function asOftenAsItTakes(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch {
      await delay(50);
    }
  }
}
