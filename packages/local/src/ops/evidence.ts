import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type EvidenceVerdict, Malformed, readKeys, verifyEvidence } from '@simpul/evidence';
import { type Asked, UsageError } from './arguments.ts';
import { askLines, type Target, Unreachable } from './ask.ts';

interface Surroundings {
  out(line: string): void;
  err(line: string): void;
}

type Round = Surroundings & { readonly targets: readonly Target[]; readonly token: string; readonly asked: Asked };

/** Writes the log of one service; 3 where it broke off, and nothing of it can be relied on. */
export async function exportEvidence(round: Round): Promise<0 | 3> {
  const isEntry = (type: string) => ['entry', 'open', 'stray'].includes(type);
  await writeLines(round, { path: '/ops/evidence', isCounted: isEntry, what: 'entries' });
  return 0;
}

/** Writes the checkpoints of one service that another one has kept; 1 where it has none. */
export async function keptCheckpoints(round: Round): Promise<0 | 1> {
  const isCheckpoint = (type: string) => type === 'checkpoint';
  const query = { of: round.asked.name };
  const what = `checkpoints of ${round.asked.name}`;
  const count = await writeLines(round, {
    path: '/ops/evidence/checkpoints',
    ...{ query, isCounted: isCheckpoint, isWritten: isCheckpoint, what },
  });
  return count > 0 ? 0 : 1;
}

/** Lines as the service tells them, to where they are asked for; how many were counted. @throws Unreachable it broke off */
async function writeLines(
  { targets, token, asked, out, err }: Round,
  lines: {
    readonly path: string;
    readonly query?: Readonly<Record<string, string | undefined>>;
    readonly what: string;
    isCounted(type: string): boolean;
    isWritten?(type: string): boolean;
  },
): Promise<number> {
  const [target] = targets;
  if (!target) throw new UsageError(`${asked.command} needs the name of a service.`);
  const { path, query = {}, what, isCounted, isWritten = () => true } = lines;
  const file = asked.to === undefined ? undefined : await open(asked.to, 'w').catch(refused);
  let count = 0;
  let ended = false;
  try {
    for await (const line of askLines<{ type?: string }>(target, token, { path, query })) {
      const { type = '' } = line;
      if (isCounted(type)) count += 1;
      ended ||= type === 'end';
      if (!isWritten(type)) continue;
      const text = JSON.stringify(line);
      if (file) await file.write(`${text}\n`);
      else out(text);
    }
  } finally {
    await file?.close();
  }
  if (!ended) throw new Unreachable(`${target.service} broke off: what it told is not whole`);
  err(`${target.service}: ${count} ${what}${asked.to === undefined ? '' : ` in ${asked.to}`}`);
  return count;
}

/** Verifies an export that lies here; 1 where something was touched. */
export async function verifyEvidenceFile(
  { name = '', keys, checkpoints, json }: Asked,
  { out }: Surroundings,
): Promise<0 | 1> {
  const file = await open(name).catch(refused);
  try {
    const believed = keys.flatMap((key) => readKeys(existsSync(key) ? readFileSync(key, 'utf8') : key));
    const published = checkpoints.flatMap((each) => notesIn(textOf(each)));
    const verdict = await verifyEvidence(file.readLines(), { keys: believed, published });
    if (json) out(JSON.stringify(verdict, null, 2));
    else for (const line of shown(verdict)) out(line);
    return verdict.findings.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof Malformed) throw new UsageError(`${error.message}.`);
    throw error;
  } finally {
    await file.close();
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return refused(error);
  }
}

/** A file that cannot be read or written was named wrongly. */
function refused(error: unknown): never {
  throw new UsageError(`${(error as Error).message}.`);
}

/** The notes of checkpoints as the topic's values have them, one JSON a line. */
function notesIn(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, nth) => {
      try {
        const { note } = JSON.parse(line) as { note?: unknown };
        if (typeof note === 'string') return note;
      } catch {
        // said below
      }
      throw new UsageError(`Line ${nth + 1} of the checkpoints is no value of the topic: it must be JSON with a note.`);
    });
}

function shown({ findings, warnings, checkpoints, size, open, origin, sealedAt, compared }: EvidenceVerdict): string[] {
  const of = origin === undefined ? 'no checkpoint' : `${origin}: ${checkpoints} checkpoints, ${size} entries`;
  const until = sealedAt === undefined ? '' : `, the last sealed at ${sealedAt}`;
  return [
    ...findings.map(({ kind, sentence }) => `  ${kind.toUpperCase()}  ${sentence}`),
    `${findings.length === 0 ? '✓' : '✗'} ${of}${until}; ${findings.length === 0 ? 'nothing was touched' : `${findings.length} findings`}`,
    ...warnings.map((sentence) => `  WARNING  ${sentence}`),
    ...(open > 0 ? [`  ${open} entries were not sealed yet when it was exported: nothing is proved of them`] : []),
    compared > 0
      ? `  ${compared} checkpoints are those that were published`
      : '  no published checkpoint was compared (--checkpoints): whether the end was cut off or the log written anew cannot be told',
  ];
}
