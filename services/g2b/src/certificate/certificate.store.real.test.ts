import { createHash } from 'node:crypto';
import { verifyCertificate } from '@simpul/contracts';
import { createSigner } from '@simpul/document';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Certificates, codeOf, createCertificates } from './certificate.store.ts';

let db: Connection;
let replicas: Certificates[];

const { company: says } = verifyCertificate.examples.response ?? {};
if (!says) throw new Error('the route has no example');
const verifyAt = (code: string) => `https://usaha.example.go.id/v1/verifications/${code}`;

beforeAll(async () => {
  db = await mongoose
    .createConnection(inject('mongoUri'), { dbName: `certificates-${process.pid}-${Date.now()}` })
    .asPromise();
  // each with a key of its own, as two processes have in development
  const signers = [await createSigner({ NODE_ENV: 'test' }), await createSigner({ NODE_ENV: 'test' })];
  replicas = signers.map((signer) => createCertificates(db, signer));
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

test('two replicas asked at once hand out one file, and tell its fingerprint', async () => {
  const files = await Promise.all(replicas.map((each) => each.issue('one', says, verifyAt)));
  const prints = files.map((file) => createHash('sha256').update(file).digest('hex'));
  expect(new Set(prints).size).toBe(1);
  const issued = await replicas[1]?.find(codeOf('one', says));
  expect(issued).toMatchObject({ company: 'one', says, sha256: prints[0] });
});

test('what a company says anew has a code of its own, and how a line of business is titled has none', () => {
  const [permit] = says.permits;
  if (!permit) throw new Error('the example has no line of business');
  const retitled = { ...says, permits: [{ ...permit, title: 'Lain' }, ...says.permits.slice(1)] };
  expect(codeOf('one', retitled)).toBe(codeOf('one', says));
  expect(codeOf('one', { ...says, name: 'PT Lain' })).not.toBe(codeOf('one', says));
  expect(codeOf('other', says)).not.toBe(codeOf('one', says));
});

test('nothing is known of a code that was never issued', async () => {
  expect(await replicas[0]?.find(codeOf('never', says))).toBeUndefined();
});
