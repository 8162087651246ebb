import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../backing/log.ts';
import { freePort, freePorts } from '../backing/ports.ts';
import type { IdentityAddress } from '../identity/identity.ts';
import { type MailCatcher, startMailCatcher } from '../mail/catcher.ts';
import { type OtlpSink, startOtlpSink } from '../otlp/sink.ts';
import { projectRoot } from '../project.ts';
import { type Replica, startReplica } from '../supervisor/replica.ts';
import { makeAbsentTopics } from './absent-topics.ts';
import { dropTopics } from './drop-topics.ts';
import { environmentOf, type ServiceName, type Surroundings } from './environment.ts';
import { logsFolder } from './logs.ts';

/** What Node is told when a service is started in its folder; the last one is the service's main file. */
export const runArgs: readonly string[] = [
  '--disable-warning=TimeoutNegativeWarning',
  '--import',
  '@simpul/service/telemetry',
  'src/main.ts',
];

type PerService<T> = { readonly [name in ServiceName]?: T };

export interface WorldOptions {
  readonly brokers: readonly string[];
  readonly mongoUri: string;
  readonly identity: Pick<IdentityAddress, 'issuer' | 'trusted'>;
  /** How many replicas of which services. */
  readonly services: PerService<number>;
  /** Added to the environment of every replica of a service. */
  readonly env?: PerService<Readonly<Record<string, string>>>;
  /** Put before topics and consumer groups, and before databases: keeps worlds on one broker and store apart. */
  readonly topicPrefix?: string;
  readonly dbPrefix?: string;
  /** Catch spans and mail here; true unless set. */
  readonly otlp?: boolean;
  readonly mail?: boolean;
  /** Where each replica's `<service>-<n>.log` goes; `.simpul/logs`, below it a folder of the topic prefix. */
  readonly logDir?: string;
  /** The port of each service's first replica, and of the mail page; free ones unless set. */
  readonly ports?: PerService<number> & { readonly mail?: number };
  readonly log?: Log;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
  /** Told each start of a process, restarts included, with the replica's name such as `g2c-1`. */
  readonly onStart?: (replica: string, pid: number) => void;
}

