import { breachKinds, breachNoticeIssued } from '@simpul/contracts';
import { type Matter, matter, type Words } from './matter.ts';
import type { Labels } from './wording.ts';

/** What is told of breaches, to those whose data they are about (UU 27/2022 Pasal 46 ayat (2)). */
export const breachMatters: readonly Matter[] = [
  matter(
    breachNoticeIssued,
    'breach-notice.issued',
    ({ person, breach, kind, agency, discoveredAt, issuedAt: at }) => ({
      person,
      at,
      params: { breach, kind, agency, discoveredAt },
    }),
  ),
];

export const breachWords: Readonly<Record<string, Words>> = {
  'breach-notice.issued': {
    title: { id: 'Kegagalan pelindungan data pribadi Anda', en: 'A breach of your personal data' },
    text: {
      id: 'Pada {discoveredAt:moment} instansi {agency} mengetahui adanya {kind:breach-kind} yang menyangkut data pribadi Anda. Nomor laporan: {breach}. Siapa membaca data Anda dapat Anda lihat pada layanan ini.',
      en: 'On {discoveredAt:moment} the agency {agency} learnt of {kind:breach-kind} that concerns your personal data. Report: {breach}. You can see here who read your data.',
    },
    message: { id: 'kegagalan pelindungan data pribadi', en: 'a breach of your personal data' },
    advice: {
      id: 'Waspadai telepon, pesan, atau surel yang memakai data Anda, dan jangan berikan kode atau kata sandi kepada siapa pun. Instansi tersebut sedang menanganinya dan telah wajib melaporkannya kepada lembaga pelindungan data.',
      en: 'Beware of calls, messages or mail that use your data, and give no code or password to anybody. The agency is dealing with it and has to report it to the data protection authority.',
    },
  },
};

/** The words of breaches: `{kind:breach-kind}`. */
export const breachLabels: Labels = { 'breach-kind': breachKinds };
