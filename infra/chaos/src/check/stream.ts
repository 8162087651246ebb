import { partitionOf } from '@simpul/backbone';
import type { LoggedEvent, Stream } from './log.ts';
import { type AggregateDocument, aggregates, type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { canonical } from './values.ts';

const tell = teller('stream');
/** A copy belongs to the trace of whoever published it. */
const traces = new Set(['traceparent', 'tracestate']);

/**
 * What an aggregate decided stands on its topic, each event first behind those before it; every further copy is the same
 * message; the document knows of as many events as there are.
 */
export const stream: Rule = ({ snapshot, log }) => {
  const documents = aggregates(snapshot);
  const found = [...log.streams.values()].flatMap((each) => [
    ...ordered(each),
    ...readable(each),
    ...placed(each, snapshot.partitions[each.topic]),
    ...alike(each),
    ...known(each, documents.get(each.topic)?.get(each.key)),
  ]);
  for (const [topic, of] of documents)
    for (const document of of.values()) {
      const there = log.streams.get(`${topic}/${document._id}`);
      found.push(...published(document, { topic, key: document._id, events: [], copies: [], ...there }));
    }
  return found;
};

function ordered({ events }: Stream): Violation[] {
  const found: Violation[] = [];
  const seen = new Map<number, LoggedEvent>();
  let last: LoggedEvent | undefined;
  for (const event of events) {
    const twin = seen.get(event.seq);
    if (twin) found.push(tell('doubled', event.id, `has the number of ${twin.id}`));
    else if (last && event.seq < last.seq) found.push(tell('disordered', event.id, `first stands behind ${last.id}`));
    else if (last && event.epoch < last.epoch) found.push(tell('disordered', event.id, `goes back behind ${last.id}`));
    seen.set(event.seq, event);
    if (!last || event.seq > last.seq) last = event;
  }
  for (let seq = 1; seq < (last?.seq ?? 0); seq += 1)
    if (!seen.has(seq)) found.push(tell('lost', idOf(last, seq), `is not on the topic, ${last?.id} is`));
  return found;
}

function readable({ events }: Stream): Violation[] {
  return events.filter((event) => !event.readable).map(({ id }) => tell('wrong', id, 'its value is no JSON object'));
}

function placed({ events, copies, key }: Stream, partitions: number | undefined): Violation[] {
  if (partitions === undefined) return [];
  const right = partitionOf(key, partitions);
  const messages = [...events.map((event) => ({ of: event, message: event.message })), ...copies];
  return messages.flatMap(({ of, message }) => [
    ...(message.partition === right
      ? []
      : [tell('wrong', of.id, `stands in partition ${message.partition}, its key asks for ${right}`)]),
    ...(message.key === key ? [] : [tell('wrong', of.id, `has the key ${message.key}`)]),
  ]);
}

function alike({ copies }: Stream): Violation[] {
  return copies.flatMap(({ of, message }) => {
    const isSame =
      (of.message.value ?? Buffer.alloc(0)).equals(message.value ?? Buffer.alloc(0)) &&
      told(of.message.headers) === told(message.headers);
    return isSame ? [] : [tell('wrong', of.id, `another message at offset ${message.offset} has its id`)];
  });
}

function told(headers: Readonly<Record<string, string>>): string {
  return canonical(Object.fromEntries(Object.entries(headers).filter(([name]) => !traces.has(name))));
}

/** What is published was committed. */
function known({ topic, key, events }: Stream, document: AggregateDocument | undefined): Violation[] {
  if (!document) return [tell('lost', `${topic}/${key}`, `has ${events.length} events and no document`)];
  return events
    .filter(({ seq }) => seq > document.lastSeq)
    .map(({ id }) => tell('lost', id, `is published, its document knows of ${document.lastSeq} events`));
}

/** What is committed was published: up to the last event that stands there `ordered` looks. */
function published(document: AggregateDocument, { topic, key, events }: Stream): Violation[] {
  const reached = Math.max(0, ...events.map(({ seq }) => seq));
  const waiting = new Set(document.outbox.map(({ seq }) => seq));
  const found: Violation[] = [];
  for (let seq = reached + 1; seq <= document.lastSeq; seq += 1)
    if (!waiting.has(seq))
      found.push(
        tell('lost', `${topic}/${key} ${seq}`, `is committed, the topic has ${reached} of ${document.lastSeq}`),
      );
  return found;
}

function idOf(last: LoggedEvent | undefined, seq: number): string {
  return last ? last.id.replace(/\d+$/, String(seq)) : String(seq);
}
