import { deriveId } from '@simpul/backbone';

/** The id of an agency's register of the year of a day. */
export function registerIdOf(agency: string, day: string): string {
  return deriveId('decree-register', agency, day.slice(0, 4));
}

/** The code of the decree on an action, as in its QR; nobody who has only the action's id can tell the file by it. */
export function decreeCodeOf(action: string): string {
  return deriveId('decree', action);
}
