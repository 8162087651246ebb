import { identityOf } from '../cloudevents.ts';
import { partitionOf } from '../partition.ts';
import { type Range, readRanges } from '../transport/read.ts';
import type { InMessage } from '../transport/transport.ts';
import type { Scope } from './scope.ts';
import { emptyTrack, see, type Track } from './track.ts';

/** What some partitions hold, per topic and key; and how to read on where they were left. */
export interface Survey {
  /** Whether the key's partition was read. */
  covers(topic: string, key: string): boolean;
  track(topic: string, key: string): Track;
  /** Every key of a topic of which something was read. */
  keys(topic: string): Iterable<[string, Track]>;
  /** Reads what has come since the first look, for the keys that are asked for only, and reports nothing. */
  readOn(wanted: ReadonlyMap<string, ReadonlySet<string>>): Promise<void>;
}

/** Reads partitions, and reports what is wrong with a topic of ours as it stands there. */
export async function survey(scope: Scope, ranges: readonly Range[]): Promise<Survey> {
  const { transport, partitions, own, findings, signal } = scope;
  const topics = new Map<string, Map<string, Track>>();
  const ends = new Map(ranges.map((range) => [`${range.topic}/${range.partition}`, range]));
  for (const { topic } of ranges) topics.set(topic, topics.get(topic) ?? new Map());

  /** A message in another partition than its key's does not count: who reads its key does not find it in its place. */
  async function take(message: InMessage): Promise<void> {
    const { topic, key } = message;
    const source = own.get(topic);
    const event = identityOf(message);
    if (!event || (source && event.stream !== `${source.service}:${source.aggregate}:${key}`))
      return source && report(message, 'unreadable', 'a message that is no event of this topic');
    const right = partitionOf(key, partitions.get(topic) ?? 1);
    if (message.partition !== right)
      return source && report(message, 'misplaced', `its key belongs to partition ${right}`);
    const tracks = topics.get(topic) ?? new Map<string, Track>();
    const track = tracks.get(key) ?? emptyTrack();
    tracks.set(key, track);
    const place = see(track, event.epoch, event.seq);
    if (!source) return;
    if (place === 'late')
      await report(message, 'out-of-order', 'its first copy stands behind a later event of its key');
    if (place === 'again' && track.doubled === 1)
      await report(message, 'doubled', 'an event of this key stands on the topic more than once, which is harmless');
  }

  async function report(
    message: InMessage,
    kind: 'unreadable' | 'out-of-order' | 'doubled' | 'misplaced',
    detail: string,
  ): Promise<void> {
    const { topic, partition, offset, headers } = message;
    const id = headers.ce_id ?? `offset ${offset}`;
    await findings.add(kind, { where: `${topic}/${partition}`, id, detail: `${detail} (offset ${offset})` });
  }

  const read = (stretches: readonly Range[], take: (message: InMessage) => Promise<void> | void): Promise<void> =>
    readRanges(transport, {
      group: scope.group(),
      ranges: stretches,
      signal,
      async each(messages) {
        for (const message of messages) await take(message);
      },
    });

  await read(ranges, (message) => {
    findings.count('events', 1);
    return take(message);
  });
  return {
    covers: (topic, key) => ends.has(`${topic}/${partitionOf(key, partitions.get(topic) ?? 1)}`),
    track: (topic, key) => topics.get(topic)?.get(key) ?? emptyTrack(),
    keys: (topic) => topics.get(topic) ?? [],
    async readOn(wanted) {
      const bounds = await transport.bounds([...wanted.keys()]);
      const stretches = bounds.flatMap(({ topic, partition, high }) => {
        const range = ends.get(`${topic}/${partition}`);
        return range ? [{ topic, partition, from: range.to, to: Number(high) }] : [];
      });
      await read(stretches, (message) => {
        const { topic, key, partition } = message;
        const event = identityOf(message);
        if (!event || !wanted.get(topic)?.has(key) || partition !== partitionOf(key, partitions.get(topic) ?? 1))
          return;
        const tracks = topics.get(topic) ?? new Map<string, Track>();
        const track = tracks.get(key) ?? emptyTrack();
        topics.set(topic, tracks.set(key, track));
        see(track, event.epoch, event.seq);
      });
    },
  };
}
