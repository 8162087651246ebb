import { hashOf } from './checkpoint.ts';
import { compare, type Differences, type FoundEntry } from './compare.ts';
import { isDevelopmentKey } from './keys.ts';
import { type Known, knownIn } from './known.ts';
import { type EvidenceLine, leafOf } from './lines.ts';
import type { VerifierKey } from './note.ts';
import { type Skipped, skippedIn } from './numbers.ts';
import { emptyTree, type Frontier, grown, rootOf } from './tree.ts';

/**
 * Something that is not as it was sealed. `sentence` says what and where, and names entries by their number from 1 and
 * their id, which say nothing of a person.
 */
export interface EvidenceFinding {
  readonly kind:
    | 'changed'
    | 'removed'
    | 'inserted'
    | 'reordered'
    | 'truncated'
    /** not signed by the key, or no tree of these leaves has the root that was signed */
    | 'forged'
    /** another checkpoint than the one that was published */
    | 'rewritten'
    | 'unreadable';
  readonly sentence: string;
}

/** What an export proves: `findings` is empty where nothing of what it holds was touched since it was sealed. */
export interface EvidenceVerdict {
  readonly findings: readonly EvidenceFinding[];
  readonly checkpoints: number;
  /** entries that are sealed, and entries of which nothing is proved yet */
  readonly size: number;
  readonly open: number;
  readonly origin?: string;
  /** when the last checkpoint was made */
  readonly sealedAt?: string;
  /** how many checkpoints that others kept were compared; 0: nobody can tell whether the end was cut off */
  readonly compared: number;
  /** what lessens the proof although nothing was found, in sentences */
  readonly warnings: readonly string[];
}

/** What has been read so far. */
interface State {
  readonly findings: EvidenceFinding[];
  readonly published: ReadonlyMap<number, Known>;
  tree: Frontier;
  /** false once a root did not fit: what comes later builds on it, and cannot be told from it */
  isWhole: boolean;
  waiting: FoundEntry[];
  last?: Known;
  checkpoints: number;
  compared: number;
  open: number;
  ended: boolean;
  /** by leaf hash, so that an entry that was moved is told as that: it is removed in one place and inserted in another */
  readonly removed: Map<string, number>;
  readonly inserted: FoundEntry[];
  /** up to which number the entries of each writer are there */
  readonly numbers: Map<string, number>;
  /** by collection */
  readonly strays: Map<string, Strays>;
  /** how many checkpoints the development key signed */
  forNothing: number;
}

/** What lies in a collection and is not of the log. */
interface Strays {
  readonly count: number;
  readonly named: readonly string[];
}

const strayNamed = 10;

/**
 * Verifies an export line by line with nothing but the public key, and holds it against checkpoints that others kept.
 * It asks no store and no service, and keeps no more than what one checkpoint seals.
 *
 * @example const { findings } = await verifyEvidence(createInterface({ input: createReadStream(file) }), { keys });
 */
export async function verifyEvidence(
  lines: AsyncIterable<string>,
  { keys, published = [] }: { readonly keys: readonly VerifierKey[]; readonly published?: readonly string[] },
): Promise<EvidenceVerdict> {
  const findings: EvidenceFinding[] = [];
  const state: State = {
    ...{ findings, published: keptOf(published, keys, findings), tree: emptyTree, isWhole: true, waiting: [] },
    ...{ checkpoints: 0, compared: 0, open: 0, ended: false, removed: new Map(), inserted: [] },
    ...{ numbers: new Map(), strays: new Map(), forNothing: 0 },
  };
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line === '') continue;
    const read = lineOf(line);
    if (read) take(state, read, keys);
    else findings.push({ kind: 'unreadable', sentence: `line ${number} of the export cannot be read` });
  }
  finish(state);
  const { last, checkpoints, compared, open, forNothing } = state;
  const warnings =
    forNothing === 0
      ? []
      : [`${forNothing} checkpoints are signed by the development key, which everybody can derive: they prove nothing`];
  return {
    ...{ findings, checkpoints, size: last?.checkpoint.size ?? 0, open, compared, warnings },
    ...(last && { origin: last.checkpoint.origin, sealedAt: last.checkpoint.time }),
  };
}

/** Undefined where it is none of ours. */
function lineOf(text: string): EvidenceLine | undefined {
  try {
    const line = JSON.parse(text) as Partial<EvidenceLine> & Record<string, unknown>;
    if (line.type === 'entry' || line.type === 'open' || line.type === 'stray') {
      const { entry, log } = line as { entry?: { _id?: unknown }; log?: unknown };
      return typeof entry?._id === 'string' && typeof log === 'string' ? (line as EvidenceLine) : undefined;
    }
    if (line.type === 'checkpoint')
      return typeof line.note === 'string' && Array.isArray(line.leaves) ? (line as EvidenceLine) : undefined;
    return line.type === 'log' || line.type === 'end' ? (line as EvidenceLine) : undefined;
  } catch {
    return undefined;
  }
}