export interface World<S extends ServiceName> {
  readonly services: { readonly [name in S]: { readonly urls: string[]; readonly replicas: Replica[] } };
  /** Absent where it was not asked for. */
  readonly mail: MailCatcher | undefined;
  readonly otlp: OtlpSink | undefined;
  /**
   * Ends the services (SIGTERM, then SIGKILL after `graceMs`), then what they sent to. Topics under a prefix are deleted;
   * those without one, and the databases, stay.
   */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Starts services as separate processes on a broker, a store and an issuer that already run, all at once,
 * and resolves when every one is ready. Where g2g is not among them, G2G_URL names an address nobody answers at; of
 * services that are not among them the topics are there, and nothing is on them.
 *
 * @throws {Error} with the last lines of a service that could not start, after ending the others.
 * @example const world = await startWorld({ brokers, mongoUri, identity, services: { g2c: 2, g2g: 1 }, topicPrefix: 't1.', dbPrefix: 't1_' });
 */
export async function startWorld<S extends ServiceName>(
  options: WorldOptions & { readonly services: { readonly [name in S]: number } },
): Promise<World<S>> {
  const { topicPrefix = '' } = options;
  const logDir = options.logDir ?? join(logsFolder, topicPrefix);
  await mkdir(logDir, { recursive: true });
  const sinks = await startSinks(options);
  try {
    const started = await startServices(options, sinks, logDir);
    const stop = async (graceMs?: number) => {
      await Promise.all(started.map(({ replica }) => replica.stop(graceMs)));
      await sinks.stop();
      if (topicPrefix !== '') await dropTopics(options.brokers, topicPrefix);
    };
    return { services: byService(started) as World<S>['services'], mail: sinks.mail, otlp: sinks.otlp, stop };
  } catch (error) {
    await sinks.stop();
    throw error;
  }
}

interface Sinks {
  readonly mail: MailCatcher | undefined;
  readonly otlp: OtlpSink | undefined;
  stop(): Promise<void>;
}

async function startSinks({ mail, otlp, ports }: WorldOptions): Promise<Sinks> {
  const catcher = mail === false ? undefined : await startMailCatcher({ httpPort: ports?.mail ?? 0 });
  const sink = otlp === false ? undefined : await startOtlpSink();
  return {
    mail: catcher,
    otlp: sink,
    stop: async () => void (await Promise.all([catcher?.stop(), sink?.stop()])),
  };
}

interface Started {
  readonly service: ServiceName;
  readonly replica: Replica;
}

async function startServices(options: WorldOptions, sinks: Sinks, logDir: string): Promise<Started[]> {
  const plans = await planned(options);
  await makeAbsentTopics([...new Set(plans.map(({ service }) => service))], options);
  const around = await surroundings(options, sinks, plans);
  const failing = new AbortController();
  const signal = AbortSignal.any([failing.signal, ...(options.signal ? [options.signal] : [])]);
  const starting = plans.map(async ({ service, number, port }) => {
    const name = `${service}-${number}`;
    const logFile = join(logDir, `${name}.log`);
    await rm(logFile, { force: true });
    const replica = await startReplica({
      name,
      args: runArgs,
      cwd: join(projectRoot, 'services', service),
      env: { ...environmentOf(service, number, around), ...options.env?.[service] },
      port,
      logFile,
      log: options.log ?? (() => {}),
      signal,
      onStart: (pid) => options.onStart?.(name, pid),
    });
    return { service, replica };
  });
  try {
    return await Promise.all(starting);
  } catch (error) {
    failing.abort(error);
    const settled = await Promise.allSettled(starting);
    await Promise.all(settled.map((each) => (each.status === 'fulfilled' ? each.value.replica.stop() : undefined)));
    throw error;
  }
}

async function surroundings(options: WorldOptions, { mail, otlp }: Sinks, plans: Plan[]): Promise<Surroundings> {
  const { brokers, mongoUri, identity, topicPrefix = '', dbPrefix = '' } = options;
  const portOf = (name: ServiceName) => plans.find(({ service }) => service === name)?.port;
  const urlAt = (port: number | undefined) => (port === undefined ? undefined : `http://127.0.0.1:${port}`);
  const g2gPort = portOf('g2g') ?? (await freePort());
  return {
    brokers,
    mongoUri,
    issuer: identity.issuer,
    trusted: identity.trusted,
    g2gUrl: `http://127.0.0.1:${g2gPort}`,
    g2bUrl: urlAt(portOf('g2b')),
    g2eUrl: urlAt(portOf('g2e')),
    topicPrefix,
    dbPrefix,
    smtpUrl: mail?.smtpUrl,
    textUrl: mail?.textUrl,
    otlpEndpoint: otlp?.endpoint,
  };
}

interface Plan {
  readonly service: ServiceName;
  readonly number: number;
  readonly port: number;
}

async function planned({ services, ports }: WorldOptions): Promise<Plan[]> {
  const wanted = Object.entries(services) as [ServiceName, number][];
  const replicas = wanted.flatMap(([service, count]) =>
    Array.from({ length: count }, (_, index) => ({ service, number: index + 1 })),
  );
  const free = await freePorts(replicas.length);
  return replicas.map((replica, index) => {
    const fixed = replica.number === 1 ? ports?.[replica.service] : undefined;
    return { ...replica, port: fixed ?? (free[index] as number) };
  });
}

function byService(started: Started[]) {
  const names = [...new Set(started.map(({ service }) => service))];
  return Object.fromEntries(
    names.map((name) => {
      const replicas = started.filter(({ service }) => service === name).map(({ replica }) => replica);
      return [name, { urls: replicas.map(({ url }) => url), replicas }];
    }),
  );
}
