import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import mongoose from 'mongoose';

const { BSON } = mongoose.mongo;

const version = 1;
const ivBytes = 12;
const tagBytes = 16;
const headBytes = 1 + ivBytes + tagBytes;

/** Bytes as a driver gives them back. */
export type Bytes = Uint8Array | { value(): Uint8Array };

/**
 * Encrypts with AES-256-GCM (NIST SP 800-38D) under a random IV: one byte of version, 12 of IV, 16 of tag, the rest.
 * `about` is authenticated with it: it opens with the same words only.
 */
export function lock(plain: Uint8Array, key: Buffer, about: readonly string[]): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad(about));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), text]);
}

/** @throws {Error} where it was locked with another key, about something else, or was changed */
export function unlock(locked: Bytes, key: Buffer, about: readonly string[]): Buffer {
  const bytes = bytesOf(locked);
  if (bytes.length < headBytes || bytes[0] !== version)
    throw new Error('what is stored is no envelope of this version');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(aad(about)).setAuthTag(bytes.subarray(1 + ivBytes, headBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(headBytes)), decipher.final()]);
  } catch (cause) {
    throw new Error(`an envelope of ${about[0]} does not open`, { cause });
  }
}

/** {@link lock} for anything the store can hold, which comes back as the store would give it back. */
export function lockValue(value: unknown, key: Buffer, about: readonly string[]): Buffer {
  return lock(BSON.serialize({ value }, { ignoreUndefined: false }), key, about);
}

/** {@link unlock} for what {@link lockValue} made. */
export function unlockValue(locked: Bytes, key: Buffer, about: readonly string[]): unknown {
  return BSON.deserialize(unlock(locked, key, about)).value;
}

/** One key out of several, which nobody can make once one of them is gone. */
export function combined(keys: readonly Buffer[], purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.concat([...keys]), Buffer.alloc(0), purpose, 32));
}

/** The bytes the driver gave back. */
export function bytesOf(stored: Bytes): Buffer {
  return Buffer.from(stored instanceof Uint8Array ? stored : stored.value());
}

// as a list, so that no two of them read alike
function aad(about: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(about));
}