function take(state: State, line: EvidenceLine, keys: readonly VerifierKey[]): void {
  switch (line.type) {
    case 'log':
      return;
    case 'entry':
      state.waiting.push({
        hash: leafOf(line.log, line.entry).toString('base64'),
        ...{ index: line.index, id: line.entry._id },
      });
      return;
    case 'checkpoint':
      takeCheckpoint(state, line, keys);
      return;
    case 'open':
      state.open += 1;
      // Else the entries before it are not known.
      if (!state.isWhole) return;
      for (const gap of skippedIn([{ id: line.entry._id }], state.numbers))
        state.findings.push({
          kind: 'removed',
          sentence: neverSealed(gap, `entry ${line.entry._id}, which waits,`, state),
        });
      return;
    case 'stray':
      takeStray(state, line);
      return;
    case 'end':
      state.ended = true;
  }
}

function takeCheckpoint(
  state: State,
  { note, leaves }: EvidenceLine & { type: 'checkpoint' },
  keys: readonly VerifierKey[],
): void {
  const { findings, tree, last } = state;
  const waiting = state.waiting;
  state.waiting = [];
  state.checkpoints += 1;
  const read = knownIn(note, keys);
  if (typeof read === 'string') {
    const after = last ? `the checkpoint after number ${last.checkpoint.sequence}` : 'the first checkpoint';
    findings.push({ kind: 'forged', sentence: `${after} ${read}` });
    state.isWhole = false;
    return;
  }
  if (isDevelopmentKey(read.key)) state.forNothing += 1;
  const isNext = isChained(state, read);
  state.last = read;
  const { sequence, size, root, time } = read.checkpoint;
  const sealed = leaves.map(String);
  const grownBy = (hashes: readonly string[]) =>
    grown(
      tree,
      hashes.map((each) => Buffer.from(each, 'base64')),
    );
  const isSigned = (at: Frontier) => at.size === size && rootOf(at).equals(root);
  if (!state.isWhole) return;
  const listed = grownBy(sealed);
  if (isSigned(listed)) {
    state.tree = listed;
    const differences = compare(sealed, waiting, tree.size);
    tell(state, differences, `checkpoint ${sequence} sealed it (${time})`);
    const isAsSealed = differences.removed.length + differences.changed.length === 0;
    // what was removed after it was sealed is told already
    tellSkipped(state, waiting, sequence, isAsSealed);
    return;
  }
  state.isWhole = false;
  const present = grownBy(waiting.map(({ hash }) => hash));
  if (isSigned(present)) {
    Object.assign(state, { tree: present, isWhole: true });
    const sentence = `the list of leaves of checkpoint ${sequence} was altered; the entries are as they were sealed`;
    // where a checkpoint is missing, its entries stand before the next one
    if (isNext) findings.push({ kind: 'forged', sentence });
    tellSkipped(state, waiting, sequence, isNext);
    return;
  }
  findings.push({
    kind: 'forged',
    sentence: `no tree of the entries before checkpoint ${sequence} (${time}) has the root that was signed: entries after number ${tree.size} were changed, removed, inserted or reordered, and the list of leaves with them; nothing after it can be told apart`,
  });
}

/** Holds a checkpoint against the one before it and against the one published under its number; true where it comes next. */
function isChained(state: State, { checkpoint, text }: Known): boolean {
  const { findings, last, published } = state;
  const { sequence, previous, origin } = checkpoint;
  const before = last?.checkpoint.sequence ?? 0;
  const say = (kind: EvidenceFinding['kind'], sentence: string) => void findings.push({ kind, sentence });
  if (last && last.checkpoint.origin !== origin)
    say(
      'rewritten',
      `checkpoint ${sequence} is of the log ${origin}, those before it are of ${last.checkpoint.origin}`,
    );
  else if (sequence > before + 1) say('removed', `${between(before + 1, sequence - 1)} not in the export`);
  else if (sequence <= before) say('reordered', `checkpoint ${sequence} stands behind checkpoint ${before}`);
  else if (previous !== (last && hashOf(last.text)))
    say('rewritten', `checkpoint ${sequence} was made after another checkpoint ${before} than the one in the export`);
  const known = published.get(sequence);
  if (known) state.compared += 1;
  if (known && known.text !== text)
    say(
      'rewritten',
      `checkpoint ${sequence} is another one than was published: that of ${known.checkpoint.time} had ${known.checkpoint.size} entries, the one in the export, of ${checkpoint.time}, has ${checkpoint.size}`,
    );
  return sequence === before + 1;
}

