import { z } from 'zod';
import { billCancelledData, billCodeReissuedData, billIssuedData, billPaidData } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { ActedBy } from '../values/partner.ts';
import { PersonRef } from '../values/person.ts';

const about = {
  kind: 'regional',
  taxType: 'pbb-p2',
  payer: 'pabcdefghijklmnopqrstuvwxyz',
  region: '33.74.01.1001',
  agency: 'bapenda-33.74',
  period: '2026',
  amount: 1_250_000,
} as const;

/** An officer issued a bill; its code can be paid from now on. */
export const taxBillIssued = event({
  type: 'g2c.tax-bill.issued.v1',
  data: billIssuedData(PersonRef),
  summary: 'A tax bill was issued to a citizen, with the code to pay it by.',
  example: {
    ...about,
    subject: { nop: '337401000100200030' },
    dueDate: '2026-09-30',
    code: '337401123456789012',
    codeExpiresAt: '2026-04-01T03:04:05.678Z',
    issuedAt: '2026-03-02T03:04:05.678Z',
  },
});

/** The code had expired and was replaced; the bill itself is unchanged. */
export const taxBillCodeReissued = event({
  type: 'g2c.tax-bill.code-reissued.v1',
  data: billCodeReissuedData(PersonRef).extend({ by: z.exactOptional(ActedBy) }),
  summary: 'The expired code of a tax bill was replaced by a new one.',
  example: {
    ...about,
    dueDate: '2026-09-30',
    code: '337401210987654321',
    codeExpiresAt: '2026-05-10T01:00:00.000Z',
    codeIssue: 2,
    reissuedAt: '2026-04-10T01:00:00.000Z',
  },
});

/** Paid in full, once: what the ledger books and the payer is told. */
export const taxBillPaid = event({
  type: 'g2c.tax-bill.paid.v1',
  data: billPaidData(PersonRef),
  summary: 'A bank took the exact amount of a tax bill, and the treasury gave its receipt number.',
  example: {
    ...about,
    code: '337401123456789012',
    paidAt: '2026-03-05T02:30:00.000Z',
    bank: 'bank-jateng',
    ntb: '210000123456',
    receipt: 'NTPD337426000001',
  },
});

/** Withdrawn by the agency that issued it, before it was paid. */
export const taxBillCancelled = event({
  type: 'g2c.tax-bill.cancelled.v1',
  data: billCancelledData(PersonRef),
  summary: 'The issuing agency withdrew an unpaid tax bill.',
  example: { ...about, reason: 'duplicate', cancelledAt: '2026-03-04T07:00:00.000Z' },
});

/** Everything that happens to the tax bills of citizens. */
export const taxBillTopic = topic({
  name: 'g2c.tax-bill',
  partitions: 16,
  key: 'id of the tax bill',
  summary: 'The life of the tax bills of citizens: issued, code re-issued, paid, cancelled.',
  events: [taxBillIssued, taxBillCodeReissued, taxBillPaid, taxBillCancelled],
});
