import type { Logger } from 'pino';
import { every } from '../every.ts';
import type { Lease } from '../lease.ts';
import type { OutboxEntry } from '../store/document.ts';
import type { StepHook } from '../types.ts';
import type { Outlet, Relay } from './relay.ts';

interface Found {
  readonly _id: string;
  readonly outbox: readonly OutboxEntry[];
  readonly outboxSince: string;
}

const sweepLimit = 1_000;

/**
 * Finds what a dead process left unpublished: a document whose first entry is the same in two sweeps is nobody's,
 * or its owner is slow, which makes a duplicate and no harm. No clocks are compared. One replica sweeps at a time.
 * Where there are too many for one look, each page is looked at twice, so that what cannot leave hides nothing younger.
 */
export function startSweep({
  outlets,
  relay,
  lease,
  logger,
  step,
  intervalMs = 3_000,
}: {
  outlets: readonly Outlet[];
  relay: Relay;
  lease: Lease;
  logger: Logger;
  step?: StepHook | undefined;
  intervalMs?: number;
}): { stop(): Promise<void> } {
  let firsts = new Map<string, number>();
  const pages = new Map<Outlet, { from?: string | undefined; looks: number }>();

  async function sweep(): Promise<void> {
    if (outlets.length === 0 || !(await lease.hold())) {
      firsts = new Map();
      return;
    }
    const seen = new Map<string, number>();
    for (const outlet of outlets) {
      const documents = await oldest(outlet);
      for (const { _id: id, outbox } of documents) {
        const key = `${outlet.aggregate}:${id}`;
        const first = outbox[0]?.seq;
        if (first === undefined) continue;
        seen.set(key, first);
        if (firsts.get(key) !== first) continue;
        await step?.('sweeping', id);
        relay.push(outlet, { id, outbox });
      }
      turn(outlet, documents);
    }
    firsts = seen;
  }

  /** After the second look at a page the next one is due; after the last one the oldest again. */
  function turn(outlet: Outlet, documents: readonly Found[]): void {
    const page = pages.get(outlet) ?? { looks: 0 };
    page.looks += 1;
    const next = documents.length === sweepLimit ? documents.at(-1)?.outboxSince : undefined;
    pages.set(outlet, page.looks < 2 ? page : { from: next, looks: 0 });
  }

  async function oldest(outlet: Outlet): Promise<Found[]> {
    const from = pages.get(outlet)?.from;
    const filter = { outboxSince: from ? { $gte: from } : { $exists: true } };
    const query = outlet.collection.find(filter as never, { projection: { outbox: 1, outboxSince: 1 } });
    return (await query.sort({ outboxSince: 1 }).limit(sweepLimit).toArray()) as unknown as Found[];
  }

  const timer = every(intervalMs, sweep, (error) =>
    logger.warn({ err: error }, 'the outbox sweep failed, will be tried again'),
  );
  return {
    async stop() {
      await timer.stop();
      await lease.release().catch(() => undefined);
    },
  };
}
