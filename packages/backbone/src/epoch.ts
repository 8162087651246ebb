import type { Connection } from 'mongoose';
import { majorityCollection } from './store/collections.ts';

/**
 * Records the epoch this service serves in, and refuses to serve in an older one: events of an epoch that was left
 * would be taken for duplicates. The epoch is raised before serving from a restored backup.
 * @throws Error naming both epochs
 */
export async function enterEpoch(db: Connection, epoch: number): Promise<void> {
  const collection = majorityCollection<{ epoch: number }>(db, 'service');
  await collection.updateOne({ _id: 'epoch' } as never, { $max: { epoch } } as never, { upsert: true });
  const current = (await collection.findOne({ _id: 'epoch' } as never))?.epoch ?? epoch;
  if (current > epoch)
    throw new Error(`this store has served in epoch ${current}; EPOCH=${epoch} would repeat event ids`);
}
