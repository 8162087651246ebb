import { randomUUID } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import { majorityCollection } from '@simpul/backbone';
import type { PersonRef } from '@simpul/contracts';
import type { Connection } from 'mongoose';

/** A task in the public interest: the ground of the personal data protection law (UU 27/2022) on which copies are read. */
const publicDuty = 'UU 27/2022 Pasal 20 ayat (2) huruf e';

/** One reading of a copy, by reference: it holds no personal data itself but the PersonRef. */
interface Reading {
  readonly actor: string;
  readonly person: PersonRef;
  /** names of the attributes read */
  readonly fields: readonly string[];
}

interface EvidenceDocument extends Reading {
  readonly ground: string;
  readonly at: Date;
  /** W3C trace id of the request */
  readonly trace?: string;
}

/** Opens the collection `evidence`, to which entries are only ever added: resolves when a majority has it; answer only then. */
export function openEvidence(db: Connection): (reading: Reading) => Promise<void> {
  const collection = majorityCollection<EvidenceDocument>(db, 'evidence', [{ keys: { person: 1, at: -1 } }]);
  return async (reading) => {
    const traceId = trace.getActiveSpan()?.spanContext().traceId;
    const entry = { ...reading, ground: publicDuty, at: new Date(), ...(traceId && { trace: traceId }) };
    await collection.insertOne({ _id: randomUUID(), ...entry });
  };
}
