import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkpointText, hashOf } from './checkpoint.ts';
import { developmentSigner } from './keys.ts';
import { type EvidenceLine, leafOf, type PlainEntry } from './lines.ts';
import { readVerifierKey, signNote, type VerifierKey, verifierKeyOf } from './note.ts';
import { emptyTree, grown, rootOf } from './tree.ts';
import { verifyEvidence } from './verify.ts';

const origin = 'simpul/g2c';
const signer = { name: origin, key: generateKeyPairSync('ed25519').privateKey };
const keys = [readVerifierKey(verifierKeyOf(signer))];
const entryOf = (number: number): PlainEntry => ({ _id: `entry-${number}`, actor: 'officer:djp/e', fields: ['name'] });

/** A log of batches of so many entries each. */
function logOf(batches: readonly number[], { signedBy = signer, from = entryOf } = {}): EvidenceLine[] {
  const lines: EvidenceLine[] = [{ type: 'log', format: 1, origin, exportedAt: '2026-03-31T02:15:30.000Z' }];
  let tree = emptyTree;
  let previous: string | undefined;
  for (const [nth, size] of batches.entries()) {
    const entries = Array.from({ length: size }, (_, index) => from(tree.size + index));
    const leaves = entries.map((entry) => leafOf('evidence', entry));
    for (const [index, entry] of entries.entries())
      lines.push({ type: 'entry', index: tree.size + index, log: 'evidence', entry });
    tree = grown(tree, leaves);
    const time = `2026-03-31T02:15:${String(31 + nth)}.000Z`;
    const stated = { origin, size: tree.size, root: rootOf(tree), sequence: nth + 1, time };
    const text = checkpointText({ ...stated, ...(previous !== undefined && { previous }) });
    previous = hashOf(text);
    const note = signNote(text, signedBy);
    lines.push({ type: 'checkpoint', leaves: leaves.map((leaf) => leaf.toString('base64')), note });
  }
  return [...lines, { type: 'end', checkpoints: batches.length, size: tree.size, open: 0, stray: 0 }];
}

const notesOf = (lines: readonly EvidenceLine[]) =>
  lines.flatMap((line) => (line.type === 'checkpoint' ? line.note : []));

async function verdictOn(
  lines: readonly (EvidenceLine | string)[],
  published: readonly string[] = [],
  believed: readonly VerifierKey[] = keys,
) {
  async function* texts() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  }
  return verifyEvidence(texts(), { keys: believed, published });
}

async function sentencesOn(lines: readonly (EvidenceLine | string)[], published: readonly string[] = []) {
  return (await verdictOn(lines, published)).findings.map(({ kind, sentence }) => `${kind}: ${sentence}`);
}

const log = logOf([3, 1, 4]);
const published = notesOf(log);
/** Where the entry of a number stands among the lines. */
const at = (number: number) => log.findIndex((line) => line.type === 'entry' && line.index === number);
const without = (...gone: readonly number[]) => log.filter((_, nth) => !gone.includes(nth));
const checkpointAt = (nth: number) =>
  log.findIndex((line) => line.type === 'checkpoint' && line.note === published[nth]);

test('a log that nobody touched proves so, with the checkpoints that were published and without', async () => {
  const whole = {
    findings: [],
    checkpoints: 3,
    size: 8,
    open: 0,
    origin,
    sealedAt: '2026-03-31T02:15:33.000Z',
    warnings: [],
  };
  expect(await verdictOn(log)).toEqual({ ...whole, compared: 0 });
  expect(await verdictOn(log, published)).toEqual({ ...whole, compared: 3 });
  expect(await verdictOn(logOf([]))).toMatchObject({ findings: [], checkpoints: 0, size: 0 });
});

test('entries that are not sealed yet are counted, and nothing is said of them', async () => {
  const open: EvidenceLine = { type: 'open', log: 'evidence', entry: entryOf(9) };
  expect(await verdictOn([...log.slice(0, -1), open, ...log.slice(-1)])).toMatchObject({ findings: [], open: 1 });
});

test('a number that is skipped by entries that are not sealed yet is told', async () => {
  const open = (number: number): EvidenceLine => ({
    ...{ type: 'open', log: 'evidence' },
    entry: { ...entryOf(number), _id: `wabcdefghijkl-${String(number).padStart(12, '0')}` },
  });
  const waiting = [open(1), open(4), open(5)];
  expect(await sentencesOn([...log.slice(0, -1), ...waiting, ...log.slice(-1)])).toEqual([
    'removed: entries 2 to 3 of wabcdefghijkl were put on record and removed, before any checkpoint sealed them: entry wabcdefghijkl-000000000004, which waits, goes on behind them',
  ]);
});

