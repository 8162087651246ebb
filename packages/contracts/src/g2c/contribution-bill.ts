import { z } from 'zod';
import { aboutBill, BankId, CancellationReasonKey } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { formatted } from '../values/formatted.ts';
import { ActedBy } from '../values/partner.ts';
import { Ntb } from '../values/payment.ts';
import { PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';

/** Contributions go to the social security fund: they are revenue of neither the state nor a region. */
export const ContributionKind = z.enum(['contribution']).meta({
  id: 'ContributionKind',
  description: 'contribution: iuran, to the social security fund (Dana Jaminan Sosial)',
});
export type ContributionKind = z.infer<typeof ContributionKind>;

/** The month a contribution is for, `YYYY-MM`. */
export const ContributionPeriod = formatted({
  name: 'ContributionPeriod',
  pattern: /^20\d{2}-(0[1-9]|1[0-2])$/,
  text: { id: 'Bulan iuran ditulis 2026-03.', en: 'The month of a contribution is written 2026-03.' },
  description: 'Month of a contribution, YYYY-MM',
  example: '2026-04',
});
export type ContributionPeriod = z.infer<typeof ContributionPeriod>;

/** *Virtual account* by which a contribution is paid: the insurer's 88888 and eleven digits without meaning. */
export const VirtualAccount = formatted({
  name: 'VirtualAccount',
  pattern: /^88888\d{11}$/,
  text: {
    id: 'Nomor virtual account terdiri atas 16 angka dan diawali 88888.',
    en: 'A virtual account has 16 digits and begins with 88888.',
  },
  description: 'Virtual account of a contribution: 88888 and 11 digits',
  example: '8888801234567890',
});
export type VirtualAccount = z.infer<typeof VirtualAccount>;

const About = z.object(aboutBill(PersonRef, ContributionKind));
const about = {
  kind: 'contribution',
  taxType: 'iuran-jkn',
  payer: 'pabcdefghijklmnopqrstuvwxyz',
  region: 'id',
  agency: 'bpjs-kesehatan',
  period: '2026-04',
  amount: 70_000,
} as const;

/** The contribution of a month can be paid from now on. */
export const contributionBillIssued = event({
  type: 'g2c.contribution-bill.issued.v1',
  data: About.extend({ dueDate: IsoDate, code: VirtualAccount, codeExpiresAt: Instant, issuedAt: Instant }),
  summary: 'The bill of a month’s health insurance contribution was issued, with the virtual account to pay it by.',
  example: {
    ...about,
    dueDate: '2026-04-10',
    code: '8888801234567890',
    codeExpiresAt: '2028-04-30T17:00:03.000Z',
    issuedAt: '2026-03-31T17:00:03.000Z',
  },
});

/** The virtual account had expired and was replaced; the bill itself is unchanged. */
export const contributionBillCodeReissued = event({
  type: 'g2c.contribution-bill.code-reissued.v1',
  data: About.extend({
    dueDate: IsoDate,
    code: VirtualAccount,
    codeExpiresAt: Instant,
    codeIssue: z.int().min(2).meta({ description: 'Which code of the bill this is, counted from 1' }),
    by: z.exactOptional(ActedBy),
    reissuedAt: Instant,
  }),
  summary: 'The expired virtual account of a contribution bill was replaced by a new one.',
  example: {
    ...about,
    dueDate: '2026-04-10',
    code: '8888809876543210',
    codeExpiresAt: '2030-06-10T01:00:00.000Z',
    codeIssue: 2,
    reissuedAt: '2028-05-10T01:00:00.000Z',
  },
});

/** Paid in full, once. No revenue of the treasury. */
export const contributionBillPaid = event({
  type: 'g2c.contribution-bill.paid.v1',
  data: About.extend({ code: VirtualAccount, paidAt: Instant, bank: BankId, ntb: Ntb }),
  summary: 'A bank took the exact amount of a contribution bill, for the social security fund.',
  example: {
    ...about,
    code: '8888801234567890',
    paidAt: '2026-04-08T02:00:00.000Z',
    bank: 'bank-jateng',
    ntb: '210000123456',
  },
});

/** Withdrawn before it was paid, for instance since it was wrong. */
export const contributionBillCancelled = event({
  type: 'g2c.contribution-bill.cancelled.v1',
  data: About.extend({ reason: CancellationReasonKey, cancelledAt: Instant }),
  summary: 'The insurer withdrew an unpaid contribution bill.',
  example: { ...about, reason: 'duplicate', cancelledAt: '2026-04-04T07:00:00.000Z' },
});

/** Everything that happens to the contribution bills of households. */
export const contributionBillTopic = topic({
  name: 'g2c.contribution-bill',
  partitions: 16,
  key: 'id of the contribution bill',
  summary: 'The life of the monthly contribution bills of households: issued, code re-issued, paid, cancelled.',
  events: [contributionBillIssued, contributionBillCodeReissued, contributionBillPaid, contributionBillCancelled],
});
