import type { Connection } from 'mongoose';

/** How this process's clock stands against the store's, which all replicas share. */
export interface StoreClock {
  /** Compares the clocks now: true where they agree. Rejects when the store is away; then what was known stands. */
  check(): Promise<boolean>;
  /** Why this replica should not serve, as of the last check. */
  reason(): string | undefined;
}

/** What deadlines leave after they have passed covers this much between any two replicas, twice. */
const toleratedMs = 1_000;

/** A clock check by `hello.localTime`, which every MongoDB server tells, also through mongos and without a login. */
export function createStoreClock(db: Connection): StoreClock {
  let skew = 0;
  const agrees = (): boolean => Math.abs(skew) <= toleratedMs;

  async function check(): Promise<boolean> {
    const sent = Date.now();
    const started = performance.now();
    const { localTime } = await db.getClient().db('admin').command({ hello: 1 });
    if (!(localTime instanceof Date)) throw new Error('the store does not tell its time in hello.localTime');
    skew = skewOf({ sent, received: sent + performance.now() - started, store: localTime.getTime() });
    return agrees();
  }

  function reason(): string | undefined {
    if (agrees()) return undefined;
    return `this clock is ${(Math.abs(skew) / 1000).toFixed(1)} s ${skew > 0 ? 'ahead of' : 'behind'} the store's`;
  }

  return { check, reason };
}

/**
 * Milliseconds by which our clock is certainly ahead of the store's, negative where it is behind. The store told its
 * time somewhere between `sent` and `received` (epoch ms, our clock): what that interval explains is no skew.
 */
export function skewOf({ sent, received, store }: { sent: number; received: number; store: number }): number {
  if (store < sent) return sent - store;
  return store > received ? received - store : 0;
}
