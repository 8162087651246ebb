import { describe, expect, test } from 'vitest';
import { parseWho, UnknownWho, whoKinds } from './who.ts';

const NIK = '3374014107900001';
const NIP = '198501012010011001';

describe('who a token is for', () => {
  test.each([
    [`citizen:${NIK}`, { actor_kind: 'citizen', nik: NIK }],
    [`business:9120304050607/${NIK}`, { actor_kind: 'business', nib: '9120304050607', nik: NIK }],
    [`employee:${NIP}`, { actor_kind: 'employee', nip: NIP }],
    [`officer:bapenda-33.74/${NIP}`, { actor_kind: 'officer', agency: 'bapenda-33.74', nip: NIP }],
    [`officer:djp/${NIP}/treasurer`, { actor_kind: 'officer', agency: 'djp', nip: NIP, role: 'treasurer' }],
    ['agency:pemprov-33', { actor_kind: 'agency', agency: 'pemprov-33' }],
    ['bank:bri', { actor_kind: 'bank', client: 'bri' }],
    ['operator', { actor_kind: 'operator', client: 'operator' }],
    ['operator:night', { actor_kind: 'operator', client: 'night' }],
  ])('%s', (text, claims) => {
    expect(parseWho(text).claims).toEqual(claims);
  });

  test.each([
    'citizen:1',
    'citizen:3374019907900001',
    'citizen',
    `citizen:${NIK}0`,
    `business:${NIK}`,
    `officer:djp/${NIK}`,
    'bank:',
    'bank:A B',
    'operator:',
    `employee:${NIP}\n`,
  ])('%j is refused with what must come there', (text) => {
    expect(() => parseWho(text)).toThrow(/^After "[a-z]+:" must come /);
  });

  test.each(['', 'king:1', ':', 'toString', 'Citizen:1'])('%j is refused with the kinds', (text) => {
    expect(() => parseWho(text)).toThrow(UnknownWho);
    expect(() => parseWho(text)).toThrow(whoKinds.join(', '));
  });

  test('the refusal does not repeat the number', () => {
    expect(() => parseWho(`citizen:${NIK}7`)).not.toThrow(NIK);
  });
});
