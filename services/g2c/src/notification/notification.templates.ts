import type { Text } from '@simpul/contracts';
import type { Words } from '../wording/matter.ts';
import { matterWords } from '../wording/matters.ts';

/** What a message says. Blank lines part paragraphs; placeholders are those of `fill`. */
export interface Template {
  readonly subject: Text;
  readonly text: Text;
}

const payHere: Text = {
  id: 'Bayar melalui bank, kantor pos, atau kanal pembayaran resmi dengan kode tersebut. Petugas tidak pernah meminta uang dikirim ke rekening pribadi.',
  en: 'Pay at a bank, a post office or another official channel with this code. No officer ever asks for money to be sent to a private account.',
};

const taxBillTemplates: Readonly<Record<string, Template>> = {
  'tax-bill.issued': {
    subject: { id: 'Tagihan {taxType:tax} {period:period}', en: 'Bill for {taxType:tax} {period:period}' },
    text: {
      id: `Tagihan {taxType:tax} {period:period} sebesar {amount:rupiah} telah terbit.

Kode bayar: {code}
Bayar paling lambat: {dueDate:day}
Kode berlaku sampai: {codeExpiresAt:moment}

${payHere.id}`,
      en: `A bill for {taxType:tax} {period:period} of {amount:rupiah} has been issued to you.

Payment code: {code}
Pay no later than: {dueDate:day}
The code is valid until: {codeExpiresAt:moment}

${payHere.en}`,
    },
  },
  'tax-bill.code-reissued': {
    subject: {
      id: 'Kode bayar baru untuk {taxType:tax} {period:period}',
      en: 'New payment code for {taxType:tax} {period:period}',
    },
    text: {
      id: `Tagihan {taxType:tax} {period:period} sebesar {amount:rupiah} kini memakai kode bayar baru. Kode lama tidak berlaku lagi.

Kode bayar: {code}
Bayar paling lambat: {dueDate:day}
Kode berlaku sampai: {codeExpiresAt:moment}

${payHere.id}`,
      en: `The bill for {taxType:tax} {period:period} of {amount:rupiah} has a new payment code. The old one is no longer valid.

Payment code: {code}
Pay no later than: {dueDate:day}
The code is valid until: {codeExpiresAt:moment}

${payHere.en}`,
    },
  },
  'tax-bill.paid': {
    subject: {
      id: 'Pembayaran {taxType:tax} {period:period} diterima',
      en: 'Payment for {taxType:tax} {period:period} received',
    },
    text: {
      id: `Pembayaran {taxType:tax} {period:period} sebesar {amount:rupiah} telah diterima pada {paidAt:moment}. Terima kasih.

{kind:receipt-name}: {receipt}
NTB: {ntb}

Simpan pesan ini sebagai catatan Anda.`,
      en: `Your payment of {amount:rupiah} for {taxType:tax} {period:period} was received on {paidAt:moment}. Thank you.

{kind:receipt-name}: {receipt}
NTB (bank reference): {ntb}

Please keep this message for your records.`,
    },
  },
  'tax-bill.cancelled': {
    subject: {
      id: 'Tagihan {taxType:tax} {period:period} dibatalkan',
      en: 'Bill for {taxType:tax} {period:period} cancelled',
    },
    text: {
      id: `Tagihan {taxType:tax} {period:period} sebesar {amount:rupiah} dibatalkan. Jangan dibayar lagi.

Alasan: {reason:cancellation}`,
      en: `The bill for {taxType:tax} {period:period} of {amount:rupiah} has been cancelled. Please do not pay it.

Reason: {reason:cancellation}`,
    },
  },
};

/** The texts by what they are about. A change here changes what is read, never what was decided. */
export const templates: Readonly<Record<string, Template>> = {
  ...taxBillTemplates,
  ...Object.fromEntries(
    Object.entries(matterWords)
      .filter(([, { message }]) => message)
      .map(([kind, words]) => [kind, templateOf(words)]),
  ),
};

function templateOf({ title: subject, text, advice }: Words): Template {
  if (!advice) return { subject, text };
  return { subject, text: { id: `${text.id}\n\n${advice.id}`, en: `${text.en}\n\n${advice.en}` } };
}

/** Under every mail. */
export const footer: Text = {
  id: 'Pesan ini dikirim otomatis oleh layanan pemerintah; balasan tidak dibaca. Alamat dan bahasa dapat Anda ubah pada register penduduk.',
  en: 'This message was sent automatically by a government service; replies are not read. You can change your address and language in the person register.',
};
