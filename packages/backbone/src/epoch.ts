import type { Connection } from 'mongoose';
import { majorityCollection } from './store/collections.ts';
import { isDuplicateKey } from './store/outage.ts';

/**
 * Records the epoch this service serves in, and refuses to serve in an older one: events of an epoch that was left
 * would be taken for duplicates. The epoch is raised before serving from a restored backup.
 * @throws Error naming both epochs
 */
export async function enterEpoch(db: Connection, epoch: number): Promise<void> {
  const collection = majorityCollection<{ epoch: number }>(db, 'service');
  const raise = () => collection.updateOne({ _id: 'epoch' } as never, { $max: { epoch } } as never, { upsert: true });
  // Two replicas may make the document at once: the second then finds it.
  await raise().catch((error) => (isDuplicateKey(error) ? raise() : Promise.reject(error)));
  const current = (await collection.findOne({ _id: 'epoch' } as never))?.epoch ?? epoch;
  if (current > epoch)
    throw new Error(`this store has served in epoch ${current}; EPOCH=${epoch} would repeat event ids`);
}
