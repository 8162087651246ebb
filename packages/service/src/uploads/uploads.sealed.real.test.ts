import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createKeyProvider } from '../personal/key-provider.ts';
import { openPersonKeys, type PersonKeys } from '../personal/person-keys.ts';
import { frameBytes } from './frames.ts';
import { openUploads, type StoredFile, type Uploads } from './uploads.ts';

const secret = () => randomBytes(32).toString('base64');
const masterKeys = { current: 'test', keys: { test: randomBytes(32) } };
const provider = createKeyProvider(
  { KEY_PROVIDER: 'environment', MASTER_KEYS: masterKeys, REF_KEY: secret(), INDEX_KEY: secret() },
  'g2b',
);
const named = 'Siti Aminah 3374014107900001';
const paper = (length: number) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(length, `% ${named}\n`), Buffer.from('\n%%EOF\n')]);

let db: Connection;
let personKeys: PersonKeys;
let uploads: Uploads;

beforeAll(async () => {
  const dbName = `uploads-sealed-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
  personKeys = openPersonKeys({ db, provider, service: 'g2b' });
  uploads = openUploads(db, { name: 'papers', personKeys, isHeld: async () => true });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

async function* pieces(content: Buffer) {
  for (let at = 0; at < content.length; at += 10_000) yield content.subarray(at, at + 10_000);
}
const store = (content: Buffer, owner = 'o1', into = uploads) =>
  into.store(owner, { type: 'application/pdf', most: content.length, chunks: pieces(content) });
const ids = async () => (await db.collection('person-keys').find().toArray()).map(({ _id }) => String(_id));
const read = (file: StoredFile, from = uploads) => buffer(from.reply(file).content?.data as Readable);
const chunks = () => db.collection<{ files_id: string; n: number; data: mongoose.mongo.Binary }>('papers.chunks');

describe('a file', () => {
  test.each([10, frameBytes, 300_000])(
    'of about %i bytes is in the store in no part, and whole for its readers',
    async (length) => {
      const content = paper(length);
      const file = await store(content);
      const kept = await chunks().find({ files_id: file.id }).toArray();
      expect(kept.length).toBeGreaterThan(0);
      for (const { data } of kept) expect(Buffer.from(data.value() as Uint8Array).includes('Siti')).toBe(false);
      expect(file.length).toBe(content.length);
      expect((await read(file)).equals(content)).toBe(true);
    },
  );

  test('that was stored before is read as it is', async () => {
    const before = openUploads(db, { name: 'papers', isHeld: async () => true });
    const content = paper(1_000);
    const file = await store(content, 'o1', before);
    expect((await read(file)).equals(content)).toBe(true);
    const sealed = await store(content);
    await expect(read(sealed, before)).rejects.toThrow('no keys');
  });

  test('of which a part was taken away or changed is not handed out as if it were whole', async () => {
    const content = paper(600_000);
    const [cut, changed] = [await store(content), await store(content)];
    const last = (await chunks().find({ files_id: cut.id }).sort({ n: -1 }).limit(1).toArray())[0];
    const short = Buffer.from(last?.data.value() as Uint8Array).subarray(0, 100);
    await chunks().updateOne(
      { files_id: cut.id, n: last?.n ?? 0 },
      { $set: { data: new mongoose.mongo.Binary(short) } },
    );
    await expect(read(cut)).rejects.toThrow();
    const first = await chunks().findOne({ files_id: changed.id, n: 0 });
    const bytes = Buffer.from(first?.data.value() as Uint8Array);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await chunks().updateOne({ files_id: changed.id, n: 0 }, { $set: { data: new mongoose.mongo.Binary(bytes) } });
    await expect(read(changed)).rejects.toThrow('does not open');
  });

  test('is gone with its key, and others are not, of the same matter neither', async () => {
    const content = paper(100);
    const [gone, stays] = [await store(content), await store(content)];
    await personKeys.destroy(`papers:${gone.id}`);
    await expect(read(gone)).rejects.toMatchObject({ code: 'person.erased' });
    expect((await read(stays)).equals(content)).toBe(true);
  });

  test('that nobody refers to goes with its key, as does one of which only a beginning came', async () => {
    const refused = openUploads(db, { name: 'papers', personKeys, isHeld: async () => false });
    const content = paper(300_000);
    const [unclaimed, stays] = [await store(content, 'o1', refused), await store(content)];
    const before = await ids();
    await expect(
      refused.store('o1', { type: 'application/pdf', most: 200_000, chunks: pieces(content) }),
    ).rejects.toMatchObject({ code: 'request.too-large' });
    const [broken] = (await ids()).filter((id) => !before.includes(id));
    await refused.settle('o1', unclaimed.id);
    expect(await personKeys.isDestroyed(`papers:${unclaimed.id}`)).toBe(true);
    expect(await personKeys.isDestroyed(broken ?? '')).toBe(true);
    expect((await read(stays)).equals(content)).toBe(true);
  });
});
