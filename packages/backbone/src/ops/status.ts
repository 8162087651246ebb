import { setTimeout as delay } from 'node:timers/promises';
import type { GroupLag, OpsStatus } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Head } from '../consumer/parking.ts';
import { type Collection, majorityCollection } from '../store/collections.ts';
import type { Document } from '../store/document.ts';
import type { Transport } from '../transport/transport.ts';

/** An aggregate whose outbox is counted. */
export interface CountedOutbox {
  readonly aggregate: string;
  readonly collection: Collection<Document<unknown>>;
}

/** A consumer group and what it reads; names as on the broker. */
export interface ReadingGroup {
  readonly group: string;
  readonly topics: readonly string[];
}

type Outbox = OpsStatus['outbox'];
type Parked = OpsStatus['parked'];

/** Counts what has not been cleared yet, by aggregate and in all. */
export async function outboxStatus(counted: readonly CountedOutbox[]): Promise<Outbox> {
  const aggregates = await Promise.all(
    counted.map(async ({ aggregate, collection }) => {
      const [found] = await collection
        .aggregate<{ documents: number; events: number; oldest: string | null }>([
          { $match: { outboxSince: { $gt: '' } } },
          {
            $group: {
              _id: null,
              documents: { $sum: 1 },
              events: { $sum: { $size: '$outbox' } },
              oldest: { $min: '$outboxSince' },
            },
          },
        ])
        .toArray();
      const { documents = 0, events = 0, oldest } = found ?? {};
      return { aggregate, documents, events, ...(oldest && { oldest }) };
    }),
  );
  const oldest = aggregates.flatMap((each) => each.oldest ?? []).toSorted()[0];
  const sum = (of: 'documents' | 'events') => aggregates.reduce((total, each) => total + each[of], 0);
  return { documents: sum('documents'), events: sum('events'), ...(oldest && { oldest }), aggregates };
}

/** How far each group is with each topic it reads; topics that do not exist are left out. */
export async function lagStatus(
  reading: readonly ReadingGroup[],
  prefix: string,
  transport: Pick<Transport, 'bounds' | 'committed' | 'missingTopics'>,
): Promise<GroupLag[]> {
  const named = [...new Set(reading.flatMap(({ topics }) => topics))];
  if (named.length === 0) return [];
  const missing = new Set(await transport.missingTopics(named));
  const bounds = Map.groupBy(await transport.bounds(named.filter((each) => !missing.has(each))), ({ topic }) => topic);
  const lags: GroupLag[] = [];
  for (const { group, topics } of reading) {
    const reaction = reactionOf(group, prefix);
    const committed = await transport.committed(
      group,
      topics.filter((each) => !missing.has(each)),
    );
    const done = new Map(committed.map(({ topic, partition, offset }) => [`${topic}/${partition}`, Number(offset)]));
    for (const topic of topics) {
      const partitions = (bounds.get(topic) ?? [])
        .map(({ partition, low, high }) => {
          const at = done.get(`${topic}/${partition}`);
          const end = Number(high);
          return { partition, committed: at ?? -1, end, lag: Math.max(0, end - Math.max(Number(low), at ?? 0)) };
        })
        .toSorted((a, b) => a.partition - b.partition);
      if (partitions.length === 0) continue;
      lags.push({ reaction, group, topic, lag: partitions.reduce((sum, each) => sum + each.lag, 0), partitions });
    }
  }
  return lags;
}

/** Counts parked keys by reaction and cause, and all messages that wait. */
export async function parkedStatus(db: Connection, prefix: string): Promise<Parked> {
  const heads = majorityCollection<Omit<Head, '_id'>>(db, 'parked-heads');
  const messages = majorityCollection<object>(db, 'parked-messages');
  const found = await heads
    .aggregate<{ _id: { group: string; cause: Head['cause'] }; keys: number; waiting: number; oldest: Date }>([
      {
        $group: {
          _id: { group: '$group', cause: '$cause' },
          keys: { $sum: 1 },
          waiting: { $sum: { $cond: [{ $ifNull: ['$due', false] }, 1, 0] } },
          oldest: { $min: '$since' },
        },
      },
    ])
    .toArray();
  const reactions = found
    .map(({ _id: { group, cause }, keys, waiting, oldest }) => {
      const reaction = reactionOf(group, prefix);
      return { reaction, cause, keys, waiting, oldest: oldest.toISOString() };
    })
    .toSorted((a, b) => (`${a.reaction} ${a.cause}` < `${b.reaction} ${b.cause}` ? -1 : 1));
  const keys = reactions.reduce((sum, each) => sum + each.keys, 0);
  return { keys, messages: keys === 0 ? 0 : await messages.countDocuments(), reactions };
}

/** A reaction's name, from its group's; a group of another prefix keeps its own. */
export function reactionOf(group: string, prefix: string): string {
  return group.startsWith(prefix) ? group.slice(prefix.length) : group;
}

/** A part of the status, or what stands in for it where it cannot be had in time: an outage is when one looks. */
export async function part<T>(
  name: string,
  work: () => Promise<T>,
  { instead, unknown, patienceMs = 6_000 }: { instead: T; unknown: string[]; patienceMs?: number },
): Promise<T> {
  const late = new AbortController();
  try {
    const patience = delay(patienceMs, undefined, { signal: late.signal }).then(() => {
      throw new Error(`no answer within ${patienceMs / 1_000} s`);
    });
    return await Promise.race([work(), patience]);
  } catch (error) {
    unknown.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return instead;
  } finally {
    late.abort();
  }
}
