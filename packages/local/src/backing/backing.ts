import { Unavailable } from './choose.ts';
import { findKafka, startOwnKafka } from './kafka.ts';
import type { AdvertisedListener } from './kafka-settings.ts';
import type { Log } from './log.ts';
import { findMongo, startOwnMongo } from './mongo.ts';

type Service = {
  /** Set where it is a process of ours; another one after a restart. */
  readonly pid?: number;
  /** kill -9; only where it is a process of ours. */
  kill?(): Promise<void>;
  /** kill -9 where it still runs, then the same port and data again; only where it is a process of ours. */
  restart?(): Promise<void>;
  stop(): Promise<void>;
};

/** What a service that is a process of ours can do in any case. */
export type OwnProcess = { readonly pid: number; kill(): Promise<void>; restart(): Promise<void> };

/** Everything a process of ours has written stands below this. */
export type OwnFolder = { readonly folder: string };

export type KafkaService = Service & { brokers: string[]; kind: 'env' | 'docker' | 'process' | 'off' };

export type MongoService = Service & {
  uri: string;
  kind: 'env' | 'docker' | 'mongod' | 'memory-server' | 'secantusd-rs' | 'secantusd-py' | 'off';
};

export type Backing = { kafka: KafkaService; mongo: MongoService; stop(): Promise<void> };

/** Kafka and a store that belong to one run, which may kill them; the store has its files in `folder` until it is stopped. */
export type OwnBacking = {
  kafka: KafkaService & OwnProcess;
  mongo: MongoService & OwnProcess & OwnFolder;
  stop(): Promise<void>;
};

const kafkaOff: KafkaService = { kind: 'off', brokers: [], stop: async () => {} };
const mongoOff: MongoService = { kind: 'off', uri: '', stop: async () => {} };

/**
 * Finds or starts Kafka and the store, side by side: what the environment names, else Docker, else local processes.
 * Whatever it started ends with `stop()`, or with this process, however that ends.
 *
 * @param options.log receives one line per decision and per step of a download.
 * @param options.synced false where nobody will kill the store: it need not wait for the disk then, where it would.
 * @throws Unavailable with one sentence per service that cannot be had, the ways out included.
 */
export const startBacking = async ({
  log,
  kafka = true,
  mongo = true,
  synced = true,
}: {
  log: Log;
  kafka?: boolean;
  mongo?: boolean;
  synced?: boolean;
}): Promise<Backing> => {
  const [broker, store] = await both(kafka ? findKafka(log) : kafkaOff, mongo ? findMongo(log, { synced }) : mongoOff);
  return { kafka: broker, mongo: store, stop: stopBoth(broker, store) };
};

/**
 * Starts Kafka and the store as processes of this run, whatever the environment or Docker offers, on free ports: for who
 * means to kill them. They end with `stop()`, or with this process.
 *
 * @param options.advertised one listener of the broker for each proxy before it, so that a client that comes through a
 * proxy is sent through it again (a broker's metadata name the address of the listener they were asked on).
 * @throws Unavailable with one sentence per service that cannot run as a process here.
 * @example
 * const listen = await freePort();
 * const proxy = await startProxy({ target: { host: '127.0.0.1', port: listen } });
 * const { kafka } = await startOwnBacking({ log, advertised: [{ listen, advertise: proxy.port }] });
 */
export const startOwnBacking = async ({
  log,
  advertised = [],
}: {
  log: Log;
  advertised?: readonly AdvertisedListener[];
}): Promise<OwnBacking> => {
  const [broker, store] = await both(startOwnKafka(log, advertised), startOwnMongo(log));
  return { kafka: broker, mongo: store, stop: stopBoth(broker, store) };
};

/** Both, or none: what could be started is stopped again when the other could not. */
const both = async <K extends Service, M extends Service>(
  kafka: K | Promise<K>,
  mongo: M | Promise<M>,
): Promise<[K, M]> => {
  const starting = [kafka, mongo] as const;
  const settled = await Promise.allSettled(starting);
  const reasons = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (reasons.length > 0) {
    await Promise.all(settled.map((result) => (result.status === 'fulfilled' ? result.value.stop() : undefined)));
    const messages = reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason)));
    throw new Unavailable(messages.join('\n'), { cause: reasons[0] });
  }
  return Promise.all(starting);
};

const stopBoth = (kafka: Service, mongo: Service) => async (): Promise<void> => {
  await Promise.all([kafka.stop(), mongo.stop()]);
};
