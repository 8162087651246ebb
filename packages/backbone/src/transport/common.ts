import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionOptions } from 'node:tls';
import type { Topic } from '@simpul/contracts';
import type { Logger } from 'pino';
import { PermanentRefusal, type Settings, type TopicBatch } from './transport.ts';

/** Encryption and identity towards the brokers, in words that every client is told in its own way. */
export interface KafkaSecurity {
  readonly ssl?: boolean | ConnectionOptions;
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
}

/** How to reach the brokers, and how long to wait for whom. */
export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly logger: Logger;
  readonly security?: KafkaSecurity;
  /** a member silent for so long loses its partitions; default 10 s */
  readonly sessionTimeoutMs?: number;
  /** a send unsettled for so long is abandoned with its producer; default 30 s */
  readonly sendTimeoutMs?: number;
  /** production: refuse topics that could lose an acknowledged event */
  readonly durable?: boolean;
}

/** What every client is told alike. */
export const limits = {
  connectTimeoutMs: 3_000,
  /** how long a broker may take over a produce request */
  produceTimeoutMs: 15_000,
  rebalanceTimeoutMs: 30_000,
  fetchWaitMs: 500,
  fetchBytesPerPartition: 1 << 20,
  fetchBytes: 10 << 20,
} as const;

/** Topics keep everything, and elect no leader that lacks what was acknowledged. */
export const topicSettings: readonly { name: string; value: string }[] = Object.entries({
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'cleanup.policy': 'delete',
  'unclean.leader.election.enable': 'false',
}).map(([name, value]) => ({ name, value }));

const permanent = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TOPIC_EXCEPTION',
  'TOPIC_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
  'UNSUPPORTED_FOR_MESSAGE_FORMAT',
]);

/** What no waiting changes: a group that answers so will never have us. */
export const neverJoins: readonly string[] = [
  'INCONSISTENT_GROUP_PROTOCOL',
  'GROUP_AUTHORIZATION_FAILED',
  'TOPIC_AUTHORIZATION_FAILED',
  'INVALID_GROUP_ID',
  'INVALID_SESSION_TIMEOUT',
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
  'UNSUPPORTED_VERSION',
];

/** A protocol error that a client reports, by its name in the Kafka protocol. */
export interface Named {
  readonly name: string;
  readonly message: string;
}

/** Turns what a client threw while sending into {@link PermanentRefusal} where a broker will never take it. */
export function asRefusal(error: unknown, named: readonly Named[], batch: readonly TopicBatch[]): unknown {
  const refusal = named.find(({ name }) => permanent.has(name));
  if (!refusal) return error;
  const topics = batch.map(({ topic }) => topic).join(', ');
  const said =
    refusal.name === 'TOPIC_AUTHORIZATION_FAILED' ? `this service has no right to write to ${topics}` : refusal.message;
  return new PermanentRefusal(`${refusal.name}: ${said}`, { cause: error });
}

/** What an operator is told where a broker turns a reader away for good: whose right is missing, and to what. */
export function turnedAway(
  error: Error,
  named: readonly Named[],
  { group, topics }: { group: string; topics: readonly string[] },
): Error {
  const wants: Readonly<Record<string, string>> = {
    GROUP_AUTHORIZATION_FAILED: `this service has no right to join the group ${group}`,
    TOPIC_AUTHORIZATION_FAILED: `this service has no right to read ${topics.join(' or ')}`,
    SASL_AUTHENTICATION_FAILED: 'the brokers do not know this name and password',
  };
  const known = named.find(({ name }) => name in wants);
  return known ? new Error(`${known.name}: ${wants[known.name]}`, { cause: error }) : error;
}

/**
 * Waits for a send no longer than `ms`; then `abandon` is called and the outcome is open.
 * @throws what the send throws, or Error when it is unsettled for so long
 */
export async function settledWithin<T>(send: Promise<T>, ms: number, abandon: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abandon();
      reject(new Error(`send unsettled after ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([send, late]);
  } finally {
    clearTimeout(timer);
    send.catch(() => undefined);
  }
}

/** What nobody acknowledged must not be taken for sent, also where a client resolves a send although it left it out. */
export function requireEveryAnswer(
  batch: readonly TopicBatch[],
  answers: readonly { readonly topic: string; readonly partition: number }[],
): void {
  const answered = new Set(answers.map(placeOf));
  for (const { topic, messages } of batch) {
    const missing = messages.find(({ partition }) => !answered.has(placeOf({ topic, partition })));
    if (missing) throw new Error(`${topic}, partition ${missing.partition}: not acknowledged`);
  }
}

/** A partition's name among all topics. */
export function placeOf({ topic, partition }: { topic: string; partition: number }): string {
  return `${topic}/${partition}`;
}

/** A topic as the broker describes it: each partition's replicas. */
export interface Described {
  readonly name: string;
  readonly partitions: readonly { readonly replicas: readonly number[] }[];
}

/** @throws Error where a topic has another partition count than its contract */
export function requireAsContracted(topics: readonly Topic[], found: readonly Described[]): void {
  for (const { name, partitions } of topics) {
    const actual = found.find((each) => each.name === name)?.partitions ?? [];
    if (actual.length !== partitions) {
      throw new Error(
        `topic ${name} has ${actual.length} partitions, its contract says ${partitions}; partitions are never altered: use a new topic generation`,
      );
    }
  }
}

/** What a topic must be set to, so that no event that was acknowledged is ever lost, nor forgotten. */
const lasting: Readonly<Record<string, string>> = Object.fromEntries(
  topicSettings.map(({ name, value }) => [name, value]),
);

/** @throws Error where topics could lose an event that was acknowledged, naming all that is wrong */
export function requireDurable(found: readonly Described[], settings: Settings): void {
  const wrong = found.flatMap(({ name, partitions }) => {
    const set = settings.get(name) ?? {};
    const replicas = Math.min(...partitions.map((each) => each.replicas.length));
    const others = Object.entries(lasting).filter(([setting, value]) => set[setting] !== value);
    return [
      ...(replicas < 3 ? [`topic ${name} has ${replicas} replica(s); production needs 3`] : []),
      ...(Number(set['min.insync.replicas']) >= 2
        ? []
        : [`topic ${name} has min.insync.replicas ${set['min.insync.replicas']}; production needs 2`]),
      ...others.map(([setting, value]) => `topic ${name} has ${setting} ${set[setting]}; production needs ${value}`),
    ];
  });
  if (wrong.length > 0) throw new Error(wrong.join('; '));
}

/** Asks again every 100 ms, at most `attempts` times, while what it throws is `passing`; then throws that. */
export async function asking<T>(
  attempts: number,
  passing: (error: unknown) => boolean,
  ask: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === attempts || !passing(error)) throw error;
    }
    await pause(100);
  }
}
