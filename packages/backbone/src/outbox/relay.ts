import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { context, ROOT_CONTEXT } from '@opentelemetry/api';
import type { Topic } from '@simpul/contracts';
import type { Logger } from 'pino';
import { encode, eventId, type Source } from '../cloudevents.ts';
import type { Collection } from '../store/collections.ts';
import type { Document, OutboxEntry } from '../store/document.ts';
import { relayLatency } from '../telemetry.ts';
import { PermanentRefusal, type Transport } from '../transport/transport.ts';
import type { StepHook } from '../types.ts';
import { type Clearer, createClearer } from './clear.ts';
import { startSend } from './spans.ts';

/** An aggregate whose outbox the relay empties; `destination` is its topic's name on the broker. */
export interface Outlet {
  readonly service: string;
  readonly aggregate: string;
  readonly topic: Topic;
  readonly destination: string;
  readonly collection: Collection<Document<unknown>>;
}

/** What the relay has in hand or will read again, since when a topic takes nothing (epoch ms), and how many documents are refused. */
export interface RelayStatus {
  readonly waiting: number;
  readonly refused: number;
  readonly failingSince?: number;
}

/** The relay of one process: from its own memory of what was committed to the broker, then out of the document. */
export interface Relay {
  /** Takes over a document's whole outbox as of a commit or a sweep; what was acknowledged already is skipped. */
  push(outlet: Outlet, document: { id: string; outbox: readonly OutboxEntry[] }): void;
  /** Publishes and clears what is in hand, until `deadline` (epoch ms); a sweep finds what is left. */
  flush(deadline: number): Promise<void>;
  status(): RelayStatus;
}

/** One document's way out: its entries leave in order, as its lowest uncleared prefix. */
export interface Line {
  readonly outlet: Outlet;
  readonly source: Source;
  entries: readonly OutboxEntry[];
  acked: number;
  refusedAt?: number;
}

interface Lane {
  readonly outlet: Outlet;
  readonly ready: Set<Line>;
  /** documents whose entries there was no room for; they are read again when there is */
  readonly late: Set<string>;
  sending?: Promise<void> | undefined;
  failingSince?: number | undefined;
}

type Batch = { readonly line: Line; readonly entries: readonly OutboxEntry[] }[];

const batchLimit = 1_000;
/** Brokers refuse a record batch above 1 MiB by default, even where each event in it would fit by itself. */
const batchBytes = 700 * 1024;
/** What a message's key, headers and framing may take, rounded up. */
const framingBytes = 512;
/** Beyond this the process keeps no copies: the documents hold them, and are read again when there is room. */
const entriesInMemory = 50_000;
/** So many of each aggregate are remembered by their ids; what comes beyond them waits for the sweep. */
const lateLimit = 500_000;
const readAgainLimit = 1_000;
const refusedRetryMs = 60_000;

