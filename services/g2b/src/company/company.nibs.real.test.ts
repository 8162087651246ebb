import { createReservations } from '@simpul/backbone';
import { Nib } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createNibs, type Nibs, nibCandidate } from './company.nibs.ts';

let db: Connection;
let nibs: Nibs;
const keys = { hmac: (value: string) => `hmac of ${value}` };

beforeAll(async () => {
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: `nibs-${process.pid}-${Date.now()}` }).asPromise();
  nibs = createNibs(db, keys);
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

test('a company that is registered again after a crash has the number it had', async () => {
  const nib = await nibs.reserve('crashed');
  expect(Nib.parse(nib)).not.toMatch(/^0/);
  expect(await nibs.reserve('crashed')).toBe(nib);
  expect(await nibs.companyOf(nib)).toBe('crashed');
});

test('a number that another company has leads to the next one', async () => {
  const taken = createReservations(db, 'nib', keys.hmac);
  await taken.reserve(nibCandidate('late', 0, keys), 'early');
  expect(await nibs.reserve('late')).toBe(nibCandidate('late', 1, keys));
  expect(await nibs.companyOf(nibCandidate('late', 0, keys))).toBe('early');
});

test('two hundred that ask at once for a number of one company get one, of two companies two', async () => {
  const asked = Array.from({ length: 200 }, (_, at) => nibs.reserve(at % 2 === 0 ? 'left' : 'right'));
  expect(new Set(await Promise.all(asked)).size).toBe(2);
});

test('nobody has a number that was never given', async () => {
  expect(await nibs.companyOf('9999999999999')).toBeUndefined();
});
