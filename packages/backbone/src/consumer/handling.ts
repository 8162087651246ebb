import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { parkedMessages } from '../telemetry.ts';
import type { InMessage } from '../transport/transport.ts';
import type { StepHook } from '../types.ts';
import { attempt, type Outcome } from './attempt.ts';
import { retryAfterMs } from './backoff.ts';
import type { Head, Parking } from './parking.ts';
import type { Partition } from './partition.ts';
import type { Reaction } from './reaction.ts';
import { createSlots } from './slots.ts';

/** A partition in our hands: its parked keys, once read, and why it waits, for each piece of work that does. */
export interface Assigned {
  readonly partition: Partition;
  loading?: Promise<Map<string, Head>>;
  heads?: Map<string, Head>;
  paused?: boolean;
  /** where we asked to read again from, so that what is gone from the topic does not make us ask for ever */
  sought?: number;
  readonly blocked: Map<object, string>;
  /** keys whose redrive is under way or waits its turn */
  readonly redriving: Set<string>;
}

/** What becomes of each message: handled, put behind its parked key, or parked with it. */
export interface Handling {
  /** The parked keys of a partition; empty when it was taken away before they could be read. */
  loadHeads(own: Assigned): Promise<Map<string, Head>>;
  /** Handles one message, or puts it and those behind it behind their parked key; answers how many are done with. */
  take(own: Assigned, heads: Map<string, Head>, next: Next): Promise<number>;
  /** Handles what waits behind a key whose redrive is due, in order, until one fails again or nothing is left. */
  release(own: Assigned, parked: { _id: string; key: string }): Promise<number>;
}

/** A message whose turn it is, and those of its key that follow. */
interface Next {
  readonly message: InMessage;
  behind(): readonly InMessage[];
}

/** What handling needs: `stopping` ends every wait, `redriveAt` asks for a `release` at a head's due time. */
export interface HandlingOptions {
  readonly reaction: Reaction;
  readonly group: string;
  readonly parking: Parking;
  readonly logger: Logger;
  readonly step?: StepHook | undefined;
  stopping(): boolean;
  redriveAt(head: Head): void;
}

type Settled = Exclude<Outcome, { end: 'wait' | 'retry' }>;

const tries = 5;
// Only tries take a place: a key that waits for its next one, for an outage to end or for newer code, holds up no other.
const sideBySide = 64;
// Few, so that what arrives for parked keys is written in larger lots and leaves the store to the others.
const parkingSideBySide = 4;

