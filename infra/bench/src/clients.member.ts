import { setTimeout as delay } from 'node:timers/promises';
import { type InMessage, on, randomId, type Subscription, type Transport } from '@simpul/backbone';
import type { Asked, ClientName, Told } from './clients.ts';
import { effect, happened, source, sourceTopic } from './domain.ts';
import { type Address, newTransport, openWorld } from './stand.ts';

/** One process per client, so that its CPU time is the client's; it does as it is told and tells what it took. */
const { address, client } = JSON.parse(process.argv[2] ?? '') as { address: Address; client: ClientName };
const world = await openWorld(address, { client });
const topic = `${address.name}.${sourceTopic.name}`;
const transport = await newTransport(address, { client });
const steady = await newTransport(address, { client: 'kafkajs' });

/** Microseconds of CPU, of the system too, that `work` took for each of `count`. */
async function cpuEach(count: number, work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

/** The events are encoded beforehand: what is measured is the client. */
function produce(count: number): Promise<number> {
  const messages = world.messages(Array.from({ length: count }, (_, n) => `key-${n % 500}`));
  return cpuEach(count, async () => {
    for (let at = 0; at < count; at += 200)
      await transport.publish([{ topic, messages: messages.slice(at, at + 200) }]);
  });
}

/** Reads what stands at the end of the topic, with a group of its own that begins `count` before it. */
async function consume(count: number): Promise<number> {
  const name = `${address.name}.read-${randomId()}`;
  await transport.ensureTopics([{ ...sourceTopic, name }]);
  const messages = world.messages(Array.from({ length: count }, (_, n) => `key-${n % 500}`));
  for (let at = 0; at < count; at += 1_000)
    await steady.publish([{ topic: name, messages: messages.slice(at, at + 1_000) }]);
  let left = count;
  return cpuEach(count, async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const deliver = async (some: readonly InMessage[]) => {
      left -= some.length;
      if (left <= 0) resolve();
    };
    const subscription = await join(transport, { topics: [name], group: name, deliver });
    await promise;
    await subscription.close();
  });
}

function join(
  through: Transport,
  { deliver, ...where }: { topics: string[]; group: string; deliver(messages: readonly InMessage[]): Promise<void> },
): Promise<Subscription> {
  const failed = (reason: Error): never => {
    throw reason;
  };
  return through.subscribe({ ...where, subscriber: { deliver, assigned: () => undefined, failed } });
}

const effects = world.backbone.repository(effect);
const sources = world.backbone.repository(source);
const committedAt = new Map<string, number>();
const latencies: number[] = [];
let arrived: () => void = () => undefined;
await world.consume(
  on(happened, async (event) => {
    const at = committedAt.get(event.subject);
    if (at === undefined) return;
    await effects.handle(event.subject, { type: 'count', amount: 1 }, { cause: event });
    latencies.push(performance.now() - at);
    committedAt.delete(event.subject);
    arrived();
  }),
);

/** Commands at a fixed rate, whatever becomes of them; from each commit to its effect in milliseconds. */
async function latency(count: number, perSecond: number): Promise<number[]> {
  latencies.length = 0;
  const all = new Promise<void>((resolve) => (arrived = () => latencies.length === count && resolve()));
  const began = performance.now();
  const under: Promise<void>[] = [];
  for (let n = 0; n < count; n += 1) {
    await delay(Math.max(0, began + (n * 1_000) / perSecond - performance.now()));
    const id = `latency-${randomId()}`;
    const run = async (): Promise<void> => {
      committedAt.set(id, Number.POSITIVE_INFINITY);
      await sources.handle(id, { type: 'happen' });
      committedAt.set(id, performance.now());
    };
    under.push(run());
  }
  await Promise.all(under);
  await all;
  return [...latencies].filter(Number.isFinite);
}

/**
 * Two members share a topic on which each partition gets a message every 20 ms. A third joins, then leaves.
 * The longest time for which any partition rested, in milliseconds: before, while it joined, while it left.
 */
async function rebalance(): Promise<{ before: number; join: number; leave: number }> {
  const name = `${address.name}.shared-${randomId()}`;
  await steady.ensureTopics([{ ...sourceTopic, name }]);
  const last = new Map<number, number>();
  let longest = 0;
  const note = (messages: readonly InMessage[]): void => {
    const [first] = messages;
    if (!first) return;
    const now = performance.now();
    longest = Math.max(longest, now - (last.get(first.partition) ?? now));
    last.set(first.partition, now);
  };
  const member = async () => {
    const own = await newTransport(address, { client });
    let subscription: Subscription | undefined;
    const done = new Map<string, string>();
    const commit = setInterval(() => {
      const positions = [...done].map(([partition, offset]) => ({ topic: name, partition: Number(partition), offset }));
      if (positions.length > 0) subscription?.commit(positions).catch(() => undefined);
    }, 300);
    subscription = await own.subscribe({
      group: name,
      topics: [name],
      subscriber: {
        async deliver(messages) {
          note(messages);
          const end = messages.at(-1);
          if (end) done.set(String(end.partition), String(Number(end.offset) + 1));
        },
        assigned: () => done.clear(),
        failed: (reason) => {
          throw reason;
        },
      },
    });
    return async () => {
      clearInterval(commit);
      await subscription?.close();
      await own.close();
    };
  };
  const [base] = world.messages(['steady']);
  let loading = true;
  const load = (async () => {
    while (loading && base) {
      const messages = Array.from({ length: sourceTopic.partitions }, (_, partition) => ({ ...base, partition }));
      await Promise.all([steady.publish([{ topic: name, messages }]), delay(20)]);
    }
  })();
  const pauseWhile = async (work: () => Promise<unknown>, settleMs: number): Promise<number> => {
    const now = performance.now();
    for (const partition of last.keys()) last.set(partition, Math.max(now, last.get(partition) ?? now));
    longest = 0;
    await work();
    await delay(settleMs);
    const end = performance.now();
    return Math.max(longest, ...[...last.values()].map((each) => end - each));
  };
  const leave = [await member(), await member()];
  await delay(6_000);
  const before = await pauseWhile(async () => undefined, 2_000);
  let third: (() => Promise<void>) | undefined;
  const joining = await pauseWhile(async () => (third = await member()), 6_000);
  const leaving = await pauseWhile(async () => third?.(), 6_000);
  loading = false;
  await load;
  for (const each of leave) await each();
  return { before, join: joining, leave: leaving };
}

process.on('message', async (asked: Asked) => {
  const told: Told = await (async () => {
    switch (asked.what) {
      case 'produce':
        return { value: await produce(asked.count) };
      case 'consume':
        return { value: await consume(asked.count) };
      case 'latency':
        return { values: await latency(asked.count, asked.perSecond) };
      case 'rebalance':
        return { pause: await rebalance() };
      case 'end':
        await Promise.all([transport.close(), steady.close(), world.close()]);
        process.disconnect();
        return {};
    }
  })();
  if (process.connected) process.send?.(told);
});
process.send?.({});
