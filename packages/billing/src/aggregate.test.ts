import {
  type DataOf,
  given,
  taxBillCancelled,
  taxBillCodeReissued,
  taxBillIssued,
  taxBillPaid,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { type BillCommand, billAggregate, type LevyingAgency, taxes } from './index.ts';

type Command<T extends BillCommand['type']> = Extract<BillCommand, { type: T }>;

const bill = billAggregate({
  service: 'g2c',
  name: 'tax-bill',
  levy: taxes,
  events: {
    issued: taxBillIssued,
    codeReissued: taxBillCodeReissued,
    paid: taxBillPaid,
    cancelled: taxBillCancelled,
  },
});

const id = 'k3v5x7z2b4d6f3h3j2m4p6r3t3';
const now = '2026-03-02T03:04:05.678Z';
const payer = 'pabcdefghijklmnopqrstuvwxyz';

const bapenda: LevyingAgency = {
  id: 'bapenda-33.74',
  level: 'city',
  branch: 'executive',
  kind: 'agency',
  region: '33.74',
  duties: ['regional-tax'],
};
const djp: LevyingAgency = { ...bapenda, id: 'djp', level: 'central', region: 'id', duties: ['state-tax'] };

const issuePbb: Command<'issue'> = {
  type: 'issue',
  issuer: bapenda,
  taxType: 'pbb-p2',
  payer,
  region: '33.74.01.1001',
  subject: { nop: '337401000100200030' },
  period: '2026',
  amount: 1_250_000,
  dueDate: '2026-09-30',
  attempt: 0,
};
const { subject: _land, ...landless } = issuePbb;
const issuePph: Command<'issue'> = { ...landless, issuer: djp, taxType: 'pph-25', period: '2026-02', amount: 300_000 };

const about = {
  kind: 'regional',
  taxType: 'pbb-p2',
  payer,
  region: '33.74.01.1001',
  agency: 'bapenda-33.74',
  period: '2026',
  amount: 1_250_000,
} as const;
const issuedPbb = taxBillIssued({
  ...about,
  subject: { nop: '337401000100200030' },
  dueDate: '2026-09-30',
  code: '337410098354768418',
  codeExpiresAt: '2026-04-01T03:04:05.678Z',
  issuedAt: now,
});
const aboutPph = {
  ...about,
  kind: 'state',
  taxType: 'pph-25',
  agency: 'djp',
  period: '2026-02',
  amount: 300_000,
} as const;
const issuedPph = taxBillIssued({
  ...aboutPph,
  dueDate: '2026-09-30',
  code: '012345678901234',
  codeExpiresAt: '2026-03-16T03:04:05.678Z',
  issuedAt: now,
});

const ours = { ntb: id, receipt: id };
const payPbb: Command<'pay'> = {
  type: 'pay',
  code: issuedPbb.data.code,
  amount: 1_250_000,
  bank: 'bank-jateng',
  ntb: '210000123456',
  receipt: 'NTPD337426000001',
  paidAt: '2026-03-05T02:30:00.000Z',
  holders: ours,
};
const { receipt: _receipt, ...withoutReceipt } = payPbb;
const payPph: Command<'pay'> = {
  ...withoutReceipt,
  code: issuedPph.data.code,
  amount: 300_000,
  ntpn: '0A1B2C3D4E5F6G7H',
};
const atPayment = { now: '2026-03-05T02:30:01.000Z', id };
const paidData: DataOf<typeof taxBillPaid> = {
  ...about,
  code: payPbb.code,
  paidAt: payPbb.paidAt,
  bank: 'bank-jateng',
  ntb: '210000123456',
  receipt: 'NTPD337426000001',
};
const paidPbb = taxBillPaid(paidData);
const cancelledPbb = taxBillCancelled({ ...about, reason: 'duplicate', cancelledAt: '2026-03-04T07:00:00.000Z' });

describe('issuing', () => {
  test('a city agency bills land tax with a payment code that lives 30 days', () => {
    given(bill).when(issuePbb, { now, id }).then(issuedPbb);
  });

  test('a central agency bills income tax with a billing code that lives 14 days', () => {
    const [issued] = bill.decide({ status: 'none' }, issuePph, { now: new Date(now), id });
    expect(issued?.data).toMatchObject({ ...aboutPph, codeExpiresAt: '2026-03-16T03:04:05.678Z' });
    expect(issued?.data).toHaveProperty('code', expect.stringMatching(/^[0-3]\d{14}$/));
  });

  test('the same candidate gives the same code, the next one another', () => {
    const [next] = bill.decide({ status: 'none' }, { ...issuePbb, attempt: 1 }, { now: new Date(now), id });
    expect(next?.data).toHaveProperty('code', expect.stringMatching(/^337410\d{12}$/));
    expect(next?.data).not.toHaveProperty('code', issuedPbb.data.code);
  });

  test('the officer may have the code expire earlier', () => {
    const earlier = '2026-03-02T04:00:00.000Z';
    given(bill)
      .when({ ...issuePbb, codeExpiresAt: earlier }, { now, id })
      .then(taxBillIssued({ ...issuedPbb.data, codeExpiresAt: earlier }));
  });

  test.each([now, '2026-04-01T03:04:05.679Z'])('a code that expires at %s is refused', (codeExpiresAt) => {
    given(bill)
      .when({ ...issuePbb, codeExpiresAt }, { now, id })
      .refused('tax-bill.wrong-expiry', { latest: '2026-04-01T03:04:05.678Z' });
  });

  test('an empty tax object is none', () => {
    const [issued] = bill.decide({ status: 'none' }, { ...issuePph, subject: {} }, { now: new Date(now), id });
    expect(issued?.data).not.toHaveProperty('subject');
  });

  test('asked twice it is issued once', () => {
    given(bill, issuedPbb).when(issuePbb).then();
  });

  test('another bill under the same id is refused', () => {
    given(bill, issuedPbb)
      .when({ ...issuePbb, amount: 1 })
      .refused('tax-bill.already-issued');
  });

  test('a tax nobody knows is refused', () => {
    given(bill)
      .when({ ...issuePbb, taxType: 'window-tax' })
      .refused('tax-bill.unknown-tax-type', { taxType: 'window-tax', period: '2026' });
  });

  test('a tax is refused for a year before its law', () => {
    const opsen = { ...landless, taxType: 'opsen-pkb', subject: { plate: 'H 1234 AB' } };
    given(bill)
      .when({ ...opsen, period: '2024' })
      .refused('tax-bill.unknown-tax-type');
    expect(bill.decide({ status: 'none' }, { ...opsen, period: '2025' }, { now: new Date(now), id })).toHaveLength(1);
  });

  test('a region nobody knows is refused', () => {
    given(bill)
      .when({ ...issuePbb, region: '33.74.99' })
      .refused('tax-bill.unknown-region', { region: '33.74.99' });
  });

  test.each<[string, Command<'issue'>]>([
    ['the neighbour city', { ...issuePbb, issuer: { ...bapenda, id: 'bapenda-33.75', region: '33.75' } }],
    ['the province, for a local tax', { ...issuePbb, issuer: { ...bapenda, level: 'province', region: '33' } }],
    ['a city, for a provincial tax', { ...landless, taxType: 'pkb', subject: { plate: 'H 1234 AB' } }],
    ['a city, for a state tax', { ...issuePph, issuer: bapenda }],
    ['the tax directorate, for a local tax', { ...issuePbb, issuer: djp }],
    ['an agency without the duty', { ...issuePbb, issuer: { ...bapenda, duties: ['civil-registry'] } }],
    ['the city council', { ...issuePbb, issuer: { ...bapenda, branch: 'legislative' } }],
    ['the court', { ...issuePbb, issuer: { ...bapenda, branch: 'judicial' } }],
    ['a state enterprise', { ...issuePbb, issuer: { ...bapenda, kind: 'state-enterprise' } }],
  ])('%s is not competent', (_who, command) => {
    given(bill).when(command).refused('tax-bill.not-competent', { agency: command.issuer.id });
  });

  test('Jakarta, which has no autonomous cities, levies local taxes as a province', () => {
    const jakarta = { ...bapenda, id: 'bapenda-31', level: 'province', region: '31' } as const;
    const command = { ...issuePbb, issuer: jakarta, region: '31.71.01.1001' };
    const [issued] = bill.decide({ status: 'none' }, command, { now: new Date(now), id });
    expect(issued?.data).toHaveProperty('code', expect.stringMatching(/^310010\d{12}$/));
  });

  test('the period has the form of the tax', () => {
    given(bill)
      .when({ ...issuePbb, period: '2026-03' })
      .refused('tax-bill.wrong-period', { taxType: 'pbb-p2', form: 'YYYY' });
    given(bill)
      .when({ ...issuePph, period: '2026' })
      .refused('tax-bill.wrong-period');
  });

  test('land tax names the land, vehicle tax the vehicle, income tax neither', () => {
    given(bill).when(landless).refused('tax-bill.wrong-subject', { taxType: 'pbb-p2', expected: 'nop' });
    given(bill)
      .when({ ...issuePbb, subject: { plate: 'H 1234 AB' } })
      .refused('tax-bill.wrong-subject');
    given(bill)
      .when({ ...issuePph, subject: { plate: 'H 1234 AB' } })
      .refused('tax-bill.wrong-subject');
  });
});

describe('paying', () => {
  test('the exact amount, with both references, pays a regional bill', () => {
    given(bill, issuedPbb).when(payPbb, atPayment).then(paidPbb);
  });

  test('the exact amount, with both references, pays a state bill', () => {
    const { ntb, ntpn = '', bank, paidAt, code } = payPph;
    given(bill, issuedPph)
      .when(payPph, atPayment)
      .then(taxBillPaid({ ...aboutPph, code, paidAt, bank, ntb, ntpn }));
  });

  test('the very same payment told again is a success without effect', () => {
    given(bill, issuedPbb, paidPbb)
      .when(payPbb, { ...atPayment, now: '2027-01-01T00:00:00.000Z' })
      .then();
  });

  test.each<[string, Partial<Command<'pay'>>]>([
    ['bank', { bank: 'bank-lain' }],
    ['bank reference', { ntb: '210000999999' }],
    ['receipt', { receipt: 'NTPD337426999999' }],
    ['amount', { amount: 1 }],
  ])('a payment with another %s is refused once it is paid', (_what, other) => {
    given(bill, issuedPbb, paidPbb)
      .when({ ...payPbb, ...other }, atPayment)
      .refused('tax-bill.already-paid', { paidAt: payPbb.paidAt });
  });

  test.each([1_249_999, 1_250_001, 0])('Rp %i is not the amount', (amount) => {
    given(bill, issuedPbb)
      .when({ ...payPbb, amount }, atPayment)
      .refused('tax-bill.wrong-amount', { expected: 1_250_000 });
  });

  test('a regional bill takes no NTPN, a state bill no regional receipt, and each needs its own', () => {
    const ntpn = '0A1B2C3D4E5F6G7H';
    given(bill, issuedPbb)
      .when({ ...payPbb, ntpn }, atPayment)
      .refused('tax-bill.wrong-reference');
    given(bill, issuedPbb)
      .when({ ...withoutReceipt, ntpn }, atPayment)
      .refused('tax-bill.wrong-reference');
    given(bill, issuedPbb).when(withoutReceipt, atPayment).refused('tax-bill.wrong-reference');
    given(bill, issuedPph)
      .when({ ...payPbb, code: issuedPph.data.code, amount: 300_000 }, atPayment)
      .refused('tax-bill.wrong-reference');
  });

  test('money taken when the code had expired is refused', () => {
    const expiresAt = issuedPbb.data.codeExpiresAt;
    given(bill, issuedPbb)
      .when({ ...payPbb, paidAt: expiresAt }, { id, now: '2026-04-01T03:05:00.000Z' })
      .refused('tax-bill.code-expired', { expiresAt });
  });

  test('money taken in time counts even when it is told after the code expired', () => {
    given(bill, issuedPbb).when(payPbb, { id, now: '2026-05-01T00:00:00.000Z' }).then(paidPbb);
  });

  test('money taken in time counts even when a new code was issued before it was told', () => {
    given(bill, issuedPbb, reissuedPbb).when(payPbb, { id, now: '2026-05-01T00:00:00.000Z' }).then(paidPbb);
  });

  test.each(['2026-03-01T00:00:00.000Z', '2026-03-05T02:40:00.000Z'])('money taken at %s is refused', (paidAt) => {
    given(bill, issuedPbb)
      .when({ ...payPbb, paidAt }, { id, now: '2026-03-05T02:30:00.000Z' })
      .refused('tax-bill.wrong-payment-time', { earliest: now, latest: '2026-03-05T02:30:00.000Z' });
  });

  test('a reference that pays another bill is refused', () => {
    const another = 'anotherbillanotherbillanot';
    given(bill, issuedPbb)
      .when({ ...payPbb, holders: { ...ours, ntb: another } }, atPayment)
      .refused('tax-bill.reference-used', { reference: 'NTB' });
    given(bill, issuedPbb)
      .when({ ...payPbb, holders: { ...ours, receipt: another } }, atPayment)
      .refused('tax-bill.reference-used', { reference: 'NTPD' });
    given(bill, issuedPph)
      .when({ ...payPph, holders: { ...ours, receipt: another } }, atPayment)
      .refused('tax-bill.reference-used', { reference: 'NTPN' });
  });

  test('a reference that nobody has reserved is refused rather than left open to a second use', () => {
    given(bill, issuedPbb)
      .when({ ...payPbb, holders: { ntb: undefined, receipt: undefined } }, atPayment)
      .refused('tax-bill.reference-used');
  });

  test('another code of the same form is not the code', () => {
    given(bill, issuedPbb)
      .when({ ...payPbb, code: '337410000000000000' }, atPayment)
      .refused('tax-bill.code-unknown');
  });

  test('a cancelled bill cannot be paid', () => {
    given(bill, issuedPbb, cancelledPbb).when(payPbb, atPayment).refused('tax-bill.cancelled');
  });

  test('a bill that does not exist cannot be paid', () => {
    given(bill).when(payPbb, atPayment).refused('tax-bill.not-found');
  });
});

const reissuedPbb = taxBillCodeReissued({
  ...about,
  dueDate: '2026-09-30',
  code: '337410123456789012',
  codeExpiresAt: '2026-05-10T01:00:00.000Z',
  codeIssue: 2,
  reissuedAt: '2026-04-10T01:00:00.000Z',
});

describe('a new code', () => {
  const reissue = { type: 'reissue-code', attempt: 0 } as const;
  const expired = { id, now: '2026-04-10T01:00:00.000Z' };

  test('replaces an expired one, of the same region and tax', () => {
    const { state } = given(bill, issuedPbb);
    const [event] = bill.decide(state, reissue, { id, now: new Date(expired.now) });
    expect(event?.data).toMatchObject({ ...about, codeIssue: 2, codeExpiresAt: '2026-05-10T01:00:00.000Z' });
    expect(event?.data).toHaveProperty('code', expect.stringMatching(/^337410\d{12}$/));
    expect(event?.data).not.toHaveProperty('code', issuedPbb.data.code);
  });

  test('can be paid', () => {
    const paidAt = '2026-04-11T02:00:00.000Z';
    const code = reissuedPbb.data.code;
    given(bill, issuedPbb, reissuedPbb)
      .when({ ...payPbb, code, paidAt }, { id, now: paidAt })
      .then(taxBillPaid({ ...paidData, code, paidAt }));
  });

  test('is refused while the old one is valid', () => {
    given(bill, issuedPbb)
      .when(reissue, { id, now: '2026-04-01T03:04:05.677Z' })
      .refused('tax-bill.code-still-valid', { expiresAt: '2026-04-01T03:04:05.678Z' });
  });

  test('is refused for a bill that is paid or cancelled', () => {
    given(bill, issuedPbb, paidPbb).when(reissue, expired).refused('tax-bill.already-paid');
    given(bill, issuedPbb, cancelledPbb).when(reissue, expired).refused('tax-bill.cancelled');
  });
});

describe('cancelling', () => {
  const cancel = { type: 'cancel', agency: 'bapenda-33.74', reason: 'duplicate' } as const;
  const at = { id, now: '2026-03-04T07:00:00.000Z' };

  test('the issuing agency withdraws an unpaid bill', () => {
    given(bill, issuedPbb).when(cancel, at).then(cancelledPbb);
  });

  test('asked twice it is cancelled once', () => {
    given(bill, issuedPbb, cancelledPbb).when(cancel, at).then();
  });

  test('another agency cannot', () => {
    given(bill, issuedPbb)
      .when({ ...cancel, agency: 'djp' }, at)
      .refused('tax-bill.not-competent', { agency: 'djp' });
  });

  test('a paid bill cannot be cancelled', () => {
    given(bill, issuedPbb, paidPbb).when(cancel, at).refused('tax-bill.already-paid');
  });
});

test('the deadline is the end of the due date in Jakarta, while the bill is open', () => {
  expect(bill.dueAt?.(given(bill, issuedPbb).state)?.toISOString()).toBe('2026-09-30T17:00:00.000Z');
  expect(bill.dueAt?.(given(bill, issuedPbb, paidPbb).state)).toBeUndefined();
});
