import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formsOf } from './forms.ts';
import { createScanner, shownFindings } from './scanner.ts';

const name = "Ni'mah Siti/Wulandari";
const nik = '3374014107909901';
const sought = [
  { what: 'a name', text: name },
  { what: 'a NIK', text: nik },
];
const scanner = createScanner(sought);

const noise = (bytes: number) => Buffer.from(Array.from({ length: bytes }, (_, at) => (at * 7919) % 251));
const around = (bytes: Buffer) => Buffer.concat([noise(1_000), bytes, noise(500)]);
const seen = (bytes: Buffer) => scanner.bytes(bytes, 'here');

describe('what is planted is found', () => {
  test.each(sought.flatMap(({ what, text }) => formsOf(text).map(({ form, bytes }) => ({ what, form, bytes }))))(
    '$what as $form',
    ({ what, form, bytes }) => {
      expect(seen(around(bytes))).toContainEqual({ where: 'here', at: 1_000, what, form });
    },
  );

  test('wherever it begins in what is encoded', () => {
    for (let before = 0; before < 6; before += 1) {
      const json = `${'x'.repeat(before)}{"nik":"${nik}","of":"${name}"}`;
      for (const encoding of ['base64', 'base64url'] as const) {
        const encoded = Buffer.from(Buffer.from(json).toString(encoding));
        expect(new Set(seen(encoded).map(({ what }) => what))).toEqual(new Set(['a name', 'a NIK']));
      }
    }
  });

  test('at the very beginning and at the very end, and every time', () => {
    expect(seen(Buffer.from(`${nik}${nik}`)).map(({ at }) => at)).toEqual([0, 16]);
  });
});

test('nothing is found where there is nothing, and what is too short is not looked for', () => {
  expect(seen(noise(100_000))).toEqual([]);
  expect(seen(Buffer.from('Ni'))).toEqual([]);
  expect(createScanner([{ what: 'a short name', text: 'Tri' }]).bytes(Buffer.from('Tri'), 'here')).toEqual([]);
});

describe('files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpul-scan-'));
    await mkdir(join(folder, 'below'));
    const edge = 8 * 1024 * 1024;
    const large = Buffer.alloc(edge * 2 + 100, 'x');
    // over the edge of what is read at once, just before it and just after it
    for (const at of [edge - 8, edge - 100, edge * 2]) large.write(nik, at);
    await writeFile(join(folder, 'below', 'large.wt'), large);
    await writeFile(join(folder, 'clean.log'), noise(5_000));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are read to the last byte, what lies over an edge included, and nothing is told twice', async () => {
    const found = await scanner.folder(folder);
    const edge = 8 * 1024 * 1024;
    expect(found.map(({ where, at }) => [where, at])).toEqual([
      [join('below', 'large.wt'), edge - 100],
      [join('below', 'large.wt'), edge - 8],
      [join('below', 'large.wt'), edge * 2],
    ]);
    const first = `first at byte ${edge - 100}`;
    expect(shownFindings(found)).toEqual([`${join('below', 'large.wt')}: a NIK, clear, 3 times, ${first}`]);
  });
});
