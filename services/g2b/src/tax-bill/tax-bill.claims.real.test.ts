import { randomId } from '@simpul/backbone';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { type Claims, type Matters, openClaims } from './tax-bill.claims.ts';

let db: Connection;
let claims: Claims;
/** The matters there are: by id, how far each has come. */
let known: Map<string, { version: number; state: 'open' | 'over' }>;

beforeAll(async () => {
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: `claims-${randomId()}` }).asPromise();
  const matters: Matters = { find: async (id) => known.get(id), isOver: (state) => state === 'over' };
  claims = openClaims(db, { instalment: matters, objection: matters });
});
beforeEach(() => {
  known = new Map();
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

const parts = { kind: 'instalment', id: 'parts', version: 0 } as const;
const dispute = { kind: 'objection', id: 'dispute', version: 0 } as const;

test('a bill is taken once, however often and by how many at once', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, at) => claims.take('one', at % 2 === 0 ? parts : dispute)),
  );
  const taken = outcomes.map(({ status }) => status === 'fulfilled');
  expect([taken.filter(Boolean).length, taken[0] === taken[1]]).toEqual([10, false]);
});

test('of a matter that is over the bill is free, of one that is open it is not', async () => {
  await claims.take('two', parts);
  known.set('parts', { version: 1, state: 'open' });
  await expect(claims.take('two', dispute)).rejects.toMatchObject({
    code: 'objection.in-instalments',
    detail: { instalment: 'parts' },
  });
  known.set('parts', { version: 2, state: 'over' });
  await claims.take('two', dispute);
  known.set('dispute', { version: 1, state: 'open' });
  await expect(claims.take('two', parts)).rejects.toMatchObject({
    code: 'instalment.under-objection',
    detail: { objection: 'dispute' },
  });
});

test('a matter that is over and about to begin again keeps the bill', async () => {
  known.set('parts', { version: 2, state: 'over' });
  await claims.take('three', { ...parts, version: 2 });
  await expect(claims.take('three', dispute)).rejects.toMatchObject({ code: 'objection.in-instalments' });
});

test('a matter of which nothing came does not keep the bill for ever', async () => {
  await claims.take('four', parts);
  await expect(claims.take('four', dispute)).rejects.toMatchObject({ code: 'objection.in-instalments' });
  const longAgo = { $set: { at: new Date(Date.now() - 3_600_000) } };
  await db.collection<{ _id: string }>('tax-bill-claims').updateOne({ _id: 'four' }, longAgo);
  await claims.take('four', dispute);
});
