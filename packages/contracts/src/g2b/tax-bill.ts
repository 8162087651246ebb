import { billCancelledData, billCodeReissuedData, billIssuedData, billPaidData } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { Nib } from '../values/taxpayer.ts';

const about = {
  kind: 'state',
  taxType: 'ppn',
  payer: '9120001234567',
  region: '33.74.01.1001',
  agency: 'djp',
  period: '2026-03',
  amount: 24_500_000,
} as const;
const dueDate = '2026-04-30';

/** A company's bill, from what it declared itself or by an officer's assessment; its code can be paid from now on. */
export const businessTaxBillIssued = event({
  type: 'g2b.tax-bill.issued.v1',
  data: billIssuedData(Nib),
  summary: 'A tax bill was issued to a company, with the code to pay it by.',
  example: {
    ...about,
    dueDate,
    code: '112345678901234',
    codeExpiresAt: '2026-05-04T03:04:05.678Z',
    issuedAt: '2026-04-20T03:04:05.678Z',
  },
});

/** The code had expired and was replaced; the bill itself is unchanged. */
export const businessTaxBillCodeReissued = event({
  type: 'g2b.tax-bill.code-reissued.v1',
  data: billCodeReissuedData(Nib),
  summary: "The expired code of a company's tax bill was replaced by a new one.",
  example: {
    ...about,
    dueDate,
    code: '109876543210987',
    codeExpiresAt: '2026-05-19T01:00:00.000Z',
    codeIssue: 2,
    reissuedAt: '2026-05-05T01:00:00.000Z',
  },
});

/** Paid in full, once: what the ledger books and the standing counts. */
export const businessTaxBillPaid = event({
  type: 'g2b.tax-bill.paid.v1',
  data: billPaidData(Nib),
  summary: "A bank took the exact amount of a company's tax bill, and the treasury gave its receipt number.",
  example: {
    ...about,
    code: '112345678901234',
    paidAt: '2026-04-28T02:30:00.000Z',
    bank: 'bank-jateng',
    ntb: '210000123456',
    ntpn: '0A1B2C3D4E5F6G7H',
  },
});

/** Withdrawn before it was paid: by the agency, by an amended return, by instalments in its place, by an objection. */
export const businessTaxBillCancelled = event({
  type: 'g2b.tax-bill.cancelled.v1',
  data: billCancelledData(Nib),
  summary: 'An unpaid tax bill of a company was withdrawn.',
  example: { ...about, reason: 'return-amended', cancelledAt: '2026-04-24T07:00:00.000Z' },
});

/** Everything that happens to the tax bills of companies. */
export const businessTaxBillTopic = topic({
  name: 'g2b.tax-bill',
  partitions: 16,
  key: 'id of the tax bill',
  summary: 'The life of the tax bills of companies: issued, code re-issued, paid, cancelled.',
  events: [businessTaxBillIssued, businessTaxBillCodeReissued, businessTaxBillPaid, businessTaxBillCancelled],
});
