import { Rejected } from '@simpul/contracts';
import { storedOf } from '@simpul/service';
import type { Consents } from './consent.access.ts';

/**
 * Takes back the consents a person gave, or the one that is named, and no other's (UU 27/2022 Pasal 9). One that has ended,
 * was never there, or is somebody else's is left as it is.
 */
export async function withdrawConsents(consents: Consents, person: string, consent?: string): Promise<void> {
  const given = { 'state.person': person, 'state.status': 'given' };
  const all = async () => (await storedOf(consents, { filter: given, sort: 'state.givenAt' })).map(({ id }) => id);
  for (const id of consent === undefined ? await all() : [consent]) {
    try {
      await consents.handle(id, { type: 'revoke', person });
    } catch (error) {
      if (!(error instanceof Rejected && error.code === 'consent.not-found')) throw error;
    }
  }
}