test('what lies in the store and is not of the log is told, with its collection', async () => {
  const stray = (number: number, of = 'evidence'): EvidenceLine => ({ type: 'stray', log: of, entry: entryOf(number) });
  const more = Array.from({ length: 12 }, (_, number) => stray(number));
  expect(await sentencesOn([...log.slice(0, -1), ...more, stray(50, 'ops-evidence'), ...log.slice(-1)])).toEqual([
    'inserted: 12 entries lie in the collection evidence that no checkpoint sealed and that wait for none (entry-0, entry-1, entry-2, entry-3, entry-4, entry-5, entry-6, entry-7, entry-8, entry-9, and 2 more): they were inserted there, or taken out of the log before they could be sealed',
    'inserted: an entry lies in the collection ops-evidence that no checkpoint sealed and that waits for none (entry-50): it was inserted there, or taken out of the log before it could be sealed',
  ]);
});

describe('of an entry it says', () => {
  test('that it was changed, and which checkpoint had sealed it', async () => {
    const changed = log.with(at(4), {
      ...{ type: 'entry', index: 4, log: 'evidence' },
      entry: { ...entryOf(4), actor: 'officer:djp/f' },
    });
    expect(await sentencesOn(changed)).toEqual([
      'changed: entry 5 (entry-4) was changed after checkpoint 3 sealed it (2026-03-31T02:15:33.000Z)',
    ]);
  });

  test('that it was changed, where its place was as well', async () => {
    const changed = log.with(at(4), { type: 'entry', index: 99, log: 'evidence', entry: entryOf(44) });
    expect(await sentencesOn(changed)).toEqual([
      'inserted: the entry at place 100 (entry-44) was inserted: no checkpoint sealed it',
      'removed: entry 5, which was sealed, is not in the export',
    ]);
  });

  test('that it was removed', async () => {
    expect(await sentencesOn(without(at(0)))).toEqual(['removed: entry 1, which was sealed, is not in the export']);
  });

  test('that it was inserted', async () => {
    const inserted = log.toSpliced(at(5), 0, { type: 'entry', index: 5, log: 'evidence', entry: entryOf(50) });
    expect(await sentencesOn(inserted)).toEqual([
      'inserted: the entry at place 6 (entry-50) was inserted: no checkpoint sealed it',
    ]);
    const doubled = log.toSpliced(at(5), 0, log[at(5)] as EvidenceLine);
    expect(await sentencesOn(doubled)).toEqual([
      'inserted: the entry at place 6 (entry-5) was inserted: no checkpoint sealed it',
    ]);
  });

  test('that it was moved, among those of its checkpoint or behind another', async () => {
    const [one, other] = [log[at(5)], log[at(6)]] as [EvidenceLine, EvidenceLine];
    expect(await sentencesOn(log.with(at(5), other).with(at(6), one))).toEqual([
      'reordered: entry 6 (entry-5) does not stand where it stood when checkpoint 3 sealed it (2026-03-31T02:15:33.000Z)',
    ]);
    const [first] = log.slice(at(0), at(0) + 1) as [EvidenceLine];
    const moved = without(at(0)).toSpliced(at(5), 0, first);
    expect(await sentencesOn(moved)).toEqual([
      'reordered: entry 1 (entry-0) does not stand before the checkpoint that sealed it',
    ]);
  });
});

