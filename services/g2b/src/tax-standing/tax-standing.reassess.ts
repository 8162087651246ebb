import { deriveId, type Repository } from '@simpul/backbone';
import { nextChange, reasonsAt } from './standing.ts';
import type { Sources } from './tax-standing.sources.ts';
import type { TaxStandingCommand, TaxStandingState } from './tax-standing.ts';

/** The id of a company's standing. */
export function standingId(nib: string): string {
  return deriveId('tax-standing', nib);
}

/**
 * Looks at all that is known of a NIB and writes what follows from it. Of two that look at once the one that knows less
 * loses: how much was known, and when, is left as the one mark of the standing, with every look and whatever it found,
 * and a look that knows no more than that mark changes nothing.
 */
export function createReassess(sources: Sources, standings: Repository<TaxStandingState, TaxStandingCommand>) {
  return async (nib: string): Promise<void> => {
    const { facts, known } = await sources.load(nib);
    // the company is not heard of yet: what is known waits, and its registration looks at it
    if (!facts.company) return;
    // a registration told by a clock that is ahead of ours has happened all the same
    const now = new Date(Math.max(Date.now(), Date.parse(facts.company.registeredAt)));
    const reasons = reasonsAt(facts, now) ?? [];
    const next = nextChange(facts, now);
    const { company } = facts.company;
    const found = { nib, company, reasons, ...(next && { next }) };
    const cause = { reaction: 'reassess', stream: 'sources', epoch: known, seq: now.getTime() };
    await standings.handle(standingId(nib), { type: 'assess', at: now.toISOString(), ...found }, { cause });
  };
}
