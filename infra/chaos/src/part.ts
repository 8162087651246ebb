import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  environmentOf,
  type MailCatcher,
  projectRoot,
  type Replica,
  runArgs,
  startReplica,
  throughProxy,
} from '@simpul/local';
import { type Judged, judgeEnd } from './ends.ts';
import type { ChaosService, Part } from './ground.ts';
import type { ReplicaSet } from './replica-set.ts';
import type { Place, Stand } from './stand.ts';

const sessionTimeoutMs = '3000';
const restartWaits = { firstMs: 50, longestMs: 400 };
/** A busy machine takes its time to start six processes. */
const readyWithinMs = 240_000;

/** A replica of a world. */
export interface MendablePart extends Part {
  /** Starts it where it is down, takes back what was asked for at starts, and waits until it is ready. */
  mend(): Promise<void>;
}

/** What all replicas of a world have in common. */
export interface Surroundings {
  readonly stand: Stand;
  /** instead of the stand's store */
  readonly replicaSet?: ReplicaSet | undefined;
  /** modules for `--import` in every replica, and the environment they need */
  readonly imports?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;

  readonly prefix: string;
  readonly dbPrefix: string;
  readonly logDir: string;
  readonly mail: MailCatcher;
}

/** How a process ended, and the step it was told to die at where it did. */
export interface Ended extends Judged {
  readonly step?: string | undefined;
}

/**
 * Starts replicas side by side.
 * @throws {Error} when one cannot be started; the others are ended then.
 */
export async function startParts(
  places: readonly Place[],
  settings: Surroundings,
  ended: (part: string, end: Ended) => void,
): Promise<MendablePart[]> {
  const starts = await Promise.allSettled(
    places.map((place) => startPart(place, settings, (end) => ended(place.name, end))),
  );
  const parts = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const failed = starts.find((start) => start.status === 'rejected');
  if (!failed) return parts;
  await Promise.all(parts.map(({ replica }) => replica.stop()));
  throw failed.reason;
}

async function startPart(place: Place, settings: Surroundings, ended: (end: Ended) => void): Promise<MendablePart> {
  const { stand, imports = [], env = {}, prefix, dbPrefix, mail, logDir } = settings;
  const { name, service, number, port } = place;
  const around = {
    brokers: [`${place.broker.host}:${place.broker.port}`],
    mongoUri: settings.replicaSet?.uri ?? throughProxy(stand.backing.mongo.uri, place.store),
    issuer: stand.identity.issuer,
    g2gUrl: `http://${stand.register.host}:${stand.register.port}`,
    topicPrefix: prefix,
    dbPrefix,
    smtpUrl: mail.smtpUrl,
    textUrl: mail.textUrl,
    otlpEndpoint: undefined,
  };
  const common = environmentOf(service === 'probe' ? 'g2g' : service, number, around);
  let extra: Readonly<Record<string, string>> = {};
  let started: Readonly<Record<string, string>> = {};
  const sent = new Set<NodeJS.Signals>();
  let logFrom = 0;
  const logFile = join(logDir, `${name}.log`);
  const process: Replica = await startReplica({
    name,
    args: [...imports.flatMap((each) => ['--import', each]), ...runArgs.slice(0, -1), mainOf(service)],
    cwd: join(projectRoot, service === 'probe' ? 'infra/chaos' : `services/${service}`),
    env: {
      ...common,
      MONGODB_DB: databaseOf(dbPrefix, service),
      OTEL_SERVICE_NAME: service,
      KAFKA_SESSION_TIMEOUT_MS: sessionTimeoutMs,
      ...env,
    },
    port,
    logFile,
    log: () => undefined,
    waits: restartWaits,
    readyWithinMs,
    envAtStart: () => {
      started = extra;
      return extra;
    },
    onStart: () => {
      sent.clear();
      logFrom = statSync(logFile).size;
    },
    onEnd: (how) => {
      const log = readFileSync(logFile).toString('utf8', logFrom);
      const crashAt = started.CRASH_AT?.split('#')[0];
      const judged = judgeEnd({ how, sent, toldToCrash: crashAt !== undefined, log });
      ended({ ...judged, ...(judged.kind === 'kill' && !sent.has('SIGKILL') && { step: crashAt }) });
      settings.log(`${name} ended (${how})`);
    },
  });
  const replica: Replica = Object.create(process, {
    kill: {
      value(...how: Parameters<Replica['kill']>) {
        if (process.pid !== undefined) sent.add(how[0] ?? 'SIGKILL');
        return process.kill(...how);
      },
    },
    signal: {
      value(name: NodeJS.Signals) {
        process.signal(name);
        sent.add(name);
      },
    },
    stop: {
      value(...grace: Parameters<Replica['stop']>) {
        if (process.pid !== undefined) sent.add('SIGTERM');
        return process.stop(...grace);
      },
    },
  });
  return {
    name,
    service,
    replica,
    front: place.front,
    store: place.store,
    broker: place.broker,
    atStart(next) {
      extra = next;
    },
    async mend() {
      extra = {};
      try {
        replica.signal('SIGCONT');
      } catch {
        // It is down, and comes back by itself.
      }
      // It was not down, as a rule.
      await replica.up().catch(() => undefined);
      if (Object.keys(started).length > 0) await replica.kill('SIGTERM');
      await replica.ready(readyWithinMs).catch(async (error: Error) => {
        const said = await fetch(`${replica.url}/health/ready`).then((answer) => answer.text(), String);
        throw new Error(`${error.message}; it says ${said}`);
      });
    },
  };
}

const mainOf = (service: ChaosService): string => (service === 'probe' ? 'src/probe/main.ts' : 'src/main.ts');

/** The database of a service in a world. */
export const databaseOf = (prefix: string, service: ChaosService): string => `${prefix}simpul_${service}`;
