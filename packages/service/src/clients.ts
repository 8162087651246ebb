import { type Backbone, createBackbone, kafkaTransport, type StepHook } from '@simpul/backbone';
import { type ServiceName, services } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { ServiceConfig } from './config.ts';

/** A service's connection to its store, and its backbone on that store and on Kafka; neither has started anything. */
export interface Clients {
  readonly db: Connection;
  readonly backbone: Backbone;
}

type Settings = Pick<
  ServiceConfig,
  'MONGODB_URI' | 'MONGODB_DB' | 'KAFKA_BROKERS' | 'TOPIC_PREFIX' | 'EPOCH' | 'NODE_ENV' | 'CRASH_AT'
>;

/**
 * Makes the clients every service has. A store that cannot be reached is logged and ends the process with exit code 1:
 * whoever runs it starts it again.
 */
export async function connectClients(name: ServiceName, config: Settings, logger: Logger): Promise<Clients> {
  const { MONGODB_URI, MONGODB_DB, KAFKA_BROKERS, TOPIC_PREFIX, EPOCH, NODE_ENV, CRASH_AT } = config;
  const db = mongoose.createConnection(MONGODB_URI, {
    dbName: MONGODB_DB,
    serverSelectionTimeoutMS: 5_000,
    socketTimeoutMS: 15_000,
  });
  try {
    await db.asPromise();
  } catch (err) {
    logger.fatal({ err }, 'the store cannot be reached');
    process.exit(1);
  }
  const backbone = createBackbone({
    service: name,
    db,
    transport: kafkaTransport({
      brokers: KAFKA_BROKERS,
      clientId: name,
      logger,
      durable: NODE_ENV === 'production',
    }),
    topics: services[name].topics,
    topicPrefix: TOPIC_PREFIX,
    epoch: EPOCH,
    logger,
    ...(CRASH_AT && { step: crashAt(CRASH_AT) }),
  });
  return { db, backbone };
}

/** Kills this process, as no shutdown could, when it first reaches a step: `committed`, or `committed:<id>` for one id only. */
function crashAt(wanted: string): StepHook {
  return (step, id) => {
    if (wanted === step || wanted === `${step}:${id}`) process.kill(process.pid, 'SIGKILL');
  };
}