describe('who also knows how the file is made', () => {
  test('cannot change the list of leaves with the entry', async () => {
    const other = logOf([3, 1, 4], {
      from: (number) => ({ ...entryOf(number), ...(number === 4 && { ground: 'none' }) }),
    });
    const forged = other.map((line, nth) => {
      const own = log[nth];
      return line.type === 'checkpoint' && own?.type === 'checkpoint' ? { ...line, note: own.note } : line;
    });
    expect(await sentencesOn(forged)).toEqual([
      expect.stringMatching(
        /^forged: no tree of the entries before checkpoint 3 .* entries after number 4 were changed/,
      ),
    ]);
  });

  test('cannot sign another log with a key of their own', async () => {
    const key = generateKeyPairSync('ed25519').privateKey;
    const [first] = await sentencesOn(logOf([2], { signedBy: { name: origin, key } }));
    expect(first).toBe(
      'forged: the first checkpoint is not signed by the key: it was changed, or somebody else signed it',
    );
  });

  test('cannot go on signing with a key that was retired', async () => {
    const until = (sequence: number) => [readVerifierKey(`${verifierKeyOf(signer)}@${sequence}`)];
    expect(await verdictOn(log, published, until(3))).toMatchObject({ findings: [], compared: 3 });
    const [{ sentence = '' } = {}] = (await verdictOn(log, [], until(2))).findings;
    expect(sentence).toMatch(
      /^the checkpoint after number 2 \(number 3\) is signed by the key [0-9a-f]{8}, which was to sign up to number 2 /,
    );
  });

  test('is not believed for a key that everybody can derive: that is said', async () => {
    const development = developmentSigner(origin);
    const { findings, warnings } = await verdictOn(
      logOf([1, 2], { signedBy: development }),
      [],
      [readVerifierKey(verifierKeyOf(development))],
    );
    expect({ findings, warnings }).toEqual({
      findings: [],
      warnings: ['2 checkpoints are signed by the development key, which everybody can derive: they prove nothing'],
    });
  });

  test('cannot leave a checkpoint out, with its entries or without', async () => {
    expect(await sentencesOn(without(checkpointAt(1)))).toEqual(['removed: checkpoint 2 is not in the export']);
    expect(await sentencesOn(without(at(3), checkpointAt(1)))).toEqual([
      'removed: checkpoint 2 is not in the export',
      expect.stringMatching(/^forged: no tree of the entries before checkpoint 3 /),
    ]);
  });

  test('cannot cut the end off where somebody kept the checkpoints', async () => {
    const cut = [
      ...log.slice(0, checkpointAt(1) + 1),
      { type: 'end', checkpoints: 2, size: 4, open: 0, stray: 0 } as const,
    ];
    expect(await sentencesOn(cut)).toEqual([]);
    expect(await sentencesOn(cut, published)).toEqual([
      'truncated: the export ends with checkpoint 2 of 2026-03-31T02:15:32.000Z and 4 entries, but checkpoint 3 of 2026-03-31T02:15:33.000Z was published with 8: the last 4 are missing',
    ]);
  });

  test('cannot write the log anew, even with the key, where somebody kept the checkpoints', async () => {
    const anew = logOf([3, 1, 3]);
    expect(await sentencesOn(anew)).toEqual([]);
    expect(await sentencesOn(anew, published)).toEqual([
      'rewritten: checkpoint 3 is another one than was published: that of 2026-03-31T02:15:33.000Z had 8 entries, the one in the export, of 2026-03-31T02:15:33.000Z, has 7',
    ]);
    const spliced = [...log.slice(0, checkpointAt(1) + 1), ...logOf([3, 2, 4]).slice(checkpointAt(1) + 2)];
    expect(await sentencesOn(spliced)).toContainEqual(
      'rewritten: checkpoint 3 was made after another checkpoint 2 than the one in the export',
    );
  });

  test('cannot have two versions of one checkpoint, nor others slip in among those kept', async () => {
    const other = notesOf(logOf([3, 1, 3]));
    expect(await sentencesOn(log, [...published, ...other])).toEqual([
      'rewritten: two different checkpoints 3 were published',
    ]);
    expect(await sentencesOn(log, ['nothing'])).toEqual([
      'forged: the checkpoint kept at place 1 cannot be read: this is no signed note',
    ]);
  });
});

test('an entry that was removed before it was sealed leaves a gap in the numbers of who wrote it', async () => {
  const numbered = (numbers: readonly number[]) =>
    logOf([2, 2], {
      from: (nth) => ({ ...entryOf(nth), _id: `wabcdefghijkl-${String(numbers[nth]).padStart(12, '0')}` }),
    });
  expect(await sentencesOn(numbered([1, 2, 3, 4]))).toEqual([]);
  expect(await sentencesOn(numbered([2, 1, 5, 4]))).toEqual([
    'removed: entry 3 of wabcdefghijkl was put on record and removed, before any checkpoint sealed it: checkpoint 2 goes on behind it',
  ]);
  expect(await sentencesOn(numbered([1, 2, 3, 6]))).toEqual([
    'removed: entries 4 to 5 of wabcdefghijkl were put on record and removed, before any checkpoint sealed them: checkpoint 2 goes on behind them',
  ]);
});

test('an export that broke off, or a line that is none, is said to be so', async () => {
  expect(await sentencesOn(log.slice(0, -1))).toEqual(['truncated: the export broke off: its last line is missing']);
  expect(await sentencesOn([...log.slice(0, -1), '{"type":"entry"', ...log.slice(-1)])).toEqual([
    `unreadable: line ${log.length} of the export cannot be read`,
  ]);
});
