import type { Logger } from 'pino';
import { every } from '../every.ts';
import type { Lease } from '../lease.ts';
import type { OutboxEntry } from '../store/document.ts';
import type { StepHook } from '../types.ts';
import type { Presence } from './presence.ts';
import type { Outlet, Relay } from './relay.ts';

interface Found {
  readonly _id: string;
  readonly outbox: readonly OutboxEntry[];
  readonly outboxSince: string;
}

const sweepLimit = 1_000;
/** What is there in two looks is nobody's. */
const looksNeeded = 2;
/** Rounds after which the outboxes are looked at although nobody is known to have died. */
const restRounds = 20;

/**
 * Finds what a dead process left unpublished: a document whose first entry is the same in two looks is nobody's,
 * or its owner is slow, which makes a duplicate and no harm. No clocks are compared. It looks when it starts, when a process
 * of the service has died, for as long as it finds something, and once a minute whatever the others' beats tell. Every
 * replica looks, one at a time publishes: the lease is asked for only when there is something left.
 * Where there are too many for one look, each page is looked at twice, so that what cannot leave hides nothing younger.
 */
export function startSweep({
  outlets,
  relay,
  lease,
  presence,
  logger,
  step,
  intervalMs = 3_000,
}: {
  outlets: readonly Outlet[];
  relay: Relay;
  lease: Lease;
  presence: Presence;
  logger: Logger;
  step?: StepHook | undefined;
  intervalMs?: number;
}): { stop(): Promise<void> } {
  let firsts = new Map<string, number>();
  const pages = new Map<Outlet, { from?: string | undefined; looks: number }>();
  let dead: readonly string[] = [];
  let looksLeft = looksNeeded;
  let rounds = 0;
  let held = false;

  async function round(): Promise<void> {
    rounds += 1;
    const before = dead;
    dead = await presence.beat();
    const hasNews = dead.some((id) => !before.includes(id));
    if (hasNews || rounds % restRounds === 0) looksLeft = looksNeeded;
    if (looksLeft === 0) return;
    looksLeft -= 1;
    if (await sweep()) looksLeft = looksNeeded;
    if (looksLeft > 0) return;
    if (held) await lease.release();
    held = false;
    await presence.forget(dead);
  }

  /** One look at a page of each outbox; true where something is left, or a further page is to be looked at. */
  async function sweep(): Promise<boolean> {
    const seen = new Map<string, number>();
    let more = false;
    let mine: boolean | undefined;
    for (const outlet of outlets) {
      const documents = await oldest(outlet);
      for (const { _id: id, outbox } of documents) {
        const key = `${outlet.aggregate}:${id}`;
        const first = outbox[0]?.seq;
        if (first === undefined) continue;
        seen.set(key, first);
        if (firsts.get(key) !== first) continue;
        more = true;
        mine ??= await lease.hold();
        if (!mine) continue;
        held = true;
        await step?.('sweeping', id);
        relay.push(outlet, { id, outbox });
      }
      turn(outlet, documents);
      more ||= pages.get(outlet)?.from !== undefined;
    }
    firsts = seen;
    return more;
  }

  /** After the second look at a page the next one is due; after the last one the oldest again. */
  function turn(outlet: Outlet, documents: readonly Found[]): void {
    const page = pages.get(outlet) ?? { looks: 0 };
    page.looks += 1;
    const next = documents.length === sweepLimit ? documents.at(-1)?.outboxSince : undefined;
    pages.set(outlet, page.looks < looksNeeded ? page : { from: next, looks: 0 });
  }

  async function oldest(outlet: Outlet): Promise<Found[]> {
    const from = pages.get(outlet)?.from;
    // Not `$exists`, for which some servers look at every document.
    const filter = { outboxSince: from ? { $gte: from } : { $gt: '' } };
    const query = outlet.collection.find(filter as never, { projection: { outbox: 1, outboxSince: 1 } });
    return (await query.sort({ outboxSince: 1 }).limit(sweepLimit).toArray()) as unknown as Found[];
  }

  const timer = every(intervalMs, round, (error) =>
    logger.warn({ err: error }, 'the outbox sweep failed, will be tried again'),
  );
  timer.soon();
  return {
    async stop() {
      await timer.stop();
      if (held) await lease.release().catch(() => undefined);
    },
  };
}
