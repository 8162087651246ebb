import { randomBytes } from 'node:crypto';
import { createKeyProvider, openPersonKeys, type PersonKeys } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { answeredEmployee, shownEmployee } from './employee.at.ts';
import { nextDue, retirementFor } from './employee.deadlines.ts';
import { hired, requirements } from './employee.sample.ts';
import { employeeCodec } from './employee.sealing.ts';
import { isErased, type KnownEmployee } from './employee.state.ts';
import { employee } from './employee.ts';

const secret = () => randomBytes(32).toString('base64');
const masterKeys = { current: 'test', keys: { test: randomBytes(32) } };
const provider = createKeyProvider(
  { KEY_PROVIDER: 'environment', MASTER_KEYS: masterKeys, REF_KEY: secret(), INDEX_KEY: secret() },
  'g2e',
);
const id = 'abcdefghijklmnopqrstuvwxyz';
const state = [hired, ...requirements].reduce(employee.evolve, employee.initial) as KnownEmployee;

let db: Connection;
let personKeys: PersonKeys;
beforeAll(async () => {
  const dbName = `employee-sealing-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
  personKeys = openPersonKeys({ db, provider, service: 'g2e' });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

test('the NIP is in nothing that is stored, neither in the state nor in an answer', async () => {
  const codec = employeeCodec(personKeys);
  const stored = await codec.seal(id, state);
  const answer = await codec.sealAnswer(id, answeredEmployee(id, state), state);
  const bytes = mongoose.mongo.BSON.serialize({ stored, answer });
  expect(Buffer.from(bytes).includes(state.nip ?? '')).toBe(false);
  expect(stored).toMatchObject({ person: state.person, employeeRef: state.employeeRef, rank: state.rank });
  expect(await codec.open(id, stored)).toEqual(state);
  expect(await codec.openAnswer(id, answer)).toEqual(answeredEmployee(id, state));
});

test('once the person is erased the career is there without a NIP, is shown to nobody, and its other deadlines stand', async () => {
  const codec = employeeCodec(personKeys);
  const stored = await codec.seal(id, state);
  await personKeys.destroy(state.person);
  const left = await codec.open(id, stored);
  const { nip: _, ...rest } = state;
  expect(left).toEqual(rest);
  expect([isErased(left), isErased(state), isErased(employee.initial)]).toEqual([true, false, false]);
  expect(() => shownEmployee(id, left)).toThrow(expect.objectContaining({ code: 'person.erased' }));
  expect(retirementFor(left as KnownEmployee)).toBeUndefined();
  expect(nextDue(left)?.what).not.toBe('retired');
});
