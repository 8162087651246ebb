import type { StateCodec } from '@simpul/backbone';
import { marksOf } from '@simpul/contracts';
import type { z } from 'zod';
import { type Bytes, combined, lockValue, unlockValue } from './box.ts';
import { type DataKey, PersonErased, type PersonKeys } from './person-keys.ts';
import { byPerson, type Part, putBack, split, type WhoseIs, withoutGaps } from './split.ts';

/** What belongs to one person in a document. */
interface Envelope {
  readonly person: string;
  readonly box: Bytes;
}

interface SealedAnswer {
  readonly persons: readonly string[];
  readonly box: Bytes;
}

/** Where the envelopes stand in what is stored. */
const place = '_sealed';
/** Whose values are that nobody says. */
const nobody = '';

/** Of what documents are sealed, with whose keys. */
export interface SealedOptions<S> {
  readonly keys: Pick<PersonKeys, 'keyOf' | 'find' | 'isDestroyed'>;
  /** the collection they stand in: an envelope opens nowhere else */
  readonly collection: string;
  /** Whose are those personal values that stand in no object which says so itself; undefined: there are none such. */
  subject(id: string, state: S): string | undefined;
  /** How an object says whose the values in it are; else by its member `person`. */
  readonly whoseIs?: WhoseIs;
}

/**
 * Encrypts the personal parts of documents, by the marks `.meta({ personal: true })` of `schema`: one envelope for each
 * person and document (AES-256-GCM under that person's key, bound to collection, document and person), the rest stays as
 * it is. Once a person's key is destroyed their values are absent from what is opened: members are not there, elements
 * of lists neither, also where they were stored in clear. Else that is opened as it is, and sealed when it is next written.
 *
 * `schema` says where personal data stands and checks nothing, so it need not name anything else.
 *
 * @throws PersonErased from `seal`, where a value of somebody whose key was destroyed is to be stored
 * @throws PersonKeyLost · Unavailable `keys-unavailable`
 * @example
 * const codec = sealed<Person>(StoredPerson, { keys: personKeys, collection: 'person', subject: (id) => id });
 * const persons = backbone.repository(person, { codec });
 */
