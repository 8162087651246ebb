import { createBackbone, kafkaTransport } from '@simpul/backbone';
import { services } from '@simpul/contracts';
import { createKeys, createLogger, startService } from '@simpul/service';
import mongoose from 'mongoose';
import { agenciesReaction } from './agencies/agencies.reactions.ts';
import { createAgencyDirectory } from './agencies/agencies.view.ts';
import { config } from './config.ts';
import { createReferences } from './tax-bill/tax-bill.references.ts';
import { taxBillHandlers, taxBillIndexes } from './tax-bill/tax-bill.routes.ts';
import { taxBill } from './tax-bill/tax-bill.ts';

const logger = createLogger({ service: 'g2c', level: config.LOG_LEVEL });
const keys = createKeys({ refKey: config.REF_KEY });

// Clients
const db = await mongoose.createConnection(config.MONGODB_URI, { dbName: config.MONGODB_DB }).asPromise();
const transport = kafkaTransport({
  brokers: config.KAFKA_BROKERS,
  clientId: 'g2c',
  logger,
  durable: config.NODE_ENV === 'production',
});
const backbone = createBackbone({
  service: 'g2c',
  db,
  transport,
  topics: services.g2c.topics,
  epoch: config.EPOCH,
  topicPrefix: config.TOPIC_PREFIX,
  logger,
  step: (step) => {
    if (step === config.CRASH_AT) process.kill(process.pid, 'SIGKILL');
  },
});

// Agencies: the copy of the directory
const agencies = createAgencyDirectory(db);
backbone.react(agenciesReaction({ agencies }));

// Tax bills
const bills = backbone.repository(taxBill, { indexes: taxBillIndexes });
const references = createReferences(db, keys);
const taxBillRoutes = taxBillHandlers({ bills, agencies, references, keys });

// A further capability: its repository, its reactions, its routes

await startService({
  name: 'g2c',
  config,
  logger,
  backbone,
  routes: [...taxBillRoutes],
  close: () => db.close(),
});
