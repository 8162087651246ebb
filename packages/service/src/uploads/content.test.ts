import { type FileKind, fileKinds } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { jpegFile, pdfFile, pngFile } from '../../test/files.ts';
import { checkContent } from './content.ts';

const files: Readonly<Record<FileKind, Buffer>> = {
  'application/pdf': pdfFile(3_000),
  'image/png': pngFile(),
  'image/jpeg': jpegFile(3_000),
};

function holds(kind: FileKind, content: Buffer, step = content.length): boolean {
  const check = checkContent(kind);
  for (let at = 0; at < content.length; at += step) check.add(content.subarray(at, at + step));
  return check.holds();
}

test.each(fileKinds)('a whole %s is one, in whatever pieces it comes, and none of another kind', (kind) => {
  const file = files[kind];
  expect([1, 7, 1_000, file.length].map((step) => holds(kind, file, step))).toEqual([true, true, true, true]);
  const others = fileKinds.filter((other) => other !== kind);
  expect(others.map((other) => holds(other, file))).toEqual([false, false]);
});

test.each(fileKinds)('a %s that was cut off is none', (kind) => {
  const file = files[kind];
  expect([0, 2, 20, file.length - 10].map((length) => holds(kind, file.subarray(0, length)))).toEqual(
    Array(4).fill(false),
  );
});

test('a page or a program with the name of a file is none', () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>%%EOF');
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2_000), Buffer.from('%%EOF')]);
  for (const kind of fileKinds) expect([holds(kind, page), holds(kind, program)]).toEqual([false, false]);
  // a reader would still open it, and so would whatever reads what stands before
  expect(holds('application/pdf', Buffer.concat([Buffer.from('<html>'), files['application/pdf']]))).toBe(false);
});

test('a photo with the notes of a camera behind its end is one', () => {
  expect(holds('image/jpeg', Buffer.concat([files['image/jpeg'], Buffer.from('SEFT notes')]))).toBe(true);
});
