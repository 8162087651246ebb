import type { Connection } from 'mongoose';
import type { Reaction } from '../consumer/reaction.ts';
import type { Outlet } from '../outbox/relay.ts';
import type { Transport } from '../transport/transport.ts';
import type { Findings } from './report.ts';

/** What one verification works with. Topics and groups bear their names on the broker. */
export interface Scope {
  readonly db: Connection;
  readonly transport: Pick<Transport, 'subscribe' | 'bounds' | 'committed' | 'forget'>;
  readonly outlets: readonly Outlet[];
  /** our own topics and what they carry */
  readonly own: ReadonlyMap<string, { readonly service: string; readonly aggregate: string }>;
  readonly partitions: ReadonlyMap<string, number>;
  readonly consumers: readonly Consuming[];
  /** every group of the service, also those that feed views */
  readonly groups: ReadonlySet<string>;
  readonly epoch: number;
  readonly findings: Findings;
  readonly signal?: AbortSignal | undefined;
  /** The name of another throw-away group. */
  group(): string;
  /** The topic on which a stream `<service>:<aggregate>:<id>` stands. */
  topicOf(stream: string): { topic: string; key: string };
  /** Gives what is under way the time to arrive. */
  settle(): Promise<void>;
}

/** One consumer group of the service. */
export interface Consuming {
  readonly group: string;
  readonly topics: readonly string[];
  readonly reaction: Reaction;
}
