import { expect, test } from 'vitest';
import { AgencyId } from './agency.ts';

test('an agency id is a lower-case slug that may hold a region code', () => {
  const right = ['djp', 'pemprov-33', 'bapenda-33.74', 'a'.repeat(64)];
  const wrong = [
    '',
    'DJP',
    '33.74',
    'dinas--x',
    'dinas-',
    '-dinas',
    'dinas_x',
    'dinas x',
    'a/b',
    '$where',
    'a'.repeat(65),
  ];
  expect([...right, ...wrong].filter((id) => AgencyId.safeParse(id).success)).toEqual(right);
});
