import type { Connection } from 'mongoose';
import { randomId } from '../ids.ts';
import { majorityCollection } from '../store/collections.ts';

/** Which processes of a service live, as their beats in its store tell. Nothing relies on it for correctness. */
export interface Presence {
  /** Beats; resolves to the processes whose beat has stood still for `staleMs` of our own time. Call it regularly. */
  beat(): Promise<readonly string[]>;
  /** Forgets dead processes that have left nothing behind. One that was only asleep comes back with its next beat. */
  forget(dead: readonly string[]): Promise<void>;
  /** Ends this process's own, which leaves nothing behind. */
  leave(): Promise<void>;
}

/** The presence of this process among those of its service. It compares no clocks. */
export function createPresence(db: Connection, { staleMs }: { staleMs: number }): Presence {
  const collection = majorityCollection<{ beat: number }>(db, 'replicas');
  const self = randomId();
  const others = new Map<string, { beat: number; at: number }>();

  async function beat(): Promise<string[]> {
    await collection.updateOne({ _id: self }, { $inc: { beat: 1 } }, { upsert: true });
    const found = await collection.find({ _id: { $ne: self } }).toArray();
    const now = performance.now();
    const there = new Set(found.map(({ _id }) => _id));
    for (const id of others.keys()) if (!there.has(id)) others.delete(id);
    for (const { _id, beat: at } of found) if (others.get(_id)?.beat !== at) others.set(_id, { beat: at, at: now });
    return [...others].filter(([, { at }]) => now - at >= staleMs).map(([id]) => id);
  }

  async function forget(dead: readonly string[]): Promise<void> {
    if (dead.length > 0) await collection.deleteMany({ _id: { $in: [...dead] } });
  }

  return { beat, forget, leave: async () => void (await collection.deleteOne({ _id: self })) };
}
