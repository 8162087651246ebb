import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type MailCatcher, makeAbsentTopics, projectRoot, startMailCatcher } from '@simpul/local';
import { type Db, MongoClient } from 'mongodb';
import type { ChaosService, Ending, Fault, Ground, Reach, TopicMessage } from './ground.ts';
import { databaseOf, startParts } from './part.ts';
import type { ReplicaSet } from './replica-set.ts';
import type { Stand } from './stand.ts';
import { openTopics, type Topics } from './topics.ts';

/** Everything of one episode. */
export interface World extends Ground, Reach {
  readonly topics: Topics;
  readonly databases: ReadonlyMap<ChaosService, Db>;
  /** the keys to what is encrypted in the others */
  readonly keyDatabases: ReadonlyMap<ChaosService, Db>;
  readonly mail: MailCatcher;
  /** How often each fault was done; kills as the supervisor saw processes end by SIGKILL. */
  readonly faults: ReadonlyMap<Fault, number>;
  readonly logDir: string;
  /** Ends of processes that a sound service does not have, a sentence each. */
  readonly badEnds: readonly string[];
  /** Ends every fault, starts whatever is down, takes back what was asked for at starts, and waits until all are ready. */
  heal(): Promise<void>;
  /** Tries everything that is parked anywhere. */
  redrive(): Promise<void>;
  /** Ends the processes; `drop` also removes topics and databases. */
  stop(options?: { drop?: boolean }): Promise<void>;
}

export interface WorldOptions {
  readonly stand: Stand;
  /** instead of the stand's store */
  readonly replicaSet?: ReplicaSet | undefined;
  /** put before topics and databases */
  readonly name: string;
  /** of the logs, below .simpul/chaos */
  readonly folder: string;
  readonly services: readonly ChaosService[];
  /** modules for `--import` in every replica, and the environment they need */
  readonly imports?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

const operator = 'operator:simpul';
const tokenLifeMs = 10 * 60_000;
/**
 * Starts two replicas of each service, with topics and databases of their own.
 * @throws {Error} when one cannot be started; the others are ended then.
 */
export async function startChaosWorld(options: WorldOptions): Promise<World> {
  const { stand, replicaSet, name, services, log } = options;
  const faults = new Map<Fault, number>();
  const count = (fault: Fault, by = 1): void => void faults.set(fault, (faults.get(fault) ?? 0) + by);
  const logDir = join(projectRoot, '.simpul', 'chaos', options.folder);
  await mkdir(logDir, { recursive: true });
  const mail = await startMailCatcher({ keep: 1_000_000 });
  const settings = { ...options, prefix: `${name}.`, dbPrefix: `${name}_`, logDir, mail };
  const wanted = stand.places.filter(({ service }) => services.includes(service));
  const present = services.filter((each) => each !== 'probe');
  if (present.length > 0)
    await makeAbsentTopics(present, { brokers: stand.backing.kafka.brokers, topicPrefix: settings.prefix });
  const badEnds: string[] = [];
  const parts = await startParts(wanted, settings, (part, { kind, bad, step }) => {
    if (kind !== 'asked') count(kind);
    if (step) count(`at ${step}`);
    if (bad) badEnds.push(`${part} ${bad}`);
  }).catch(async (error: unknown) => {
    await mail.stop();
    throw error;
  });
  const topics = await openTopics(stand.backing.kafka.brokers, settings.prefix);
  const client = new MongoClient(replicaSet?.uri ?? stand.backing.mongo.uri, {
    readConcernLevel: 'majority',
    retryReads: true,
  });
  const databases = new Map(services.map((service) => [service, client.db(databaseOf(settings.dbPrefix, service))]));
  const keyDatabases = new Map(
    [...databases].map(([service, { databaseName }]) => [service, client.db(`${databaseName}-keys`)]),
  );
  const token = tokens(stand);
  const urls = (service: ChaosService): string[] =>
    parts.filter((part) => part.service === service).map(({ front }) => `http://${front.host}:${front.port}`);
  const broker = ending(stand.backing.kafka, () => count('broker-kill'));
  const store = ending(stand.backing.mongo, () => count('store-kill'));

  async function operate(
    service: ChaosService,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    key: string = crypto.randomUUID(),
  ): Promise<unknown> {
    for (const url of [...urls(service), ...urls(service)]) {
      try {
        const response = await fetch(url + path, {
          method,
          headers: {
            authorization: `Bearer ${await token(operator)}`,
            'idempotency-key': key,
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(5_000),
        });
        const text = await response.text();
        if (response.ok) return text === '' ? {} : JSON.parse(text);
      } catch {
        // The other replica, or the next call, may have more luck.
      }
    }
    return undefined;
  }

  async function heal(): Promise<void> {
    for (const each of [stand.register, ...parts.flatMap((part) => [part.front, part.store, part.broker])]) each.heal();
    await Promise.all([broker.mend(), store.mend()]);
    await Promise.all(parts.map((part) => part.mend()));
  }

  return {
    parts,
    broker,
    store,
    register: stand.register,
    ...(replicaSet && { failOver: replicaSet.failOver }),
    of: (service) => parts.filter((part) => part.service === service),
    count,
    write: (messages) => topics.write(messages),
    read: (): Promise<TopicMessage[]> => topics.read(),
    operate,
    log,
    urls,
    token,
    topics,
    databases,
    keyDatabases,
    mail,
    faults,
    logDir,
    badEnds,
    heal,
    async redrive() {
      await Promise.all(services.map((service) => operate(service, 'POST', '/ops/parked/redrive', { all: true })));
    },
    async stop({ drop = false } = {}) {
      await Promise.all(parts.map(({ replica }) => replica.stop()));
      if (drop) {
        await topics.drop();
        await Promise.all([...databases.values(), ...keyDatabases.values()].map((db) => db.dropDatabase()));
      }
      await Promise.all([topics.close(), client.close(), mail.stop()]);
    },
  };
}

/** Kills and restarts of one server, never two at once; it knows whether it was left down. */
function ending(
  server: { kill(): Promise<void>; restart(): Promise<void> },
  killed: () => void,
): Ending & { mend(): Promise<void> } {
  let down = false;
  let turn = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const restart = async (): Promise<void> => {
    await server.restart();
    down = false;
  };
  return {
    kill: () =>
      inTurn(async () => {
        if (down) return;
        down = true;
        killed();
        await server.kill();
      }),
    restart: () =>
      inTurn(() => {
        if (!down) killed();
        return restart();
      }),
    mend: () => inTurn(async () => (down ? restart() : undefined)),
  };
}

function tokens(stand: Stand): Reach['token'] {
  const cached = new Map<string, { readonly token: Promise<string>; readonly at: number }>();
  return (who) => {
    const found = cached.get(who);
    if (found && Date.now() - found.at < tokenLifeMs) return found.token;
    const token = stand.identity.token(who);
    cached.set(who, { token, at: Date.now() });
    return token;
  };
}
