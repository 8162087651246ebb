import { setTimeout as delay } from 'node:timers/promises';
import { context, propagation, SpanStatusCode } from '@opentelemetry/api';
import { type Aggregate, type DomainEvent, Rejected } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { Unavailable } from '../errors.ts';
import { randomId } from '../ids.ts';
import { commandDuration, linkToFirst, tracer } from '../telemetry.ts';
import type { Handled, HandleOptions, Repository, StateCodec, StepHook, Stored } from '../types.ts';
import { type Collection, type Index, majorityCollection } from './collections.ts';
import { type Document, emptyDocument, type Folded, fold, limits, type OutboxEntry, type Pending } from './document.ts';
import { isDuplicateKey, isStoreOutage } from './outage.ts';
import { findPage } from './page.ts';
import { openAnswers, openDocument, type SealedParts, sealDocument } from './sealing.ts';

/** What a repository needs of its service. `committed` is told every document that has events to publish. */
export interface RepositoryOptions<S> {
  readonly db: Connection;
  readonly epoch: number;
  readonly indexes?: readonly Index[];
  readonly codec?: StateCodec<S> | undefined;
  readonly step?: StepHook;
  committed(document: { id: string; outbox: readonly OutboxEntry[]; dueAt?: Date }): void;
}

interface Queued<S, C> extends Pending<S, C> {
  readonly deadline: number;
  readonly context: ReturnType<typeof context.active>;
  resolve(handled: Handled<S>): void;
  reject(error: unknown): void;
}

/** A write that may be ours to answer yet: its answer was lost, or its guard missed. */
interface Attempt<S, C> {
  readonly writeId: string;
  readonly rev: number;
  readonly folded: Folded<S>;
  readonly batch: readonly Queued<S, C>[];
  lost: boolean;
}

const foldLimit = 128;

/** The collection of an aggregate, with the index by which its unpublished events are found. */
export function aggregateCollection<S>(
  db: Connection,
  name: string,
  indexes: readonly Index[] = [],
): Collection<Document<S>> {
  return majorityCollection<Document<S>>(db, name, [{ keys: { outboxSince: 1 }, sparse: true }, ...indexes]);
}

