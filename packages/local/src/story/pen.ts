import { styleText } from 'node:util';
import type { Text } from '@simpul/contracts';
import type { Log } from '../backing/log.ts';

const WIDTH = 100;
const LABEL = 10;
const indents = { step: 4, call: 4, detail: 6 } as const;

// Room for what is seen, without and with a latency at the end of the line.
const ALONE = WIDTH - indents.detail - LABEL - 1;
const BESIDE = ALONE - 11;

type Style = Parameters<typeof styleText>[0];

/** What is told of a call: who, what, how it was answered and how long that took. */
export interface CallLine {
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

/** Writes the story for a reader at a terminal of 100 columns, line by line as it happens. */
export interface Pen {
  chapter(text: Text): void;
  step(number: number, text: Text): void;
  call(line: CallLine): void;
  /** A label, what was seen (one or more lines, wrapped where too long), and how long after the call. */
  seen(label: string, lines: readonly string[], ms?: number): void;
  refused(code: string, sentences: readonly string[]): void;
  failed(sentence: string): void;
  end(text: Text, ok: boolean): void;
}

/** A pen on `log`. Colour only where `styleText` allows it: on a terminal, and without NO_COLOR. */
export function createPen(log: Log): Pen {
  const put = (indent: number, left: string, right = '', style: Style = []) => {
    const room = WIDTH - indent - (right ? right.length + 2 : 0);
    const text = left.length > room ? `${left.slice(0, room - 1)}…` : left;
    const end = right ? `${' '.repeat(room - text.length + 2)}${styleText('dim', right)}` : '';
    log(`${' '.repeat(indent)}${styleText(style, text)}${end}`);
  };
  const labelled = (style: Style, label: string, texts: readonly string[], right = '') => {
    const [first = '', ...more] = texts.flatMap((text) => wrapped(text, right ? BESIDE : ALONE));
    put(indents.detail, `${label.padEnd(LABEL)} ${first}`, right, style);
    for (const line of more) put(indents.detail + LABEL + 1, line, '', style);
  };

  return {
    chapter({ id, en }) {
      log('');
      put(0, id, '', ['bold', 'underline']);
      put(0, en, '', 'dim');
    },
    step(number, { id, en }) {
      log('');
      log(`${styleText('bold', `${number}`.padStart(2))}  ${styleText('bold', id)}`);
      put(indents.step, en, '', 'dim');
    },
    call({ as, method, path, status, ms }) {
      const right = `${status} ${duration(ms).padStart(9)}`;
      put(indents.call, `${as.padEnd(20)} ${method.padEnd(4)} ${path}`, right, status < 400 ? 'cyan' : 'yellow');
    },
    seen: (label, lines, ms) => labelled([], label, lines, ms === undefined ? '' : `+${duration(ms)}`),
    refused(code, sentences) {
      labelled('yellow', 'refused', [code]);
      labelled([], '', sentences);
    },
    failed(sentence) {
      for (const line of wrapped(`✗ ${sentence}`, WIDTH - indents.detail)) put(indents.detail, line, '', 'red');
    },
    end({ id, en }, ok) {
      log('');
      put(0, `${ok ? '✓' : '✗'} ${id}`, '', ['bold', ok ? 'green' : 'red']);
      put(2, en, '', 'dim');
    },
  };
}

/** Milliseconds, or seconds from ten of them on. */
function duration(ms: number): string {
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** Breaks a sentence at blanks into lines of at most `width` characters, where its words allow it. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return lines;
}

/** `Rp 1.250.000`, as on an Indonesian bill, from a number or a report's decimal string. */
export function rupiah(amount: number | string): string {
  return `Rp ${new Intl.NumberFormat('id-ID').format(BigInt(amount))}`;
}
