import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formsOf, shortest } from './forms.ts';

/** What is looked for: `what` names it without saying it. */
export interface Sought {
  readonly what: string;
  readonly text: string;
}

/** Something that was found; `where` and `at` (bytes from its beginning) say where, `what` and `form` as what. */
export interface Found {
  readonly where: string;
  readonly at: number;
  readonly what: string;
  readonly form: string;
}

/** Looks for everything sought at once, in every form. */
export interface Scanner {
  bytes(bytes: Uint8Array, where: string): Found[];
  /** Reads a file from its first byte to its last. */
  file(path: string, where?: string): Promise<Found[]>;
  /** Every file in a folder and those below it. */
  folder(path: string): Promise<Found[]>;
}

interface Needle {
  readonly what: string;
  readonly form: string;
  readonly bytes: Buffer;
}

const chunkBytes = 8 * 1024 * 1024;
const entries = 1 << 24;

/** Makes a scanner; texts too short to mean anything are left out. */
export function createScanner(sought: Iterable<Sought>): Scanner {
  const needles = needlesOf(sought);
  const longest = Math.max(0, ...[...needles.values()].flat().map(({ bytes }) => bytes.length));
  // by their first three bytes: of what is read, few places are looked at twice
  const begins = new Uint8Array(entries);
  for (const key of needles.keys()) begins[key] = 1;

  function bytes(given: Uint8Array, where: string, from = 0, before = 0): Found[] {
    const read = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    const found: Found[] = [];
    let key = ((read[0] ?? 0) << 8) | (read[1] ?? 0);
    for (let at = 0; at + 2 < read.length; at += 1) {
      key = ((key << 8) | (read[at + 2] as number)) & (entries - 1);
      if (begins[key] === 0) continue;
      for (const needle of needles.get(key) ?? []) {
        const end = at + needle.bytes.length;
        // what ends in the part that was read before has been found there
        if (end <= before || end > read.length || needle.bytes.compare(read, at, end) !== 0) continue;
        found.push({ where, at: from + at, what: needle.what, form: needle.form });
      }
    }
    return found;
  }

  async function file(path: string, where = path): Promise<Found[]> {
    const handle = await open(path);
    try {
      const found: Found[] = [];
      let kept = Buffer.alloc(0);
      for (let position = 0; ; ) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(chunkBytes), 0, chunkBytes, position);
        if (bytesRead === 0) return found;
        const part = Buffer.concat([kept, buffer.subarray(0, bytesRead)]);
        found.push(...bytes(part, where, position - kept.length, kept.length));
        position += bytesRead;
        kept = Buffer.from(part.subarray(Math.max(0, part.length - longest + 1)));
      }
    } finally {
      await handle.close();
    }
  }

  async function folder(path: string): Promise<Found[]> {
    const found: Found[] = [];
    for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
      const within = join(entry.parentPath, entry.name);
      if (entry.isFile()) found.push(...(await file(within, within.slice(path.length + 1))));
    }
    return found;
  }

  return { bytes: (given, where) => bytes(given, where), file, folder };
}

function needlesOf(sought: Iterable<Sought>): Map<number, Needle[]> {
  const known = new Set<string>();
  const needles = new Map<number, Needle[]>();
  for (const { what, text } of sought) {
    if (text.length < shortest) continue;
    for (const { form, bytes } of formsOf(text)) {
      const same = bytes.toString('latin1');
      if (known.has(same)) continue;
      known.add(same);
      const key = bytes.readUIntBE(0, 3);
      needles.set(key, [...(needles.get(key) ?? []), { what, form, bytes }]);
    }
  }
  return needles;
}

/** Findings as a few lines: how often what was found where, in which form, and at which byte first. */
export function shownFindings(found: readonly Found[], most = 60): string[] {
  const alike = Map.groupBy(found, ({ where, what, form }) => `${where}: ${what}, ${form}`);
  const lines = [...alike].map(([line, each]) => `${line}, ${each.length} times, first at byte ${each[0]?.at}`);
  return lines.length <= most ? lines : [...lines.slice(0, most), `and ${lines.length - most} more`];
}
