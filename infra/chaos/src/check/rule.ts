import type { ChaosService } from '../ground.ts';
import type { Operation } from '../history.ts';
import type { Log } from './log.ts';
import type { Breach, Snapshot, StoredDocument, Violation } from './snapshot.ts';

/** The members of an object. */
export type Data = Readonly<Record<string, unknown>>;

/** What a rule judges by: what was commanded, and what there is. */
export interface Material {
  readonly operations: readonly Operation[];
  readonly snapshot: Snapshot;
  readonly log: Log;
}

/** One promise, told by what breaks it; nothing where it holds. Pure. */
export type Rule = (material: Material) => Violation[];

/** Tells the breaches of one rule. */
export function teller(rule: string): (breach: Breach, id: string, detail: string) => Violation {
  return (breach, id, detail) => ({ breach, rule, id, detail });
}

/** The documents of a collection, none where there is no such. */
export function documentsOf(snapshot: Snapshot, service: ChaosService, collection: string): readonly StoredDocument[] {
  return snapshot.documents[service]?.[collection] ?? [];
}

/** The document of an aggregate as far as every one is alike. */
export interface AggregateDocument {
  readonly _id: string;
  readonly version: number;
  readonly lastSeq: number;
  readonly state: Readonly<Record<string, unknown>>;
  readonly outbox: readonly { readonly seq: number; readonly epoch: number }[];
  readonly outboxSince?: unknown;
}

/** A document that was written through its aggregate, or undefined. */
export function aggregateDocument(document: StoredDocument): AggregateDocument | undefined {
  const isOne = typeof document.lastSeq === 'number' && Array.isArray(document.outbox);
  return isOne ? (document as unknown as AggregateDocument) : undefined;
}

/** The states of the aggregates in a collection by their ids; what never happened is not there. */
export function statesOf(snapshot: Snapshot, service: ChaosService, collection: string): Map<string, Data> {
  const states = documentsOf(snapshot, service, collection).map(({ _id, state }) => [_id, state as Data] as const);
  return new Map(states.filter(([, state]) => state !== undefined && state.status !== 'none'));
}

/** Every aggregate's documents by the topic they publish on; a topic of ours without any has an empty map. */
export function aggregates(snapshot: Snapshot): Map<string, Map<string, AggregateDocument>> {
  const byTopic = new Map<string, Map<string, AggregateDocument>>();
  for (const topic of Object.keys(snapshot.partitions)) byTopic.set(topic, new Map());
  for (const [service, collections] of Object.entries(snapshot.documents))
    for (const [collection, documents] of Object.entries(collections ?? {}))
      for (const each of documents) {
        const document = aggregateDocument(each);
        if (!document) continue;
        const topic = `${service}.${collection}`;
        const known = byTopic.get(topic) ?? new Map<string, AggregateDocument>();
        byTopic.set(topic, known.set(document._id, document));
      }
  return byTopic;
}
