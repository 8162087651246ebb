import { deriveId } from '@simpul/backbone';
import { createKeys, type Keys } from '@simpul/service';
import { expect, test } from 'vitest';
import { naturalIds } from './company.ids.ts';
import { nibCandidate } from './company.nibs.ts';

const keyed = (byte: number) => createKeys({ refKey: Buffer.alloc(32, byte).toString('base64') });
const [ours, others] = [keyed(1), keyed(2)];
const siti = 'pabcdefghijklmnopqrstuvwxyz';
const budi = 'pbbcdefghijklmnopqrstuvwxyz';
const deed = { number: '17', date: '2026-02-20', notary: 'Rahayu Lestari, S.H., M.Kn.' };

/** The ids of one person's first three businesses. */
function businesses(person: string, keys: Keys): (string | undefined)[] {
  const [first, second, third] = naturalIds({}, person, keys);
  return [first, second, third];
}

test('the ids of one person’s businesses are the same each time, and nobody else’s', () => {
  expect(businesses(siti, ours)).toEqual(businesses(siti, ours));
  expect(new Set([...businesses(siti, ours), ...businesses(budi, ours)]).size).toBe(6);
});

test('who knows a PersonRef but not the key finds neither the business of that person nor its number', () => {
  const [id = ''] = businesses(siti, ours);
  expect(businesses(siti, others)).not.toContain(id);
  expect(id).not.toBe(deriveId('company', 'umk', siti, '0'));
  expect(nibCandidate(id, 0, others)).not.toBe(nibCandidate(id, 0, ours));
});

test('a deed has one id, however its notary is written; another notary’s is another', () => {
  const idOf = (notary: string, keys = ours) => [...naturalIds({ deed: { ...deed, notary } }, siti, keys)];
  expect(idOf('RAHAYU LESTARI SH MKN')).toEqual(idOf(deed.notary));
  expect(idOf('Rahayu Lestari, S.H., M.Kn., M.H.')).not.toEqual(idOf(deed.notary));
  expect(idOf(deed.notary, others)).not.toEqual(idOf(deed.notary));
  expect(idOf(deed.notary)).toHaveLength(1);
});
