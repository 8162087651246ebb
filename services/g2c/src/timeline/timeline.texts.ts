import type { Text, TimelineEntry } from '@simpul/contracts';
import { matterLabels, matterWords } from '../wording/matters.ts';
import { fill, type Labels, type Language, type Params } from '../wording/wording.ts';
import type { Entry } from './timeline.view.ts';

const templateNames: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(
    Object.entries(matterWords).flatMap(([kind, { message }]) => (message ? [[kind, message] as const] : [])),
  ),
  'tax-bill.issued': { id: 'tagihan baru', en: 'a new bill' },
  'tax-bill.code-reissued': { id: 'kode bayar baru', en: 'a new payment code' },
  'tax-bill.paid': { id: 'pembayaran diterima', en: 'a payment received' },
  'tax-bill.cancelled': { id: 'tagihan dibatalkan', en: 'a cancelled bill' },
};

const channelNames: Readonly<Record<string, Text>> = {
  email: { id: 'surel', en: 'an e-mail' },
  text: { id: 'pesan teks', en: 'a text message' },
};

const labels: Labels = { ...matterLabels, template: templateNames, channel: channelNames };

/** The texts by kind of entry. The entry keeps only kind and values, so a text can be bettered for the past as well. */
export const entryTexts: Readonly<Record<string, { readonly title: Text; readonly text: Text }>> = {
  'tax-bill.issued': {
    title: { id: 'Tagihan pajak terbit', en: 'Tax bill issued' },
    text: {
      id: '{taxType:tax} {period:period} sebesar {amount:rupiah}, kode bayar {code}, paling lambat {dueDate:day}.',
      en: '{taxType:tax} {period:period}, {amount:rupiah}, payment code {code}, due by {dueDate:day}.',
    },
  },
  'tax-bill.code-reissued': {
    title: { id: 'Kode bayar baru', en: 'New payment code' },
    text: {
      id: '{taxType:tax} {period:period} sebesar {amount:rupiah}: kode bayar {code} berlaku sampai {codeExpiresAt:moment}.',
      en: '{taxType:tax} {period:period}, {amount:rupiah}: payment code {code} is valid until {codeExpiresAt:moment}.',
    },
  },
  'tax-bill.paid': {
    title: { id: 'Pajak dibayar', en: 'Tax paid' },
    text: {
      id: '{taxType:tax} {period:period} sebesar {amount:rupiah} diterima pada {paidAt:moment}. {kind:receipt-name} {receipt}.',
      en: '{taxType:tax} {period:period}, {amount:rupiah} received on {paidAt:moment}. {kind:receipt-name} {receipt}.',
    },
  },
  'tax-bill.cancelled': {
    title: { id: 'Tagihan pajak dibatalkan', en: 'Tax bill cancelled' },
    text: {
      id: '{taxType:tax} {period:period} sebesar {amount:rupiah}: {reason:cancellation}.',
      en: '{taxType:tax} {period:period}, {amount:rupiah}: {reason:cancellation}.',
    },
  },
  'notification.delivered': {
    title: { id: 'Pemberitahuan dikirim', en: 'Message sent' },
    text: {
      id: 'Kami mengirim {channel:channel} tentang {template:template}.',
      en: 'We sent you {channel:channel} about {template:template}.',
    },
  },
  ...matterWords,
};

/** Title and text of an entry; its kind where that is not known here. */
export function describeEntry(kind: string, params: Params, language: Language): { title: string; text: string } {
  const texts = Object.hasOwn(entryTexts, kind) ? entryTexts[kind] : undefined;
  if (!texts) return { title: kind, text: kind };
  return { title: fill(texts.title, params, language, labels), text: fill(texts.text, params, language, labels) };
}

/** An entry as its person reads it. */
export function shownEntry({ _id: id, n: number, kind, params, about, at }: Entry, language: Language): TimelineEntry {
  return { number, id, kind, ...describeEntry(kind, params, language), params, about, at };
}
