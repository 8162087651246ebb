import { generationBefore } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { type Collection, majorityCollection } from './store/collections.ts';

const entered = (db: Connection): Collection<{ entered: true }> => majorityCollection(db, 'service');
const idOf = (topic: string): string => `topic:${topic}`;

/**
 * The later generations among `topics` on which this service has never published, as far as its store knows. Only these are
 * held against the older one: what becomes of that afterwards must keep no replica from starting.
 */
export async function notEntered(db: Connection, topics: readonly string[]): Promise<string[]> {
  const later = topics.filter((topic) => generationBefore(topic));
  if (later.length === 0) return [];
  const found = await entered(db)
    .find({ _id: { $in: later.map(idOf) } })
    .toArray();
  return later.filter((topic) => !found.some(({ _id }) => _id === idOf(topic)));
}

/** Notes, before the first event, that this service publishes on these generations. */
export async function enterGenerations(db: Connection, topics: readonly string[]): Promise<void> {
  if (topics.length === 0) return;
  const note = (topic: string) => ({
    updateOne: { filter: { _id: idOf(topic) }, update: { $set: { entered: true as const } }, upsert: true },
  });
  await entered(db).bulkWrite(topics.map(note));
}
