import { createBackbone, kafkaTransport } from '@simpul/backbone';
import { services } from '@simpul/contracts';
import { createLogger, startService } from '@simpul/service';
import mongoose from 'mongoose';
import { config } from './config.ts';

const logger = createLogger({ service: 'g2b', level: config.LOG_LEVEL });

// Clients
const db = await mongoose.createConnection(config.MONGODB_URI, { dbName: config.MONGODB_DB }).asPromise();
const transport = kafkaTransport({
  brokers: config.KAFKA_BROKERS,
  clientId: 'g2b',
  logger,
  durable: config.NODE_ENV === 'production',
});
const backbone = createBackbone({
  service: 'g2b',
  db,
  transport,
  topics: services.g2b.topics,
  epoch: config.EPOCH,
  topicPrefix: config.TOPIC_PREFIX,
  logger,
  step: (step) => {
    if (step === config.CRASH_AT) process.kill(process.pid, 'SIGKILL');
  },
});

// A capability: its repository, its reactions, its routes

await startService({ name: 'g2b', config, logger, backbone, routes: [], close: () => db.close() });
