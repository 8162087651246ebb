import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { expect, inject, vi } from 'vitest';
import { identityAt, startOtlpSink, startOwnBacking, startWorld } from '../../src/index.ts';
import { loadSamples } from '../../src/samples/load.ts';
import { playStory } from '../../src/story/story.ts';
import { serviceNames } from '../../src/world/environment.ts';
import { type Message, openTopics } from '../topics.ts';
import { missedBy, tracesOf } from '../traces.ts';
import { attachPaper, completeTraining, letPermitLapse } from './acts.ts';
import { permitLapsed, trainingCompleted } from './flows.ts';

/** One export of telemetry as it came. */
export interface Export {
  readonly path: string;
  readonly text: string;
}

const lines: string[] = [];

/**
 * A backbone of its own, its broker, store and telemetry included, that has loaded the sample data and played the whole
 * story; besides, somebody attached a paper that names them to an objection, somebody completed basic training, and
 * a permit was not decided on in time.
 */
export async function playEverything(paper: Buffer) {
  const log = (line: string) => lines.push(line);
  const identity = identityAt(inject('identity'));
  const logDir = await mkdtemp(join(tmpdir(), 'simpul-logs-'));
  const exports: Export[] = [];
  const otlp = await startOtlpSink({ received: (path, body) => exports.push({ path, text: JSON.stringify(body) }) });
  const { kafka, mongo, stop: stopBacking } = await startOwnBacking({ log });
  const { brokers } = kafka;
  const world = await startWorld({
    ...{ brokers, mongoUri: mongo.uri, identity, logDir, log, otlp: false },
    services: { g2c: 1, g2b: 1, g2g: 1, g2e: 1 },
    env: Object.fromEntries(serviceNames.map((name) => [name, telemetryTo(otlp.endpoint)])),
  });
  const { mail } = world;
  if (!mail) throw new Error('a world without a mail catcher');
  const url = (name: (typeof serviceNames)[number]) => world.services[name].urls[0] as string;
  const stage = {
    ...{ brokers, mail, otlp, log, token: identity.token, signal: new AbortController().signal },
    services: { g2c: url('g2c'), g2b: url('g2b'), g2g: url('g2g'), g2e: url('g2e') },
  };
  const samples = await loadSamples(stage);
  const { steps } = await playStory(stage, samples);
  await attachPaper(stage, samples, paper);
  const trace = await completeTraining(stage, mongo.uri);
  await letPermitLapse(stage, mongo.uri);
  const soon = { timeout: 90_000, interval: 500 };
  await vi.waitFor(() => expect(missedBy(trainingCompleted, [otlp.spans(trace)])).toEqual([]), soon);
  await vi.waitFor(() => expect(missedBy(permitLapsed, tracesOf(otlp.spans()))).toEqual([]), soon);

  return {
    steps,
    exports,
    logDir,
    mongo,

    /** Every message of every topic, of all partitions from the first. */
    async messages(): Promise<readonly Message[]> {
      const topics = await openTopics(brokers, 'g2');
      try {
        await topics.read();
        return topics.messages();
      } finally {
        await topics.close();
      }
    },

    /** Ends the services, so that all of their telemetry and logs has been written. */
    async endServices(): Promise<void> {
      await world.stop();
      await otlp.stop();
    },

    /** A client of the store, for as long as it runs. */
    store: () => new MongoClient(mongo.uri).connect(),

    /** Ends the store as an operator would; its files stay. */
    async endStore(): Promise<void> {
      process.kill(mongo.pid, 'SIGTERM');
      await vi.waitUntil(() => !isRunning(mongo.pid), { timeout: 60_000, interval: 50 });
      if ((await readdir(mongo.folder)).length === 0) throw new Error('the store has left no files');
    },

    async close(): Promise<void> {
      await stopBacking();
      await rm(logDir, { recursive: true, force: true });
    },
  };
}

export type Played = Awaited<ReturnType<typeof playEverything>>;

function telemetryTo(endpoint: string): Record<string, string> {
  return {
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '200',
    // Sample data come all at once, and a span that found no room would leave others without their parent.
    OTEL_BSP_MAX_QUEUE_SIZE: '65536',
    LOG_LEVEL: 'debug',
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
