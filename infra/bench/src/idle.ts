import { setTimeout as delay } from 'node:timers/promises';
import {
  type FaultProxy,
  mongoFrame,
  readCommand,
  type ServiceName,
  startProxy,
  targetOf,
  throughProxy,
} from '@simpul/local';
import { perService, replicaOf, serviceNames, startCity } from './city.ts';
import type { Servers } from './stand.ts';
import { usageOf } from './usage.ts';

/** What a service costs that nobody asks anything, a number per round. */
export interface IdleOf {
  /** store commands per second that read or write; not the driver's own questions whether the server is there */
  readonly queries: number[];
  /** of one core */
  readonly cpuPercent: number[];
  readonly spans: number[];
  /** how many of each, over all rounds, such as `find relay-sweep` */
  readonly commands: Record<string, number>;
}

export type IdleFigures = Readonly<Record<ServiceName, IdleOf>>;

const settleMs = 10_000;
const ownQuestions = new Set(['hello', 'isMaster', 'ismaster', 'ping', 'endSessions', 'buildInfo']);

/** Each service stands behind a proxy of its own that counts what it asks of the store; spans go to a local end. */
export async function measureIdle(
  servers: Servers,
  { seconds, rounds, progress }: { readonly seconds: number; readonly rounds: number; progress(line: string): void },
): Promise<IdleFigures> {
  const counters = Object.fromEntries(
    await Promise.all(serviceNames.map(async (service) => [service, await startCounter(servers.mongoUri)] as const)),
  ) as Record<ServiceName, Counter>;
  const city = await startCity(servers, {
    env: perService((service) => ({ MONGODB_URI: counters[service].mongoUri })),
    otlp: true,
    progress,
  });
  const found = perService<IdleOf>(() => ({ queries: [], cpuPercent: [], spans: [], commands: {} }));
  const spansOf = (service: ServiceName) =>
    city.world.otlp?.spans().filter((span) => span.service === service).length ?? 0;
  const look = () =>
    Promise.all(
      serviceNames.map(async (service) => {
        const { cpuSeconds } = await usageOf(replicaOf(city, service).pid ?? 0);
        return { service, cpuSeconds, spans: spansOf(service), asked: counters[service].taken() };
      }),
    );
  await delay(settleMs);
  for (let round = 1; round <= rounds; round += 1) {
    const before = await look();
    const started = performance.now();
    await delay(seconds * 1_000);
    const after = await look();
    const passed = (performance.now() - started) / 1_000;
    for (const [index, { service, cpuSeconds, spans, asked }] of after.entries()) {
      const of = found[service];
      of.queries.push([...asked.values()].reduce((sum, count) => sum + count, 0) / passed);
      of.cpuPercent.push(((cpuSeconds - (before[index]?.cpuSeconds ?? 0)) / passed) * 100);
      of.spans.push((spans - (before[index]?.spans ?? 0)) / passed);
      for (const [name, count] of asked) of.commands[name] = (of.commands[name] ?? 0) + count;
    }
    const line = serviceNames.map((service) => `${service} ${found[service].queries.at(-1)?.toFixed(2)} queries/s`);
    progress(`round ${round} of ${rounds}: ${line.join(', ')}`);
  }
  await city.stop();
  await Promise.all(Object.values(counters).map(({ proxy }) => proxy.stop()));
  return found;
}

interface Counter {
  readonly proxy: FaultProxy;
  readonly mongoUri: string;
  /** what was asked since it was last looked at */
  taken(): ReadonlyMap<string, number>;
}

async function startCounter(mongoUri: string): Promise<Counter> {
  const proxy = await startProxy({ target: targetOf(mongoUri), frame: mongoFrame });
  let asked = new Map<string, number>();
  // It is shown every request, and none is the one whose answer is to be lost.
  void proxy.dropAnswerAfter((message) => {
    const [name, on] = Object.entries(readCommand(message) ?? {})[0] ?? [];
    if (name === undefined || ownQuestions.has(name)) return false;
    const what = typeof on === 'string' ? `${name} ${on}` : name;
    asked.set(what, (asked.get(what) ?? 0) + 1);
    return false;
  });
  return {
    proxy,
    mongoUri: throughProxy(mongoUri, proxy),
    taken() {
      const taken = asked;
      asked = new Map();
      return taken;
    },
  };
}
