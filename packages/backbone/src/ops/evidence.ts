import { trace } from '@opentelemetry/api';
import { masked } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { deriveId } from '../ids.ts';
import { majorityCollection } from '../store/collections.ts';
import { isDuplicateKey } from '../store/outage.ts';

/**
 * One entry of what operators did; entries are only ever added. A `discard` holds the copy of one message and is there
 * before anything is removed; `discarded` (or `discard-moot`, where the message had been handled meanwhile) says by
 * `of` what became of it; `discard-request` closes a request with its answer; `redrive` says what was asked for.
 */
export interface EvidenceEntry {
  readonly _id: string;
  readonly what: 'redrive' | 'discard' | 'discarded' | 'discard-moot' | 'discard-request';
  readonly [detail: string]: unknown;
}

/** Where what operators do is kept. An entry bears `open` until whoever seals the evidence of the service has done so. */
export interface OpsEvidence {
  /** Adds entries, each with the time and the trace of the request; resolves when a majority has them. An entry that is there already is left alone. */
  add(...entries: readonly EvidenceEntry[]): Promise<void>;
  find(id: string): Promise<EvidenceEntry | undefined>;
}

/** Opens the collection `ops-evidence`. */
export function createOpsEvidence(db: Connection): OpsEvidence {
  const collection = majorityCollection<Omit<EvidenceEntry, '_id'>>(db, 'ops-evidence', [
    { keys: { at: -1 } },
    { keys: { open: 1 }, sparse: true },
  ]);

  async function add(...entries: readonly EvidenceEntry[]): Promise<void> {
    const traceId = trace.getActiveSpan()?.spanContext().traceId;
    const at = new Date();
    for (const entry of entries) {
      try {
        await collection.insertOne({ ...entry, at, open: at, ...(traceId && { trace: traceId }) } as never);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    }
  }

  async function find(id: string): Promise<EvidenceEntry | undefined> {
    return ((await collection.findOne({ _id: id })) as EvidenceEntry | null) ?? undefined;
  }

  return { add, find };
}

/**
 * By what evidence names a parked key or message. Their ids hold the Kafka key, which a stranger may have chosen: where
 * there is something of a person in it, that is masked, and a hash tells it from others.
 */
export function idInEvidence(id: string): string {
  const told = masked(id);
  return told === id ? id : `${told}|${deriveId(id)}`;
}
