import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { DataKey } from '../personal/person-keys.ts';
import { sealedFiles } from '../personal/sealed-files.ts';
import { frameBytes, framed, unframed } from './frames.ts';

/** Keys as a service has them once they are unwrapped. */
function keyRing() {
  const keys = new Map<string, DataKey>();
  const keyOf = async (person: string): Promise<DataKey> => {
    const key = keys.get(person) ?? { person, bytes: randomBytes(32) };
    keys.set(person, key);
    return key;
  };
  return { keyOf, find: async (person: string) => keys.get(person), destroy: (person: string) => keys.delete(person) };
}

const ring = keyRing();
const files = sealedFiles(ring, 'objection-files');
const paper = { files, of: 'objection-files:o1', id: 'f1' };

async function* inPieces(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

const stored = (content: Buffer, pieces = 10_000) => whole(framed(inPieces(content, pieces), paper));
const read = (bytes: Buffer, pieces = 255 * 1024, as = paper) => whole(unframed(inPieces(bytes, pieces), as));

describe('a file', () => {
  test.each([0, 1, frameBytes - 1, frameBytes, frameBytes + 1, frameBytes * 3, frameBytes * 3 + 17])(
    'of %i bytes comes back as it was, however it is cut, and no byte of it stands there in clear',
    async (length) => {
      const content = Buffer.alloc(length, 'NIK 3374014107900001 ');
      for (const pieces of [1_000, frameBytes, length + 1]) {
        const bytes = await stored(content, pieces);
        expect(bytes.includes('3374')).toBe(false);
        expect((await read(bytes)).equals(content)).toBe(true);
        expect((await read(bytes, 777)).equals(content)).toBe(true);
      }
    },
  );

  const content = randomBytes(frameBytes * 2 + 100);
  const frame = frameBytes + 29;
  const part = (bytes: Buffer, number: number) => bytes.subarray(number * frame, (number + 1) * frame);

  test.each<[string, (bytes: Buffer) => Buffer]>([
    [
      'a bit turned',
      (bytes) =>
        Buffer.concat([bytes.subarray(0, 70_000), Buffer.of(bytes.readUInt8(70_000) ^ 1), bytes.subarray(70_001)]),
    ],
    ['the last frame cut off', (bytes) => bytes.subarray(0, 2 * frame)],
    ['a byte cut off', (bytes) => bytes.subarray(0, -1)],
    ['two frames exchanged', (bytes) => Buffer.concat([part(bytes, 1), part(bytes, 0), part(bytes, 2)])],
    ['a frame left out', (bytes) => Buffer.concat([part(bytes, 0), part(bytes, 2)])],
    ['a frame twice', (bytes) => Buffer.concat([part(bytes, 0), part(bytes, 0), part(bytes, 1), part(bytes, 2)])],
    ['nothing left of it', () => Buffer.alloc(0)],
  ])('with %s is not read', async (_, changed) => {
    await expect(read(changed(await stored(content)))).rejects.toThrow(/envelope/);
  });

  test('is not read as another file, nor as that of another matter', async () => {
    const bytes = await stored(content);
    await ring.keyOf('objection-files:o2');
    await expect(read(bytes, frame, { ...paper, id: 'f2' })).rejects.toThrow('does not open');
    await expect(read(bytes, frame, { ...paper, of: 'objection-files:o2' })).rejects.toThrow('does not open');
  });

  test('is gone with its key', async () => {
    const of = 'objection-files:gone';
    const bytes = await whole(framed(inPieces(content, 5_000), { ...paper, of }));
    ring.destroy(of);
    await expect(read(bytes, frame, { ...paper, of })).rejects.toMatchObject({ code: 'person.erased' });
  });
});
