import { readFileSync } from 'node:fs';

/** One promise switched off, in one file of the backbone, as a process loads it. Nothing of it is in the product. */
export interface Sabotage {
  readonly name: string;
  /** what no longer holds */
  readonly about: string;
  /** below the backbone's `src` */
  readonly file: string;
  /** stands in the file exactly once */
  readonly find: string;
  readonly replace: string;
}

/** What the history checker must catch, one at a time. */
export const sabotages = [
  {
    name: 'clear-guard',
    about: 'clearing an outbox takes out everything, also what was added after the acknowledged number',
    file: 'outbox/clear.ts',
    find: "cond: { $gt: ['$$entry.seq', seq] }",
    replace: 'cond: false',
  },
  {
    name: 'marks',
    about: 'marks are written and not looked at',
    file: 'store/document.ts',
    find: 'if (cause && document.marks.some((mark) => mark.k === markKey && !isAfter(cause, mark)))',
    replace: 'if (false)',
  },
  {
    name: 'prefix',
    about: 'only what the last commit added is published, not what stands uncleared before it',
    file: 'outbox/relay.ts',
    find: '[...line.entries, ...outbox].filter(',
    // All events of one commit bear its time.
    replace: '[...line.entries, ...outbox.filter(({ time }) => time === outbox.at(-1)?.time)].filter(',
  },
  {
    name: 'per-command-answers',
    about: 'every command of a fold gets the outcome of the first',
    file: 'store/repository.ts',
    find: 'outcomes.forEach((outcome, index) => {',
    replace: 'outcomes.forEach((_own, index, [outcome]) => {\n    if (!outcome) return;',
  },
  {
    name: 'unknown-outcome',
    about: 'after a lost answer or a guard miss a command is decided again without a look for its write',
    file: 'store/repository.ts',
    find: 'if (ours) return await finish(ours.folded, ours.batch);',
    replace: '',
  },
] as const satisfies readonly Sabotage[];

export type SabotageName = (typeof sabotages)[number]['name'];

/** The file a sabotage changes, as Node knows it. */
export function urlOf({ file }: Sabotage): string {
  return new URL(`../../../../packages/backbone/src/${file}`, import.meta.url).href;
}

/**
 * Today's source of the file, with the promise switched off.
 * @throws Error a sentence, where the text to be replaced does not stand there exactly once: a proof must not be turned
 *   off by a change of the code it is about
 */
export function sabotagedSource(sabotage: Sabotage): string {
  const { name, file, find, replace } = sabotage;
  const source = readFileSync(new URL(urlOf(sabotage)), 'utf8');
  const [before, after, ...further] = source.split(find);
  const count = source.split(find).length - 1;
  if (before === undefined || after === undefined || further.length > 0)
    throw new Error(`sabotage ${name} fits no more: “${find}” stands ${count} times in ${file}, not once.`);
  return before + replace + after;
}

/** What makes the processes of an episode run sabotaged. */
export function sabotagedBy(name: SabotageName): { imports: readonly string[]; env: Readonly<Record<string, string>> } {
  return { imports: [new URL('./preload.ts', import.meta.url).href], env: { SABOTAGE: name } };
}
