import { given, taxReturnAmended, taxReturnFiled } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { taxReturn } from './tax-return.ts';

const declared = {
  nib: '9120001234567',
  taxType: 'ppn',
  period: '2026-03',
  region: '33.74.01.1001',
  due: 24_500_000,
};
const file = { type: 'file', ...declared } as const;
const now = '2026-04-20T03:04:05.678Z';
const filed = taxReturnFiled({ ...declared, dueDate: '2026-04-30', filedAt: now });
const amended = taxReturnAmended({
  ...declared,
  dueDate: '2026-04-30',
  filedAt: '2026-05-02T03:04:05.678Z',
  due: 26_000_000,
  correction: 1,
});

test('a return is filed once the period is over', () => {
  given(taxReturn).when(file, { now }).then(filed);
  given(taxReturn).when(file, { now: '2026-03-31T16:59:59.999Z' }).refused('tax-return.period-not-over', {
    period: '2026-03',
    until: '2026-03-31',
  });
  expect(taxReturn.decide({ status: 'none' }, file, { now: new Date('2026-03-31T17:00:00Z'), id: 'x' })).toHaveLength(
    1,
  );
});

test('a late return is taken all the same', () => {
  const late = '2027-01-02T03:04:05.678Z';
  given(taxReturn)
    .when(file, { now: late })
    .then(taxReturnFiled({ ...declared, dueDate: '2026-04-30', filedAt: late }));
});

test('a return of nothing is a return', () => {
  given(taxReturn)
    .when({ ...file, due: 0 }, { now })
    .then(taxReturnFiled({ ...declared, due: 0, dueDate: '2026-04-30', filedAt: now }));
});

test('filed again alike it is filed once, with another amount it is refused', () => {
  given(taxReturn, filed).when(file).then();
  given(taxReturn, filed)
    .when({ ...file, due: 1 })
    .refused('tax-return.already-filed', { taxType: 'ppn', period: '2026-03' });
  given(taxReturn, filed, amended).when(file).refused('tax-return.already-filed');
});

test.each([
  ['a tax that officers assess', { taxType: 'pbb-p2', period: '2025' }, 'tax-return.not-declared'],
  ['a tax nobody knows', { taxType: 'window-tax' }, 'tax-return.not-declared'],
  ['a year of a monthly tax', { period: '2025' }, 'tax-return.wrong-period'],
  ['a month of a yearly tax', { taxType: 'pph-29-badan', period: '2025-12' }, 'tax-return.wrong-period'],
])('%s is refused', (_what, other, code) => {
  given(taxReturn)
    .when({ ...file, ...other }, { now })
    .refused(code);
});

test('an amendment says what is due instead, and is counted', () => {
  given(taxReturn, filed).when({ type: 'amend', due: 26_000_000 }, { now: '2026-05-02T03:04:05.678Z' }).then(amended);
  const { state } = given(taxReturn, filed, amended);
  expect(state).toMatchObject({ due: 26_000_000, correction: 1, filedAt: now, amendedAt: '2026-05-02T03:04:05.678Z' });
});

test('an amendment that changes nothing is none', () => {
  given(taxReturn, filed, amended).when({ type: 'amend', due: 26_000_000 }).then();
});

test('what was never filed cannot be amended, and nothing is amended for ever', () => {
  given(taxReturn).when({ type: 'amend', due: 1 }).refused('tax-return.not-found');
  const often = Array.from({ length: 20 }, (_, at) =>
    taxReturnAmended({ ...filed.data, due: at + 1, correction: at + 1 }),
  );
  given(taxReturn, filed, ...often)
    .when({ type: 'amend', due: 999 })
    .refused('tax-return.too-many-corrections', { limit: 20 });
});
