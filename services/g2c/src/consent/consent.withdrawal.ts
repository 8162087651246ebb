import { Rejected } from '@simpul/contracts';
import type { Consents } from './consent.access.ts';

const atOnce = 100;

/**
 * Takes back the consents a person gave, or the one that is named, and no other's (UU 27/2022 Pasal 9): however many there
 * are, none is given any more when this resolves. One that has ended, was never there, or is somebody else's is left as it is.
 */
export async function withdrawConsents(consents: Consents, person: string, consent?: string): Promise<void> {
  if (consent !== undefined) return withdraw(consents, person, consent);
  const filter = { 'state.person': person, 'state.status': 'given' };
  for (;;) {
    const { items } = await consents.page({ filter, sort: 'state.givenAt', limit: atOnce });
    if (items.length === 0) return;
    for (const { id } of items) await withdraw(consents, person, id);
  }
}

async function withdraw(consents: Consents, person: string, id: string): Promise<void> {
  try {
    await consents.handle(id, { type: 'revoke', person });
  } catch (error) {
    if (!(error instanceof Rejected && error.code === 'consent.not-found')) throw error;
  }
}
