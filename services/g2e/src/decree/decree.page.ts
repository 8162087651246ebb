import type { DecreeVerification, Text } from '@simpul/contracts';
import { documentWords, framed, longDate, longMoment, type Row, rows } from '@simpul/document';
import { kinds, states, words } from './decree.wording.ts';

type Language = keyof Text;

const texts = {
  title: { id: 'Verifikasi keputusan kepegawaian', en: 'Verification of a decree on personnel' },
  unknown: { id: 'Tidak ditemukan', en: 'Not found' },
  unknownText: {
    id: 'Tidak pernah diterbitkan keputusan dengan kode ini. Dokumen yang memuatnya tidak sah.',
    en: 'No decree was ever issued with this code. A document that bears it is not genuine.',
  },
} as const satisfies Record<string, Text>;

/** The verification page of a decree, in the reader's language; it says nothing of whom the decree concerns. */
export function decreePage(verification: DecreeVerification, language: Language): string {
  const { status } = verification;
  const { title: heading, text } = states[status];
  const tone = status === 'effective' ? 'good' : 'caution';
  const body = `<section>${rows(factsOf(verification, language), language)}</section>`;
  return framed({ language, title: texts.title, tone, heading, text, body });
}

/** The page for a code under which nothing was issued. */
export function unknownDecreePage(language: Language): string {
  return framed({ language, title: texts.title, tone: 'bad', heading: texts.unknown, text: texts.unknownText });
}

function factsOf(verification: DecreeVerification, language: Language): Row[] {
  const { number, date, agency, agencyName = agency, kind, effectiveOn } = verification;
  const { issuedAt, signedBy, code, sha256 } = verification;
  return [
    [words.about, kinds[kind][language]],
    [documentWords.number, number],
    [words.date, longDate(date, language)],
    [words.agency, agencyName],
    [words.effectiveOn, longDate(effectiveOn, language)],
    [documentWords.issued, longMoment(issuedAt, language)],
    [documentWords.signedBy, signedBy],
    [documentWords.code, code],
    [documentWords.fingerprint, sha256],
  ];
}
