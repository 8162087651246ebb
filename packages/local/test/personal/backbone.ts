import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '@simpul/client';
import { daysAfter, jakartaDay } from '@simpul/contracts';
import { MongoClient } from 'mongodb';
import { expect, inject, vi } from 'vitest';
import { identityAt, startOtlpSink, startOwnBacking, startWorld } from '../../src/index.ts';
import { createActing } from '../../src/samples/acting.ts';
import { loadSamples, type SampleIds } from '../../src/samples/load.ts';
import { sampleOfficers } from '../../src/samples/records.ts';
import { playStory } from '../../src/story/story.ts';
import { serviceNames } from '../../src/world/environment.ts';
import { type Message, openTopics } from '../topics.ts';
import { missedBy } from '../traces.ts';
import { trainingCompleted } from './flows.ts';

/** One export of telemetry as it came. */
export interface Export {
  readonly path: string;
  readonly text: string;
}

const lines: string[] = [];

/**
 * A backbone of its own, its broker, store and telemetry included, that has loaded the sample data and played the whole
 * story; besides, somebody attached a paper that names them to an objection, and somebody completed basic training.
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
  await vi.waitFor(() => expect(missedBy(trainingCompleted, [otlp.spans(trace)])).toEqual([]), {
    timeout: 60_000,
    interval: 500,
  });

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

/** Objects to an open tax bill of a company and attaches a paper, as its representative. */
async function attachPaper(stage: Parameters<typeof createActing>[0], { companies }: SampleIds, paper: Buffer) {
  const acting = createActing(stage);
  for (const { nib, founder } of companies) {
    const who = `business:${nib}/${founder}`;
    const { g2b } = acting(who);
    const { data: bills } = await g2b.GET('/v1/tax-bills', { params: { query: { limit: 50 } } });
    const open = bills?.items.find(({ status, amount }) => status === 'issued' && amount > 1);
    const lodged = open && (await g2b.POST('/v1/objections', { body: { bill: open.id, agreed: open.amount - 1 } }));
    if (!lodged?.data) continue;
    const address = `${stage.services.g2b}/v1/objections/${lodged.data.id}/attachments?document=invoice`;
    const headers = { authorization: `Bearer ${await stage.token(who)}`, 'content-type': 'application/pdf' };
    const sent = { ...headers, 'idempotency-key': crypto.randomUUID() };
    const answer = await fetch(address, { method: 'POST', headers: sent, body: new Uint8Array(paper) });
    if (answer.status !== 201) throw new Error(`a paper was answered ${answer.status}: ${await answer.text()}`);
    return;
  }
  throw new Error('no company of the sample data has a bill to object to');
}

/**
 * Lets whoever has a seat in basic training pass its examination; gives the trace of that. The training lasts for weeks, so
 * its dates are moved into the past in the store.
 */
async function completeTraining(stage: Parameters<typeof createActing>[0], mongoUri: string): Promise<string> {
  const trainer = sampleOfficers().find(({ agency }) => agency === 'bpsdm-33')?.who;
  const { g2e } = createActing(stage)(trainer);
  const client = await new MongoClient(mongoUri).connect();
  try {
    const enrolments = client.db('simpul_g2e').collection<{ _id: string }>('enrolment');
    const taken = await vi.waitUntil(() => enrolments.findOne({ 'state.status': 'enrolled' }), { timeout: 30_000 });
    const today = jakartaDay(new Date());
    const dates = { 'state.startsOn': daysAfter(today, -18), 'state.endsOn': today };
    await enrolments.updateOne({ _id: taken._id }, { $set: dates, $inc: { rev: 1 } });
    const params = { path: { id: taken._id } };
    await unwrap(g2e.POST('/v1/enrolments/{id}/attendance', { params, body: { hours: 144, of: 144 } }));
    const traceId = randomBytes(16).toString('hex');
    const headers = { traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` };
    await unwrap(g2e.POST('/v1/enrolments/{id}/examination', { params, body: { score: 86.5 }, headers }));
    return traceId;
  } finally {
    await client.close();
  }
}
