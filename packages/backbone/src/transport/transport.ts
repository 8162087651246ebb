import type { Topic } from '@simpul/contracts';

/** One message to publish. The partition is ours to say; see `partitionOf`. */
export interface OutMessage {
  readonly key: string;
  readonly partition: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Messages of one topic, in the order in which they must stand there. */
export interface TopicBatch {
  readonly topic: string;
  readonly messages: readonly OutMessage[];
}

/** One message as it came: everything in it may be missing or broken. */
export interface InMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** A position up to which a group is done: `offset` is the next one it wants. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/**
 * What a consumer does with what arrives. `deliver` gets one partition's messages in order and returns when it has
 * taken them; it calls `heartbeat` while it waits. `assigned` is told whenever the group was joined anew:
 * what was delivered before and not committed comes again, here or elsewhere.
 */
export interface Subscriber {
  deliver(messages: readonly InMessage[], flow: Flow): Promise<void>;
  assigned(partitions: readonly { topic: string; partition: number }[]): void;
  /** The subscription ended by itself and will not come back. */
  failed(reason: Error): void;
}

/** The means of back-pressure while a batch is delivered. */
export interface Flow {
  heartbeat(): Promise<void>;
  /** false once the subscription is closing */
  running(): boolean;
  /** Stops fetching this partition; the answer resumes it. */
  pause(): () => void;
  /** The offset from which this batch was asked for: from here to its end nothing is left out. */
  readonly from: string;
  /** What is delivered next of this partition begins at `offset`. */
  seek(offset: string): void;
}

/** Where a partition begins and ends: the offsets of the first message it keeps and of the next to come. */
export interface Bounds {
  readonly topic: string;
  readonly partition: number;
  readonly low: string;
  readonly high: string;
}

/** Settings by topic and name, as brokers spell them. */
export type Settings = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** A running subscription. */
export interface Subscription {
  /** Resolves when the group has taken note; otherwise it rejects, and what was delivered may come again. */
  commit(positions: readonly Position[]): Promise<void>;
  /** Leaves the group; resolves when no `deliver` runs any more. */
  close(): Promise<void>;
}

/** How a group reads: from the beginning where it has no offsets yet. */
export interface SubscribeOptions {
  readonly group: string;
  readonly topics: readonly string[];
  readonly subscriber: Subscriber;
}

/** The seam behind which a Kafka client stands. */
export interface Transport {
  /**
   * Resolves when every message is acknowledged by all in-sync replicas.
   * @throws PermanentRefusal the broker will never take it · any other error: outcome open, send again
   */
  publish(batch: readonly TopicBatch[]): Promise<void>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** Makes the topics that are missing; throws where one has another partition count than its contract, or could lose an event in production. */
  ensureTopics(topics: readonly Topic[]): Promise<void>;
  /** The names among `topics` that do not exist. */
  missingTopics(topics: readonly string[]): Promise<string[]>;
  bounds(topics: readonly string[]): Promise<Bounds[]>;
  /** The settings in force of topics that exist, by topic and name. */
  settings(topics: readonly string[]): Promise<Settings>;
  /** What a group has committed; partitions of which it has not are left out. */
  committed(group: string, topics: readonly string[]): Promise<Position[]>;
  /** Forgets a group and its offsets; false while it has members. Where we may not, it is let be. */
  forget(group: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The broker refuses for a reason that sending again will not change. */
export class PermanentRefusal extends Error {
  override readonly name = 'PermanentRefusal';
}
