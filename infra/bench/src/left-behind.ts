import { kafkaTransport } from '@simpul/backbone';
import { pino } from 'pino';
import { createCaller } from './calls.ts';
import { accountTopic } from './domain.ts';
import { startBenchService } from './service/start.ts';
import { type Address, freshName, type Servers } from './stand.ts';

/** Seconds from the death of a process to its event on the topic, a number per round. */
export interface LeftBehindFigures {
  readonly seconds: readonly number[];
}

const patienceMs = 60_000;

/**
 * Two replicas, of which one kills itself between commit and publishing, now this one, now that: the one that holds the
 * lease of the sweep among them. It is started again at once, as an orchestrator would. Nobody knows of the event but the
 * document that holds it.
 */
export async function measureLeftBehind(
  servers: Servers,
  { rounds, progress }: { readonly rounds: number; progress(line: string): void },
): Promise<LeftBehindFigures> {
  const address = { ...servers, name: freshName() };
  let died = Promise.withResolvers<number>();
  const ended = (_: number, how: string): void => {
    if (how === 'SIGKILL') died.resolve(performance.now());
  };
  const service = await startBenchService(address, { replicas: 2, ended, progress });
  const topic = await watch(address);
  const caller = createCaller(1);
  const seconds: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const replica = service.replicas[round % 2];
    if (!replica) throw new Error('a replica is missing');
    const id = `left-${round}`;
    await replica.kill('SIGTERM', { stayDown: true });
    await replica.up({ CRASH_AT: `committed:${id}` });
    died = Promise.withResolvers();
    const asked = { url: `${replica.url}/v1/accounts/${id}/opening`, token: service.token, body: { owner: 'owner-1' } };
    const answered = caller.send(asked).then(
      () => true,
      () => false,
    );
    const [diedAt, published] = await Promise.all([died.promise, topic.seen(id)]);
    if (await answered) throw new Error('the process lived to answer');
    seconds.push((published - diedAt) / 1_000);
    progress(`round ${round} of ${rounds}: on the topic after ${seconds.at(-1)?.toFixed(1)} s`);
    await replica.ready();
  }
  caller.close();
  await topic.close();
  await service.stop();
  return { seconds };
}

/** Reads the topic of accounts and says when the first event of one was there. */
async function watch({ brokers, name }: Address) {
  const topic = `${name}.${accountTopic.name}`;
  const transport = kafkaTransport({ brokers, clientId: 'bench-watch', logger: pino({ level: 'error' }) });
  const first = new Map<string, PromiseWithResolvers<number>>();
  const of = (id: string): PromiseWithResolvers<number> => {
    const known = first.get(id) ?? Promise.withResolvers<number>();
    first.set(id, known);
    return known;
  };
  const subscription = await transport.subscribe({
    group: `${name}.watch`,
    topics: [topic],
    subscriber: {
      deliver: async (messages) => {
        for (const { key } of messages) of(key).resolve(performance.now());
      },
      assigned: () => undefined,
      failed: (reason) => {
        for (const each of first.values()) each.reject(reason);
      },
    },
  });
  return {
    seen(id: string): Promise<number> {
      const { promise, reject } = of(id);
      const late = setTimeout(
        () => reject(new Error(`the event of ${id} was not on the topic within ${patienceMs / 1_000} s`)),
        patienceMs,
      );
      return promise.finally(() => clearTimeout(late));
    },
    async close(): Promise<void> {
      await subscription.close();
      await transport.close();
    },
  };
}
