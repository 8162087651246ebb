import type { EventType } from '@simpul/contracts';
import { partitionOf } from './partition.ts';
import type { OutboxEntry } from './store/document.ts';
import type { InMessage, OutMessage } from './transport/transport.ts';
import type { Received } from './types.ts';

/** Where an outbox entry belongs. `stream` is `<service>:<aggregate>:<id>`. */
export interface Source {
  readonly service: string;
  readonly aggregate: string;
  readonly id: string;
}

/** A message that is no event we can read: missing headers, no JSON, or data that breaks its contract. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** A consumed event type in a version this process does not know: newer code must be deployed first. */
export class UnknownVersion extends Error {
  override readonly name = 'UnknownVersion';
}

/** The deterministic CloudEvents id: `<service>:<aggregate>:<id>:<epoch>.<seq>`. */
export function eventId({ service, aggregate, id }: Source, entry: Pick<OutboxEntry, 'epoch' | 'seq'>): string {
  return `${service}:${aggregate}:${id}:${entry.epoch}.${entry.seq}`;
}

/** An outbox entry as a Kafka message: CloudEvents 1.0 Kafka protocol binding, binary content mode. */
export function encode(
  source: Source,
  entry: OutboxEntry,
  options: { partitions: number; trace: Record<string, string> },
): OutMessage {
  return {
    key: source.id,
    partition: partitionOf(source.id, options.partitions),
    headers: {
      ce_specversion: '1.0',
      ce_id: eventId(source, entry),
      ce_type: entry.type,
      ce_source: `/${source.service}/${source.aggregate}`,
      ce_subject: source.id,
      ce_time: entry.time,
      'content-type': 'application/json',
      ...options.trace,
    },
    value: JSON.stringify(entry.data),
  };
}

/** Whether a header is one that our own events bear; any other one holds what its sender likes. */
export const isOwnHeader = (name: string): boolean =>
  /^(ce_(id|type|source|specversion|subject|time)|content-type|traceparent)$/.test(name);

const identity = /^(?<stream>[a-z0-9]+:[a-z0-9-]+:.+):(?<epoch>\d{1,9})\.(?<seq>\d{1,15})$/;

/** The event type a message names, or undefined where it names none. */
export function typeOf(message: InMessage): string | undefined {
  return message.headers.ce_type;
}

/** Which event a message is by its id, or undefined where it bears none. */
export function identityOf({ headers }: InMessage): { stream: string; epoch: number; seq: number } | undefined {
  const { stream, epoch, seq } = identity.exec(headers.ce_id ?? '')?.groups ?? {};
  return stream ? { stream, epoch: Number(epoch), seq: Number(seq) } : undefined;
}

/**
 * Reads a message as an event of one of `types`. Fields the contract does not know are kept.
 * @throws Unreadable naming the first thing that is wrong, without the message's content
 */
export function decode(message: InMessage, type: EventType): Omit<Received, 'reaction'> {
  const { ce_id: id, ce_specversion: version, ce_source: source, ce_time: time, ce_type: named } = message.headers;
  if (version !== '1.0') throw new Unreadable('no CloudEvents 1.0 headers');
  const parts = identity.exec(id ?? '')?.groups;
  if (!id || !parts?.stream || !source || !time || Number.isNaN(Date.parse(time)) || !named)
    throw new Unreadable('ce_id, ce_source, ce_time or ce_type is missing or malformed');
  const data = parseJson(message.value);
  const checked = type.schema.safeParse(data);
  if (!checked.success) {
    const where = checked.error.issues.map((issue) => `/${issue.path.join('/')}`).join(', ');
    throw new Unreadable(`data does not fit ${type.type} at ${where}`);
  }
  const stream = parts.stream;
  return {
    id,
    type: named,
    source,
    subject: stream.slice(stream.indexOf(':', stream.indexOf(':') + 1) + 1),
    time,
    data,
    stream,
    epoch: Number(parts.epoch),
    seq: Number(parts.seq),
  };
}

function parseJson(value: Buffer | null): unknown {
  if (!value) throw new Unreadable('the message has no value');
  try {
    return JSON.parse(value.toString());
  } catch {
    throw new Unreadable('the value is not JSON');
  }
}
