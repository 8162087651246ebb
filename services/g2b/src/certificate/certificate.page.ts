import type { Text, Verification } from '@simpul/contracts';
import { kinds, longDay, longMoment, permitLine, regionLine, scales, states, words } from './certificate.wording.ts';

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

/** The verification page of a certificate, in the reader's language; it loads nothing from elsewhere. */
export function verificationPage(verification: Verification, language: Language): string {
  const { status, company, code, issuedAt, signedBy, sha256, closedAt } = verification;
  const { title, text } = states[status];
  const rows: [Text, string][] = [
    [words.nib, company.nib],
    [words.name, company.name],
    [words.kind, kinds[company.kind][language]],
    [words.scale, scales[company.scale][language]],
    [words.region, regionLine(company.region)],
    [words.registered, longDay(company.registeredAt, language)],
    ...(closedAt ? ([[texts.closed, longDay(closedAt, language)]] as [Text, string][]) : []),
    [words.issued, longMoment(issuedAt, language)],
    [words.signedBy, signedBy],
    [words.code, code],
    [words.fingerprint, sha256],
  ];
  const list = rows.map(([label, value]) => `<dt>${escaped(label[language])}</dt><dd>${escaped(value)}</dd>`);
  const permits = company.permits.map(
    (permit) =>
      `<li><b>${escaped(`${permit.kbli.code} ${permit.title}`)}</b><br>${escaped(permitLine(permit, language))}</li>`,
  );
  return page(language, status, [
    `<h1>${escaped(title[language])}</h1><p>${escaped(text[language])}</p></header>`,
    `<section><h2>${escaped(texts.says[language])}</h2><dl>${list.join('')}</dl>`,
    `<h2>${escaped(words.activities[language])}</h2><ul>${permits.join('')}</ul></section>`,
  ]);
}

/** The page for a code under which nothing was issued. */
export function unknownPage(language: Language): string {
  const heading = `<h1>${escaped(texts.unknown[language])}</h1>`;
  return page(language, 'unknown', [heading, `<p>${escaped(texts.unknownText[language])}</p></header>`]);
}

function page(language: Language, state: Verification['status'] | 'unknown', parts: readonly string[]): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    // an empty icon, or browsers ask for one
    '<link rel="icon" href="data:,">',
    `<title>${escaped(texts.title[language])}</title><style>${style}</style></head>`,
    `<body><main><header class="${state}">`,
    ...parts,
    '</main></body></html>',
  ].join('\n');
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; max-width: 44rem; }
header { padding: 1.25rem; border-left: .5rem solid; background: #f2f2f2; }
header.current { border-color: #1b6e3c; } header.superseded { border-color: #8a5a00; }
header.closed, header.unknown { border-color: #a11d1d; }
h1 { margin: 0; font-size: 1.5rem; } h2 { font-size: 1.1rem; } header p { margin: .25rem 0 0; }
section { padding: .5rem 1.25rem 2rem; } dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .4rem 1rem; }
dt { color: #5c5c5c; } dd { margin: 0; overflow-wrap: anywhere; } ul { padding-left: 1.2rem; } li { margin-bottom: .5rem; }
`;

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
