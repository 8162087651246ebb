import { createHmac } from 'node:crypto';
import { base32 } from '@simpul/backbone';

/** What turns identifying numbers into references that tell nothing without the key. */
export interface Keys {
  /** PersonRef of a NIK: `p` and 26 base32 characters; the same in every service that has the same key */
  personRef(nik: string): string;
  /** EmployeeRef of a NIP: `e` and 26 base32 characters */
  employeeRef(nip: string): string;
  /** a blind index of any other value, 51 base32 characters */
  hmac(value: string): string;
}

/**
 * Pseudonyms by HMAC-SHA256 (RFC 2104). Each use has its own prefix, so that a NIP and a NIK of the same digits,
 * or a reservation and a person, never meet. `refKey` is base64.
 */
export function createKeys({ refKey }: { refKey: string }): Keys {
  const key = Buffer.from(refKey, 'base64');
  const digest = (text: string) => createHmac('sha256', key).update(text).digest();
  return {
    personRef: (nik) => `p${base32(digest(`person:${nik}`), 26)}`,
    employeeRef: (nip) => `e${base32(digest(`employee:${nip}`), 26)}`,
    hmac: (value) => base32(digest(`value:${value}`), 51),
  };
}
