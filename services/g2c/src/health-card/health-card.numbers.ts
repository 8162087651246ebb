import { createHash } from 'node:crypto';
import { createReservations } from '@simpul/backbone';
import type { Keys } from '@simpul/service';
import type { Connection } from 'mongoose';

/** The participant numbers of cards, each one card's for ever. They are personal data and stored nowhere. */
export interface CardNumbers {
  /** Reserves a number for a card that is about to be valid; answers which candidate was free. Asked again it is the same. */
  reserve(card: string): Promise<number>;
  /** The number of a card whose `attempt`-th candidate was free. */
  numberOf(card: string, attempt: number): string;
}

const attempts = 16;

/** Opens the reservations of participant numbers. */
export function createCardNumbers(db: Connection, keys: Pick<Keys, 'hmac'>): CardNumbers {
  const reservations = createReservations(db, 'bpjs-numbers', keys.hmac);
  const numberOf = (card: string, attempt: number) => numberCandidate(card, attempt, keys);

  async function reserve(card: string): Promise<number> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if ((await reservations.reserve(numberOf(card, attempt), card)) === card) return attempt;
    }
    throw new Error(`${attempts} participant numbers in a row were taken: the space of numbers is too full`);
  }

  return { reserve, numberOf };
}

/**
 * 13 digits that begin with 000, by HMAC of the card's id: a card that is told twice to be valid has one number, and
 * nobody without the key can tell which.
 */
export function numberCandidate(card: string, attempt: number, { hmac }: Pick<Keys, 'hmac'>): string {
  const digest = createHash('sha256')
    .update(hmac(`bpjs-number-of:${card}:${attempt}`))
    .digest();
  return String(digest.readBigUInt64BE() % 10_000_000_000n).padStart(13, '0');
}
