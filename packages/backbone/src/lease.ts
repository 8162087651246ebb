import type { Connection } from 'mongoose';
import { randomId } from './ids.ts';
import { majorityCollection } from './store/collections.ts';
import { isDuplicateKey } from './store/outage.ts';

/** A lease held by at most one live process, as long as it keeps beating. */
export interface Lease {
  /** Beats or tries to take over; true while we hold it. Call it regularly, at an interval well under `staleMs`. */
  hold(): Promise<boolean>;
  /** Gives it back, so that another need not wait. */
  release(): Promise<void>;
}

interface LeaseDocument {
  holder: string;
  beat: number;
}

/**
 * A lease named `name`. It compares no clocks: whoever sees the same beat for `staleMs` of its own time takes over,
 * by an update guarded on that beat. A holder that was away too long finds its guard gone. It spares work;
 * nothing may rely on it for correctness.
 */
export function createLease(db: Connection, name: string, { staleMs }: { staleMs: number }): Lease {
  const collection = majorityCollection<LeaseDocument>(db, 'leases');
  const self = randomId();
  let seen: { holder: string; beat: number; at: number } | undefined;

  async function hold(): Promise<boolean> {
    if (seen?.holder === self && (await beat(seen.beat))) return true;
    const found = await collection.findOne({ _id: name } as never);
    if (!found) return create();
    const changed = seen?.holder !== found.holder || seen.beat !== found.beat;
    if (changed || !seen) seen = { holder: found.holder, beat: found.beat, at: performance.now() };
    const free = found.holder === '' || performance.now() - seen.at >= staleMs;
    return free ? beat(found.beat) : false;
  }

  async function beat(from: number): Promise<boolean> {
    const guard = { _id: name, beat: from };
    const { matchedCount } = await collection.updateOne(
      guard as never,
      { $set: { holder: self, beat: from + 1 } } as never,
    );
    seen = matchedCount === 1 ? { holder: self, beat: from + 1, at: performance.now() } : undefined;
    return matchedCount === 1;
  }

  async function create(): Promise<boolean> {
    try {
      await collection.insertOne({ _id: name, holder: self, beat: 1 } as never);
      seen = { holder: self, beat: 1, at: performance.now() };
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async function release(): Promise<void> {
    if (seen?.holder !== self) return;
    const guard = { _id: name, holder: self, beat: seen.beat };
    seen = undefined;
    await collection.updateOne(guard as never, { $set: { holder: '' } } as never);
  }

  return { hold, release };
}
