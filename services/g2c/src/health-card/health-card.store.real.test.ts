import { createReservations } from '@simpul/backbone';
import { createKeys } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type EmploymentFacts, openEmploymentFacts } from './health-card.facts.ts';
import { createCardNumbers } from './health-card.numbers.ts';

let db: Connection;
let facts: EmploymentFacts;
const keys = createKeys({ refKey: Buffer.alloc(32, 1).toString('base64') });

beforeAll(async () => {
  const dbName = `health-card-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
  facts = openEmploymentFacts(db);
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

const hired = {
  agency: 'bkd-33',
  because: 'hired',
  rank: 'III/a',
  wages: 2_785_700,
  based: false,
  effectiveOn: '2026-03-01',
} as const;
const at = (seq: number, epoch = 1) => ({ epoch, seq });

test('each event adds to what was told before, and one that is late changes nothing', async () => {
  await facts.keep('siti', at(1), hired);
  await facts.keep('siti', at(7), { agency: 'bkd-33', because: 'retired', effectiveOn: '2048-08-01' });
  await facts.keep('siti', at(5), { ...hired, rank: 'III/b' });
  await facts.keep('siti', at(7), { ...hired, rank: 'IV/a' });
  const { because: _, effectiveOn: __, ...rest } = hired;
  expect(await facts.find('siti')).toEqual({
    ...rest,
    because: 'retired',
    effectiveOn: '2048-08-01',
    position: at(7),
  });
});

test('what is told after a restored backup is later than anything before', async () => {
  await facts.keep('budi', at(9), hired);
  await facts.keep('budi', at(2, 2), { because: 'dismissed' });
  expect(await facts.find('budi')).toMatchObject({ because: 'dismissed', rank: 'III/a', position: at(2, 2) });
});

test('of somebody nothing was told of there is no fact, told twice at once there is one', async () => {
  expect(await facts.find('wati')).toBeUndefined();
  await Promise.all([facts.keep('wati', at(1), hired), facts.keep('wati', at(1), hired)]);
  expect(await facts.find('wati')).toEqual({ ...hired, position: at(1) });
});

test('of whom it forgot, it keeps nothing that is told afterwards either', async () => {
  await facts.keep('rudi', at(1), hired);
  await facts.forget('rudi');
  await facts.forget('rudi');
  await facts.keep('rudi', at(2, 3), hired);
  expect(await facts.find('rudi')).toBeUndefined();
});

test('a number that another card holds leads to the next one', async () => {
  const numbers = createCardNumbers(db, keys);
  const taken = createReservations(db, 'bpjs-numbers', keys.hmac);
  await taken.reserve(numbers.numberOf('late', 0), 'early');
  expect(await numbers.reserve('late')).toBe(1);
  expect(await numbers.reserve('late')).toBe(1);
  expect(await numbers.reserve('free')).toBe(0);
});
