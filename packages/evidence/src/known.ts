import { type Checkpoint, readCheckpoint } from './checkpoint.ts';
import { isSignedBy, Malformed, readNote, type VerifierKey } from './note.ts';

/** A checkpoint that was signed by one of the keys, and the text of it. */
export interface Known {
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
    if (!isSignedBy(signed, own)) return 'is not signed by the key: it was changed, or somebody else signed it';
    return { checkpoint, text: signed.text };
  } catch (error) {
    if (error instanceof Malformed) return `cannot be read: ${error.message}`;
    throw error;
  }
}
