import { randomBytes } from 'node:crypto';
import { base32 } from '@simpul/backbone';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { keyRingProvider, type MasterKeys } from './master-keys.ts';
import { keyMemoryMs, openPersonKeys, type PersonKeys } from './person-keys.ts';

let db: Connection;
let masterKeys: MasterKeys = { current: 'one', keys: { one: randomBytes(32) } };
const secrets = { ref: randomBytes(32), index: randomBytes(32) };
let unwraps = 0;

/** Another process of the same service. */
function replica(service = 'g2c'): PersonKeys {
  const provider = keyRingProvider(async () => ({ masterKeys, secrets }));
  const unwrap: typeof provider.unwrap = (...asked) => {
    unwraps += 1;
    return provider.unwrap(...asked);
  };
  return openPersonKeys({ db, provider: { ...provider, unwrap }, service, backupDays: 7 });
}

const somebody = () => `p${base32(randomBytes(17), 26)}`;
const raw = (person: string) => db.collection<{ _id: string }>('person-keys').findOne({ _id: person });

beforeAll(async () => {
  const dbName = `person-keys-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

test('replicas that make a person’s key at once have the same one, which is stored wrapped only', async () => {
  const person = somebody();
  const replicas = Array.from({ length: 6 }, () => replica());
  const keys = await Promise.all(replicas.map((each) => each.keyOf(person)));
  const [first] = keys;
  if (!first) throw new Error('no key');
  for (const { bytes } of keys) expect(bytes.equals(first.bytes)).toBe(true);
  expect(first.bytes).toHaveLength(32);
  const document = await raw(person);
  expect(document).toMatchObject({ keyId: 'one' });
  expect(Buffer.from(mongoose.mongo.BSON.serialize(document ?? {})).includes(first.bytes)).toBe(false);
  expect((await replica().keyOf(somebody())).bytes.equals(first.bytes)).toBe(false);
});

test('a wrapped key that was copied to another person does not unwrap', async () => {
  const [one, two] = [somebody(), somebody()];
  await replica().keyOf(one);
  const { wrapped } = (await raw(one)) as unknown as { wrapped: unknown };
  await db.collection<{ _id: string }>('person-keys').insertOne({ _id: two, keyId: 'one', wrapped } as never);
  for (const ask of [replica().find, replica().keyOf])
    await expect(ask(two)).rejects.toMatchObject({ name: 'Rejected', code: 'person.key-lost' });
});

test('a destroyed key is gone for good, also for who never had one, and however often it is asked for', async () => {
  const [person, stranger] = [somebody(), somebody()];
  const keys = replica();
  await keys.keyOf(person);
  const before = Date.now();
  const told = await keys.destroy(person);
  expect(told.destroyedAt.getTime()).toBeGreaterThanOrEqual(before);
  expect(told.backupsExpireAt.getTime() - told.destroyedAt.getTime()).toBe(7 * 24 * 3_600_000);
  expect(await Promise.all([replica().destroy(person), keys.destroy(person)])).toEqual([told, told]);
  await keys.destroy(stranger);
  for (const each of [person, stranger]) {
    for (const process of [keys, replica()]) {
      await expect(process.keyOf(each)).rejects.toMatchObject({ name: 'Rejected', code: 'person.erased' });
      expect(await process.find(each)).toBeUndefined();
      expect(await process.isDestroyed(each)).toBe(true);
    }
    expect(Object.keys((await raw(each)) ?? {}).toSorted()).toEqual(['_id', 'backupsExpireAt', 'destroyedAt']);
  }
});

test('destroyed while it is made: one of both comes first, and no key is left', async () => {
  for (let n = 0; n < 20; n += 1) {
    const person = somebody();
    const [, made] = await Promise.allSettled([replica().destroy(person), replica().keyOf(person)]);
    if (made.status === 'rejected') expect(made.reason).toMatchObject({ code: 'person.erased' });
    await expect(replica().keyOf(person)).rejects.toMatchObject({ code: 'person.erased' });
    expect(await raw(person)).not.toHaveProperty('wrapped');
  }
});

test('another process uses what it remembers for a minute, and no longer', async () => {
  const person = somebody();
  const other = replica();
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    await other.keyOf(person);
    const before = unwraps;
    await other.keyOf(person);
    expect(unwraps).toBe(before);
    await replica().destroy(person);
    vi.advanceTimersByTime(keyMemoryMs);
    expect(await other.find(person)).toBeUndefined();
    await expect(other.keyOf(person)).rejects.toMatchObject({ code: 'person.erased' });
  } finally {
    vi.useRealTimers();
  }
});

test('what was sealed for somebody without a key is neither an erasure nor an outage: it is lost, and told', async () => {
  const person = somebody();
  const told: string[] = [];
  const provider = keyRingProvider(async () => ({ masterKeys, secrets }));
  const keys = openPersonKeys({ db, provider, service: 'g2c', lost: (whose) => told.push(whose) });
  for (let n = 0; n < 3; n += 1)
    await expect(keys.find(person)).rejects.toMatchObject({ name: 'Rejected', code: 'person.key-lost' });
  expect(told).toEqual([person]);
});

test('a provider that is away is an outage, and loses nobody’s key', async () => {
  const person = somebody();
  await replica().keyOf(person);
  const provider = keyRingProvider(() => Promise.reject(new Error('away')));
  const keys = openPersonKeys({ db, provider, service: 'g2c' });
  await expect(keys.find(person)).rejects.toMatchObject({ name: 'Unavailable', code: 'keys-unavailable' });
});

test('master keys are rotated while keys are used and destroyed, and the old one can be taken away', async () => {
  const people = Array.from({ length: 150 }, () => somebody());
  const keys = replica();
  const before = new Map<string, Buffer>();
  for (const person of people) before.set(person, (await keys.keyOf(person)).bytes);
  const { one, ...none } = masterKeys.keys;
  masterKeys = { current: 'two', keys: { ...none, ...(one && { one }), two: randomBytes(32) } };
  const gone = people.slice(0, 10);
  const user = replica();
  const [rotated, again] = await Promise.all([
    keys.rotate(),
    // by another operator at the same time
    replica().rotate(),
    ...people.slice(10).map(async (person) => {
      expect((await user.keyOf(person)).bytes.equals(before.get(person) ?? Buffer.alloc(0))).toBe(true);
    }),
    ...gone.map((person) => user.destroy(person)),
    ...Array.from({ length: 10 }, () => user.keyOf(somebody())),
  ]);
  expect(rotated).toMatchObject({ current: 'two' });
  expect(rotated.rewrapped + again.rewrapped).toBeGreaterThanOrEqual(140);
  // all but the one that was copied to somebody else, which never was a key of theirs
  expect(await keys.rotate()).toEqual({ current: 'two', rewrapped: 0, remaining: 1 });
  masterKeys = { current: 'two', keys: { two: masterKeys.keys.two as Buffer<ArrayBuffer> } };
  const later = replica();
  for (const person of people.slice(10))
    expect((await later.find(person))?.bytes.equals(before.get(person) ?? Buffer.alloc(0))).toBe(true);
  for (const person of gone) expect(await later.find(person)).toBeUndefined();
  expect(await later.status()).toMatchObject({ current: 'two', destroyed: expect.any(Number) });
});

test('who read a wrapping that was replaced before it was unwrapped looks again', async () => {
  const person = somebody();
  const { bytes } = await replica().keyOf(person);
  const provider = keyRingProvider(async () => ({ masterKeys, secrets }));
  let replaced = false;
  const slow = openPersonKeys({
    db,
    service: 'g2c',
    provider: {
      ...provider,
      async unwrap(...asked) {
        if (!replaced) {
          replaced = true;
          masterKeys = { current: 'three', keys: { ...masterKeys.keys, three: randomBytes(32) } };
          await replica().rotate();
          masterKeys = { current: 'three', keys: { three: masterKeys.keys.three as Buffer<ArrayBuffer> } };
        }
        return provider.unwrap(...asked);
      },
    },
  });
  expect((await slow.find(person))?.bytes.equals(bytes)).toBe(true);
});
