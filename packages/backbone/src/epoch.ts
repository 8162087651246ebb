import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { majorityCollection } from './store/collections.ts';
import { isDuplicateKey } from './store/outage.ts';

/** How long the others are watched, and how often: each of them beats well within it. */
const watch = { forMs: 8_000, everyMs: 500 } as const;

/**
 * Records the epoch this service serves in, and refuses to serve in an older one: events of an epoch that was left
 * would be taken for duplicates. The epoch is raised before serving from a restored backup, and not while a replica of the one
 * before is at work, whose events nobody would believe any more.
 * @throws Error naming both epochs
 */
export async function enterEpoch(db: Connection, epoch: number): Promise<void> {
  const collection = majorityCollection<{ epoch: number }>(db, 'service');
  const served = async () => (await collection.findOne({ _id: 'epoch' } as never))?.epoch;
  const raise = () => collection.updateOne({ _id: 'epoch' } as never, { $max: { epoch } } as never, { upsert: true });
  const before = await served();
  if (before !== undefined && before < epoch && (await isAtWork(db, async () => (await served()) === before)))
    throw new Error(`a replica is at work in epoch ${before}: stop all of this service before EPOCH=${epoch} begins`);
  // Two replicas may make the document at once: the second then finds it.
  await raise().catch((error) => (isDuplicateKey(error) ? raise() : Promise.reject(error)));
  const current = (await served()) ?? epoch;
  if (current > epoch)
    throw new Error(`this store has served in epoch ${current}; EPOCH=${epoch} would repeat event ids`);
}

/** Whether any replica beats, while `matters`: what a backup remembers of replicas stands still. */
async function isAtWork(db: Connection, matters: () => Promise<boolean>): Promise<boolean> {
  const replicas = majorityCollection<{ beat: number }>(db, 'replicas');
  const look = async () => new Map((await replicas.find({}).toArray()).map(({ _id, beat }) => [_id, beat]));
  const first = await look();
  for (const until = performance.now() + watch.forMs; performance.now() < until; await delay(watch.everyMs)) {
    const beats = [...(await look())].some(([id, beat]) => first.get(id) !== beat);
    // Another that raises it too may have been quicker, and beat since.
    if (!(await matters())) return false;
    if (beats) return true;
  }
  return false;
}
