import { randomUUID } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import { majorityCollection } from '@simpul/backbone';
import type { PersonRef } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Actor } from '../identity/actor.ts';

/** Why somebody may read personal data: the grounds of the personal data protection law (UU 27/2022). */
export const grounds = {
  /** the explicit consent of the person */
  consent: 'UU 27/2022 Pasal 20 ayat (2) huruf a',
  /** a task in the public interest */
  publicDuty: 'UU 27/2022 Pasal 20 ayat (2) huruf e',
  /** another legitimate interest, for instance of a company in who acts for it */
  legitimateInterest: 'UU 27/2022 Pasal 20 ayat (2) huruf f',
} as const;

/** One reading, by reference: it holds no personal data itself but the PersonRef. */
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
  /** id of the consent by which a partner read it */
  readonly consent?: string;
}

/** A reading as it is kept. */
interface EvidenceDocument extends Reading {
  readonly _id: string;
  readonly at: Date;
  /** W3C trace id of the request */
  readonly trace?: string;
}

/** What must be on record before it is answered. */
export interface Evidence {
  /** Resolves when a majority of the store has all of them; answer only then. */
  record(...readings: readonly Reading[]): Promise<void>;
  /** {@link record} for what a reader is told of people, an entry for each; who reads about themselves leaves none. */
  recordAbout(
    persons: Iterable<PersonRef>,
    reader: Pick<Actor, 'id' | 'personRef'>,
    what: Pick<Reading, 'fields' | 'ground' | 'grant' | 'consent'>,
  ): Promise<void>;
}

/** Opens the collection `evidence` of a service; entries are only ever added. */
export function openEvidence(db: Connection): Evidence {
  const collection = majorityCollection<EvidenceDocument>(db, 'evidence', [{ keys: { person: 1, at: -1 } }]);

  async function record(...readings: readonly Reading[]): Promise<void> {
    if (readings.length === 0) return;
    const traceId = trace.getActiveSpan()?.spanContext().traceId;
    const common = { at: new Date(), ...(traceId && { trace: traceId }) };
    await collection.insertMany(readings.map((reading) => ({ _id: randomUUID(), ...common, ...reading })));
  }

  return {
    record,
    async recordAbout(persons, { id: actor, personRef }, what) {
      const others = [...new Set(persons)].filter((person) => person !== personRef);
      await record(...others.map((person) => ({ actor, person, ...what })));
    },
  };
}
