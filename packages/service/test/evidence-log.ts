import { generateKeyPairSync } from 'node:crypto';
import { type Backbone, createBackbone, kafkaTransport, randomId } from '@simpul/backbone';
import { evidenceCheckpointTopicOf } from '@simpul/contracts';
import { readVerifierKey, verifierKeyOf, verifyEvidence } from '@simpul/evidence';
import { dropTopics } from '@simpul/local';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { inject } from 'vitest';
import { checkpointOf } from '../src/evidence/checkpoint.ts';
import { openEvidence } from '../src/evidence/evidence.ts';
import { exportedLines } from '../src/evidence/exporting.ts';
import { openEntries } from '../src/evidence/log.ts';
import { type SealerOptions, startSealer } from '../src/evidence/sealer.ts';
import { openSeals } from '../src/evidence/seals.ts';

const logger = pino({ level: process.env.TEST_LOG ?? 'silent' });

/** The evidence log of a service on a real store and Kafka, with as many replicas as are opened. */
export async function startLog() {
  const name = `evidence-${randomId()}`;
  const topicPrefix = `${name}.`;
  const signer = { name: 'simpul/g2c', key: generateKeyPairSync('ed25519').privateKey };
  const backbones: Backbone[] = [];
  const connections: mongoose.Connection[] = [];
  const ends: (() => Promise<void>)[] = [];

  /**
   * One replica. Its sealer seals when it is told to, unless it is given an interval; what is put on record there it reads
   * from the store, as others do, unless `fromMemory`.
   */
  async function replica({ fromMemory = false, ...options }: Partial<SealerOptions> & { fromMemory?: boolean } = {}) {
    const db = await mongoose.createConnection(inject('mongoUri'), { dbName: name }).asPromise();
    const transport = kafkaTransport({ brokers: inject('brokers'), clientId: 'test', logger });
    const topics = [evidenceCheckpointTopicOf('g2c')];
    const backbone = createBackbone({ service: 'g2c', db, transport, topics, epoch: 1, logger, topicPrefix });
    const checkpoints = backbone.repository(checkpointOf('g2c'));
    const evidence = openEvidence(db);
    const [entries, seals] = [openEntries(db, fromMemory ? evidence.fresh : undefined), openSeals(db)];
    connections.push(db);
    backbones.push(backbone);
    await backbone.start();
    const common = { db, entries, seals, checkpoints, signer, logger, intervalMs: 3_600_000 };
    const sealer = startSealer({ ...common, ...options });
    evidence.onRecorded(() => sealer.notice());
    ends.push(sealer.stop);
    return { db, evidence, entries, seals, sealer, checkpoints };
  }

  /** What whoever is given an export now, and the public key, finds out about it. */
  async function verdict(
    { entries, seals }: Pick<Awaited<ReturnType<typeof replica>>, 'entries' | 'seals'>,
    published: readonly string[] = [],
  ) {
    const keys = [readVerifierKey(verifierKeyOf(signer))];
    async function* lines() {
      for await (const line of exportedLines({ entries, seals }, signer.name)) yield line.trimEnd();
    }
    return verifyEvidence(lines(), { keys, published });
  }

  return {
    replica,
    verdict,
    async stop() {
      await Promise.all(ends.map((end) => end()));
      await Promise.all(backbones.map((each) => each.stop(5_000)));
      await dropTopics(inject('brokers'), topicPrefix);
      await connections[0]?.dropDatabase();
      await Promise.all(connections.map((each) => each.close()));
    },
  };
}

export type TestLog = Awaited<ReturnType<typeof startLog>>;
export type LogReplica = Awaited<ReturnType<TestLog['replica']>>;
