import { taxTypes } from '@simpul/billing';
import {
  type BillCancelled,
  type BillCodeReissued,
  type BillIssued,
  type BillPaid,
  cancellationReasons,
  type Text,
} from '@simpul/contracts';
import type { Labels, Params } from './wording.ts';

/** What a text about a new bill or a new code may say. */
export function payableParams(data: BillIssued | BillCodeReissued): Params {
  const { kind, taxType, period, amount, dueDate, code, codeExpiresAt } = data;
  return { kind, taxType, period, amount, dueDate, code, codeExpiresAt };
}

/** What a text about a payment may say; `receipt` is the treasury's: NTPN of the state, NTPD of a region. */
export function paidParams(data: BillPaid): Params {
  const { kind, taxType, period, amount, paidAt, ntb } = data;
  const receipt = data.ntpn ?? data.receipt;
  return { kind, taxType, period, amount, paidAt, ntb, ...(receipt && { receipt }) };
}

/** What a text about a cancelled bill may say. */
export function cancelledParams({ kind, taxType, period, amount, reason }: BillCancelled): Params {
  return { kind, taxType, period, amount, reason };
}

const receiptNames: Readonly<Record<string, Text>> = {
  state: { id: 'NTPN', en: 'NTPN (treasury receipt)' },
  regional: { id: 'NTPD', en: 'NTPD (regional treasury receipt)' },
};

/** The words tax bills carry, for readers: `{taxType:tax}`, `{kind:receipt-name}`, `{reason:cancellation}`. */
export const taxBillLabels: Labels = {
  tax: Object.fromEntries(taxTypes.map(({ id, name }) => [id, name])),
  'receipt-name': receiptNames,
  cancellation: cancellationReasons,
};
