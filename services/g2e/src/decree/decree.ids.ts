import { deriveId } from '@simpul/backbone';
import type { Keys } from '@simpul/service';

/** The id of an agency's register of the year of a day. */
export function registerIdOf(agency: string, day: string): string {
  return deriveId('decree-register', agency, day.slice(0, 4));
}

/** The code of the decree on an action, as in its QR; it takes the key to tell one from the other. */
export function decreeCodeOf(action: string, keys: Pick<Keys, 'hmac'>): string {
  return keys.hmac(`decree:${action}`).slice(0, 26);
}
