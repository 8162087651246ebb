import type { Connection } from 'mongoose';
import { majorityCollection } from '../store/collections.ts';

/** What is parked in the groups that feed a view: copies of what stands on the topics. */
export interface Parked {
  /** How many keys are parked in `group` and not in `other`. */
  beyond(group: string, other: string): Promise<number>;
  /** Removes all of a group that reads no more. */
  forget(group: string): Promise<void>;
}

const batch = 500;

/** Opens what is parked in a service's store. */
export function createParked(db: Connection): Parked {
  const heads = majorityCollection<{ group: string; topic: string; key: string }>(db, 'parked-heads');
  const messages = majorityCollection<{ head: string }>(db, 'parked-messages');

  async function beyond(group: string, other: string): Promise<number> {
    const places = async (of: string): Promise<Set<string>> =>
      new Set(
        await heads
          .find({ group: of })
          .map(({ topic, key }) => `${topic}|${key}`)
          .toArray(),
      );
    const [mine, theirs] = [await places(group), await places(other)];
    return [...mine].filter((place) => !theirs.has(place)).length;
  }

  async function forget(group: string): Promise<void> {
    for (;;) {
      const found = await heads.find({ group }).limit(batch).toArray();
      if (found.length === 0) return;
      const ids = found.map(({ _id }) => _id);
      await messages.deleteMany({ head: { $in: ids } });
      await heads.deleteMany({ _id: { $in: ids } });
    }
  }

  return { beyond, forget };
}
