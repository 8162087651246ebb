import {
  contributionBillCancelled,
  contributionBillCodeReissued,
  contributionBillIssued,
  contributionBillPaid,
} from '@simpul/contracts';
import { byPartner, partnerParam } from './by-partner.ts';
import { type Matter, matter, type Words } from './matter.ts';
import { cancelledParams, paidParams, payableParams } from './tax-bill.wording.ts';

/** What is told of contribution bills, to the participant who answers for the household. */
export const contributionBillMatters: readonly Matter[] = [
  matter(contributionBillIssued, 'contribution-bill.issued', (data) => ({
    person: data.payer,
    at: data.issuedAt,
    params: payableParams(data),
  })),
  matter(contributionBillCodeReissued, 'contribution-bill.code-reissued', (data) => ({
    ...byPartner('contribution-bill.code-reissued', data.by),
    person: data.payer,
    at: data.reissuedAt,
    params: { ...payableParams(data), ...partnerParam(data.by) },
  })),
  matter(contributionBillPaid, 'contribution-bill.paid', (data) => ({
    person: data.payer,
    at: data.paidAt,
    params: paidParams(data),
  })),
  matter(contributionBillCancelled, 'contribution-bill.cancelled', (data) => ({
    person: data.payer,
    at: data.cancelledAt,
    params: cancelledParams(data),
  })),
];

const newAccount = {
  id: 'Iuran JKN {period:period} sebesar {amount:rupiah}: virtual account {code} berlaku sampai {codeExpiresAt:moment}. Yang lama tidak berlaku lagi.',
  en: 'The contribution for {period:period}, {amount:rupiah}: virtual account {code} is valid until {codeExpiresAt:moment}. The old one is no longer valid.',
};

const payInTime = {
  id: 'Bayar melalui bank atau kanal pembayaran resmi. Bila iuran belum dibayar sampai akhir bulan, kartu keluarga Anda tidak berlaku sampai tunggakan dilunasi.',
  en: 'Pay at a bank or another official channel. If it is not paid by the end of the month, the cards of your household are not valid until the arrears are paid.',
};

export const contributionBillWords: Readonly<Record<string, Words>> = {
  'contribution-bill.issued': {
    title: { id: 'Iuran JKN {period:period}', en: 'Health insurance contribution for {period:period}' },
    text: {
      id: 'Iuran JKN {period:period} sebesar {amount:rupiah}, virtual account {code}, paling lambat {dueDate:day}.',
      en: 'The contribution for {period:period} is {amount:rupiah}, virtual account {code}, due by {dueDate:day}.',
    },
    message: { id: 'iuran JKN', en: 'a health insurance contribution' },
    advice: payInTime,
  },
  'contribution-bill.code-reissued': {
    title: {
      id: 'Virtual account baru untuk iuran JKN {period:period}',
      en: 'New virtual account for the contribution for {period:period}',
    },
    text: newAccount,
    message: { id: 'virtual account baru', en: 'a new virtual account' },
  },
  'contribution-bill.code-reissued-by-partner': {
    title: {
      id: 'Virtual account baru untuk iuran JKN {period:period} diminta oleh mitra {partner}',
      en: 'New virtual account for the contribution for {period:period}, asked for by the partner {partner}',
    },
    text: newAccount,
    message: { id: 'virtual account baru', en: 'a new virtual account' },
  },
  'contribution-bill.paid': {
    title: { id: 'Iuran JKN {period:period} dibayar', en: 'Contribution for {period:period} paid' },
    text: {
      id: 'Iuran JKN {period:period} sebesar {amount:rupiah} diterima pada {paidAt:moment}, NTB {ntb}.',
      en: 'The contribution for {period:period}, {amount:rupiah}, was received on {paidAt:moment}, bank reference {ntb}.',
    },
    message: { id: 'iuran yang diterima', en: 'a contribution received' },
  },
  'contribution-bill.cancelled': {
    title: { id: 'Iuran JKN {period:period} dibatalkan', en: 'Contribution for {period:period} cancelled' },
    text: {
      id: 'Tagihan iuran JKN {period:period} sebesar {amount:rupiah} dibatalkan: {reason:cancellation}. Jangan dibayar lagi.',
      en: 'The bill for {period:period}, {amount:rupiah}, was cancelled: {reason:cancellation}. Please do not pay it.',
    },
    message: { id: 'iuran yang dibatalkan', en: 'a cancelled contribution' },
  },
};
