import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The Kemendagri list of regions as the package `idn-area-data` ships it: four CSV files sorted by code.
 * They stay bytes (3 MB outside the heap for all 83,762 villages) and are searched by halving, so that nothing is
 * parsed at start-up; a file is read when it is first asked for. The data is under the ODbL 1.0, see NOTICE.md.
 */
const files = { 2: 'provinces', 5: 'regencies', 8: 'districts', 13: 'villages' } as const;
type CodeLength = keyof typeof files;

const loaded = new Map<CodeLength, Buffer>();
const newline = 10;

function read(length: CodeLength): Buffer {
  const known = loaded.get(length);
  if (known) return known;
  const csv = readFileSync(createRequire(import.meta.url).resolve(`idn-area-data/data/${files[length]}.csv`));
  const rows = csv.subarray(csv.indexOf(newline) + 1);
  loaded.set(length, rows);
  return rows;
}

function lineStart(rows: Buffer, position: number): number {
  return position === 0 ? 0 : rows.lastIndexOf(newline, position - 1) + 1;
}

function lineEnd(rows: Buffer, start: number): number {
  const end = rows.indexOf(newline, start);
  return end < 0 ? rows.length : end;
}

/** Offset of the first row whose code is not before `code`. */
function lowerBound(rows: Buffer, code: Buffer): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const start = lineStart(rows, (low + high) >> 1);
    const before = rows.compare(code, 0, code.length, start, Math.min(start + code.length, rows.length)) < 0;
    if (before) low = lineEnd(rows, start) + 1;
    else high = start;
  }
  return low;
}

/** Undoes CSV quoting of the last column. */
function nameIn(line: string): string {
  const [, quoted] = /,"(.*)"$/.exec(line) ?? [];
  return quoted === undefined ? line.slice(line.lastIndexOf(',') + 1) : quoted.replaceAll('""', '"');
}

function isCodeLength(length: number): length is CodeLength {
  return Object.hasOwn(files, length);
}

/** The name of the region with this code, or undefined where the list has none. */
export function findRegionName(code: string): string | undefined {
  if (!isCodeLength(code.length)) return undefined;
  const rows = read(code.length);
  const start = lowerBound(rows, Buffer.from(code));
  const line = rows.toString('utf8', start, lineEnd(rows, start)).trimEnd();
  return line.startsWith(`${code},`) ? nameIn(line) : undefined;
}

/** Codes of `length` characters that begin with `prefix`, in order. */
export function listCodes(length: CodeLength, prefix: string): string[] {
  const rows = read(length);
  const codes: string[] = [];
  for (let start = lowerBound(rows, Buffer.from(prefix)); start < rows.length; start = lineEnd(rows, start) + 1) {
    const code = rows.toString('latin1', start, start + length);
    if (!code.startsWith(prefix)) break;
    codes.push(code);
  }
  return codes;
}
