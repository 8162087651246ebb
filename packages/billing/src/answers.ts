import type { BillInquiry, BillPayment, TaxBill } from '@simpul/contracts';
import { type LiveBill, presentCode } from './bill.ts';
import { taxTypeIn } from './tax-types.ts';

/** A bill as its payer and officers are shown it. */
export function shownBill(id: string, bill: LiveBill): TaxBill {
  const { code, expiresAt, issue } = presentCode(bill);
  const { status, kind, taxType, payer, region, agency, subject, period, amount, dueDate, issuedAt } = bill;
  return {
    id,
    status,
    kind,
    taxType,
    payer,
    region,
    agency,
    ...(subject && { subject }),
    period,
    amount,
    dueDate,
    code,
    codeExpiresAt: expiresAt,
    codeIssue: issue,
    issuedAt,
    ...outcome(bill),
  };
}

function outcome(bill: LiveBill) {
  switch (bill.status) {
    case 'issued':
      return {};
    case 'paid':
      return payment(bill);
    case 'cancelled':
      return { cancelledAt: bill.cancelledAt, reason: bill.reason };
  }
}

function payment({ paidAt, bank, ntb, ntpn, receipt }: LiveBill & { status: 'paid' }) {
  return { paidAt, bank, ntb, ...(ntpn && { ntpn }), ...(receipt && { receipt }) };
}

/** What a bank is told about one of a bill's codes. */
export function inquiry(bill: LiveBill, code: string, now: Date): BillInquiry | undefined {
  const asked = bill.codes.find((each) => each.code === code);
  if (!asked) return undefined;
  const { kind, taxType, period, amount, dueDate, status } = bill;
  return {
    code,
    kind,
    taxType,
    taxName: taxTypeIn(taxType, period)?.name ?? { id: taxType, en: taxType },
    period,
    amount,
    dueDate,
    status,
    codeExpiresAt: asked.expiresAt,
    payable: status === 'issued' && now < new Date(asked.expiresAt),
  };
}

/** The proof of a payment. */
export function receiptOf(bill: LiveBill & { status: 'paid' }): BillPayment {
  const { paidCode: code, status, kind, taxType, period, amount } = bill;
  return { code, status, kind, taxType, period, amount, ...payment(bill) };
}
