import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { ServiceName } from '@simpul/local';
import mongoose from 'mongoose';
import { type City, perService, replicaOf, serviceNames, startCity } from './city.ts';
import { enrolAgencies, runErrands } from './errands.ts';
import { allEmpty } from './lanes/handle.ts';
import { until } from './lanes/work.ts';
import type { Servers } from './stand.ts';

/** The memory of one process, in MB (10^6 bytes): RSS as it stands, heap and buffers after a collection. */
export interface Memory {
  readonly rss: number;
  readonly heap: number;
  readonly external: number;
}

/** The memory of each service's process, ready and idle, and after as many commands to each as were asked for. */
export interface MemoryFigures {
  readonly atStart: Readonly<Record<ServiceName, Memory>>;
  readonly after: Readonly<Record<ServiceName, Memory>>;
  /** how many commands a second the machine took, of each service */
  readonly perSecond: Readonly<Record<ServiceName, number>>;
}

const settleMs = 10_000;

/** Each service gets as many commands through HTTP as a day brings a small city, and what follows from them. */
export async function measureMemory(
  servers: Servers,
  { commands, progress }: { readonly commands: number; progress(line: string): void },
): Promise<MemoryFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-bench-'));
  const preload = new URL('usage.preload.ts', import.meta.url);
  preload.searchParams.set('to', String(pathToFileURL(folder)));
  const env = { NODE_OPTIONS: `--import ${preload}` };
  const city = await startCity(servers, { env: perService(() => env), progress });
  await delay(settleMs);
  const atStart = await memoryOf(city, folder);
  await enrolAgencies(city);
  const perSecond = await runErrands(city, { commands, progress });
  await settled(servers, city);
  const after = await memoryOf(city, folder);
  await city.stop();
  await rm(folder, { recursive: true, force: true });
  return { atStart, after, perSecond };
}

async function memoryOf(city: City, folder: string): Promise<Record<ServiceName, Memory>> {
  const each = await Promise.all(
    serviceNames.map(async (service) => {
      const replica = replicaOf(city, service);
      const file = join(folder, `${replica.pid}.json`);
      await rm(file, { force: true });
      replica.signal('SIGUSR2');
      let told: Memory | undefined;
      await until(async () => {
        told = await readFile(file, 'utf8').then(
          (text) => JSON.parse(text) as Memory,
          () => undefined,
        );
        return told !== undefined;
      }, 50);
      return [service, told] as const;
    }),
  );
  return Object.fromEntries(each) as Record<ServiceName, Memory>;
}

/** Waits until no outbox of any service holds anything, and then a while for whoever still reads. */
export async function settled({ mongoUri }: Servers, { dbPrefix }: City): Promise<void> {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  for (const service of serviceNames) {
    const db = connection.useDb(dbPrefix + service);
    for (const { name } of await db.listCollections()) await until(() => allEmpty(db.collection(name)), 200);
  }
  await connection.close();
  await delay(settleMs);
}
