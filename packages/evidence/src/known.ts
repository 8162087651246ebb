import { type Checkpoint, readCheckpoint } from './checkpoint.ts';
import { isSignedBy, Malformed, readNote, type VerifierKey } from './note.ts';

/** A checkpoint that was signed by one of the keys, and the text of it. */
export interface Known {
  readonly key: VerifierKey;
  readonly checkpoint: Checkpoint;
  readonly text: string;
}

/** The checkpoint in a note, or what is wrong with it, as the end of a sentence. */
export function knownIn(note: string, keys: readonly VerifierKey[]): Known | string {
  try {
    const signed = readNote(note);
    const checkpoint = readCheckpoint(signed.text);
    const own = keys.filter(({ name }) => name === checkpoint.origin);
    if (own.length === 0) return `is of the log ${checkpoint.origin}, of which there is no key here`;
    const signers = own.filter((key) => isSignedBy(signed, [key]));
    const [first] = signers;
    if (!first) return 'is not signed by the key: it was changed, or somebody else signed it';
    const key = signers.find(({ until = Number.POSITIVE_INFINITY }) => checkpoint.sequence <= until);
    if (!key)
      return `(number ${checkpoint.sequence}) is signed by the key ${first.id}, which was to sign up to number ${first.until} and no further`;
    return { checkpoint, text: signed.text, key };
  } catch (error) {
    if (error instanceof Malformed) return `cannot be read: ${error.message}`;
    throw error;
  }
}
