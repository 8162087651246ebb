import { fork } from 'node:child_process';
import { once } from 'node:events';
import { median, medianRatio } from './figures.ts';
import { heard } from './heard.ts';
import { type Address, freshName, type Servers } from './stand.ts';

/** The Kafka clients that stand behind the transport. */
export const clientNames = ['kafkajs', 'platformatic'] as const;
export type ClientName = (typeof clientNames)[number];

/** What a process is asked, one thing at a time. */
export type Asked =
  | { readonly what: 'produce' | 'consume'; readonly count: number }
  | { readonly what: 'latency'; readonly count: number; readonly perSecond: number }
  | { readonly what: 'rebalance' | 'end' };

/** What a process answers. */
export interface Told {
  readonly value?: number;
  readonly values?: readonly number[];
  readonly pause?: { readonly before: number; readonly join: number; readonly leave: number };
}

/** How much is measured. */
export interface ClientOptions {
  /** events produced and consumed per round */
  readonly events: number;
  readonly rounds: number;
  progress(line: string): void;
}

/** One number per round. CPU in microseconds per event, the rest in milliseconds. */
export interface ClientFigures {
  readonly produceCpu: number[];
  readonly consumeCpu: number[];
  readonly latencyP50: number[];
  readonly latencyP99: number[];
  readonly pauseBefore: number[];
  readonly pauseJoin: number[];
  readonly pauseLeave: number[];
}

/** Each figure, what it is called, and the median of each round's ratio of the second client to the first. */
export const figureNames: Readonly<Record<keyof ClientFigures, string>> = {
  produceCpu: 'CPU per event produced, µs',
  consumeCpu: 'CPU per event consumed, µs',
  latencyP50: 'commit to effect, p50 of a round, ms',
  latencyP99: 'commit to effect, p99 of a round, ms',
  pauseBefore: 'longest rest of a partition, nobody comes or goes, ms',
  pauseJoin: 'longest rest while a third member joins, ms',
  pauseLeave: 'longest rest while it leaves, ms',
};

const latencyCount = 200;
const latencyPerSecond = 20;

/**
 * Both clients behind the same transport, measured in turns, each in a process of its own that lives for the whole run:
 * what else runs on the machine hits both alike. The first round warms up code and caches.
 */
export async function measureClients(
  servers: Servers,
  { events, rounds, progress }: ClientOptions,
): Promise<Record<ClientName, ClientFigures>> {
  const sides = {
    kafkajs: await startSide(servers, 'kafkajs'),
    platformatic: await startSide(servers, 'platformatic'),
  };
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? clientNames : clientNames.toReversed();
    for (const what of ['produce', 'consume', 'latency', 'rebalance'] as const) {
      for (const name of order) {
        const line = await sides[name].take(what, events, round > 0);
        progress(`${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}, ${name}, ${what}: ${line}`);
      }
    }
  }
  for (const side of Object.values(sides)) await side.end();
  return { kafkajs: sides.kafkajs.figures, platformatic: sides.platformatic.figures };
}

/** The median over the rounds of what the second client took to what the first one took. */
export function ratio(figures: Record<ClientName, ClientFigures>, figure: keyof ClientFigures): number {
  const { kafkajs, platformatic } = figures;
  return medianRatio(platformatic[figure], kafkajs[figure]);
}

/** One of the clients in a process of its own, asked for one kind of figures at a time. */
export async function startSide(servers: Servers, client: ClientName) {
  const address: Address = { ...servers, name: freshName() };
  const child = fork(new URL('clients.member.ts', import.meta.url), [JSON.stringify({ address, client })]);
  await heard<Told>(child, `the process of ${client}`);
  const figures: ClientFigures = {
    ...{ produceCpu: [], consumeCpu: [], latencyP50: [], latencyP99: [] },
    ...{ pauseBefore: [], pauseJoin: [], pauseLeave: [] },
  };

  async function ask(asked: Asked): Promise<Told> {
    child.send(asked);
    return heard<Told>(child, `the process of ${client}`);
  }

  async function take(what: 'produce' | 'consume' | 'latency' | 'rebalance', count: number, counts: boolean) {
    const found = await measured(what, count);
    if (counts) for (const [figure, value] of found) figures[figure].push(value);
    return found.map(([figure, value]) => `${figure} ${value.toFixed(1)}`).join(', ');
  }

  async function measured(what: string, count: number): Promise<[keyof ClientFigures, number][]> {
    if (what === 'produce' || what === 'consume') {
      const { value = Number.NaN } = await ask({ what, count });
      return [[what === 'produce' ? 'produceCpu' : 'consumeCpu', value]];
    }
    if (what === 'latency') {
      const { values = [] } = await ask({ what, count: latencyCount, perSecond: latencyPerSecond });
      const sorted = values.toSorted((a, b) => a - b);
      const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
      return [
        ['latencyP50', median(sorted)],
        ['latencyP99', p99],
      ];
    }
    const { pause } = await ask({ what: 'rebalance' });
    if (!pause) throw new Error('no pause was told');
    return [
      ['pauseBefore', pause.before],
      ['pauseJoin', pause.join],
      ['pauseLeave', pause.leave],
    ];
  }

  async function end(): Promise<void> {
    child.send({ what: 'end' } satisfies Asked);
    await once(child, 'exit');
  }

  return { figures, take, end };
}
