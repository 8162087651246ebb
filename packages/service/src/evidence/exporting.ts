import { type EvidenceLine, readCheckpoint, readNote } from '@simpul/evidence';
import type { Entries } from './log.ts';
import type { Seals } from './seals.ts';

/**
 * The whole log as lines of JSON, each with its line break: entries before the checkpoint that sealed them, those that
 * are not sealed yet at the end. An entry that is gone from the store is simply not there, which whoever verifies finds.
 * What is put on record while it is written may be in it or not.
 */
export async function* exportedLines(
  { entries, seals }: { readonly entries: Entries; readonly seals: Seals },
  origin: string,
): AsyncGenerator<string> {
  const text = (line: EvidenceLine): string => `${JSON.stringify(line)}\n`;
  yield text({ type: 'log', format: 1, origin, exportedAt: new Date().toISOString() });
  const last = await seals.last();
  let checkpoints = 0;
  let size = 0;
  for await (const { references, leaves, note } of seals.upTo(last?.sequence ?? 0)) {
    const found = await entries.find(references);
    for (const [nth, each] of found.entries())
      if (each) yield text({ type: 'entry', index: size + nth, log: each.log, entry: each.entry });
    yield text({ type: 'checkpoint', leaves: leaves.map((leaf) => leaf.toString('base64')), note });
    checkpoints += 1;
    size = sizeOf(note) ?? size + references.length;
  }
  const { batch: open } = await entries.open();
  for (const { log, entry } of open) yield text({ type: 'open', log, entry });
  yield text({ type: 'end', checkpoints, size, open: open.length });
}

/** Undefined where the note was spoilt: whoever verifies says so, and an export holds what there is. */
function sizeOf(note: string): number | undefined {
  try {
    return readCheckpoint(readNote(note).text).size;
  } catch {
    return undefined;
  }
}
