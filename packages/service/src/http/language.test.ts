import { expect, test } from 'vitest';
import { sentence } from './language.ts';

const text = { id: 'Lunas pada {at}: Rp{amount}, {what}.', en: 'Paid at {at}: Rp{amount}, {what}.' };
const detail = { at: '2026-11-21T20:14:38.150Z', amount: 1_250_000 };

test.each([
  ['id', 'Lunas pada 22 November 2026 pukul 03.14.38 WIB: Rp1.250.000, ….'],
  ['en', 'Paid at 22 November 2026 at 03:14:38 WIB: Rp1,250,000, ….'],
] as const)(
  'in %s numbers and instants are written as people read them, the unknown as an ellipsis',
  (language, said) => {
    expect(sentence(text, language, detail)).toBe(said);
  },
);

test('a day, which is no instant, stays as it is', () => {
  expect(sentence({ id: '{day}', en: '{day}' }, 'en', { day: '2026-11-21' })).toBe('2026-11-21');
});
