import { Unavailable } from './choose.ts';
import { findKafka } from './kafka.ts';
import type { Log } from './log.ts';
import { findMongo } from './mongo.ts';

type Service = {
  /** Set where it is a process of ours; another one after a restart. */
  readonly pid?: number;
  /** kill -9; only where it is a process of ours. */
  kill?(): Promise<void>;
  /** kill -9 where it still runs, then the same port and data again; only where it is a process of ours. */
  restart?(): Promise<void>;
  stop(): Promise<void>;
};

export type KafkaService = Service & { brokers: string[]; kind: 'env' | 'docker' | 'process' | 'off' };

export type MongoService = Service & {
  uri: string;
  kind: 'env' | 'docker' | 'mongod' | 'memory-server' | 'secantusd-rs' | 'secantusd-py' | 'off';
};

export type Backing = { kafka: KafkaService; mongo: MongoService; stop(): Promise<void> };

const kafkaOff: KafkaService = { kind: 'off', brokers: [], stop: async () => {} };
const mongoOff: MongoService = { kind: 'off', uri: '', stop: async () => {} };

/**
 * Finds or starts Kafka and the store, side by side: what the environment names, else Docker, else local processes.
 * Whatever it started ends with `stop()`, or with this process, however that ends.
 *
 * @param options.log receives one line per decision and per step of a download.
 * @throws Unavailable with one sentence per service that cannot be had, the ways out included.
 */
export const startBacking = async ({
  log,
  kafka = true,
  mongo = true,
}: {
  log: Log;
  kafka?: boolean;
  mongo?: boolean;
}): Promise<Backing> => {
  const starting = [kafka ? findKafka(log) : kafkaOff, mongo ? findMongo(log) : mongoOff] as const;
  const settled = await Promise.allSettled(starting);
  const reasons = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (reasons.length > 0) {
    await Promise.all(settled.map((result) => (result.status === 'fulfilled' ? result.value.stop() : undefined)));
    const messages = reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason)));
    throw new Unavailable(messages.join('\n'), { cause: reasons[0] });
  }
  const [broker, store] = await Promise.all(starting);
  return {
    kafka: broker,
    mongo: store,
    async stop() {
      await Promise.all([broker.stop(), store.stop()]);
    },
  };
};
