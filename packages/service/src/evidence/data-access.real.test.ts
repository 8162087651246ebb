import type { DataAccess } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { evidenceHolding } from '../rights/evidence-holding.ts';
import { merged, openReadings, placeOf, type ReadingsOf, readerOf } from './data-access.ts';
import { type Evidence, grounds, openEvidence } from './evidence.ts';

const siti = 'pabcdefghijklmnopqrstuvwxyz';
const budi = 'pbbcdefghijklmnopqrstuvwxyz';
const what = { fields: ['address'], ground: grounds.publicDuty };

let db: Connection;
let evidence: Evidence;
let readings: ReadingsOf;
beforeAll(async () => {
  db = await mongoose
    .createConnection(inject('mongoUri'), { dbName: `data-access-${process.pid}-${Date.now()}` })
    .asPromise();
  evidence = openEvidence(db);
  readings = openReadings(db, 'g2b');
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

/** Page after page, as a service answers them. */
async function all(person: string, limit: number): Promise<DataAccess[]> {
  const items: DataAccess[] = [];
  let cursor: string | undefined;
  do {
    const found = await readings(person, {
      limit: limit + 1,
      before: cursor === undefined ? undefined : placeOf(cursor),
    });
    const page = merged(found.slice(0, limit), { limit, more: found.length > limit });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
}

test('every reading of somebody is told once, newest first, whatever the pages and however many at one moment', async () => {
  const officers = Array.from({ length: 12 }, (_, number) => ({ id: `officer:djp/e${number}`, role: 'tax-officer' }));
  for (const each of officers) await evidence.recordAbout([siti, budi], each, what);
  await db.collection('evidence').updateMany({ person: siti }, [{ $set: { at: { $literal: new Date(1_000) } } }]);
  await evidence.recordAbout([siti], { id: 'agency:bpkad-33.74' }, { ...what, grant: 'g1' });
  for (const limit of [1, 5, 12, 100]) {
    const found = await all(siti, limit);
    expect(found).toHaveLength(13);
    expect(new Set(found.map(({ id }) => id)).size).toBe(13);
    expect(found[0]).toMatchObject({ person: siti, grant: 'g1', reader: { kind: 'agency', agency: 'bpkad-33.74' } });
  }
  expect(new Set((await all(siti, 5)).map(({ person }) => person))).toEqual(new Set([siti]));
});

describe('a reader is named so that somebody can be asked', () => {
  test.each([
    ['officer:djp/e1', { kind: 'officer', agency: 'djp', employee: 'e1', role: 'tax-officer' }],
    ['agency:bpkad-33.74', { kind: 'agency', agency: 'bpkad-33.74' }],
    ['partner:lokapasar', { kind: 'partner', client: 'lokapasar' }],
    ['service:g2c', { kind: 'service', client: 'g2c' }],
    [`business:9120001234567/${budi}`, { kind: 'business', nib: '9120001234567' }],
    [`citizen:${budi}`, { kind: 'citizen' }],
  ])('%s', (actor, reader) => {
    expect(readerOf(actor, reader.kind === 'officer' ? 'tax-officer' : undefined)).toEqual(reader);
  });
});

test('a copy of one’s data tells of readings as this does, newest first, and names no other citizen', async () => {
  const wati = 'pcbcdefghijklmnopqrstuvwxyz';
  await evidence.recordAbout([wati], { id: `citizen:${budi}` }, what);
  await evidence.recordAbout([wati], { id: `business:9120001234567/${budi}` }, what);
  const items = await evidenceHolding('g2b', db).copy?.(wati, 'id');
  expect(items).toMatchObject([
    { reader: { kind: 'business', nib: '9120001234567' } },
    { reader: { kind: 'citizen' } },
  ]);
  expect(JSON.stringify(items)).not.toContain(budi);
});

test.each([
  '',
  'x',
  Buffer.from('yesterday|id').toString('base64url'),
  Buffer.from('2026-03-31T02:15:30.000Z|').toString('base64url'),
])('the cursor %j is refused', (cursor) => {
  expect(() => placeOf(cursor)).toThrow('request.bad-cursor');
});
