import type { Entries, LogEntry, StoredEntry } from './log.ts';
import { referenceOf } from './log.ts';
import type { Seal, Seals } from './seals.ts';
import { type EvidenceWriter, numberedId, numberOf, writerOf } from './writers.ts';

/** An entry that lies in the store and that no exported seal has: it waits for one, or nobody put it on record. */
export interface Unsealed extends LogEntry {
  readonly type: 'open' | 'stray';
}

/** Which numbered entries are sealed: a few ranges for each writer, however many they are. */
export interface SealedNumbers {
  add(seal: Pick<Seal, 'references'>): void;
  has(entry: Pick<LogEntry, 'log' | 'entry'>): boolean;
}

const log = 'evidence';

export function sealedNumbers(): SealedNumbers {
  const ranges = new Map<string, { from: number; to: number }[]>();

  function add({ references }: Pick<Seal, 'references'>): void {
    const ids = references.map((each) => each.slice(log.length + 1)).filter((id) => numberedId.test(id));
    for (const id of ids.toSorted()) {
      const own = ranges.get(writerOf(id)) ?? [];
      ranges.set(writerOf(id), own);
      const [number, last] = [numberOf(id), own.at(-1)];
      if (last?.to === number - 1) last.to = number;
      else own.push({ from: number, to: number });
    }
  }

  function has({ log: of, entry }: Pick<LogEntry, 'log' | 'entry'>): boolean {
    if (of !== log || !numberedId.test(entry._id)) return false;
    const number = numberOf(entry._id);
    return ranges.get(writerOf(entry._id))?.some(({ from, to }) => from <= number && number <= to) ?? false;
  }

  return { add, has };
}

/**
 * Reads all that lies in the store and tells what the seals up to `last` lack. An entry is believed to wait for its seal
 * only where a seal will come: behind the position of a writer that is known, or under the mark of what operators did.
 * Sealing goes on meanwhile, so a doubtful entry is looked for in the seals that were added since before it is a stray.
 */
export async function* unsealedEntries(
  { entries, seals }: { readonly entries: Entries; readonly seals: Seals },
  sealed: SealedNumbers,
  last: number,
): AsyncGenerator<Unsealed> {
  const later = new Set<string>();
  // The last one as well: its entries may not have been marked when they were read.
  let read = last - 1;
  for await (const page of entries.stored()) {
    const beyond = page.filter((each) => !sealed.has(each));
    const claimed = new Map(
      beyond.flatMap((each) => (each.sealedIn === undefined ? [] : [[referenceOf(each), each.sealedIn] as const])),
    );
    const had = await seals.having(claimed);
    const rest = beyond.filter((each) => !had.has(referenceOf(each)) || (each.sealedIn ?? 0) > last);
    if (rest.length === 0) continue;
    // In this order: a writer that is forgotten meanwhile had all its entries sealed before.
    const writers = await entries.writers();
    const waits = (each: StoredEntry) => had.has(referenceOf(each)) || isOpen(each, writers);
    if (!rest.every(waits)) {
      const newest = (await seals.last())?.sequence ?? 0;
      for await (const seal of seals.between(read + 1, newest)) for (const each of seal.references) later.add(each);
      read = Math.max(read, newest);
    }
    for (const each of rest) {
      const type = waits(each) || later.has(referenceOf(each)) ? 'open' : 'stray';
      yield { type, log: each.log, at: each.at, entry: each.entry };
    }
  }
}

function isOpen(
  { log: of, entry: { _id: id }, isMarkedOpen, sealedIn }: StoredEntry,
  writers: ReadonlyMap<string, EvidenceWriter>,
): boolean {
  if (sealedIn !== undefined) return false;
  if (of !== log) return isMarkedOpen;
  const writer = writers.get(writerOf(id));
  return writer !== undefined && id > writer.sealed && id < writer.to;
}
