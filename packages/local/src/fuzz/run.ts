import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createG2cClient, unwrap } from '@simpul/client';
import { MongoClient } from 'mongodb';
import { type Backing, startBacking } from '../backing/backing.ts';
import type { Log } from '../backing/log.ts';
import { type Identity, startIdentity } from '../identity/identity.ts';
import { stateFolder } from '../project.ts';
import { loadSamples, type SampleIds } from '../samples/load.ts';
import { samplePartner } from '../samples/partner.ts';
import { type ServiceName, serviceNames } from '../world/environment.ts';
import { startWorld, type World } from '../world/world.ts';
import { actorsOf, closedTo, type FuzzActor } from './actors.ts';
import type { Flags } from './flags.ts';
import { installSchemathesis, runSchemathesis } from './schemathesis.ts';

interface Ground {
  readonly identity: Identity;
  readonly world: World<ServiceName>;
  readonly ids: SampleIds;
  /** Replicas that ended by themselves, a line each. */
  readonly crashes: readonly string[];
}

/**
 * Fuzzes every service as every actor that was asked for, one after the other, and says a line of each.
 *
 * @returns how many things were found, a service that ended by itself being one.
 */
export async function fuzz(flags: Flags, log: Log, signal: AbortSignal): Promise<number> {
  const python = await installSchemathesis(log);
  const folder = join(stateFolder, 'fuzz');
  await mkdir(folder, { recursive: true });
  return onGround(log, signal, async ({ identity, world, ids, crashes }) => {
    const consent = await consented({ identity, world, ids });
    const headersOf = async ({ kind, who }: FuzzActor) => ({
      ...(who && { Authorization: `Bearer ${await identity.token(who)}` }),
      ...(kind === 'partner' && { 'Consent-Id': consent }),
    });
    log(`Fuzzing with seed ${flags.seed} …`);
    let found = 0;
    for (const service of flags.services) {
      const [url] = world.services[service].urls;
      const actors = actorsOf(service, ids).filter(({ kind }) => flags.kinds?.includes(kind) ?? true);
      for (const actor of actors) {
        signal.throwIfAborted();
        const { name } = actor;
        const path = join(folder, `${service}-${name}`);
        const [headers, closed] = [await headersOf(actor), closedTo(service, actor)];
        const { seed, examples, seconds } = flags;
        const before = crashes.length;
        const run = { python, service, url: url as string, headers, closed, seed, examples, seconds, path, signal };
        const { operations, requests, findings } = await runSchemathesis(run);
        const all = [...findings, ...crashes.slice(before)];
        found += all.length;
        log(line([service, name, `${operations} operations`, `${requests} requests`, `${all.length} findings`]));
        for (const finding of all) log(`    ${finding}`);
        if (all.length > 0) log(`    ${path}.log`);
      }
    }
    log(`${found} findings with seed ${flags.seed}`);
    return found;
  });
}

/** The id of a consent by which the sample partner acts for the first citizen, in everything it is accredited for. */
async function consented({ identity, world, ids }: Pick<Ground, 'identity' | 'world' | 'ids'>): Promise<string> {
  const citizen = createG2cClient({
    baseUrl: String(world.services.g2c.urls[0]),
    token: () => identity.token(`citizen:${ids.niks[0]}`),
  });
  const { partner, services } = samplePartner;
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const params = { header: { 'Idempotency-Key': `fuzz-${process.pid}` } };
  const body = { partner, services: [...services], expiresAt };
  return (await unwrap(citizen.POST('/v1/consents', { params, body }))).id;
}

const widths = [5, 26, 15, 16, 0];
const line = (cells: readonly string[]): string => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' ');

/** Brings up the backbone with its sample data, apart from whatever else is on the broker and the store, and ends it. */
async function onGround<T>(log: Log, signal: AbortSignal, work: (ground: Ground) => Promise<T>): Promise<T> {
  const prefix = `fuzz${process.pid}`;
  const crashes: string[] = [];
  const identity = await startIdentity({ log });
  const stops: (() => Promise<unknown>)[] = [identity.stop];
  try {
    const backing = await startBacking({ log });
    stops.push(backing.stop);
    signal.throwIfAborted();
    const started = new Map<string, number>();
    const world = await startWorld({
      brokers: backing.kafka.brokers,
      mongoUri: backing.mongo.uri,
      identity,
      services: { g2c: 1, g2b: 1, g2g: 1, g2e: 1 },
      topicPrefix: `${prefix}.`,
      dbPrefix: `${prefix}_`,
      otlp: false,
      log,
      signal,
      onStart(replica) {
        const times = (started.get(replica) ?? 0) + 1;
        started.set(replica, times);
        if (times > 1) crashes.push(`${replica} had ended by itself and was started again`);
      },
    });
    stops.push(() => dropDatabases(backing, `${prefix}_`), world.stop);
    const services = Object.fromEntries(serviceNames.map((name) => [name, world.services[name].urls[0] as string]));
    const ids = await loadSamples({
      services: services as Record<ServiceName, string>,
      log,
      signal,
      token: identity.token,
    });
    return await work({ identity, world, ids, crashes });
  } finally {
    for (const stop of stops.toReversed()) await stop().catch((error: Error) => log(error.message));
  }
}

/** Only where the store is not ours alone: else it goes with all its data. */
async function dropDatabases({ mongo }: Backing, dbPrefix: string): Promise<void> {
  if (mongo.kind !== 'env') return;
  const client = new MongoClient(mongo.uri);
  for (const service of serviceNames) await client.db(`${dbPrefix}simpul_${service}`).dropDatabase();
  await client.close();
}
