import { setTimeout as delay } from 'node:timers/promises';
import type { Aggregate, DomainEvent } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { every } from '../every.ts';
import { createLease } from '../lease.ts';
import type { Collection, Index } from '../store/collections.ts';
import type { Document } from '../store/document.ts';
import { lateDeadlines } from '../telemetry.ts';
import type { Repository, StepHook } from '../types.ts';
import { createStoreClock } from './clock.ts';
import { type Clocked, type DueSweep, startDueSweep } from './sweep.ts';

/** What time does in one process: it fires deadlines, and tells whether its clock can be trusted. */
export interface Deadlines {
  /** Adds an aggregate; one without `due` has no deadlines that the clock acts on. */
  add<S, C, E extends DomainEvent>(
    aggregate: Aggregate<S, C, E>,
    opened: { repository: Repository<S, C>; collection: Collection<Document<unknown>> },
  ): void;
  /** Hears of a deadline that was committed in this process. */
  notice(aggregate: string, dueAt: Date): void;
  /** Compares the clocks, then sweeps every 2 s and compares every 10 s. */
  start(): Promise<void>;
  /** Finishes what is in hand, until `deadline` (epoch ms): a store that is away holds up no end. */
  stop(deadline: number): Promise<void>;
  /** why this replica should not serve */
  reasons(): readonly string[];
  /** Deadlines more than 10 s past due, by aggregate, as of at most 15 s ago; `lateLimit` means that or more. */
  late(): Readonly<Record<string, number>>;
}

const lateMs = 10_000;
/** Late deadlines are counted up to this many of each aggregate. */
export const lateLimit = 10_000;

/** The index by which the sweep finds what is due, for an aggregate that wants it. */
export function dueIndexes({ due }: { readonly due?: unknown }): readonly Index[] {
  return due === undefined ? [] : [{ keys: { dueAt: 1 }, sparse: true }];
}

/** Assembles a process's deadlines; nothing runs until `start`. */
export function createDeadlines({
  db,
  logger,
  step,
}: {
  db: Connection;
  logger: Logger;
  step?: StepHook | undefined;
}): Deadlines {
  const clock = createStoreClock(db);
  const clocked: Clocked[] = [];
  const late: Record<string, number> = {};
  let running: readonly { stop(): Promise<void> }[] = [];
  let sweep: DueSweep | undefined;

  function add<S, C, E extends DomainEvent>(
    aggregate: Aggregate<S, C, E>,
    { repository, collection }: { repository: Repository<S, C>; collection: Collection<Document<unknown>> },
  ): void {
    const { name, due, dueAt } = aggregate;
    if (due === undefined) return;
    if (!dueAt) throw new Error(`aggregate ${name} says what its deadline does (due) but not when it is (dueAt)`);
    clocked.push({
      aggregate: name,
      collection,
      fire: async (id) => {
        await step?.('due', id);
        return dueAt((await repository.handle(id, due)).state);
      },
    });
  }

  async function start(): Promise<void> {
    await clock.check();
    const failed = (what: string) => (error: unknown) => logger.warn({ err: error }, `${what}, will be tried again`);
    const comparing = every(10_000, async () => void (await clock.check()), failed('comparing the clocks failed'));
    running = [comparing];
    if (clocked.length === 0) return;
    const counting = every(5_000, countLate, failed('counting late deadlines failed'));
    counting.soon();
    const lease = createLease(db, 'deadlines', { staleMs: 7_000 });
    sweep = startDueSweep({ clocked, lease, clock, logger });
    running = [comparing, counting, sweep];
  }

  async function countLate(): Promise<void> {
    for (const { aggregate, collection } of clocked) {
      const before = Date.now() - lateMs;
      const query = { dueAt: { $lte: new Date(before) } };
      const isLate = (sweep?.earliest(aggregate) ?? 0) <= before;
      const count = isLate ? await collection.countDocuments(query as never, { limit: lateLimit }) : 0;
      late[aggregate] = count;
      lateDeadlines.record(count, { 'simpul.aggregate': aggregate });
    }
  }

  async function stop(deadline: number): Promise<void> {
    const late = delay(Math.max(0, deadline - Date.now()), undefined, { ref: false });
    await Promise.race([Promise.all(running.map((each) => each.stop())), late]);
  }

  function reasons(): readonly string[] {
    const reason = clock.reason();
    return reason ? [reason] : [];
  }

  function notice(aggregate: string, dueAt: Date): void {
    sweep?.notice(aggregate, dueAt);
  }

  return { add, notice, start, stop, reasons, late: () => ({ ...late }) };
}
