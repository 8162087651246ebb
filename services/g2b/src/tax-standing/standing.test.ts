import { describe, expect, test } from 'vitest';
import { type BillFact, type Facts, nextChange, reasonsAt } from './standing.ts';

const bill: BillFact = {
  bill: 'vat',
  taxType: 'ppn',
  period: '2026-03',
  issuedAt: '2026-04-20T03:00:00.000Z',
  dueDate: '2026-04-30',
};
const none = { returns: [], bills: [], instalments: [], objections: [] };
const young: Facts = {
  ...none,
  company: { company: 'kopi', kind: 'private', registeredAt: '2026-03-02T03:04:05.678Z' },
};
const owing: Facts = { ...young, bills: [bill] };
const overdue = { kind: 'bill-overdue', taxType: 'ppn', period: '2026-03' };
const at = (moment: string, facts: Facts) => reasonsAt(facts, new Date(moment));
const later = '2026-06-01T00:00:00.000Z';

test('before it is registered a company has no standing, whatever is known of its NIB', () => {
  expect(at('2026-03-02T03:04:05.677Z', young)).toBeUndefined();
  expect(at(later, { ...none, bills: [bill] })).toBeUndefined();
  expect(at('2026-03-02T03:04:05.678Z', young)).toEqual([]);
});

describe('a bill', () => {
  test('is in arrears from the end of its last day until it is paid', () => {
    const paid = { ...young, bills: [{ ...bill, paidAt: '2026-05-10T02:00:00.000Z' }] };
    expect(at('2026-04-30T16:59:59.999Z', paid)).toEqual([]);
    expect(at('2026-04-30T17:00:00.000Z', paid)).toEqual([overdue]);
    expect(at('2026-05-10T01:59:59.999Z', paid)).toEqual([overdue]);
    expect(at('2026-05-10T02:00:00.000Z', paid)).toEqual([]);
  });

  test('that was withdrawn is owed no more, and was until then', () => {
    const withdrawn = { ...young, bills: [{ ...bill, cancelledAt: '2026-05-10T02:00:00.000Z' }] };
    expect(at('2026-05-09T00:00:00.000Z', withdrawn)).toEqual([overdue]);
    expect(at(later, withdrawn)).toEqual([]);
  });

  test('known by its payment only is none', () => {
    const { issuedAt: _issued, dueDate: _due, ...end } = bill;
    expect(at(later, { ...young, bills: [{ ...end, paidAt: '2026-05-10T02:00:00.000Z' }] })).toEqual([]);
  });
});

describe('instalments', () => {
  const { bill: id, taxType, period } = bill;
  const agreed = { bill: id, taxType, period, approvedAt: '2026-05-05T00:00:00.000Z' };

  test('cover the bill from when they were agreed to', () => {
    const facts = { ...owing, instalments: [agreed] };
    expect(at('2026-05-04T23:59:59.999Z', facts)).toEqual([overdue]);
    expect(at('2026-05-05T00:00:00.000Z', facts)).toEqual([]);
  });

  test('that were broken count until all is paid', () => {
    const broken = { ...agreed, brokenAt: '2026-06-05T17:00:02.000Z', completedAt: '2026-07-01T00:00:00.000Z' };
    const facts = { ...owing, instalments: [broken] };
    expect(at('2026-06-10T00:00:00.000Z', facts)).toEqual([
      { kind: 'instalment-broken', taxType: 'ppn', period: '2026-03' },
    ]);
    expect(at('2026-07-01T00:00:00.000Z', facts)).toEqual([]);
  });

  test('found not to be broken never were, until they are broken again', () => {
    const undone = { ...agreed, brokenAt: '2026-06-05T17:00:02.000Z', reinstatedAt: '2026-06-06T02:00:00.000Z' };
    expect(at('2026-06-05T20:00:00.000Z', { ...owing, instalments: [undone] })).toEqual([]);
    const again = { ...undone, brokenAt: '2026-07-05T17:00:02.000Z' };
    expect(at('2026-06-20T00:00:00.000Z', { ...owing, instalments: [again] })).toEqual([]);
    expect(at('2026-07-06T00:00:00.000Z', { ...owing, instalments: [again] })).toHaveLength(1);
  });

  test('asked for and not agreed to cover nothing', () => {
    const { approvedAt: _approved, ...asked } = agreed;
    expect(at(later, { ...owing, instalments: [asked] })).toEqual([overdue]);
  });
});

describe('an objection', () => {
  const lodged = { bill: 'vat', lodgedAt: '2026-05-05T00:00:00.000Z' };
  const decided = { ...lodged, decidedAt: '2026-09-04T02:00:00.000Z', payBy: '2026-10-04' };

  test('covers the bill until it is decided, and a month to pay', () => {
    expect(at('2026-05-04T00:00:00.000Z', { ...owing, objections: [decided] })).toEqual([overdue]);
    expect(at(later, { ...owing, objections: [lodged] })).toEqual([]);
    expect(at('2026-10-04T16:59:59.999Z', { ...owing, objections: [decided] })).toEqual([]);
    expect(at('2026-10-04T17:00:00.000Z', { ...owing, objections: [decided] })).toEqual([overdue]);
  });

  test('to another bill covers nothing', () => {
    expect(at(later, { ...owing, objections: [{ ...lodged, bill: 'other' }] })).toEqual([overdue]);
  });
});

