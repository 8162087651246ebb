import { deriveId } from '@simpul/backbone';
import type { Keys } from '@simpul/service';

/** A person has one card. */
export function cardIdOf(person: string): string {
  return deriveId('health-card', person);
}

/** The bill of a card's month. */
export function contributionBillIdOf(card: string, period: string): string {
  return deriveId('contribution-bill', card, period);
}

/** How a household is named without the number of its family card. */
export function householdOf(familyCard: string, { hmac }: Pick<Keys, 'hmac'>): string {
  return hmac(`family-card:${familyCard}`);
}

/** By what a stated birth date is compared with the register's, without being kept. */
export function birthDateProof(person: string, birthDate: string, { hmac }: Pick<Keys, 'hmac'>): string {
  return hmac(`birth-date:${person}:${birthDate}`);
}
