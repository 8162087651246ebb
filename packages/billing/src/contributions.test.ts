import {
  contributionBillCancelled,
  contributionBillCodeReissued,
  contributionBillIssued,
  contributionBillPaid,
  type DataOf,
  given,
  VirtualAccount,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { type BillCommand, billAggregate, contributions, type LevyingAgency } from './index.ts';

type Command<T extends BillCommand['type']> = Extract<BillCommand, { type: T }>;

const bill = billAggregate({
  service: 'g2c',
  name: 'contribution-bill',
  levy: contributions,
  events: {
    issued: contributionBillIssued,
    codeReissued: contributionBillCodeReissued,
    paid: contributionBillPaid,
    cancelled: contributionBillCancelled,
  },
});

const id = 'k3v5x7z2b4d6f3h3j2m4p6r3t3';
const now = '2026-03-31T17:00:03.000Z';
const insurer: LevyingAgency = {
  id: 'bpjs-kesehatan',
  level: 'central',
  branch: 'independent',
  kind: 'agency',
  region: 'id',
  duties: ['health-insurance'],
};
const issue: Command<'issue'> = {
  type: 'issue',
  issuer: insurer,
  taxType: 'iuran-jkn',
  payer: 'pabcdefghijklmnopqrstuvwxyz',
  region: 'id',
  period: '2026-04',
  amount: 70_000,
  dueDate: '2026-04-10',
  attempt: 0,
};
const terms: DataOf<typeof contributionBillIssued> = {
  kind: 'contribution',
  taxType: 'iuran-jkn',
  payer: issue.payer,
  region: 'id',
  agency: 'bpjs-kesehatan',
  period: '2026-04',
  amount: 70_000,
  dueDate: '2026-04-10',
  code: contributions.firstCode({ bill: id, issue: 1, attempt: 0 }, typeOf('2026-04'), 'id'),
  codeExpiresAt: '2028-04-30T17:00:03.000Z',
  issuedAt: now,
};
const issued = contributionBillIssued(terms);
const { dueDate: _, codeExpiresAt: __, issuedAt: ___, code, ...about } = terms;
const pay: Command<'pay'> = {
  type: 'pay',
  code,
  amount: 70_000,
  bank: 'bank-jateng',
  ntb: '210000123456',
  paidAt: '2026-04-08T02:00:00.000Z',
  holders: { ntb: id, receipt: id },
};
const told = { id, now: '2026-04-08T02:00:05.000Z' };

function typeOf(period: string) {
  const type = contributions.typeIn('iuran-jkn', period);
  if (!type) throw new Error(`no contribution in ${period}`);
  return type;
}

test('the insurer bills a month, to be paid by a virtual account that lives as long as arrears count', () => {
  given(bill).when(issue, { id, now }).then(issued);
  expect(VirtualAccount.safeParse(code).success).toBe(true);
});

test('nobody but the central agency that insures health issues contributions', () => {
  const issuer = { ...insurer, duties: ['state-tax'] };
  given(bill)
    .when({ ...issue, issuer }, { id, now })
    .refused('contribution-bill.not-competent', { agency: insurer.id });
  given(bill)
    .when({ ...issue, issuer: { ...insurer, level: 'city' } }, { id, now })
    .refused('contribution-bill.not-competent');
});

test('a tax cannot be billed as a contribution, nor a month before there were any', () => {
  given(bill)
    .when({ ...issue, taxType: 'pph-25' }, { id, now })
    .refused('contribution-bill.unknown-tax-type');
  given(bill)
    .when({ ...issue, period: '2013-12' }, { id, now })
    .refused('contribution-bill.unknown-tax-type');
});

test('it is paid with the bank’s reference alone: no treasury receives it', () => {
  const { holders: _, type: __, amount: ___, ...payment } = pay;
  given(bill, issued)
    .when(pay, told)
    .then(contributionBillPaid({ ...about, ...payment }));
  given(bill, issued)
    .when({ ...pay, ntpn: '0A1B2C3D4E5F6G7H' }, told)
    .refused('contribution-bill.wrong-reference');
  given(bill, issued)
    .when({ ...pay, receipt: 'NTPD337426000001' }, told)
    .refused('contribution-bill.wrong-reference');
  given(bill, issued)
    .when({ ...pay, amount: 35_000 }, told)
    .refused('contribution-bill.wrong-amount', { expected: 70_000 });
});

test('an expired virtual account is followed by another one', () => {
  const attempt = { type: 'reissue-code', attempt: 0 } as const;
  const { state } = given(bill, issued);
  const [event] = bill.decide(state, attempt, { id, now: new Date('2028-05-10T01:00:00.000Z') });
  const next = event && bill.evolve(state, event);
  if (next?.status !== 'issued') throw new Error('no code was issued');
  expect(next.codes.at(-1)?.code).toMatch(/^88888\d{11}$/);
  expect(next.codes.at(-1)?.code).not.toBe(code);
});
