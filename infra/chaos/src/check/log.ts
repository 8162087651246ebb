import type { TopicMessage } from '../ground.ts';

/** An event as the first copy of it on its topic tells it. */
export interface LoggedEvent {
  /** `<service>:<aggregate>:<key>:<epoch>.<seq>` */
  readonly id: string;
  readonly topic: string;
  /** the id of the aggregate that decided it */
  readonly key: string;
  readonly epoch: number;
  readonly seq: number;
  readonly type: string;
  /** ISO 8601 */
  readonly time: string;
  /** empty where the value cannot be read */
  readonly data: Readonly<Record<string, unknown>>;
  readonly readable: boolean;
  readonly message: TopicMessage;
}

/** The events of one aggregate, in the order in which their first copies stand, and the copies behind them. */
export interface Stream {
  readonly topic: string;
  readonly key: string;
  readonly events: readonly LoggedEvent[];
  readonly copies: readonly { readonly of: LoggedEvent; readonly message: TopicMessage }[];
}

/** The topics as a reader who knows nothing but the published language takes them. */
export interface Log {
  /** by `<topic>/<key>` */
  readonly streams: ReadonlyMap<string, Stream>;
  /** Every event of a type, once. */
  of(type: string): readonly LoggedEvent[];
  /** What bears no event id of its topic's aggregate: nothing of ours. */
  readonly strangers: readonly TopicMessage[];
}

/** The name of a stream in {@link Log}. */
export const streamName = (topic: string, key: string): string => `${topic}/${key}`;

/** The streams of a topic, each with its events by their numbers. */
export function streamsOf({ streams }: Log, topic: string): readonly Stream[] {
  return [...streams.values()]
    .filter((each) => each.topic === topic)
    .map((each) => ({ ...each, events: each.events.toSorted((a, b) => a.seq - b.seq) }));
}

const identity = /^([^:]+):([^:]+):(.+):(\d{1,9})\.(\d{1,15})$/;

/** Reads the events off the topics. */
export function readLog(messages: readonly TopicMessage[]): Log {
  const streams = new Map<
    string,
    { topic: string; key: string; events: LoggedEvent[]; copies: Stream['copies'][number][] }
  >();
  const byId = new Map<string, LoggedEvent>();
  const byType = new Map<string, LoggedEvent[]>();
  const strangers: TopicMessage[] = [];
  const inOrder = messages.toSorted(
    (a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0) || a.partition - b.partition || a.offset - b.offset,
  );
  for (const message of inOrder) {
    const event = eventOf(message);
    if (!event) {
      strangers.push(message);
      continue;
    }
    const name = streamName(event.topic, event.key);
    const stream = streams.get(name) ?? { topic: event.topic, key: event.key, events: [], copies: [] };
    streams.set(name, stream);
    const first = byId.get(event.id);
    if (first) {
      stream.copies.push({ of: first, message });
      continue;
    }
    byId.set(event.id, event);
    stream.events.push(event);
    const alike = byType.get(event.type);
    if (alike) alike.push(event);
    else byType.set(event.type, [event]);
  }
  return { streams, of: (type) => byType.get(type) ?? [], strangers };
}

function eventOf(message: TopicMessage): LoggedEvent | undefined {
  const { topic, headers, value } = message;
  const id = headers.ce_id ?? '';
  const [, service, aggregate, key, epoch, seq] = identity.exec(id) ?? [];
  if (key === undefined || `${service}.${aggregate}` !== topic || headers.ce_source !== `/${service}/${aggregate}`)
    return undefined;
  const data = objectOf(value);
  return {
    id,
    topic,
    key,
    epoch: Number(epoch),
    seq: Number(seq),
    type: headers.ce_type ?? '',
    time: headers.ce_time ?? '',
    data: data ?? {},
    readable: data !== undefined,
    message,
  };
}

function objectOf(value: Buffer | null): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(value?.toString() ?? '');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