/** Opens an aggregate's collection. See {@link Repository} for what it promises. */
export function createRepository<S, C extends { type: string }, E extends DomainEvent>(
  aggregate: Aggregate<S, C, E>,
  options: RepositoryOptions<S>,
): Repository<S, C> {
  const { codec } = options;
  const collection = aggregateCollection<unknown>(options.db, aggregate.name, options.indexes);
  const queues = new Map<string, Queued<S, C>[]>();

  async function load(id: string): Promise<Document<S>> {
    const found = await collection.findOne({ _id: id } as never);
    return found ? openDocument(codec, found as Document<unknown>) : emptyDocument(id, aggregate);
  }

  /** One guarded write. False when another write came first. */
  async function commit(
    before: Document<S>,
    { next, appended }: Folded<S>,
    { sealed, writeId }: { sealed: SealedParts; writeId: string },
  ): Promise<boolean> {
    const { _id, outbox: _outbox, outboxSince: _since, dueAt, ...rest } = next;
    const written = {
      ...rest,
      ...sealed,
      rev: before.rev + 1,
      writes: [...before.writes, writeId].slice(-limits.writes),
    };
    if (before.rev === 0) {
      const since = appended[0] && { outboxSince: appended[0].time };
      try {
        await collection.insertOne({
          _id,
          ...written,
          ...(dueAt && { dueAt }),
          outbox: [...appended],
          ...since,
        } as never);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    }
    // The outbox is pushed to, never replaced: clearing needs no guard of its own and never costs a command a retry.
    const push = appended[0] && {
      $push: { outbox: { $each: [...appended] } },
      $min: { outboxSince: appended[0].time },
    };
    const set = dueAt ? { $set: { ...written, dueAt } } : { $set: written, $unset: { dueAt: '' } };
    const { matchedCount } = await collection.updateOne(
      { _id, rev: before.rev } as never,
      { ...set, ...push } as never,
    );
    return matchedCount === 1;
  }

  /** Carries one batch through load, fold and commit until it is settled or its commands' deadlines have passed. */
  async function settle(id: string, batch: readonly Queued<S, C>[]): Promise<void> {
    let waiting = batch;
    let doubts: Attempt<S, C>[] = [];
    for (let attempt = 0; waiting.length > 0; attempt += 1) {
      if (attempt > 0) await delay(Math.random() * Math.min(200, 5 * 2 ** attempt));
      try {
        const document = await load(id);
        const ours = doubts.find(({ writeId }) => document.writes.includes(writeId));
        if (ours) return await finish(ours.folded, ours.batch);
        if (doubts.some(({ rev }) => document.rev - rev >= limits.writes)) throw new Unavailable('outcome-unknown');
        // A lost write can land as long as its revision stands, also after this look, or be there unseen by a majority.
        doubts = doubts.filter(({ rev }) => rev >= document.rev);
        const lost = isLost(doubts);
        // The first time as well: what the caller made sure of beforehand holds for so long only.
        waiting = rejectLate(waiting, lost ? 'outcome-unknown' : 'busy');
        const opened = await openAnswers(codec, document, waiting);
        const folded = fold(aggregate, document, waiting, { now: new Date(), epoch: options.epoch, opened });
        if (!folded.changed) {
          if (!lost) return await finish(folded, waiting);
          // What is refused now may be done yet by the lost write, unless its guard is gone; an insert has none to take away.
          if (document.rev === 0) continue;
        }
        // Before there is a write to be in doubt about: what fails here has not left this process.
        const sealed = await sealDocument(codec, document, folded.next);
        const write = { writeId: randomId(), rev: document.rev, folded, batch: waiting, lost: true };
        doubts.push(write);
        if (await commit(document, folded, { sealed, writeId: write.writeId })) return await finish(folded, waiting);
        write.lost = false;
      } catch (error) {
        if (error instanceof Rejected) return await settleRefused(id, waiting, { error, lost: isLost(doubts) });
        const outage = outageOf(error);
        if (!outage) return rejectAll(waiting, error);
        if (doubts.length === 0) return rejectAll(waiting, outage);
        waiting = rejectLate(waiting, 'outcome-unknown', error);
      }
    }
  }

  /** What may not be stored is one command's doing, and those it was folded with must not be refused for it. */
  async function settleRefused(
    id: string,
    batch: readonly Queued<S, C>[],
    { error, lost }: { error: Rejected; lost: boolean },
  ): Promise<void> {
    if (lost) return rejectAll(batch, new Unavailable('outcome-unknown', { cause: error }));
    if (batch.length === 1) return rejectAll(batch, error);
    for (const each of batch) await settle(id, [each]);
  }

  async function finish({ next, outcomes, appended }: Folded<S>, batch: readonly Queued<S, C>[]): Promise<void> {
    if (appended.length > 0) {
      await options.step?.('committed', next._id);
      const { _id: id, outbox, dueAt } = next;
      options.committed({ id, outbox, ...(dueAt && { dueAt }) });
    }
    outcomes.forEach((outcome, index) => {
      if ('error' in outcome) batch[index]?.reject(outcome.error);
      else batch[index]?.resolve(outcome.handled);
    });
  }

  async function drain(id: string, queue: Queued<S, C>[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, foldLimit);
      linkToFirst(batch.map((each) => each.context));
      await context
        .with(batch[0]?.context ?? context.active(), () => settle(id, batch))
        .catch((error) => rejectAll(batch, error));
    }
    queues.delete(id);
  }

  function enqueue(id: string, command: C, handleOptions: HandleOptions<S>): Promise<Handled<S>> {
    return new Promise((resolve, reject) => {
      const trace: Record<string, string> = {};
      propagation.inject(context.active(), trace);
      const deadline = handleOptions.deadline ?? Date.now() + 10_000;
      const queued: Queued<S, C> = {
        command,
        options: handleOptions,
        trace,
        deadline,
        context: context.active(),
        resolve,
        reject,
      };
      const queue = queues.get(id);
      if (queue) {
        queue.push(queued);
        return;
      }
      const fresh = [queued];
      queues.set(id, fresh);
      void drain(id, fresh);
    });
  }

  function handle(id: string, command: C, handleOptions: HandleOptions<S> = {}): Promise<Handled<S>> {
    const started = performance.now();
    const name = `${aggregate.service}.${aggregate.name}/${command.type}`;
    return tracer.startActiveSpan(
      `handle ${name}`,
      { attributes: { 'simpul.aggregate': aggregate.name, 'simpul.command': command.type } },
      async (span) => {
        let outcome = 'done';
        try {
          return await enqueue(id, command, handleOptions);
        } catch (error) {
          outcome =
            error instanceof Rejected || error instanceof Unavailable
              ? error.code
              : error instanceof Error
                ? error.name
                : 'error';
          span.setAttribute('error.type', outcome);
          if (!(error instanceof Rejected)) span.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
          throw error;
        } finally {
          span.end();
          commandDuration.record((performance.now() - started) / 1000, {
            'simpul.command': name,
            'simpul.outcome': outcome,
          });
        }
      },
    );
  }

  async function find(id: string): Promise<Stored<S> | undefined> {
    const { version, state } = await load(id);
    return version === 0 ? undefined : { id, state, version };
  }

  return { handle, find, page: (query) => findPage<S>(collection, codec, query) };
}

function isLost(doubts: readonly { readonly lost: boolean }[]): boolean {
  return doubts.some(({ lost }) => lost);
}

/** What is answered where the store, or the keys to what it holds, cannot be reached; undefined for any other error. */
function outageOf(error: unknown): Unavailable | undefined {
  if (error instanceof Unavailable && error.code === 'keys-unavailable') return error;
  if (!isStoreOutage(error)) return undefined;
  return new Unavailable('store-unavailable', { retryAfterSeconds: 2, cause: error });
}

/** Answers those whose deadline has passed and returns the others. */
function rejectLate<T extends { deadline: number; reject(error: unknown): void }>(
  waiting: readonly T[],
  code: 'busy' | 'outcome-unknown',
  cause?: unknown,
): readonly T[] {
  const now = Date.now();
  const late = waiting.filter(({ deadline }) => deadline <= now);
  // An error that is made for nobody still collects its stack, on every command.
  if (late.length === 0) return waiting;
  rejectAll(late, new Unavailable(code, { cause }));
  return waiting.filter(({ deadline }) => deadline > now);
}

function rejectAll(batch: readonly { reject(error: unknown): void }[], error: unknown): void {
  for (const each of batch) each.reject(error);
}
