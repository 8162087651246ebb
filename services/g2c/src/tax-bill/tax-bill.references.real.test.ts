import { createReservations } from '@simpul/backbone';
import { createReferences, type LiveBill, type References } from '@simpul/billing';
import { Rejected } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { taxBill } from './tax-bill.ts';

let db: Connection;
let references: References;
const keys = { hmac: (value: string) => `hmac of ${value}` };

beforeAll(async () => {
  db = await mongoose
    .createConnection(inject('mongoUri'), { dbName: `references-${process.pid}-${Date.now()}` })
    .asPromise();
  const reserved = (name: string) => createReservations(db, name, keys.hmac);
  references = createReferences(taxBill, {
    codes: reserved('billing-codes'),
    ntbs: reserved('ntb'),
    receipts: reserved('receipts'),
  });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

const command = {
  type: 'issue',
  issuer: {
    id: 'bapenda-33.74',
    level: 'city',
    branch: 'executive',
    kind: 'agency',
    region: '33.74',
    duties: ['regional-tax'],
  },
  taxType: 'pbb-p2',
  payer: 'pabcdefghijklmnopqrstuvwxyz',
  region: '33.74.01.1001',
  subject: { nop: '337401000100200030' },
  period: '2026',
  amount: 1_250_000,
  dueDate: '2026-09-30',
} as const;

function bill(id: string, attempt = 0): LiveBill {
  const events = taxBill.decide(taxBill.initial, { ...command, attempt }, { now: new Date(), id });
  const state = events.reduce(taxBill.evolve, taxBill.initial);
  if (state.status === 'none') throw new Error('nothing was issued');
  return state;
}

const payment = (code: string, number: string) => ({
  code,
  amount: 1_250_000,
  bank: 'bank-jateng',
  ntb: `2100${number}`,
  receipt: `NTPD3374${number}`,
  paidAt: new Date().toISOString(),
});

test('a bill that is issued again after a crash asks for the code it had', async () => {
  expect(await references.firstCode('crashed', command)).toBe(0);
  expect(await references.firstCode('crashed', command)).toBe(0);
  expect(await references.billOf(bill('crashed').codes[0].code)).toBe('crashed');
});

test('a code that another bill holds leads to the next one', async () => {
  const taken = createReservations(db, 'billing-codes', keys.hmac);
  await taken.reserve(bill('late').codes[0].code, 'early');
  expect(await references.firstCode('late', command)).toBe(1);
  expect(await references.billOf(bill('late', 1).codes[0].code)).toBe('late');
  expect(await references.billOf(bill('late', 0).codes[0].code)).toBe('early');
});

test('what may not be issued reserves no code', async () => {
  const refused = references.firstCode('refused', { ...command, region: '33.75.01.1001' });
  await expect(refused).rejects.toThrow(Rejected);
  expect(await references.billOf(bill('refused').codes[0].code)).toBeUndefined();
});

test('of two bills that claim the same references at once, one has both and the other has not the first', async () => {
  const ids = ['left', 'right'];
  const claims = await Promise.all(
    ids.map((id) => references.claim(id, bill(id), payment(bill(id).codes[0].code, '000077'))),
  );
  const full = claims.filter(({ ntb, receipt }, at) => ntb === ids[at] && receipt === ids[at]);
  expect(full.length).toBe(1);
  expect(new Set(claims.map(({ ntb }) => ntb)).size).toBe(1);
});

test('a payment told again claims what it has', async () => {
  const told = payment(bill('again').codes[0].code, '000088');
  expect(await references.claim('again', bill('again'), told)).toEqual({ ntb: 'again', receipt: 'again' });
  expect(await references.claim('again', bill('again'), told)).toEqual({ ntb: 'again', receipt: 'again' });
});
