import { type Bytes, bytesOf, lock, unlock } from './box.ts';
import { PersonErased, type PersonKeys } from './person-keys.ts';

/** Files, or parts of them, encrypted under the key of whoever they are about. */
export interface SealedFiles {
  /**
   * `of` is a PersonRef, or another reference whose key hides the file; `part` says which file it is, and which part: it
   * opens as nothing else.
   * @throws PersonErased where the key was destroyed · PersonKeyLost · Unavailable `keys-unavailable`
   */
  seal(of: string, part: readonly string[], plain: Uint8Array): Promise<Buffer>;
  /** @throws PersonErased where the key was destroyed · PersonKeyLost · Unavailable `keys-unavailable` */
  open(of: string, part: readonly string[], sealed: Bytes): Promise<Buffer>;
}

/** Encrypts the files of a collection (AES-256-GCM, a random IV for each part). */
export function sealedFiles(keys: Pick<PersonKeys, 'keyOf' | 'find'>, collection: string): SealedFiles {
  const about = (of: string, part: readonly string[]) => [collection, of, ...part];
  return {
    async seal(of, part, plain) {
      const { bytes } = await keys.keyOf(of);
      return lock(plain, bytes, about(of, part));
    },
    async open(of, part, sealed) {
      const key = await keys.find(of);
      if (!key) throw new PersonErased();
      return unlock(bytesOf(sealed), key.bytes, about(of, part));
    },
  };
}
