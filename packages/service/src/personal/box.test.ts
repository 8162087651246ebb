import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { combined, lock, lockValue, unlock, unlockValue } from './box.ts';

const key = randomBytes(32);
const about = ['person', 'p1', 'p1'];
const secret = Buffer.from('Siti Aminah');

test('what is locked opens with its key and its words, and is different each time', () => {
  const [one, two] = [lock(secret, key, about), lock(secret, key, about)];
  expect(unlock(one, key, about)).toEqual(secret);
  expect(unlock(new mongoose.mongo.Binary(two), key, about)).toEqual(secret);
  expect(one.equals(two)).toBe(false);
  expect(one.includes(secret)).toBe(false);
});

test('it opens for no other key, in no other place, and not when any byte was changed', () => {
  const locked = lock(secret, key, about);
  expect(() => unlock(locked, randomBytes(32), about)).toThrow('does not open');
  expect(() => unlock(locked, key, ['person', 'p2', 'p1'])).toThrow('does not open');
  // the same letters, cut elsewhere
  expect(() => unlock(locked, key, ['person', 'p1p', '1'])).toThrow('does not open');
  for (let at = 0; at < locked.length; at += 1) {
    const changed = Buffer.from(locked);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => unlock(changed, key, about)).toThrow(/does not open|no envelope/);
  }
  expect(() => unlock(locked.subarray(0, 20), key, about)).toThrow('no envelope');
});

test('values come back as the store gives them back', () => {
  const value = { at: new Date(0), list: [1, 2.5, 'three', null, true], nested: { big: 2 ** 40 } };
  expect(unlockValue(lockValue(value, key, about), key, about)).toEqual(value);
  expect(unlockValue(lockValue(undefined, key, about), key, about)).toBe(null);
});

test('a key of several needs each of them', () => {
  const [one, two] = [randomBytes(32), randomBytes(32)];
  expect(combined([one, two], 'answer')).toEqual(combined([one, two], 'answer'));
  for (const other of [combined([one], 'answer'), combined([two, one], 'answer'), combined([one, two], 'else')])
    expect(other.equals(combined([one, two], 'answer'))).toBe(false);
});
