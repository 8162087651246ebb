import { NotYet } from '@simpul/contracts';
import { z } from 'zod';

const problem = z.object({ code: z.string() });
const contact = z.object({
  channel: z.enum(['email', 'text', 'none']),
  language: z.enum(['id', 'en']),
  email: z.string().optional(),
  phone: z.string().optional(),
});

/** Where and how a person wants to be told things. Held in memory while one message is handed over, never stored. */
export type Contact = z.infer<typeof contact> & {
  /** why the register says nothing of the person: they were erased, or have it restricted */
  readonly withheld?: 'erased' | 'restricted';
};

const nothing = (withheld: 'erased' | 'restricted'): Contact => ({ channel: 'none', language: 'id', withheld });

/**
 * Asks the person register how to reach a person; with the id of a notice of a breach that is to be told to them also where
 * they have their data restricted. @throws NotYet register down, or the person not enrolled yet
 */
export type FindContact = (person: string, breachNotice?: string) => Promise<Contact>;

/** The register of G2G at `url`, asked with this service's own token. */
export function createFindContact({ url, token }: { url: string; token: () => Promise<string> }): FindContact {
  return async (person, breachNotice) => {
    let response: Response;
    let body: unknown;
    try {
      const headers = { authorization: `Bearer ${await token()}`, accept: 'application/json' };
      const address = new URL(`/v1/persons/${encodeURIComponent(person)}/contact`, url);
      if (breachNotice !== undefined) address.searchParams.set('breachNotice', breachNotice);
      response = await fetch(address, { headers, redirect: 'error', signal: AbortSignal.timeout(5_000) });
      const text = await response.text();
      body = text ? JSON.parse(text) : undefined;
    } catch {
      throw new NotYet('the person register');
    }
    const { code } = problem.safeParse(body).data ?? {};
    if (code === 'person.erased') return nothing('erased');
    if (code === 'person.restricted') return nothing('restricted');
    if (response.status === 404) throw new NotYet('the person in the register');
    if (!response.ok) throw new NotYet(`the person register (${response.status})`);
    const parsed = contact.safeParse(body);
    if (!parsed.success) throw new NotYet('a contact this version can read');
    return parsed.data;
  };
}
