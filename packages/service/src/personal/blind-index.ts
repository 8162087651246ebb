import { createHmac } from 'node:crypto';
import { base32 } from '@simpul/backbone';

/**
 * What stands in an index in the place of a personal value: 51 base32 characters that tell nothing without the key. The
 * same value under another purpose gives another one, so that no two collections can be compared.
 */
export type BlindIndex = (purpose: string, value: string) => string;

/** Blind indexes by HMAC-SHA256 (RFC 2104) under the index key, which is never rotated: what is stored is found by it. */
export function createBlindIndex(key: Buffer): BlindIndex {
  return (purpose, value) =>
    base32(
      createHmac('sha256', key)
        .update(JSON.stringify([purpose, value]))
        .digest(),
      51,
    );
}
