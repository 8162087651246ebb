import { createHash, randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Base32 (RFC 4648, lower case, unpadded) of the first `length` characters' worth of `bytes`. */
export function base32(bytes: Uint8Array, length: number): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5 && text.length < length) {
      bits -= 5;
      text += alphabet[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return text;
}

/**
 * An id derived from its parts: 26 base32 characters (130 bits) of SHA-256 over the length-prefixed parts,
 * so that the same actor and key always make the same document and no two lists of parts run together.
 */
export function deriveId(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return base32(hash.digest(), 26);
}

/** A short random id: 12 base32 characters, 60 bits. */
export function randomId(): string {
  return base32(randomBytes(8), 12);
}
