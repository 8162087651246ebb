import { canonicalJson } from './canonical.ts';
import { leafHash } from './tree.ts';

/** An entry as it is sealed: plain JSON, its id under `_id`. */
export type PlainEntry = { readonly _id: string } & Readonly<Record<string, unknown>>;

/** One line of an export. Entries stand before the checkpoint that seals them, in the order of the tree. */
export type EvidenceLine =
  | { readonly type: 'log'; readonly format: 1; readonly origin: string; readonly exportedAt: string }
  /** `index` counts from 0 over the whole log; `log` is the collection */
  | { readonly type: 'entry'; readonly index: number; readonly log: string; readonly entry: PlainEntry }
  /** `leaves` are the hashes of what it seals, base64, beyond those of the checkpoint before */
  | { readonly type: 'checkpoint'; readonly leaves: readonly string[]; readonly note: string }
  /** not sealed yet when the export was made */
  | { readonly type: 'open'; readonly log: string; readonly entry: PlainEntry }
  /** in the store, neither sealed nor waiting to be: nobody put it on record, or somebody took it out of the log */
  | { readonly type: 'stray'; readonly log: string; readonly entry: PlainEntry }
  | {
      readonly type: 'end';
      readonly checkpoints: number;
      readonly size: number;
      readonly open: number;
      readonly stray: number;
    };

/** The leaf of an entry: the hash of its canonical JSON (RFC 8785) with the name of its collection. */
export function leafOf(log: string, entry: PlainEntry): Buffer {
  return leafHash(canonicalJson({ log, entry }));
}
