import { Malformed, readVerifierKey, type VerifierKey } from './note.ts';

/**
 * Reads the keys whose signatures are to be believed: one a line, or the JSON that a service serves. @throws Malformed
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
