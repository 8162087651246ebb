import type { Text, Verification } from '@simpul/contracts';
import { documentWords, escaped, framed, longDay, longMoment, type Row, rows, type Tone } from '@simpul/document';
import { kinds, permitLine, regionLine, scales, states, words } from './certificate.wording.ts';

type Language = keyof Text;

const texts = {
  title: { id: 'Verifikasi sertifikat NIB', en: 'Verification of a NIB certificate' },
  unknown: { id: 'Tidak ditemukan', en: 'Not found' },
  unknownText: {
    id: 'Tidak pernah diterbitkan sertifikat dengan kode ini. Dokumen yang memuatnya tidak sah.',
    en: 'No certificate was ever issued with this code. A document that bears it is not genuine.',
  },
  closed: { id: 'NIB dikembalikan', en: 'Number given up' },
  says: { id: 'Isi sertifikat', en: 'What the certificate says' },
} as const satisfies Record<string, Text>;

const tones: Readonly<Record<Verification['status'], Tone>> = { current: 'good', superseded: 'caution', closed: 'bad' };

/** The verification page of a certificate, in the reader's language. */
export function verificationPage(verification: Verification, language: Language): string {
  const { status, company } = verification;
  const permits = company.permits.map(
    (permit) =>
      `<li><b>${escaped(`${permit.kbli.code} ${permit.title}`)}</b><br>${escaped(permitLine(permit, language))}</li>`,
  );
  const body = [
    `<section><h2>${escaped(texts.says[language])}</h2>${rows(factsOf(verification, language), language)}`,
    `<h2>${escaped(words.activities[language])}</h2><ul>${permits.join('')}</ul></section>`,
  ].join('\n');
  const { title: heading, text } = states[status];
  return framed({ language, title: texts.title, tone: tones[status], heading, text, body });
}

/** The page for a code under which nothing was issued. */
export function unknownPage(language: Language): string {
  return framed({ language, title: texts.title, tone: 'bad', heading: texts.unknown, text: texts.unknownText });
}

function factsOf(verification: Verification, language: Language): Row[] {
  const { company, code, issuedAt, signedBy, sha256, closedAt } = verification;
  return [
    [words.nib, company.nib],
    [words.name, company.name],
    [words.kind, kinds[company.kind][language]],
    [words.scale, scales[company.scale][language]],
    [words.region, regionLine(company.region)],
    [words.registered, longDay(company.registeredAt, language)],
    ...(closedAt ? ([[texts.closed, longDay(closedAt, language)]] satisfies Row[]) : []),
    [documentWords.issued, longMoment(issuedAt, language)],
    [documentWords.signedBy, signedBy],
    [documentWords.code, code],
    [documentWords.fingerprint, sha256],
  ];
}