/** Starts a relay. Every topic has its own lane, so that one that fails holds up no other. */
export function createRelay({
  transport,
  logger,
  step,
  memoryLimit = entriesInMemory,
}: {
  transport: Pick<Transport, 'publish'>;
  logger: Logger;
  step?: StepHook | undefined;
  memoryLimit?: number;
}): Relay {
  const lines = new Map<string, Line>();
  const lanes = new Map<Outlet, Lane>();
  const clearer: Clearer = createClearer({ logger, step, cleared: forget });
  let waiting = 0;

  function push(outlet: Outlet, { id, outbox }: { id: string; outbox: readonly OutboxEntry[] }): void {
    const lane = lanes.get(outlet) ?? { outlet, ready: new Set(), late: new Set() };
    lanes.set(outlet, lane);
    if (waiting > memoryLimit) {
      if (lane.late.size < lateLimit) lane.late.add(id);
      start(lane);
      return;
    }
    const key = `${outlet.aggregate}:${id}`;
    const line = lines.get(key) ?? {
      outlet,
      source: { service: outlet.service, aggregate: outlet.aggregate, id },
      entries: [],
      acked: 0,
    };
    lines.set(key, line);
    if (line.refusedAt && Date.now() - line.refusedAt < refusedRetryMs) return;
    const merged = new Map(
      [...line.entries, ...outbox].filter(({ seq }) => seq > line.acked).map((entry) => [entry.seq, entry]),
    );
    replace(
      line,
      [...merged.values()].sort((a, b) => a.seq - b.seq),
    );
    if (line.entries.length === 0) return;
    lane.ready.add(line);
    start(lane);
  }

  /** Not in the trace of the request that happens to come first: each message carries its own. */
  function start(lane: Lane): void {
    lane.sending ??= context.with(ROOT_CONTEXT, () => send(lane));
  }

  function replace(line: Line, entries: readonly OutboxEntry[]): void {
    waiting += entries.length - line.entries.length;
    line.entries = entries;
  }

  function forget(line: Line): void {
    if (line.entries.length === 0 && !line.refusedAt) lines.delete(`${line.outlet.aggregate}:${line.source.id}`);
  }

  /** While one batch is on its way the next gathers: batches grow with the load, and nothing waits when there is none. */
  async function send(lane: Lane): Promise<void> {
    for (let attempt = 0; lane.ready.size > 0 || lane.late.size > 0; ) {
      await readAgain(lane);
      const batch = take(lane);
      try {
        await publish(lane, batch);
        attempt = 0;
        lane.failingSince = undefined;
      } catch (error) {
        if (error instanceof PermanentRefusal) {
          lane.failingSince = undefined;
          await isolate(lane, batch, error);
          continue;
        }
        for (const { line } of batch) lane.ready.add(line);
        lane.failingSince ??= Date.now();
        attempt += 1;
        logger.warn(
          { err: error, attempt, topic: batch[0]?.line.outlet.destination },
          'publishing failed, will be tried again',
        );
        await delay(Math.min(5_000, 50 * 2 ** attempt) * (0.5 + Math.random() / 2));
      }
    }
    // In the same breath as the last look: whatever is pushed from here on starts a sender of its own.
    lane.sending = undefined;
  }

  /** Reads what there was no room for, once what is in hand no longer fills a batch and half the room is free. */
  async function readAgain({ outlet, ready, late }: Lane): Promise<void> {
    for (let attempt = 0; late.size > 0 && ready.size < batchLimit; ) {
      const isFull = waiting > memoryLimit / 2;
      try {
        if (!isFull) await readSome(outlet, late);
        attempt = 0;
      } catch (error) {
        attempt += 1;
        logger.warn({ err: error, attempt }, 'reading unpublished events failed, will be tried again');
      }
      // What is in hand need not wait for the store, nor for room.
      if (ready.size > 0 && (isFull || attempt > 0)) return;
      if (isFull || attempt > 0) await delay(Math.min(5_000, 100 * 2 ** attempt));
    }
  }

  async function readSome(outlet: Outlet, late: Set<string>): Promise<void> {
    const most = Math.min(readAgainLimit, Math.ceil(memoryLimit / 2));
    const ids: string[] = [];
    for (const id of late) {
      if (ids.length === most) break;
      ids.push(id);
      // Before the read: what is committed meanwhile and finds no room is late anew.
      late.delete(id);
    }
    try {
      const query = outlet.collection.find({ _id: { $in: ids } } as never, { projection: { outbox: 1 } });
      const found = (await query.toArray()) as unknown as { _id: string; outbox: readonly OutboxEntry[] }[];
      for (const { _id: id, outbox } of found) push(outlet, { id, outbox });
    } catch (error) {
      for (const id of ids) late.add(id);
      throw error;
    }
  }

  function take({ ready }: Lane): Batch {
    const batch = [];
    const room = { entries: batchLimit, bytes: batchBytes };
    for (const line of ready) {
      const entries = fitting(line.entries, room);
      if (entries.length === 0 && line.entries.length > 0) break;
      ready.delete(line);
      batch.push({ line, entries });
      if (entries.length < line.entries.length) break;
    }
    return batch;
  }

  async function publish(lane: Lane, batch: Batch): Promise<void> {
    const [first] = batch;
    if (!first) return;
    const { destination, topic } = first.line.outlet;
    const prepared = batch.flatMap(({ line, entries }) =>
      entries.map((entry) => {
        const span = startSend(destination, {
          id: eventId(line.source, entry),
          key: line.source.id,
          trace: entry.trace,
        });
        return { span, message: encode(line.source, entry, { partitions: topic.partitions, trace: span.trace }) };
      }),
    );
    let failure: unknown;
    try {
      const answer = transport.publish([{ topic: destination, messages: prepared.map(({ message }) => message) }]);
      if (step) await sent(answer, () => step('sent', first.line.source.id));
      await answer;
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      for (const { span } of prepared) span.end(failure);
    }
    await step?.('acknowledged', first.line.source.id);
    for (const { line, entries } of batch) acknowledge(lane, line, entries);
  }

  function acknowledge(lane: Lane, line: Line, entries: readonly OutboxEntry[]): void {
    const last = entries.at(-1);
    if (!last) return;
    line.acked = Math.max(line.acked, last.seq);
    delete line.refusedAt;
    replace(
      line,
      line.entries.filter(({ seq }) => seq > line.acked),
    );
    if (line.entries.length > 0) lane.ready.add(line);
    relayLatency.record((Date.now() - Date.parse(last.time)) / 1000, {
      'messaging.destination.name': line.outlet.destination,
    });
    clearer.clear(line);
  }

  /** The broker refused for good: each document by itself, so that the one it means is left aside and hinders no other. */
  async function isolate(lane: Lane, batch: Batch, refusal: PermanentRefusal): Promise<void> {
    const [only] = batch;
    if (batch.length === 1 && only) {
      only.line.refusedAt = Date.now();
      // The document keeps them: copies here would in time leave no room for what the broker takes.
      replace(only.line, []);
      lane.ready.delete(only.line);
      const { outlet, source } = only.line;
      logger.error(
        { err: refusal, topic: outlet.destination, id: source.id },
        'the broker refuses this document; its events stay in its outbox and are tried again every minute',
      );
      return;
    }
    for (const each of batch) {
      try {
        await publish(lane, [each]);
      } catch (error) {
        if (error instanceof PermanentRefusal) await isolate(lane, [each], error);
        else lane.ready.add(each.line);
      }
    }
  }

  async function flush(deadline: number): Promise<void> {
    const busy = (): Promise<void>[] =>
      [...lanes.values()].flatMap(({ sending }) => sending ?? []).concat(clearer.running() ?? []);
    for (let work = busy(); work.length > 0 && Date.now() < deadline; work = busy()) {
      await Promise.race([Promise.allSettled(work), delay(deadline - Date.now(), undefined, { ref: false })]);
    }
  }

  function status(): RelayStatus {
    const failing = [...lanes.values()].flatMap(({ failingSince }) => failingSince ?? []);
    const refused = [...lines.values()].filter(({ refusedAt }) => refusedAt).length;
    const late = [...lanes.values()].reduce((sum, lane) => sum + lane.late.size, 0);
    return { waiting: waiting + late, refused, ...(failing.length > 0 && { failingSince: Math.min(...failing) }) };
  }

  return { push, flush, status };
}

/** Takes the step once a client that is connected has written its request; what became of it is for the caller to see. */
async function sent(answer: Promise<void>, step: () => void | Promise<void>): Promise<void> {
  answer.catch(() => undefined);
  await nextTurn();
  await step();
}

/** The first entries that fit what room is left, which is taken; at least one where nothing was taken before. */
function fitting(entries: readonly OutboxEntry[], room: { entries: number; bytes: number }): readonly OutboxEntry[] {
  let count = 0;
  for (const { data } of entries) {
    const bytes = Buffer.byteLength(JSON.stringify(data)) + framingBytes;
    if (room.entries === 0 || (bytes > room.bytes && room.entries < batchLimit)) break;
    room.entries -= 1;
    room.bytes -= bytes;
    count += 1;
  }
  return entries.slice(0, count);
}
