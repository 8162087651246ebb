import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Evidence, grounds, openEvidence } from './evidence.ts';

const siti = 'pabcdefghijklmnopqrstuvwxyz';
const budi = 'pbbcdefghijklmnopqrstuvwxyz';
const what = { fields: ['address', 'name'], ground: grounds.publicDuty };

let db: Connection;
let evidence: Evidence;
beforeAll(async () => {
  db = await mongoose
    .createConnection(inject('mongoUri'), { dbName: `evidence-${process.pid}-${Date.now()}` })
    .asPromise();
  evidence = openEvidence(db);
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

const entriesOf = (actor: string) => db.collection('evidence').find({ actor }).sort({ person: 1 }).toArray();

test('each person somebody reads about has an entry that says who, which fields, on what ground and when', async () => {
  const reader = { id: 'officer:djp/e' };
  const before = new Date();
  await evidence.recordAbout([siti, budi, siti], reader, what);
  const entries = await entriesOf(reader.id);
  expect(entries).toMatchObject([
    { person: siti, ...what },
    { person: budi, ...what },
  ]);
  for (const { at } of entries) expect(at.getTime()).toBeGreaterThanOrEqual(before.getTime());
});

test('who reads about themselves and others has entries for the others alone; who reads about nobody has none', async () => {
  const reader = { id: `citizen:${siti}`, personRef: siti };
  await evidence.recordAbout([siti], reader, what);
  await evidence.recordAbout([], reader, what);
  expect(await entriesOf(reader.id)).toEqual([]);
  await evidence.recordAbout([siti, budi], reader, what);
  expect(await entriesOf(reader.id)).toMatchObject([{ person: budi }]);
});
