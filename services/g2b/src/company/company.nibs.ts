import { createHash } from 'node:crypto';
import { createReservations } from '@simpul/backbone';
import type { Keys } from '@simpul/service';
import type { Connection } from 'mongoose';

/** The numbers of companies, each one company's for ever. */
export interface Nibs {
  /** Reserves the number of a company about to be registered; asked again it answers the same one. */
  reserve(company: string): Promise<string>;
  /** The id of the company a number was reserved for; it may not have been registered. */
  companyOf(nib: string): Promise<string | undefined>;
}

const attempts = 16;

/** Opens the reservations of NIBs. */
export function createNibs(db: Connection, keys: Pick<Keys, 'hmac'>): Nibs {
  const nibs = createReservations(db, 'nib', keys.hmac);

  async function reserve(company: string): Promise<string> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const candidate = nibCandidate(company, attempt, keys);
      if ((await nibs.reserve(candidate, company)) === company) return candidate;
    }
    throw new Error(`${attempts} NIBs in a row were taken: the space of numbers is too full`);
  }

  return { reserve, companyOf: nibs.ownerOf };
}

/**
 * 13 digits without meaning, the first not 0, by HMAC of the company's id: a registration that is repeated after a crash
 * asks for the number it had, and nobody without the key can tell which number a company has.
 */
export function nibCandidate(company: string, attempt: number, { hmac }: Pick<Keys, 'hmac'>): string {
  const digest = createHash('sha256')
    .update(hmac(`nib-of:${company}:${attempt}`))
    .digest();
  return String(1_000_000_000_000n + (digest.readBigUInt64BE() % 9_000_000_000_000n));
}
