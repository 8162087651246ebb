import { taxTypes } from '@simpul/billing';
import { given, ledgerEntryPosted } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { chartOn, charts } from './chart.ts';
import { dayInJakarta, ledgerEntry, type Receipt } from './ledger-entry.ts';

const now = '2026-03-31T02:15:30.000Z';
const land: Receipt = {
  source: 'g2c:tax-bill:abc:1.2',
  kind: 'regional',
  taxType: 'pbb-p2',
  region: '33.74.01.1001',
  amount: 1_250_000,
  paidAt: '2026-03-30T17:00:00.000Z',
};
const { paidAt: _paidAt, ...told } = land;
const posted = {
  ...ledgerEntryPosted({
    ...told,
    day: '2026-03-31',
    lines: [
      { account: '1.1.01.01', name: 'Kas di Kas Daerah', side: 'debit', amount: 1_250_000 },
      {
        account: '4.1.01.15',
        name: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2)',
        side: 'credit',
        amount: 1_250_000,
      },
    ],
    legalBasis: 'Permendagri 90/2019; UU 1/2022 tentang Hubungan Keuangan Pusat dan Daerah',
  }),
  postedAt: now,
};

test('a regional payment is debited to the regional treasury and credited to its own revenue', () => {
  given(ledgerEntry).when({ type: 'post', receipt: land }, { now }).then(posted);
});

test('a state payment goes to the state treasury', () => {
  const income = { ...land, kind: 'state', taxType: 'pph-21', region: 'id' } as const;
  const { paidAt: _, ...rest } = income;
  given(ledgerEntry)
    .when({ type: 'post', receipt: income }, { now })
    .then({
      ...ledgerEntryPosted({
        ...rest,
        day: '2026-03-31',
        lines: [
          { account: '111111', name: 'Rekening Kas Umum Negara', side: 'debit', amount: 1_250_000 },
          { account: '411121', name: 'Pendapatan PPh Pasal 21', side: 'credit', amount: 1_250_000 },
        ],
        legalBasis: 'PMK 214/PMK.05/2013 tentang Bagan Akun Standar',
      }),
      postedAt: now,
    });
});

test('the same event posts nothing a second time', () => {
  given(ledgerEntry, posted).when({ type: 'post', receipt: land }).then();
});

test('a tax type without an account is refused, not guessed', () => {
  given(ledgerEntry)
    .when({ type: 'post', receipt: { ...land, taxType: 'window-tax' } })
    .refused('ledger-entry.no-account', { kind: 'regional', taxType: 'window-tax', day: '2026-03-31' });
});

test('state and regional revenue share no account', () => {
  const codes = (kind: string) =>
    charts
      .filter((chart) => chart.kind === kind)
      .flatMap(({ cash, revenue }) => [cash.code, ...Object.values(revenue).map(({ code }) => code)]);
  expect(codes('state').filter((code) => codes('regional').includes(code))).toEqual([]);
});

describe('the day of the treasury', () => {
  test.each([
    ['2026-03-30T16:59:59.999Z', '2026-03-30'],
    ['2026-03-30T17:00:00.000Z', '2026-03-31'],
    ['2025-12-31T17:00:00Z', '2026-01-01'],
    ['2026-03-31T00:30:00+07:00', '2026-03-31'],
  ])('of %s is %s', (instant, day) => expect(dayInJakarta(instant)).toBe(day));
});

test('there is no chart before the first one', () => {
  expect(chartOn('regional', '2019-11-04')).toBeUndefined();
  expect(chartOn('regional', '2019-11-05')?.from).toBe('2019-11-05');
});

test.each(taxTypes)('$kind tax $id, as billed from $validFrom, has an account', ({ id, kind, validFrom }) => {
  const day = validFrom > '2020-01-01' ? validFrom : '2020-01-01';
  expect(chartOn(kind, day)?.revenue[id]?.code).toMatch(kind === 'state' ? /^4\d{5}$/ : /^4(\.\d+)+$/);
});

test.each(taxTypes.filter(({ account }) => account))(
  'state tax $id is credited to the account it is paid under',
  ({ id, account }) => {
    expect(chartOn('state', '2026-01-01')?.revenue[id]?.code).toBe(account?.kap);
  },
);