export function sealed<S>(
  schema: z.core.$ZodType,
  { keys, collection, subject, whoseIs = byPerson }: SealedOptions<S>,
): StateCodec<S> {
  const marks = marksOf(schema);
  const parted = (id: string, state: S) => split(state, marks, { whose: subject(id, state), whoseIs });

  async function seal(id: string, state: S): Promise<unknown> {
    const { clear, parts } = parted(id, state);
    if (parts.length === 0) return clear;
    const byWhom = Map.groupBy(parts, ({ whose }) => whose);
    const envelopes = [...byWhom].map(async ([person, theirs]): Promise<Envelope> => {
      const { bytes } = await keys.keyOf(person);
      const values = theirs.map(({ path, value }) => ({ path, value }));
      return { person, box: lockValue(values, bytes, [collection, id, person]) };
    });
    return { ...(clear as object), [place]: await Promise.all(envelopes) };
  }

  async function open(id: string, stored: unknown): Promise<S> {
    const left = await withoutErased(id, stored);
    const { value, isWhole } = await opened(left, { keys, collection, id });
    return (isWhole && left === stored ? value : withoutGaps(value, marks)) as S;
  }

  /** What is stored, but for what stands in clear of persons whose key was destroyed. */
  async function withoutErased(id: string, stored: unknown): Promise<unknown> {
    const clear = clearOf(stored) as S;
    const { clear: rest, parts } = split(clear, marks, { whose: subject(id, clear) ?? nobody, whoseIs });
    const erased = await erasedOf(parts.map(({ whose }) => whose));
    if (erased.length === 0) return stored;
    const kept = putBack(
      rest,
      parts.filter(({ whose }) => !erased.includes(whose)),
    );
    const envelopes = envelopesIn(stored);
    return envelopes ? { ...(kept as object), [place]: envelopes } : kept;
  }

  async function erasedOf(persons: readonly string[]): Promise<string[]> {
    const known = [...new Set(persons)].filter((person) => person !== nobody);
    const destroyed = await Promise.all(known.map((person) => keys.isDestroyed(person)));
    return known.filter((_, index) => destroyed[index]);
  }

  /** Answers that were kept in clear may tell of everybody in the state, as may those that are sealed. */
  async function withheld(id: string, stored: unknown): Promise<unknown> {
    const clear = clearOf(stored) as S;
    const own = subject(id, clear) ?? nobody;
    const { parts } = split(clear, marks, { whose: own, whoseIs });
    const sealedFor = (envelopesIn(stored) ?? []).map(({ person }) => person);
    const erased = await erasedOf([own, ...sealedFor, ...parts.map(({ whose }) => whose)]);
    if (erased.length === 0) return undefined;
    const gone: SealedAnswer = { persons: erased, box: Buffer.alloc(0) };
    return { [place]: gone };
  }

  /** An answer may be about everybody the state tells of: it opens as long as the keys of all of them are there. */
  async function sealAnswer(id: string, body: unknown, state: S): Promise<unknown> {
    const all = new Set(parted(id, state).parts.map(({ whose }) => whose));
    const own = subject(id, state);
    if (own !== undefined) all.add(own);
    if (all.size === 0) return body;
    const theirs = await Promise.all([...all].toSorted().map((person) => keys.keyOf(person).catch(unlessErased)));
    const there = theirs.filter((key) => key !== undefined);
    const persons = there.map(({ person }) => person);
    const answer: SealedAnswer = { persons, box: lockValue(body, answerKey(there), [collection, id, ...persons]) };
    return { [place]: answer };
  }

  async function openAnswer(id: string, stored: unknown): Promise<unknown> {
    const answer = (stored as { [place]?: SealedAnswer } | null | undefined)?.[place];
    if (!answer) return stored;
    const { persons, box } = answer;
    const theirs = await Promise.all(persons.map((person) => keys.find(person)));
    const there = theirs.filter((key) => key !== undefined);
    if (there.length < theirs.length) throw new PersonErased();
    return unlockValue(box, answerKey(there), [collection, id, ...persons]);
  }

  return {
    seal,
    open,
    sealAnswer,
    withheld,
    openAnswer,
    isSealed: (stored) => split(clearOf(stored), marks, { whose: 'anybody', whoseIs }).parts.length === 0,
    isSealedAnswer: (stored) => typeof stored === 'object' && stored !== null && place in stored,
  };
}

/** Whose keys open what, and where it stands. */
interface Standing {
  readonly keys: Pick<PersonKeys, 'find'>;
  readonly collection: string;
  readonly id: string;
}

/** What {@link sealed} made, opened without its schema; anything else as it is. For those who look at stores from outside. */
export async function openSealed(stored: unknown, standing: Standing): Promise<unknown> {
  return (await opened(stored, standing)).value;
}

async function opened(
  stored: unknown,
  { keys, collection, id }: Standing,
): Promise<{ value: unknown; isWhole: boolean }> {
  const envelopes = envelopesIn(stored);
  if (!envelopes) return { value: stored, isWhole: true };
  const contents = await Promise.all(
    envelopes.map(async ({ person, box }) => {
      const key = await keys.find(person);
      return key && (unlockValue(box, key.bytes, [collection, id, person]) as Part[]);
    }),
  );
  const parts = contents.flatMap((each) => each ?? []);
  return { value: putBack(clearOf(stored), parts), isWhole: !contents.includes(undefined) };
}

/** What is stored, but for the envelopes. */
function clearOf(stored: unknown): unknown {
  if (!envelopesIn(stored)) return stored;
  const { [place]: _, ...clear } = stored as Record<string, unknown>;
  return clear;
}

function envelopesIn(stored: unknown): readonly Envelope[] | undefined {
  const found = (stored as { [place]?: unknown } | null | undefined)?.[place];
  return Array.isArray(found) ? found : undefined;
}

function answerKey(keys: readonly DataKey[]): Buffer {
  return combined(
    keys.map(({ bytes }) => bytes),
    'answer',
  );
}

function unlessErased(error: unknown): undefined {
  if (error instanceof PersonErased) return undefined;
  throw error;
}
