import { randomUUID } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import { majorityCollection } from '@simpul/backbone';
import type { PersonRef } from '@simpul/contracts';
import type { Connection } from 'mongoose';

/** Why somebody may read personal data: the ground of the personal data protection law (UU 27/2022). */
export const grounds = {
  publicDuty: 'UU 27/2022 Pasal 20 ayat (2) huruf e',
} as const;

/** One reading of a record, by reference: it holds no personal data itself but the PersonRef. */
export interface Reading {
  /** the actor's id, for instance `officer:<agency>/<EmployeeRef>` */
  readonly actor: string;
  /** whose data it is; absent where the record says nothing of a person */
  readonly person?: PersonRef;
  /** id of the company whose record was read through a grant */
  readonly company?: string;
  /** names of the attributes read */
  readonly fields: readonly string[];
  /** one of {@link grounds}, or the legal basis of the grant */
  readonly ground: string;
  /** id of the grant that was read through */
  readonly grant?: string;
}

/** A reading as it is kept. */
export interface EvidenceDocument extends Reading {
  readonly _id: string;
  readonly at: Date;
  /** W3C trace id of the request */
  readonly trace?: string;
}

/** What must be on record before it is answered. */
export interface Evidence {
  /** Resolves when a majority of the store has it; answer only then. */
  record(reading: Reading): Promise<void>;
}

/** Opens the collection `evidence`; entries are only ever added. */
export function evidenceStore(db: Connection): Evidence {
  const collection = majorityCollection<EvidenceDocument>(db, 'evidence', [{ keys: { person: 1, at: -1 } }]);
  return {
    async record(reading) {
      const traceId = trace.getActiveSpan()?.spanContext().traceId;
      await collection.insertOne({ _id: randomUUID(), at: new Date(), ...reading, ...(traceId && { trace: traceId }) });
    },
  };
}
