import { createHash, randomBytes } from 'node:crypto';
import { createKeyProvider, openPersonKeys, type PersonKeys } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type IssuedDocuments, openIssuedDocuments } from './issued.ts';
import { createSigner } from './settings.ts';
import { printSheet } from './sheet.ts';

const secret = () => randomBytes(32).toString('base64');
const masterKeys = { current: 'test', keys: { test: randomBytes(32) } };
const provider = createKeyProvider(
  { KEY_PROVIDER: 'environment', MASTER_KEYS: masterKeys, REF_KEY: secret(), INDEX_KEY: secret() },
  'g2e',
);

let db: Connection;
let personKeys: PersonKeys;
let issued: IssuedDocuments<{ number: string }>;
let open: IssuedDocuments<{ number: string }>;

beforeAll(async () => {
  const dbName = `issued-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
  personKeys = openPersonKeys({ db, provider, service: 'g2e' });
  const signer = await createSigner({ NODE_ENV: 'test' });
  issued = openIssuedDocuments(db, { name: 'decrees', signer, personKeys });
  open = openIssuedDocuments(db, { name: 'decrees', signer });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

const siti = 'psitisitisitisitisitisitisi';
const budi = 'pbudibudibudibudibudibudibu';
const making = (about?: string) => ({
  reason: '821/1',
  ...(about && { about }),
  print: (issuedAt: string) =>
    printSheet({ title: 'Keputusan', subject: 'Decree', issuedAt }, (sheet) => sheet.number('821/1')),
});
const stored = async (code: string) => {
  const found = await db
    .collection<{ _id: string; pdf: mongoose.mongo.Binary; of?: string }>('decrees')
    .findOne({ _id: code });
  if (!found) throw new Error('nothing was stored');
  return found;
};
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes).subarray(0, 5).toString('latin1') === '%PDF-';
const facts = { number: '821/1' };

describe('a file about a person', () => {
  test('is stored encrypted, handed out as it was made, and told of without it', async () => {
    const first = await issued.issue('one', facts, making(siti));
    expect(isPdf(first)).toBe(true);
    const kept = await stored('one');
    expect([kept.of, isPdf(kept.pdf.value() as Uint8Array)]).toEqual([siti, false]);
    expect((await issued.issue('one', facts, making(siti))).equals(first)).toBe(true);
    const told = await issued.find('one');
    expect(told).toMatchObject({ ...facts, sha256: createHash('sha256').update(first).digest('hex') });
    expect(told).not.toHaveProperty('of');
    expect(await issued.about(siti)).toEqual([{ code: 'one', ...told }]);
    expect(await issued.about(budi)).toEqual([]);
  });

  test('that was stored in clear is encrypted when it is next asked for', async () => {
    const before = await open.issue('older', facts, making());
    expect(isPdf((await stored('older')).pdf.value() as Uint8Array)).toBe(true);
    expect((await issued.issue('older', facts, making(siti))).equals(before)).toBe(true);
    const kept = await stored('older');
    expect([kept.of, isPdf(kept.pdf.value() as Uint8Array)]).toEqual([siti, false]);
    expect((await issued.issue('older', facts, making(siti))).equals(before)).toBe(true);
  });

  test('is gone with the key of the person, and what everybody may know of it stays', async () => {
    await issued.issue('gone', facts, making(budi));
    await personKeys.destroy(budi);
    await expect(issued.issue('gone', facts, making(budi))).rejects.toMatchObject({ code: 'person.erased' });
    await expect(issued.issue('new', facts, making(budi))).rejects.toMatchObject({ code: 'person.erased' });
    expect(await issued.find('gone')).toMatchObject(facts);
  });

  test('is made by nobody who has no keys', async () => {
    await expect(open.issue('another', facts, making(siti))).rejects.toThrow('no keys');
  });
});
