import { createHash, createPrivateKey } from 'node:crypto';
import { Malformed, type NoteSigner, readVerifierKey, type VerifierKey, verifierKeyOf } from './note.ts';

/**
 * Reads the keys whose signatures are to be believed, each with the last checkpoint it was to sign: one a line, or the JSON that a service serves. @throws Malformed
 */
export function readKeys(text: string): VerifierKey[] {
  const lines = text.trim().startsWith('{') ? served(text) : text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new Malformed('there is no key in it');
  return lines.map(readVerifierKey);
}

function served(text: string): string[] {
  const { keys } = JSON.parse(text) as { keys?: unknown };
  if (!Array.isArray(keys)) throw new Malformed('the JSON has no list of keys');
  return keys.map((each: { verifierKey?: unknown }) => String(each?.verifierKey ?? ''));
}

/** Who signs the log of this name where no key was given: everybody can derive it, and nobody may believe it. */
export function developmentSigner(name: string): NoteSigner {
  const seed = createHash('sha256').update(`development key of the evidence of ${name}`).digest();
  // RFC 8410: what stands before the 32 bytes of a private key
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return { name, key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) };
}

export function isDevelopmentKey({ name, key }: VerifierKey): boolean {
  return readVerifierKey(verifierKeyOf(developmentSigner(name))).key.equals(key);
}