function tellSkipped(state: State, waiting: readonly FoundEntry[], sequence: number, isTold: boolean): void {
  for (const gap of skippedIn(waiting, state.numbers))
    if (isTold) state.findings.push({ kind: 'removed', sentence: neverSealed(gap, `checkpoint ${sequence}`, state) });
}

/** Where sealed entries are gone, nobody can tell whether it was one of those: exports name what they lack by its hash. */
function neverSealed({ writer, from, to }: Skipped, by: string, { removed }: State): string {
  const [which, them] =
    from === to ? [`entry ${from} of ${writer} was`, 'it'] : [`entries ${from} to ${to} of ${writer} were`, 'them'];
  const when =
    removed.size === 0 ? `before any checkpoint sealed ${them}` : `before or after a checkpoint sealed ${them}`;
  return `${which} put on record and removed, ${when}: ${by} goes on behind ${them}`;
}

function takeStray({ strays }: State, { log, entry }: EvidenceLine & { type: 'stray' }): void {
  const { count = 0, named = [] } = strays.get(log) ?? {};
  strays.set(log, { count: count + 1, named: count < strayNamed ? [...named, entry._id] : named });
}

function straySentence(log: string, { count, named }: Strays): string {
  const ids = `${named.join(', ')}${count > named.length ? `, and ${count - named.length} more` : ''}`;
  return count === 1
    ? `an entry lies in the collection ${log} that no checkpoint sealed and that waits for none (${ids}): it was inserted there, or taken out of the log before it could be sealed`
    : `${count} entries lie in the collection ${log} that no checkpoint sealed and that wait for none (${ids}): they were inserted there, or taken out of the log before they could be sealed`;
}

function between(first: number, last: number): string {
  return first === last ? `checkpoint ${first} is` : `checkpoints ${first} to ${last} are`;
}

function tell(state: State, { changed, removed, inserted, reordered }: Differences, when: string): void {
  const say = (kind: EvidenceFinding['kind'], sentence: string) => void state.findings.push({ kind, sentence });
  for (const { place, id } of changed) say('changed', `entry ${place + 1} (${id}) was changed after ${when}`);
  for (const { place, id } of reordered)
    say('reordered', `entry ${place + 1} (${id}) does not stand where it stood when ${when}`);
  for (const { place, hash } of removed) state.removed.set(hash, place);
  state.inserted.push(...inserted);
}

function finish(state: State): void {
  const { findings, removed, inserted, last, published, waiting, ended, strays } = state;
  for (const [log, each] of strays) findings.push({ kind: 'inserted', sentence: straySentence(log, each) });
  for (const each of [...inserted, ...waiting]) {
    const place = removed.get(each.hash);
    if (place === undefined) {
      const sentence = `the entry at place ${each.index + 1} (${each.id}) was inserted: no checkpoint sealed it`;
      findings.push({ kind: 'inserted', sentence });
      continue;
    }
    removed.delete(each.hash);
    findings.push({
      kind: 'reordered',
      sentence: `entry ${place + 1} (${each.id}) does not stand before the checkpoint that sealed it`,
    });
  }
  for (const place of removed.values())
    findings.push({ kind: 'removed', sentence: `entry ${place + 1}, which was sealed, is not in the export` });
  const latest = Math.max(0, ...published.keys());
  const { checkpoint } = published.get(latest) ?? {};
  if (checkpoint && latest > (last?.checkpoint.sequence ?? 0)) {
    const { sequence = 0, size = 0, time = '' } = last?.checkpoint ?? {};
    findings.push({
      kind: 'truncated',
      sentence: `the export ends with checkpoint ${sequence}${time && ` of ${time}`} and ${size} entries, but checkpoint ${latest} of ${checkpoint.time} was published with ${checkpoint.size}: the last ${checkpoint.size - size} are missing`,
    });
  }
  if (!ended) findings.push({ kind: 'truncated', sentence: 'the export broke off: its last line is missing' });
}

/** Checkpoints that others kept, by their numbers. */
function keptOf(
  notes: readonly string[],
  keys: readonly VerifierKey[],
  findings: EvidenceFinding[],
): Map<number, Known> {
  const kept = new Map<number, Known>();
  for (const [nth, note] of notes.entries()) {
    const read = knownIn(note, keys);
    if (typeof read === 'string') {
      findings.push({ kind: 'forged', sentence: `the checkpoint kept at place ${nth + 1} ${read}` });
      continue;
    }
    const { sequence } = read.checkpoint;
    const other = kept.get(sequence);
    if (other && other.text !== read.text)
      findings.push({ kind: 'rewritten', sentence: `two different checkpoints ${sequence} were published` });
    kept.set(sequence, other ?? read);
  }
  return kept;
}