describe('yearly returns', () => {
  const old: Facts = {
    ...none,
    company: { company: 'tua', kind: 'private', registeredAt: '2020-05-05T00:00:00.000Z' },
  };
  const filed = (period: string, filedAt: string, taxType = 'pph-29-badan') => ({ taxType, period, filedAt });
  const missing = (period: string, taxType = 'pph-29-badan') => ({ kind: 'return-missing', taxType, period });

  test('of the last two years that were due have to be filed', () => {
    expect(at('2026-03-01T00:00:00.000Z', old)).toEqual([missing('2023'), missing('2024')]);
    expect(at('2026-05-01T00:00:00.000Z', old)).toEqual([missing('2024'), missing('2025')]);
    const returns = [filed('2024', '2025-04-30T00:00:00.000Z'), filed('2025', '2026-06-15T00:00:00.000Z')];
    expect(at('2026-06-14T00:00:00.000Z', { ...old, returns })).toEqual([missing('2025')]);
    expect(at('2026-06-15T00:00:00.000Z', { ...old, returns })).toEqual([]);
  });

  test('are asked for of years in which the company was there', () => {
    expect(at('2027-04-30T16:00:00.000Z', young)).toEqual([]);
    expect(at('2027-04-30T17:00:00.000Z', young)).toEqual([missing('2026')]);
    const closed = {
      ...young,
      company: {
        company: 'kopi',
        kind: 'private',
        registeredAt: '2026-03-02T03:04:05.678Z',
        closedAt: '2026-12-01T00:00:00.000Z',
      },
    } as const;
    expect(at('2030-01-01T00:00:00.000Z', closed)).toEqual([missing('2026')]);
  });

  test('of one person in business are those of individuals', () => {
    const umk: Facts = {
      ...none,
      company: { company: 'warung', kind: 'umk', registeredAt: '2025-02-02T00:00:00.000Z' },
    };
    expect(at('2026-04-01T00:00:00.000Z', umk)).toEqual([missing('2025', 'pph-29')]);
    expect(
      at('2026-04-01T00:00:00.000Z', { ...umk, returns: [filed('2025', '2026-03-03T00:00:00.000Z', 'pph-29')] }),
    ).toEqual([]);
  });
});

describe('what comes next', () => {
  test('is the first day that is missed', () => {
    expect(nextChange(owing, new Date('2026-04-21T00:00:00.000Z'))).toEqual({
      at: '2026-04-30T17:00:00.000Z',
      reasons: [overdue],
    });
    expect(nextChange(young, new Date('2026-04-21T00:00:00.000Z'))).toEqual({
      at: '2027-04-30T17:00:00.000Z',
      reasons: [{ kind: 'return-missing', taxType: 'pph-29-badan', period: '2026' }],
    });
  });

  test('is what was told of a moment that has not come yet', () => {
    const paid = { ...young, bills: [{ ...bill, paidAt: '2026-05-10T02:00:00.250Z' }] };
    expect(at('2026-05-10T02:00:00.000Z', paid)).toEqual([overdue]);
    expect(nextChange(paid, new Date('2026-05-10T02:00:00.000Z'))).toEqual({
      at: '2026-05-10T02:00:00.250Z',
      reasons: [],
    });
  });

  test('may be good: a year that is missing is asked for no more when two later ones were due', () => {
    const company = { company: 'tua', kind: 'private', registeredAt: '2023-05-05T00:00:00.000Z' } as const;
    const returns = ['2024', '2025'].map((period) => ({
      ...{ taxType: 'pph-29-badan', period },
      filedAt: '2026-02-02T00:00:00.000Z',
    }));
    const facts = { ...none, company, returns };
    expect(at('2026-03-01T00:00:00.000Z', facts)).toEqual([
      { kind: 'return-missing', taxType: 'pph-29-badan', period: '2023' },
    ]);
    expect(nextChange(facts, new Date('2026-03-01T00:00:00.000Z'))).toEqual({
      at: '2026-04-30T17:00:00.000Z',
      reasons: [],
    });
  });

  test('is nothing for who closed and owes nothing', () => {
    const company = {
      company: 'kopi',
      kind: 'private',
      registeredAt: '2026-03-02T03:04:05.678Z',
      closedAt: '2026-04-01T00:00:00.000Z',
    } as const;
    const returns = [{ taxType: 'pph-29-badan', period: '2026', filedAt: '2026-04-02T00:00:00.000Z' }];
    expect(nextChange({ ...none, company, returns }, new Date('2026-04-21T00:00:00.000Z'))).toBeUndefined();
  });
});
