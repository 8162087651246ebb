import { type EvidenceLine, readCheckpoint, readNote } from '@simpul/evidence';
import type { Entries } from './log.ts';
import type { Seals } from './seals.ts';
import { sealedNumbers, unsealedEntries } from './unsealed.ts';

/**
 * The whole log as lines of JSON, each with its line break: entries before the checkpoint that sealed them, and behind
 * them whatever else lies in the store: what is not sealed yet, and what nobody put on record. An entry that is gone from
 * the store is simply not there, which whoever verifies finds. What is put on record while it is written may be in it or
 * not.
 */
export async function* exportedLines(
  { entries, seals }: { readonly entries: Entries; readonly seals: Seals },
  origin: string,
): AsyncGenerator<string> {
  const text = (line: EvidenceLine): string => `${JSON.stringify(line)}\n`;
  yield text({ type: 'log', format: 1, origin, exportedAt: new Date().toISOString() });
  const last = (await seals.last())?.sequence ?? 0;
  const sealed = sealedNumbers();
  const counts = { checkpoints: 0, size: 0, open: 0, stray: 0 };
  for await (const seal of seals.between(0, last)) {
    const { references, leaves, note } = seal;
    const found = await entries.find(references);
    for (const [nth, each] of found.entries())
      if (each) yield text({ type: 'entry', index: counts.size + nth, log: each.log, entry: each.entry });
    yield text({ type: 'checkpoint', leaves: leaves.map((leaf) => leaf.toString('base64')), note });
    sealed.add(seal);
    counts.checkpoints += 1;
    counts.size = sizeOf(note) ?? counts.size + references.length;
  }
  for await (const { type, log, entry } of unsealedEntries({ entries, seals }, sealed, last)) {
    counts[type] += 1;
    yield text({ type, log, entry });
  }
  yield text({ type: 'end', ...counts });
}

/** Undefined where the note was spoilt: whoever verifies says so, and an export holds what there is. */
function sizeOf(note: string): number | undefined {
  try {
    return readCheckpoint(readNote(note).text).size;
  } catch {
    return undefined;
  }
}
