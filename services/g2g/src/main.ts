import { createBackbone, kafkaTransport } from '@simpul/backbone';
import { services } from '@simpul/contracts';
import { createKeys, createLogger, type Lifecycle, startService } from '@simpul/service';
import mongoose from 'mongoose';
import { agencyIndexes, agencyRoutes } from './agency/agency.routes.ts';
import { agency } from './agency/agency.ts';
import { config } from './config.ts';
import { evidenceStore } from './evidence/evidence.store.ts';
import { ledgerReaction } from './ledger-entry/ledger-entry.reactions.ts';
import { ledgerEntryIndexes, ledgerEntryRoutes } from './ledger-entry/ledger-entry.routes.ts';
import { ledgerEntry } from './ledger-entry/ledger-entry.ts';
import { personRoutes } from './person/person.routes.ts';
import { person } from './person/person.ts';
import { revenueReaction } from './revenue-report/revenue-report.reactions.ts';
import { createRoller } from './revenue-report/revenue-report.roller.ts';
import { revenueReportRoutes } from './revenue-report/revenue-report.routes.ts';
import { revenueStore } from './revenue-report/revenue-report.store.ts';

const { MONGODB_URI, MONGODB_DB, KAFKA_BROKERS, TOPIC_PREFIX, EPOCH, LOG_LEVEL, NODE_ENV, REF_KEY, CRASH_AT } = config;
const logger = createLogger({ service: 'g2g', level: LOG_LEVEL });
const keys = createKeys({ refKey: REF_KEY });

const db = mongoose.createConnection(MONGODB_URI, { dbName: MONGODB_DB, serverSelectionTimeoutMS: 5_000 });
await db.asPromise();
const transport = kafkaTransport({
  brokers: KAFKA_BROKERS,
  clientId: 'g2g',
  logger,
  durable: NODE_ENV === 'production',
});
const backbone = createBackbone({
  service: 'g2g',
  db,
  transport,
  topics: services.g2g.topics,
  topicPrefix: TOPIC_PREFIX,
  epoch: EPOCH,
  logger,
  ...(CRASH_AT && { step: (step) => void (step === CRASH_AT && process.kill(process.pid, 'SIGKILL')) }),
});

const persons = backbone.repository(person);
const agencies = backbone.repository(agency, { indexes: agencyIndexes });
const entries = backbone.repository(ledgerEntry, { indexes: ledgerEntryIndexes });
const evidence = evidenceStore(db);
const revenue = revenueStore(db);
const roller = createRoller(revenue, {
  failed: (err) => logger.warn({ err }, 'the revenue report waits for the store'),
});
backbone.react(ledgerReaction(entries), revenueReaction(revenue, roller));

const lifecycle: Lifecycle = {
  async start() {
    await backbone.start();
    roller.start();
  },
  async stop() {
    await backbone.stop();
    await roller.stop();
  },
  status: backbone.status,
};

await startService({
  name: 'g2g',
  config,
  logger,
  backbone: lifecycle,
  routes: [
    ...personRoutes({ persons, agencies, evidence, keys }),
    ...agencyRoutes(agencies),
    ...ledgerEntryRoutes(entries, agencies),
    ...revenueReportRoutes(revenue),
  ],
  close: () => db.close(),
});
