import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Text that is no signed note, no checkpoint or no key; the message is a sentence. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Whoever signs: the name of the log, and its Ed25519 key. */
export interface NoteSigner {
  readonly name: string;
  readonly key: KeyObject;
}

/** Whoever's signatures are believed. `id` is the first four bytes of a hash of name and key, in hexadecimal. */
export interface VerifierKey {
  readonly name: string;
  readonly id: string;
  readonly key: KeyObject;
  /** the last checkpoint it was to sign: what it signs beyond that is not believed */
  readonly until?: number;
}

/** A signed note as it was read: `text` is what is signed, with its last line break. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly id: string; readonly signature: Buffer }[];
}

/** The algorithm's number among the signature types of C2SP signed-note: Ed25519. */
const ed25519 = Buffer.of(1);
// RFC 8410: what stands before the 32 bytes of a key
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

function rawKey(key: KeyObject): Buffer {
  const { asymmetricKeyType: type } = key;
  if (type !== 'ed25519') throw new Malformed(`a key of the kind ${type ?? 'none'} signs no notes: it must be Ed25519`);
  return createPublicKey(key as never)
    .export({ type: 'spki', format: 'der' })
    .subarray(spkiPrefix.length);
}

function keyId(name: string, typed: Buffer): string {
  return createHash('sha256').update(`${name}\n`).update(typed).digest('hex').slice(0, 8);
}

/** The public half as C2SP signed-note writes it: `<name>+<id>+<base64 of type and key>`. */
export function verifierKeyOf({ name, key }: NoteSigner): string {
  const typed = Buffer.concat([ed25519, rawKey(key)]);
  return `${name}+${keyId(name, typed)}+${typed.toString('base64')}`;
}

/**
 * Reads what {@link verifierKeyOf} wrote; behind an `@` may stand the number of the last checkpoint that the key was to
 * sign. @throws Malformed
 */
export function readVerifierKey(text: string): VerifierKey {
  const { name, id, key, until } =
    /^(?<name>[^+\s]+)\+(?<id>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/=]+)(?:@(?<until>\d{1,15}))?$/.exec(text.trim())
      ?.groups ?? {};
  const typed = Buffer.from(key ?? '', 'base64');
  if (!name || !id || typed.length !== 33 || typed[0] !== ed25519[0])
    throw new Malformed('a key is written <name>+<8 hexadecimal digits>+<base64>, of the kind Ed25519');
  if (keyId(name, typed) !== id) throw new Malformed(`the key of ${name} does not fit the digits before it`);
  const der = Buffer.concat([spkiPrefix, typed.subarray(1)]);
  const limit = until === undefined ? {} : { until: Number(until) };
  return { name, id, key: createPublicKey({ key: der, format: 'der', type: 'spki' }), ...limit };
}

/** Signs a text of whole lines as a note (C2SP signed-note): the text, an empty line, the signature's line. */
export function signNote(text: string, { name, key }: NoteSigner): string {
  if (!text.endsWith('\n')) throw new Malformed('what is signed ends with a line break');
  const id = Buffer.from(keyId(name, Buffer.concat([ed25519, rawKey(key)])), 'hex');
  const signature = sign(null, Buffer.from(text), key);
  return `${text}\n\u2014 ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/** Reads a note without believing it. @throws Malformed */
export function readNote(note: string): SignedNote {
  const end = note.lastIndexOf('\n\n');
  const lines = note.slice(end + 2).split('\n');
  if (end < 0 || lines.pop() !== '' || lines.length === 0) throw new Malformed('this is no signed note');
  const signatures = lines.map((line) => {
    const { name, blob } = /^\u2014 (?<name>[^+\s]+) (?<blob>[A-Za-z0-9+/]+=*)$/.exec(line)?.groups ?? {};
    const bytes = Buffer.from(blob ?? '', 'base64');
    if (!name || bytes.length < 5) throw new Malformed('a line of signature is not as it should be');
    return { name, id: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) };
  });
  return { text: note.slice(0, end + 1), signatures };
}

/** Whether one of these keys signed the note's text. */
export function isSignedBy({ text, signatures }: SignedNote, keys: readonly VerifierKey[]): boolean {
  return signatures.some(({ name, id, signature }) =>
    keys.some((each) => each.name === name && each.id === id && verify(null, Buffer.from(text), each.key, signature)),
  );
}
