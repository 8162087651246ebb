import { randomBytes } from 'node:crypto';
import { createKeyProvider, openPersonKeys, type PersonKeys } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { shown } from './proposal.answers.ts';
import { proposalCodec } from './proposal.sealing.ts';
import { isErasedProposal, type LiveProposal, proposal } from './proposal.ts';

const secret = () => randomBytes(32).toString('base64');
const masterKeys = { current: 'test', keys: { test: randomBytes(32) } };
const provider = createKeyProvider(
  { KEY_PROVIDER: 'environment', MASTER_KEYS: masterKeys, REF_KEY: secret(), INDEX_KEY: secret() },
  'g2g',
);
const id = 'abcdefghijklmnopqrstuvwxyz';
const state: LiveProposal = {
  status: 'accepted',
  person: 'pabcdefghijklmnopqrstuvwxyz',
  by: 'self',
  region: '33.74.01.1001',
  submittedIn: '33.74.01.1001',
  changes: { name: 'Siti Aminah Putri', address: { region: '33.74.02.1002', line: 'Jl. Gajah Mada 9' } },
  base: { name: 1, address: 2 },
  submittedAt: '2026-04-01T02:00:00.000Z',
};

let db: Connection;
let personKeys: PersonKeys;
beforeAll(async () => {
  const dbName = `proposal-sealing-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
  personKeys = openPersonKeys({ db, provider, service: 'g2g' });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

test('no proposed value is in what is stored, the village of a new address neither', async () => {
  const codec = proposalCodec(personKeys);
  const stored = await codec.seal(id, state);
  const text = Buffer.from(mongoose.mongo.BSON.serialize({ stored })).toString('latin1');
  expect(text).not.toMatch(/Siti|Gajah Mada|33\.74\.02\.1002/);
  expect(stored).toMatchObject({ person: state.person, region: state.region, base: state.base });
  expect(await codec.open(id, stored)).toEqual(state);
});

test('once the person is erased it still tells what it was about, and can be concluded', async () => {
  const codec = proposalCodec(personKeys);
  const stored = await codec.seal(id, state);
  await personKeys.destroy(state.person);
  const left = (await codec.open(id, stored)) as LiveProposal;
  expect(left.changes).toEqual({});
  expect([isErasedProposal(left), isErasedProposal(state)]).toEqual([true, false]);
  expect(shown(id, left, 'whole').attributes).toEqual(['name', 'address']);
  const [event] = proposal.decide(left, { type: 'conclude', applied: false, version: 3 }, { now: new Date(), id });
  if (!event) throw new Error('nothing was decided');
  expect(event).toMatchObject({ data: { attributes: ['name', 'address'], version: 3 } });
  expect(await codec.seal(id, proposal.evolve(left, event))).toMatchObject({ status: 'overtaken', changes: {} });
});
