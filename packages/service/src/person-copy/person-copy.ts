import { on, type Reaction, type Received, reaction, type SealStored } from '@simpul/backbone';
import {
  type EventType,
  NotYet,
  type PersonAttributes,
  type PersonRef,
  personEnrolled,
  personRecordUpdated,
} from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { type Evidence, grounds } from '../evidence/evidence.ts';
import type { Actor } from '../identity/actor.ts';
import type { PersonKeys } from '../personal/person-keys.ts';
import { createFetchRecord, type Register } from './person-copy.register.ts';
import { collectionName, type FoundCopy, openCopyStore } from './person-copy.store.ts';

/** A person as this service last heard of them; `version` is that of the record in the register. Personal data. */
export type PersonCopy<F extends keyof PersonAttributes> = Pick<PersonAttributes, F> & {
  readonly person: PersonRef;
  readonly version: number;
};

/** An event by which this service comes to deal with a person. */
export interface FirstUse {
  readonly type: EventType;
  personOf(event: Received): PersonRef | undefined;
}

/** A service's copies of the persons it deals with. */
export interface PersonCopies<F extends keyof PersonAttributes> {
  /** The copy, or undefined as long as there is none: not wanted, not fetched yet, nobody of this reference enrolled, or erased. */
  find(person: PersonRef): Promise<PersonCopy<F> | undefined>;
  /** {@link find} for an answer to somebody: who reads about another person leaves evidence first. */
  read(person: PersonRef, reader: Pick<Actor, 'id' | 'personRef'>): Promise<PersonCopy<F> | undefined>;
  /**
   * Sees to it that there is a copy and that it stays current; for reactions, as it asks another service.
   * @throws NotYet the register cannot be asked now; where it is thrown, the wish is already kept
   */
  want(person: PersonRef): Promise<void>;
  /** Keeps the copies current, and fetches one whenever an event of `firstUses` names somebody new. */
  reaction(firstUses?: readonly FirstUse[]): Reaction;
  /** By collection: seals copies that were kept in clear. */
  readonly stored: ReadonlyMap<string, SealStored>;
}

/** Says of an event which person this service deals with from then on; undefined where it is nobody. */
export function firstUse<D>(
  type: EventType<string, D>,
  personOf: (event: Received<D>) => PersonRef | undefined,
): FirstUse {
  return { type, personOf: (event) => personOf(event as Received<D>) };
}

/**
 * Copies of `fields` from the person register, fetched through this service's grant, never carried by events.
 *
 * A person is marked as wanted before the register is asked: a change that is told before the mark is in what is then
 * fetched, and one that is told after it is fetched anew, so none is missed whatever the topics' order. Somebody who is
 * not enrolled yet is fetched when the register tells of them. The register's version decides: what comes again or late
 * changes nothing. Of somebody whose key was destroyed there is no copy, and none is fetched.
 *
 * @example
 * const register = { url: config.G2G_URL, token: serviceToken(config) };
 * const persons = createPersonCopies({ db, personKeys, evidence: openEvidence(db), register, fields: ['address'] });
 * backbone.react(persons.reaction([firstUse(taxBillIssued, ({ data }) => data.payer)]));
 */
export function createPersonCopies<F extends keyof PersonAttributes>({
  db,
  personKeys,
  evidence,
  register,
  fields,
}: {
  readonly db: Connection;
  readonly personKeys: PersonKeys;
  readonly evidence: Evidence;
  readonly register: Register;
  readonly fields: readonly F[];
}): PersonCopies<F> {
  const store = openCopyStore(db, personKeys);
  const fetchRecord = createFetchRecord(register, fields);

  // Copies of an earlier release may lack a field: they are fetched anew at their next use.
  const isWhole = ({ attributes = {} }: FoundCopy) => fields.every((field) => field in attributes);

  async function find(person: PersonRef): Promise<PersonCopy<F> | undefined> {
    const found = await store.find(person);
    if (!found || !isWhole(found)) return undefined;
    return { ...(found.attributes as Pick<PersonAttributes, F>), person, version: found.version };
  }

  async function read(person: PersonRef, reader: Pick<Actor, 'id' | 'personRef'>) {
    const copy = await find(person);
    if (copy) await evidence.recordAbout([person], reader, { fields, ground: grounds.publicDuty });
    return copy;
  }

  async function want(person: PersonRef): Promise<void> {
    const held = await store.want(person);
    const isAbsent = held.version === 0 && held.answeredAt !== undefined; // the register will tell of an enrolment
    if (held.erased || isAbsent || isWhole(held)) return;
    const record = await fetchRecord(person);
    await (record ? store.keep(record) : store.keepAbsent(person));
  }

  async function refresh({ data: { person, changed, version } }: Received<Told>): Promise<void> {
    const held = await store.find(person);
    if (!held || held.erased || held.version >= version) return;
    if (isWhole(held) && !changed.some((name) => (fields as readonly string[]).includes(name))) return;
    const record = await fetchRecord(person);
    if (!record || record.version < version) throw new NotYet('the record the person register told of');
    await store.keep(record);
  }

  return {
    find,
    read,
    want,
    stored: new Map([[collectionName, store.sealStored]]),
    reaction: (firstUses = []) =>
      reaction({
        name: 'person-copies',
        on: [
          on(personEnrolled, refresh),
          on(personRecordUpdated, refresh),
          ...firstUses.map(({ type, personOf }) =>
            on(
              type,
              async (event) => {
                const person = personOf(event);
                if (person) await want(person);
              },
              {
                target(event) {
                  const person = personOf(event);
                  return person ? { collection: collectionName, id: person, by: 'existence' } : undefined;
                },
              },
            ),
          ),
        ],
      }),
  };
}

type Told = { readonly person: PersonRef; readonly changed: readonly string[]; readonly version: number };
