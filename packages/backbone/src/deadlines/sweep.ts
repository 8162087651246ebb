import { Rejected } from '@simpul/contracts';
import type { Logger } from 'pino';
import { Unavailable } from '../errors.ts';
import { every } from '../every.ts';
import type { Lease } from '../lease.ts';
import type { Collection } from '../store/collections.ts';
import type { Document } from '../store/document.ts';
import type { StoreClock } from './clock.ts';

/** An aggregate with deadlines. `fire` gives a document the clock's command and resolves to the deadline it has then. */
export interface Clocked {
  readonly aggregate: string;
  readonly collection: Collection<Document<unknown>>;
  fire(id: string): Promise<Date | undefined>;
}

/** A sweep that runs. */
export interface DueSweep {
  /** Tells it of a deadline that was committed here. */
  notice(aggregate: string, dueAt: Date): void;
  /** The earliest deadline it knows of, epoch ms; undefined before it has asked. */
  earliest(aggregate: string): number | undefined;
  stop(): Promise<void>;
}

interface Due {
  readonly _id: string;
  readonly dueAt: Date;
}

/** What a request decided at the last moment, on a replica whose clock is a second off, comes before the clock. */
const graceMs = 2_000;
const leftAloneMs = 60_000;
const parallel = 16;
const pageSize = 500;
const beatMs = 1_000;
const outages: ReadonlySet<string> = new Set(['store-unavailable', 'outcome-unknown', 'keys-unavailable']);
/** After so long every aggregate is asked for its earliest deadline, whatever this process knows of. */
const askAgainMs = 10_000;

/**
 * Fires the deadlines that have passed, oldest first, on whichever replica finds them: each knows the earliest of those it
 * committed itself and of those it was told when it last asked, and asks again every 10 s. The lease only spares double
 * work: that a deadline has one effect follows from the document's guard and from `decide`, which looks again.
 * A document that is refused or keeps its deadline is left alone for a minute and hides no other: the cursor walks past.
 */
export function startDueSweep({
  clocked,
  lease,
  clock,
  logger,
  intervalMs = 2_000,
  askMs = askAgainMs,
}: {
  clocked: readonly Clocked[];
  lease: Lease;
  clock: StoreClock;
  logger: Logger;
  intervalMs?: number;
  askMs?: number;
}): DueSweep {
  /** by aggregate: its earliest deadline as far as we know, epoch ms, and when to ask again, by our own time */
  const known = new Map<string, { earliest: number; askAt: number }>();
  const leftAlone = new Map<string, { dueAt: number; until: number }>();
  let stopping = false;
  let beatAt: number | undefined;

  async function sweep(): Promise<void> {
    const now = performance.now();
    for (const [key, { until }] of leftAlone) if (until <= now) leftAlone.delete(key);
    try {
      for (const each of clocked) if (!stopping && (await isDue(each))) await fireDue(each);
    } finally {
      if (beatAt !== undefined) await lease.release().catch(() => undefined);
      beatAt = undefined;
    }
  }

  async function isDue({ aggregate, collection }: Clocked): Promise<boolean> {
    const now = performance.now();
    const before = known.get(aggregate);
    const passed = Date.now() - graceMs;
    if (before && before.earliest > passed && before.askAt > now) return false;
    // What is committed while we ask is not in the answer.
    const fresh = { earliest: Number.POSITIVE_INFINITY, askAt: now + askMs };
    known.set(aggregate, fresh);
    try {
      const query = collection.find({ dueAt: { $gte: new Date(0) } } as never, { projection: { dueAt: 1 } });
      const [first] = (await query.sort({ dueAt: 1 }).limit(1).toArray()) as unknown as Due[];
      if (first) notice(aggregate, first.dueAt);
    } catch (error) {
      known.delete(aggregate);
      throw error;
    }
    return fresh.earliest <= passed;
  }

  function notice(aggregate: string, dueAt: Date): void {
    const at = known.get(aggregate);
    if (at) at.earliest = Math.min(at.earliest, dueAt.getTime());
  }

  async function fireDue(each: Clocked): Promise<void> {
    const query = { dueAt: { $lte: new Date(Date.now() - graceMs) } };
    const cursor = each.collection
      .find(query as never, { projection: { dueAt: 1 }, batchSize: pageSize })
      .sort({ dueAt: 1 });
    const inHand = new Set<Promise<void>>();
    let outage: unknown;
    try {
      for await (const found of cursor as unknown as AsyncIterable<Due>) {
        if (isLeftAlone(each, found)) continue;
        if (inHand.size >= parallel) await Promise.race(inHand);
        if (stopping || outage || !(await mayFire())) break;
        const fired: Promise<void> = fire(each, found)
          .catch((error) => {
            outage = error;
          })
          .finally(() => inHand.delete(fired));
        inHand.add(fired);
      }
    } finally {
      await Promise.all(inHand);
      await cursor.close().catch(() => undefined);
    }
    if (outage) throw outage;
  }

  /** Asked only when there is something to fire: a clock that is off decides nothing, and one replica fires at a time. */
  async function mayFire(): Promise<boolean> {
    if (beatAt !== undefined && performance.now() - beatAt < beatMs) return true;
    beatAt = (await clock.check()) && (await lease.hold()) ? performance.now() : undefined;
    return beatAt !== undefined;
  }

  /** @throws Unavailable where the store or the keys are away, which is no document's fault */
  async function fire(each: Clocked, due: Due): Promise<void> {
    const about = { aggregate: each.aggregate, id: due._id, dueAt: due.dueAt };
    try {
      const next = await each.fire(due._id);
      if (next?.getTime() !== due.dueAt.getTime()) return;
      leave(each, due);
      logger.warn(about, 'a deadline changed nothing although it stands, will be tried again in a minute');
    } catch (error) {
      if (error instanceof Unavailable) {
        if (outages.has(error.code)) throw error;
        leave(each, due, error.retryAfterSeconds * 1_000);
        logger.warn({ ...about, code: error.code }, 'a deadline could not be carried out, will be tried again');
        return;
      }
      leave(each, due);
      const why = error instanceof Rejected ? { code: error.code } : { err: error };
      logger.error({ ...about, ...why }, 'a deadline was refused, will be tried again in a minute');
    }
  }

  function leave({ aggregate }: Clocked, { _id, dueAt }: Due, forMs = leftAloneMs): void {
    leftAlone.set(`${aggregate}:${_id}`, { dueAt: dueAt.getTime(), until: performance.now() + forMs });
  }

  function isLeftAlone({ aggregate }: Clocked, { _id, dueAt }: Due): boolean {
    return leftAlone.get(`${aggregate}:${_id}`)?.dueAt === dueAt.getTime();
  }

  const timer = every(intervalMs, sweep, (error) =>
    logger.warn({ err: error }, 'the sweep of deadlines failed, will be tried again'),
  );
  return {
    notice,
    earliest: (aggregate) => known.get(aggregate)?.earliest,
    async stop() {
      stopping = true;
      await timer.stop();
    },
  };
}
