import type { Logger } from 'pino';
import { every } from '../every.ts';
import type { Lease } from '../lease.ts';
import type { OutboxEntry } from '../store/document.ts';
import type { Outlet, Relay } from './relay.ts';

const sweepLimit = 1_000;

/**
 * Finds what a dead process left unpublished: a document whose first entry is the same in two sweeps is nobody's,
 * or its owner is slow, which makes a duplicate and no harm. No clocks are compared. One replica sweeps at a time.
 */
export function startSweep({
  outlets,
  relay,
  lease,
  logger,
  intervalMs = 3_000,
}: {
  outlets: readonly Outlet[];
  relay: Relay;
  lease: Lease;
  logger: Logger;
  intervalMs?: number;
}): { stop(): Promise<void> } {
  let firsts = new Map<string, number>();

  async function sweep(): Promise<void> {
    if (outlets.length === 0 || !(await lease.hold())) {
      firsts = new Map();
      return;
    }
    const seen = new Map<string, number>();
    for (const outlet of outlets) {
      const query = outlet.collection.find({ outboxSince: { $exists: true } } as never, { projection: { outbox: 1 } });
      const documents = await query.sort({ outboxSince: 1 }).limit(sweepLimit).toArray();
      for (const { _id: id, outbox } of documents as unknown as { _id: string; outbox: OutboxEntry[] }[]) {
        const key = `${outlet.aggregate}:${id}`;
        const first = outbox[0]?.seq;
        if (first === undefined) continue;
        seen.set(key, first);
        if (firsts.get(key) === first) relay.push(outlet, { id, outbox });
      }
    }
    firsts = seen;
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
