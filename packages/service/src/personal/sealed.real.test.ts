import { randomBytes } from 'node:crypto';
import { base32 } from '@simpul/backbone';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { testKeys } from '../../test/person-keys.ts';
import type { PersonKeys } from './person-keys.ts';
import { sealed } from './sealed.ts';

const personal = z.string().meta({ personal: true });
const HouseholdState = z.object({
  card: personal,
  members: z.array(z.object({ person: z.string(), name: personal })),
});

interface Household {
  readonly status: string;
  readonly card?: string;
  readonly members: readonly { readonly person: string; readonly name?: string; readonly relation: string }[];
}

let db: Connection;
let keys: PersonKeys;
let ani: string;
let budi: string;
let household: Household;

beforeAll(async () => {
  const dbName = `sealed-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});
beforeEach(() => {
  keys = testKeys(db);
  [ani, budi] = [`p${base32(randomBytes(17), 26)}`, `p${base32(randomBytes(17), 26)}`];
  household = {
    status: 'registered',
    card: '3374010101010001',
    members: [
      { person: ani, name: 'Ani Lestari', relation: 'head' },
      { person: budi, name: 'Budi Santoso', relation: 'spouse' },
    ],
  };
});

const codecOf = (collection = 'household', its = keys) =>
  sealed<Household>(HouseholdState, { keys: its, collection, subject: (_id, { members: [head] }) => head?.person });

/** As it comes back from the store. */
async function throughStore(stored: unknown): Promise<unknown> {
  const { insertedId: _id } = await db.collection('documents').insertOne({ state: stored });
  return (await db.collection('documents').findOne({ _id }))?.state;
}
const bytesIn = (stored: unknown) => Buffer.from(mongoose.mongo.BSON.serialize({ stored })).toString('latin1');
const names = /Ani Lestari|Budi Santoso|3374010101010001/;

test('nothing personal is in what is stored, and all of it in what is opened, also in another process', async () => {
  const stored = await throughStore(await codecOf().seal('h1', household));
  expect(bytesIn(stored)).not.toMatch(names);
  expect(stored).toMatchObject({
    status: 'registered',
    members: [{ person: ani, relation: 'head' }, { person: budi }],
  });
  expect(await codecOf('household', testKeys(db)).open('h1', stored)).toEqual(household);
});

test('an envelope opens in its own document and collection only, and not once anything in it was changed', async () => {
  const stored = (await codecOf().seal('h1', household)) as { _sealed: { person: string; box: Buffer }[] };
  await expect(codecOf().open('h2', stored)).rejects.toThrow('does not open');
  await expect(codecOf('families').open('h1', stored)).rejects.toThrow('does not open');
  const [first, second] = stored._sealed;
  if (!first || !second) throw new Error('two envelopes were expected');
  const exchanged = { ...stored, _sealed: [{ ...first, box: second.box }, second] };
  await expect(codecOf().open('h1', exchanged)).rejects.toThrow('does not open');
  first.box.writeUInt8(first.box.readUInt8(40) ^ 1, 40);
  await expect(codecOf().open('h1', stored)).rejects.toThrow('does not open');
});

test('of whom the key was destroyed nothing is left, of the others everything', async () => {
  const stored = await throughStore(await codecOf().seal('h1', household));
  await keys.destroy(budi);
  const without = { ...household, members: [household.members[0], { person: budi, relation: 'spouse' }] };
  expect(await codecOf().open('h1', stored)).toEqual(without);
  await keys.destroy(ani);
  expect(await codecOf().open('h1', stored)).toEqual({
    status: 'registered',
    members: [
      { person: ani, relation: 'head' },
      { person: budi, relation: 'spouse' },
    ],
  });
});

test('a document of somebody erased can go on, but take in nothing new of them', async () => {
  const stored = await codecOf().seal('h1', household);
  await keys.destroy(budi);
  const opened = await codecOf().open('h1', stored);
  const left = await codecOf().seal('h1', { ...opened, status: 'moved' });
  expect(await codecOf().open('h1', left)).toEqual({ ...opened, status: 'moved' });
  const renamed = { ...opened, members: [{ person: budi, name: 'Budi', relation: 'spouse' }] };
  await expect(codecOf().seal('h1', renamed)).rejects.toMatchObject({ code: 'person.erased' });
});

test('a remembered answer is hidden, and refused once anybody of whom it may tell was erased', async () => {
  const body = { first: 'Ani Lestari', second: 'Budi Santoso' };
  const stored = await throughStore(await codecOf().sealAnswer('h1', body, household));
  expect(bytesIn(stored)).not.toMatch(names);
  expect(await codecOf().openAnswer('h1', stored)).toEqual(body);
  await expect(codecOf().openAnswer('h2', stored)).rejects.toThrow('does not open');
  await keys.destroy(budi);
  await expect(codecOf().openAnswer('h1', stored)).rejects.toMatchObject({ code: 'person.erased' });
  const later = await codecOf().sealAnswer(
    'h1',
    { moved: true },
    { ...household, members: household.members.slice(0, 1) },
  );
  expect(await codecOf().openAnswer('h1', later)).toEqual({ moved: true });
});

test('what was stored in clear is opened as it is, and known as not sealed', async () => {
  const codec = codecOf();
  expect(await codec.open('h1', household)).toEqual(household);
  expect(codec.isSealed(household)).toBe(false);
  expect(codec.isSealed(await throughStore(await codec.seal('h1', household)))).toBe(true);
  expect(await codec.openAnswer('h1', { moved: true })).toEqual({ moved: true });
});

test('of whom the key was destroyed, what was stored in clear is not shown either, and can be sealed', async () => {
  const codec = codecOf();
  const stored = await throughStore({ ...household, aliases: [] });
  expect(await codec.withheld('h1', stored)).toBeUndefined();
  await keys.destroy(budi);
  const without = { ...household, aliases: [], members: [household.members[0], { person: budi, relation: 'spouse' }] };
  expect(await codec.open('h1', stored)).toEqual(without);
  const sealedNow = await throughStore(await codec.seal('h1', await codec.open('h1', stored)));
  expect(codec.isSealed(sealedNow)).toBe(true);
  expect(bytesIn(sealedNow)).not.toMatch(names);
  expect(await codec.open('h1', sealedNow)).toEqual(without);
  const instead = await throughStore(await codec.withheld('h1', stored));
  expect(codec.isSealedAnswer(instead)).toBe(true);
  await expect(codec.openAnswer('h1', instead)).rejects.toMatchObject({ code: 'person.erased' });
});

test('where everybody was erased, what is answered from then on is still given again', async () => {
  const stored = await codecOf().seal('h1', household);
  await Promise.all([keys.destroy(ani), keys.destroy(budi)]);
  const state = await codecOf().open('h1', stored);
  const answer = await throughStore(await codecOf().sealAnswer('h1', { moved: true }, state));
  expect(codecOf().isSealedAnswer(answer)).toBe(true);
  expect(await codecOf().openAnswer('h1', answer)).toEqual({ moved: true });
});

test('what is sealed by a release that knows fewer marks is still opened by one that knows more', async () => {
  const less = z.object({ card: personal });
  const earlier = sealed<Household>(less, { keys, collection: 'household', subject: () => ani });
  const stored = await earlier.seal('h1', household);
  expect(codecOf().isSealed(stored)).toBe(false);
  expect(await codecOf().open('h1', stored)).toEqual(household);
});

test('while keys cannot be had, nothing is sealed or opened', async () => {
  const stored = await codecOf().seal('h1', household);
  const away = () => Promise.reject(new Error('away'));
  const codec = sealed<Household>(HouseholdState, {
    keys: { keyOf: away, find: away, isDestroyed: away },
    collection: 'household',
    subject: () => ani,
  });
  await expect(codec.seal('h1', household)).rejects.toThrow('away');
  await expect(codec.open('h1', stored)).rejects.toThrow('away');
});
