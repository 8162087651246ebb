import { encode, eventId } from '@simpul/backbone';
import { type Aggregate, type DomainEvent, services } from '@simpul/contracts';
import { createKeys, developmentSecrets } from '@simpul/service';
import type { ChaosService, TopicMessage } from '../../ground.ts';
import type { Operation } from '../../history.ts';
import { potTopic, seatsTopic, tallyTopic } from '../../probe/contracts.ts';
import { check } from '../check.ts';
import { readLog } from '../log.ts';
import type { Rule } from '../rule.ts';
import type { HandedOver, Snapshot, StoredDocument } from '../snapshot.ts';

/** A document that a test may spoil. */
export interface Loose {
  readonly _id: string;
  [member: string]: unknown;
}

/** An event that was decided, committed and published. */
export interface Done {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A system on which everything went as promised, until a test spoils something. */
export interface Sound {
  readonly operations: Operation[];
  readonly messages: TopicMessage[];
  readonly mails: HandedOver[];
  /** Lets the aggregate decide, commits and publishes; each command at a later instant than the one before, or at `now`. */
  handle<S, C, E extends DomainEvent>(aggregate: Aggregate<S, C, E>, id: string, command: C, now?: string): Done[];
  /** The same, as a client's command: acknowledged, with each event as evidence. */
  command<S, C, E extends DomainEvent>(
    aggregate: Aggregate<S, C, E>,
    id: string,
    command: C,
    answered?: Readonly<Record<string, unknown>>,
  ): Done[];
  collection(service: ChaosService, name: string): Loose[];
  document(service: ChaosService, collection: string, id: string): Loose;
  message(event: Done): TopicMessage;
  snapshot(): Snapshot;
}

const { hmac } = createKeys({ refKey: developmentSecrets.refKey });

export const startedAt = Date.parse('2026-03-31T02:00:00.000Z');
const topics = [...Object.values(services).flatMap((each) => each.topics), potTopic, seatsTopic, tallyTopic];
const partitions = Object.fromEntries(topics.map(({ name, partitions: count }) => [name, count]));

/** Starts with nothing. Everything is made by the aggregates' own functions and the encoder that makes every message. */
export function createSound(): Sound {
  const operations: Operation[] = [];
  const messages: TopicMessage[] = [];
  const mails: HandedOver[] = [];
  const documents: { [service in ChaosService]: Record<string, Loose[]> } = {
    g2c: {},
    g2b: {},
    g2g: {},
    g2e: {},
    probe: {},
  };
  const ends = new Map<string, number>();
  let clock = startedAt;

  function collection(service: ChaosService, name: string): Loose[] {
    const existing = documents[service][name];
    if (existing) return existing;
    const fresh: Loose[] = [];
    documents[service][name] = fresh;
    return fresh;
  }

  function document(service: ChaosService, name: string, id: string): Loose {
    const found = collection(service, name).find(({ _id }) => _id === id);
    if (!found) throw new Error(`no ${service} ${name} ${id}`);
    return found;
  }

  function handle<S, C, E extends DomainEvent>(aggregate: Aggregate<S, C, E>, id: string, command: C, now?: string) {
    const { service, name } = aggregate;
    clock += 1_000;
    const at = now ? new Date(now) : new Date(clock);
    const all = collection(service as ChaosService, name);
    const stored = all.find(({ _id }) => _id === id);
    const before = { version: 0, lastSeq: 0, state: aggregate.initial, ...stored } as {
      version: number;
      lastSeq: number;
      state: S;
    };
    const events = aggregate.decide(before.state, command, { now: at, id });
    const state = events.reduce((current, event) => aggregate.evolve(current, event), before.state);
    const written = {
      schema: aggregate.schema,
      rev: before.version + 1,
      version: before.version + (events.length > 0 ? 1 : 0),
      lastSeq: before.lastSeq + events.length,
      state,
      outbox: [],
      marks: [],
      recent: [],
      writes: [],
    };
    if (stored) Object.assign(stored, written);
    else all.push({ _id: id, ...written });
    return events.map((event, index) => {
      const contract = aggregate.events.find(({ type }) => type === event.type);
      const data = contract?.schema.parse(event.data) as Done['data'];
      const entry = {
        seq: before.lastSeq + index + 1,
        epoch: 1,
        type: event.type,
        time: at.toISOString(),
        data,
        trace: {},
      };
      const source = { service, aggregate: name, id };
      publish(
        `${service}.${name}`,
        encode(source, entry, { partitions: partitions[`${service}.${name}`] ?? 1, trace: {} }),
      );
      return { id: eventId(source, entry), key: id, type: event.type, data };
    });
  }

  function publish(topic: string, message: ReturnType<typeof encode>): void {
    const { partition, key, headers } = message;
    const place = `${topic}/${partition}`;
    const offset = ends.get(place) ?? 0;
    ends.set(place, offset + 1);
    messages.push({
      topic,
      partition,
      offset,
      key,
      headers: { ...headers },
      value: Buffer.from(String(message.value)),
    });
  }

  return {
    operations,
    messages,
    mails,
    handle,
    command(aggregate, id, command, answered) {
      const events = handle(aggregate, id, command);
      const number = operations.length + 1;
      const topic = `${aggregate.service}.${aggregate.name}`;
      operations.push({
        number,
        service: aggregate.service,
        command: `${aggregate.name}.${(command as { type: string }).type}`,
        key: `key-${number}`,
        evidence: events.map(({ type, data }) => ({ topic, type, subject: id, where: data })),
        startedAt: clock,
        endedAt: clock,
        tries: 1,
        end: 'acknowledged',
        status: 200,
        ...(answered && { answered }),
      });
      return events;
    },
    collection,
    document,
    message(event) {
      const found = messages.find(({ headers }) => headers.ce_id === event.id);
      if (!found) throw new Error(`${event.id} is not on a topic`);
      return found;
    },
    snapshot: () => ({
      messages: [...messages],
      partitions,
      documents: documents as { [service in ChaosService]: Record<string, StoredDocument[]> },
      mails,
    }),
  };
}

/** Which breaches a rule tells of. */
export function breaches(rule: Rule, sound: Sound): string[] {
  const { operations } = sound;
  const snapshot = sound.snapshot();
  return rule({ operations, snapshot, log: readLog(snapshot.messages) }).map(({ breach }) => breach);
}

/** Which breaches all rules together tell of, as `<rule> <breach>`. */
export function found(sound: Sound): string[] {
  return check(sound.operations, sound.snapshot()).map(({ rule, breach }) => `${rule} ${breach}`);
}

/** The first of a list that must have one. */
export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('nothing there');
  return first;
}

