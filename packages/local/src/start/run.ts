import { join } from 'node:path';
import { type Backing, startBacking } from '../backing/backing.ts';
import type { Log } from '../backing/log.ts';
import { type Identity, startIdentity } from '../identity/identity.ts';
import { stateFolder } from '../project.ts';
import type { ServiceName } from '../world/environment.ts';
import { startWorld, type World } from '../world/world.ts';
import type { Flags } from './flags.ts';
import { choosePorts } from './ports.ts';
import { type RunFile, readRunFile, removeRunFile, writeRunFile } from './run-file.ts';
import { show } from './show.ts';
import { table } from './table.ts';

const SERVICE_GRACE_MS = 20_000;
const STOP_MS = 29_000;

/**
 * Brings everything up, shows it, and holds it until `signal` aborts (or the story's end, where the flags say so);
 * then stops what it started, in the reverse order, within 30 seconds. `folder` takes the run file and the logs.
 *
 * @returns false where it was to end after the story and a step of it had no effect.
 * @throws {Error} a sentence, when something is missing, another one already runs, or a service cannot start.
 */
export async function run(flags: Flags, log: Log, signal: AbortSignal, folder = stateFolder): Promise<boolean> {
  const runFile = join(folder, 'run.json');
  const other = await readRunFile(runFile);
  if (other) throw new Error(`Simpul already runs here (process ${other.pids.start}): stop it with Ctrl-C first.`);
  removeRunFile(runFile);
  const stops: (() => Promise<void>)[] = [];
  try {
    return await up({ flags, log, signal, folder, stops });
  } finally {
    if (stops.length > 0) log('Stopping …');
    await orLater(STOP_MS, stopAll(stops, log));
    removeRunFile(runFile);
  }
}

interface Undertaking {
  readonly flags: Flags;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly folder: string;
  /** How to stop what was started so far. */
  readonly stops: (() => Promise<void>)[];
}

async function up({ flags, log, signal, folder, stops }: Undertaking): Promise<boolean> {
  const [runFile, logDir] = [join(folder, 'run.json'), join(folder, 'logs')];
  const ports = await choosePorts(log);
  const identity = await startIdentity({ port: ports.identity, log, separate: true });
  stops.push(identity.stop);
  const backing = await orAborted(signal, startBacking({ log }));
  stops.push(backing.stop);

  const pids: Record<string, number> = { start: process.pid, ...pidsOf(backing) };
  let announced: RunFile | undefined;
  log('Starting the services …');
  const world = await startWorld({
    brokers: backing.kafka.brokers,
    mongoUri: backing.mongo.uri,
    identity,
    services: { g2c: 1, g2b: 1, g2g: 1, g2e: 1 },
    otlp: !process.env.OTEL_EXPORTER_OTLP_ENDPOINT,
    logDir,
    ports,
    log,
    signal,
    onStart(replica, pid) {
      pids[replica.replace(/-1$/, '')] = pid;
      if (announced) writeRunFile(announced, runFile);
    },
  });
  stops.push(() => world.stop(SERVICE_GRACE_MS));
  const running = describe(backing, identity, world, pids);

  const { mail, otlp } = world;
  if (!mail) throw new Error('the mail catcher was not started');
  const stage = {
    services: running.services,
    brokers: backing.kafka.brokers,
    mail,
    otlp,
    log,
    signal,
    token: identity.token,
  };
  const { samples, complete } = await orAborted(signal, show(stage, flags));
  // Only now: who waits for this file finds the sample data in place.
  announced = running;
  writeRunFile(running, runFile);
  log(table(running, samples, logDir));
  if (flags.exit) return complete;
  log('Simpul is up. Ctrl-C stops it.');
  await aborted(signal);
  return true;
}

function pidsOf({ kafka, mongo }: Backing): Record<string, number> {
  return { ...(kafka.pid ? { kafka: kafka.pid } : {}), ...(mongo.pid ? { mongo: mongo.pid } : {}) };
}

function describe(
  backing: Backing,
  identity: Identity,
  world: World<ServiceName>,
  pids: Record<string, number>,
): RunFile {
  const url = (name: ServiceName) => world.services[name].urls[0] as string;
  const { stop: _, token: __, ...address } = identity;
  return {
    kafka: { brokers: backing.kafka.brokers },
    mongo: { uri: backing.mongo.uri },
    identity: address,
    services: { g2c: url('g2c'), g2b: url('g2b'), g2g: url('g2g'), g2e: url('g2e') },
    mail: { url: world.mail?.url ?? '', smtpUrl: world.mail?.smtpUrl ?? '' },
    ...(world.otlp ? { otlp: { endpoint: world.otlp.endpoint } } : {}),
    pids,
  };
}

async function stopAll(stops: (() => Promise<void>)[], log: Log): Promise<void> {
  for (const stop of stops.toReversed()) await stop().catch((error: Error) => log(error.message));
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Does not wait for work that cannot be interrupted once Ctrl-C was pressed. */
async function orAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  work.catch(() => {});
  await Promise.race([work, aborted(signal)]);
  signal.throwIfAborted();
  return work;
}

// Whatever is still there then ends with this process.
async function orLater(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}