/** Assembles the handling of one consumer. */
export function createHandling({
  reaction,
  group,
  parking,
  logger,
  step,
  stopping,
  redriveAt,
}: HandlingOptions): Handling {
  const slot = createSlots(sideBySide);
  const parkingSlot = createSlots(parkingSideBySide);

  function loadHeads(own: Assigned): Promise<Map<string, Head>> {
    const { topic, partition } = own.partition;
    own.loading ??= persist(own, () => parking.heads({ group, topic, partition })).then((heads) => {
      own.heads = heads ?? new Map();
      return own.heads;
    });
    return own.loading;
  }

  async function take(own: Assigned, heads: Map<string, Head>, { message, behind }: Next): Promise<number> {
    const head = heads.get(message.key);
    if (head) {
      const done = await persist(own, () =>
        parkingSlot(async () => {
          const messages = [message, ...behind()];
          const appended = await parking.append(head, messages);
          if (appended) heads.set(message.key, appended);
          else heads.delete(message.key);
          return { count: appended ? messages.length : 0 };
        }),
      );
      if (!done) return 0;
      if (done.count > 0) return done.count;
    }
    const outcome = await settle(own, message);
    if (!outcome) return 0;
    if (outcome.end === 'park') {
      const parked = await persist(own, () => parking.park(group, message, outcome));
      if (!parked) return 0;
      heads.set(message.key, parked);
      await reportParked(message, parked);
      redriveAt(parked);
    }
    await step?.('handled', message.headers.ce_id ?? '');
    return 1;
  }

  async function reportParked(message: InMessage, head: Head): Promise<void> {
    const { topic, partition, offset } = message;
    parkedMessages.add(1, { 'simpul.reaction': reaction.name, 'simpul.cause': head.cause });
    const level = head.cause === 'not-yet' ? 'info' : 'error';
    logger[level](
      { topic, partition, offset, event: message.headers.ce_id, cause: head.cause, reason: head.reason, due: head.due },
      'message parked, its key waits',
    );
    await step?.('parked', message.headers.ce_id ?? '');
  }

  /** Tries until the message is done or to be parked: through an outage for as long as it lasts, through errors a few times. */
  async function settle(own: Assigned, message: InMessage): Promise<Settled | undefined> {
    for (let round = 0, failures = 0; !given(own); round += 1) {
      const outcome = await slot(() => attempt(reaction, group, message));
      if (outcome.end !== 'wait') own.blocked.delete(message);
      if (outcome.end === 'done' || outcome.end === 'park') return outcome;
      if (outcome.end === 'retry') {
        failures += 1;
        logger.warn({ err: outcome.error, event: message.headers.ce_id, failures }, 'handling failed');
        if (failures >= tries) return { end: 'park', cause: 'failed', reason: outcome.reason };
      } else {
        block(own, message, outcome.reason, outcome.error);
      }
      await backoff(own, round);
    }
    return undefined;
  }

  /** Does what must be written, through any outage of the store; undefined when the partition was taken away meanwhile. */
  async function persist<T>(own: Assigned, work: () => Promise<T>): Promise<T | undefined> {
    for (let round = 0; !given(own); round += 1) {
      try {
        const result = await work();
        own.blocked.delete(work);
        return result;
      } catch (error) {
        block(own, work, 'store-unavailable', error);
        await backoff(own, round);
      }
    }
    return undefined;
  }

  function block(own: Assigned, waits: object, reason: string, error: unknown): void {
    const { topic, partition } = own.partition;
    const known = [...own.blocked.values()].includes(reason);
    if (!known) logger.error({ err: error, topic, partition, reason }, 'partition waits');
    own.blocked.set(waits, reason);
  }

  const given = (own: Assigned): boolean => stopping() || own.partition.dropped();

  async function backoff(own: Assigned, round: number): Promise<void> {
    // Not by the time of day, which may jump.
    const until = performance.now() + retryAfterMs(round, Math.random());
    for (let left = 1; !given(own) && left > 0; left = until - performance.now()) await delay(Math.min(100, left));
  }

  async function release(own: Assigned, { _id, key }: { _id: string; key: string }): Promise<number> {
    const heads = await loadHeads(own);
    let head = await persist(own, () => parking.find(_id));
    if (head && (!head.due || head.due.getTime() > Date.now())) {
      heads.set(key, head);
      return 1;
    }
    for (let looked: Head | undefined; head && !given(own); ) {
      const current: Head = head;
      heads.set(key, current);
      // An order raises the revision: one that comes after this look makes the release below miss, and look again.
      if (looked !== current && !(await persist(own, () => parking.discardOrdered(current)))) return 0;
      looked = current;
      const next = await persist(own, () => parking.next(current));
      if (next) {
        const outcome = await settle(own, next.message);
        if (!outcome) return 0;
        if (outcome.end === 'park') {
          const postponed = await persist(own, () => parking.postpone(current, outcome));
          if (postponed) {
            heads.set(key, postponed);
            redriveAt(postponed);
          }
          return 1;
        }
        await step?.('redriving', next.message.headers.ce_id ?? '');
        await persist(own, () => parking.settle(next.id));
        continue;
      }
      if (await persist(own, () => parking.release(current))) {
        await step?.('released', key);
        break;
      }
      head = await persist(own, () => parking.find(_id));
    }
    if (!given(own)) heads.delete(key);
    return 1;
  }

  return { loadHeads, take, release };
}
