import { taxTypes } from '@simpul/billing';
import {
  type BillCancelled,
  type BillCodeReissued,
  type BillIssued,
  type BillPaid,
  cancellationReasons,
  type Text,
  taxBillCancelled,
  taxBillCodeReissued,
  taxBillIssued,
  taxBillPaid,
} from '@simpul/contracts';
import { byPartner, partnerParam } from './by-partner.ts';
import { type Matter, matter, type Words } from './matter.ts';
import type { Labels, Params } from './wording.ts';

/** A bill of whatever is billed: taxes or contributions. */
type Of<B extends { kind: string }> = Omit<B, 'kind'> & { readonly kind: string };

/** What a text about a new bill or a new code may say. */
export function payableParams(data: Of<BillIssued> | Of<BillCodeReissued>): Params {
  const { kind, taxType, period, amount, dueDate, code, codeExpiresAt } = data;
  return { kind, taxType, period, amount, dueDate, code, codeExpiresAt };
}

/** What a text about a payment may say; `receipt` is the treasury's: NTPN of the state, NTPD of a region. */
export function paidParams(data: Of<BillPaid>): Params {
  const { kind, taxType, period, amount, paidAt, ntb } = data;
  const receipt = data.ntpn ?? data.receipt;
  return { kind, taxType, period, amount, paidAt, ntb, ...(receipt && { receipt }) };
}

/** What a text about a cancelled bill may say. */
export function cancelledParams({ kind, taxType, period, amount, reason }: Of<BillCancelled>): Params {
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

/** What is told of tax bills, to who pays them. */
export const taxBillMatters: readonly Matter[] = [
  matter(taxBillIssued, 'tax-bill.issued', (data) => ({
    person: data.payer,
    at: data.issuedAt,
    params: payableParams(data),
  })),
  matter(taxBillCodeReissued, 'tax-bill.code-reissued', (data) => ({
    ...byPartner('tax-bill.code-reissued', data.by),
    person: data.payer,
    at: data.reissuedAt,
    params: { ...payableParams(data), ...partnerParam(data.by) },
  })),
  matter(taxBillPaid, 'tax-bill.paid', (data) => ({ person: data.payer, at: data.paidAt, params: paidParams(data) })),
  matter(taxBillCancelled, 'tax-bill.cancelled', (data) => ({
    person: data.payer,
    at: data.cancelledAt,
    params: cancelledParams(data),
  })),
];

/** What a timeline and a message say alike; the other words stand with the templates and the entries. */
export const taxBillWords: Readonly<Record<string, Words>> = {
  'tax-bill.code-reissued-by-partner': {
    title: {
      id: 'Kode bayar baru untuk {taxType:tax} {period:period} diminta oleh mitra {partner}',
      en: 'New payment code for {taxType:tax} {period:period}, asked for by the partner {partner}',
    },
    text: {
      id: '{taxType:tax} {period:period} sebesar {amount:rupiah}: kode bayar {code} berlaku sampai {codeExpiresAt:moment}. Kode lama tidak berlaku lagi.',
      en: '{taxType:tax} {period:period}, {amount:rupiah}: payment code {code} is valid until {codeExpiresAt:moment}. The old one is no longer valid.',
    },
    message: { id: 'kode bayar baru', en: 'a new payment code' },
  },
};