/** Takes one out of a list. */
export function drop<T>(list: T[], one: T): void {
  const index = list.indexOf(one);
  if (index < 0) throw new Error('not there');
  list.splice(index, 1);
}

/** Reserves a value as a service does. */
export function reserve(
  sound: Sound,
  service: ChaosService,
  name: string,
  { value, owner }: Record<'value' | 'owner', string>,
): void {
  sound.collection(service, `reservations-${name}`).push({ _id: hmac(value), owner });
}

/** Puts a message behind all others of its partition. */
export function append(sound: Sound, message: Omit<TopicMessage, 'offset'>): void {
  const { topic, partition } = message;
  const offset = sound.messages.filter((each) => each.topic === topic && each.partition === partition).length + 1_000;
  sound.messages.push({ ...message, offset: offset + sound.messages.length });
}

/** Lets what happened happen once more, under a number of its own, or to another aggregate of the topic. */
export function repeat(
  sound: Sound,
  message: TopicMessage,
  { key = message.key, data }: { key?: string; data?: unknown } = {},
): void {
  const [service, aggregate] = message.topic.split('.');
  const value = data === undefined ? message.value : Buffer.from(JSON.stringify(data));
  const headers = { ...message.headers, ce_id: `${service}:${aggregate}:${key}:1.${900 + sound.messages.length}` };
  append(sound, { ...message, key, value, headers });
}

/** The messages of a type, of one aggregate where it is named. */
export function messagesOf({ messages }: Sound, type: string, key?: string): TopicMessage[] {
  return messages.filter((each) => each.headers.ce_type === type && (key === undefined || each.key === key));
}

/** Takes all events of a type off its topic, of one aggregate where it is named. */
export function erase(sound: Sound, type: string, key?: string): void {
  for (const message of messagesOf(sound, type, key)) drop(sound.messages, message);
}

/** Puts other members into the state of a document. */
export function restate(document: Loose, members: Readonly<Record<string, unknown>>): void {
  document.state = { ...(document.state as object), ...members };
}

/** Puts another content, or other headers, into a message that stands there. */
export function spoil(
  sound: Sound,
  message: TopicMessage,
  { data, headers = {} }: { data?: unknown; headers?: Readonly<Record<string, string>> },
): void {
  const index = sound.messages.indexOf(message);
  if (index < 0) throw new Error('not there');
  const value = data === undefined ? message.value : Buffer.from(JSON.stringify(data));
  sound.messages[index] = { ...message, value, headers: { ...message.headers, ...headers } };
}
