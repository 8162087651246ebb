import { type Backbone, createBackbone, type KafkaOptions, kafkaTransport, type Transport } from '@simpul/backbone';
import { type OwnService, readableTopics, type ServiceName, serviceOf } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { ServiceConfig } from './config.ts';
import { type CrashHook, crashAt } from './crash.ts';
import { connectStore } from './transport/connect-store.ts';
import { kafkaSecurity, type TransportConfig } from './transport/settings.ts';

/** A service's connection to its store, and its backbone on that store and on Kafka; neither has started anything. */
export interface Clients {
  readonly db: Connection;
  readonly backbone: Backbone;
  /** for steps of the service's own; present where `CRASH_AT` is set */
  readonly step?: CrashHook;
}

type Settings = Pick<
  ServiceConfig,
  | 'MONGODB_URI'
  | 'MONGODB_DB'
  | 'KAFKA_BROKERS'
  | 'KAFKA_CLIENT'
  | 'KAFKA_SESSION_TIMEOUT_MS'
  | 'TOPIC_PREFIX'
  | 'EPOCH'
  | 'NODE_ENV'
  | 'CRASH_AT'
> &
  TransportConfig;

/**
 * Makes the clients every service has. A store that cannot be reached is logged and ends the process with exit code 1:
 * whoever runs it starts it again.
 */
export async function connectClients(
  service: ServiceName | OwnService,
  config: Settings,
  logger: Logger,
): Promise<Clients> {
  const { name, topics } = serviceOf(service);
  const { MONGODB_URI, MONGODB_DB, KAFKA_BROKERS, TOPIC_PREFIX, EPOCH, NODE_ENV, CRASH_AT } = config;
  const db = await connectStore(MONGODB_URI, MONGODB_DB, config).catch((err: unknown) => {
    logger.fatal({ err }, 'the store cannot be reached');
    process.exit(1);
  });
  const step = CRASH_AT && { step: crashAt(CRASH_AT) };
  const backbone = createBackbone({
    service: name,
    db,
    transport: await openTransport(config.KAFKA_CLIENT, {
      brokers: KAFKA_BROKERS,
      clientId: name,
      logger,
      security: kafkaSecurity(config),
      sessionTimeoutMs: config.KAFKA_SESSION_TIMEOUT_MS,
      durable: NODE_ENV === 'production',
    }),
    topics,
    ...(typeof service === 'string' && { readable: readableTopics(service).map((topic) => topic.name) }),
    topicPrefix: TOPIC_PREFIX,
    epoch: EPOCH,
    logger,
    ...step,
  });
  return { db, backbone, ...step };
}

/** A client that is not asked for is not loaded: that would cost every start of every process. */
async function openTransport(client: Settings['KAFKA_CLIENT'], options: KafkaOptions): Promise<Transport> {
  if (client === 'kafkajs') return kafkaTransport(options);
  const { platformaticTransport } = await import('@simpul/backbone/platformatic');
  return platformaticTransport(options);
}
