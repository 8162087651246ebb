import { GrantedPersonRecord, NotYet, type PersonAttributes, type PersonRef } from '@simpul/contracts';
import { z } from 'zod';

/** A person register, and how this service shows who it is there. */
export interface Register {
  /** the address of g2g */
  readonly url: string;
  readonly token: () => Promise<string>;
}

/** What the register answered: the attributes that were asked for, and the version of the whole record. */
export interface FetchedRecord {
  readonly person: PersonRef;
  readonly version: number;
  readonly attributes: Partial<PersonAttributes>;
}

/**
 * Asks the register for a person's record; undefined where nobody of this reference is enrolled, or
 * nobody any more.
 * @throws NotYet the register or the issuer of tokens down, no grant, or none for one of the fields
 */
export type FetchRecord = (person: PersonRef) => Promise<FetchedRecord | undefined>;

const timeoutMs = 5_000;
const problem = z.object({ code: z.string() });

/** The register's answers on this service's grant, of which only `fields` are taken over. */
export function createFetchRecord({ url, token }: Register, fields: readonly (keyof PersonAttributes)[]): FetchRecord {
  const wanted = Object.fromEntries(fields.map((field) => [field, true as const]));
  // attributes nobody here keeps are not looked at, so that new forms of them do no harm
  const answer = GrantedPersonRecord.pick({ person: true, version: true, ...wanted });

  return async (person) => {
    const { status, body } = await ask(person);
    const { code } = problem.safeParse(body).data ?? {};
    if (status === 404 && code === 'person.not-found') return undefined;
    if (status === 410 && code === 'person.erased') return undefined;
    if (status === 403) throw new NotYet('a grant for the person register');
    if (status !== 200) throw new NotYet(`the person register (${status})`);
    const parsed = answer.safeParse(body);
    if (!parsed.success) throw new NotYet('a record this version can read');
    const { person: _person, version, ...attributes } = parsed.data;
    const missing = fields.filter((field) => !(field in attributes));
    if (missing.length > 0) throw new NotYet(`a grant for ${missing.join(', ')} in the person register`);
    return { person, version, attributes };
  };

  async function ask(person: PersonRef): Promise<{ status: number; body: unknown }> {
    try {
      const headers = { authorization: `Bearer ${await token()}`, accept: 'application/json' };
      const address = new URL(`/v1/persons/${encodeURIComponent(person)}/record`, url);
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(address, { headers, redirect: 'error', signal });
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : undefined };
    } catch (error) {
      throw new NotYet('the person register', { cause: error });
    }
  }
}
