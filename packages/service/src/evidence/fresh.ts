import { numberOf } from './writers.ts';

/** An entry as it was put on record. */
export interface FreshEntry {
  readonly _id: string;
  readonly at: Date;
  readonly [member: string]: unknown;
}

/**
 * What this process put on record last: sealed from memory it need not be read again, and whoever touches it in the store
 * before it is sealed is found all the same.
 */
export interface Fresh {
  /** Remembers entries that the store has acknowledged, in their order. */
  add(writer: string, entries: readonly FreshEntry[]): void;
  /** Those behind the last that is sealed, at most `most`; undefined where the store has to be asked. */
  behind(writer: string, sealed: string, most: number): readonly FreshEntry[] | undefined;
}

const remembered = 4_000;

/** Entries of one writer without gaps: those of the one before, and what is too much to remember, are in the store. */
export function createFresh(): Fresh {
  let of = '';
  let first = 1;
  let kept: FreshEntry[] = [];

  function startBehind(writer: string, number: number): void {
    of = writer;
    first = number + 1;
    kept = [];
  }

  return {
    add(writer, entries) {
      const [one] = entries;
      if (!one) return;
      const number = numberOf(one._id);
      if (writer !== of || number !== first + kept.length) startBehind(writer, number - 1);
      kept.push(...entries);
      // What is undefined in memory may be null in the store, by its client's settings.
      const isExact = entries.every((entry) => Object.values(entry).every((value) => value !== undefined));
      if (!isExact || kept.length > remembered) startBehind(writer, first + kept.length - 1);
    },

    behind(writer, sealed, most) {
      const from = numberOf(sealed) + 1;
      if (writer !== of || from < first) return undefined;
      kept.splice(0, from - first);
      first = from;
      return kept.slice(0, most);
    },
  };
}
