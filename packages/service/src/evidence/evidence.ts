import { trace } from '@opentelemetry/api';
import { majorityCollection } from '@simpul/backbone';
import type { PersonRef } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Actor } from '../identity/actor.ts';
import { createAppender } from './appender.ts';
import { createFresh, type Fresh } from './fresh.ts';
import { openWriters } from './writers.ts';

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
  /** the officer's role */
  readonly role?: string;
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

/** Something else that must be on record: a right that was given, a key that was released. By reference as well. */
export interface Act {
  readonly what:
    | 'grant-given'
    | 'grant-revoked'
    | 'delivery'
    | 'key-released'
    | 'keys-rotated'
    | 'stored-sealed'
    | 'keys-reconciled'
    | 'parked-shown'
    | 'evidence-exported';
  /** the actor's id, or `service:<name>` where a service did it by itself */
  readonly actor: string;
  readonly [detail: string]: string | number | readonly string[] | undefined;
}

/** Who reads, as far as evidence tells it. */
export type Reader = Pick<Actor, 'id' | 'personRef' | 'role'>;

/** A {@link Reading} or an {@link Act} as it is kept. */
interface EvidenceDocument {
  readonly at: Date;
  /** W3C trace id of the request */
  readonly trace?: string;
  readonly [member: string]: unknown;
}

/** What must be on record before it is answered. */
export interface Evidence {
  /** Resolves when a majority of the store has all of them; answer only then. */
  record(...entries: readonly (Reading | Act)[]): Promise<void>;
  /** {@link record} for what a reader is told of people, an entry for each; who reads about themselves leaves none. */
  recordAbout(
    persons: Iterable<PersonRef>,
    reader: Reader,
    what: Pick<Reading, 'fields' | 'ground' | 'grant' | 'consent'>,
  ): Promise<void>;
  /** Calls `listener` whenever something was put on record in this process. */
  onRecorded(listener: () => void): void;
  /** what was put on record here last, for whoever seals it */
  readonly fresh: Fresh;
  /** Says that this process puts nothing on record any more; without it, that is found out after a week. */
  end(): Promise<void>;
}

/** Opens the collection `evidence` of a service; entries are only ever added, and sealed by {@link keepEvidence}. */
export function openEvidence(db: Connection): Evidence {
  const collection = majorityCollection<EvidenceDocument>(db, 'evidence', [{ keys: { person: 1, at: -1, _id: -1 } }]);
  const fresh = createFresh();
  const appender = createAppender(collection, openWriters(db), fresh);
  const listeners: (() => void)[] = [];

  async function record(...entries: readonly (Reading | Act)[]): Promise<void> {
    if (entries.length === 0) return;
    const traceId = trace.getActiveSpan()?.spanContext().traceId;
    const common = { at: new Date(), ...(traceId && { trace: traceId }) };
    await appender.append(entries.map((entry) => ({ ...common, ...entry })));
    for (const listener of listeners) listener();
  }

  return {
    record,
    async recordAbout(persons, { id: actor, personRef, role }, what) {
      const others = [...new Set(persons)].filter((person) => person !== personRef);
      const who = { actor, ...(role !== undefined && { role }) };
      await record(...others.map((person) => ({ ...who, person, ...what })));
    },
    onRecorded: (listener) => void listeners.push(listener),
    fresh,
    end: appender.end,
  };
}
