import type { Text } from '@simpul/contracts';

/** Indonesian and English, as they stand on every signed document and its verification page. */
export const documentWords = {
  issued: { id: 'Diterbitkan', en: 'Issued' },
  code: { id: 'Kode', en: 'Code' },
  signedBy: { id: 'Penanda tangan', en: 'Signed by' },
  fingerprint: { id: 'Sidik berkas SHA-256', en: 'SHA-256 of the file' },
  number: { id: 'Nomor', en: 'Number' },
  verify: {
    id: 'Pindai untuk memeriksa keaslian dan keadaan terbaru.',
    en: 'Scan to check that this is genuine and still holds.',
  },
  signed: {
    id: 'Dokumen ini ditandatangani secara elektronik; tanpa tanda tangan basah sah menurut UU 1/2024 tentang ITE.',
    en: 'This document is signed electronically and needs no signature by hand (UU 1/2024 on electronic transactions).',
  },
} as const satisfies Record<string, Text>;

type Language = keyof Text;

const locales = { id: 'id-ID', en: 'en-GB' } as const;
const jakarta = 'Asia/Jakarta';

/** The day of a moment in words, in Jakarta. */
export function longDay(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: jakarta }).format(new Date(instant));
}

/** A calendar day (`YYYY-MM-DD`) in words. */
export function longDate(day: string, language: Language): string {
  return longDay(`${day}T12:00:00+07:00`, language);
}

/** A moment in words, in Jakarta. */
export function longMoment(instant: string, language: Language): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: jakarta } as const;
  return `${new Intl.DateTimeFormat(locales[language], format).format(new Date(instant))} WIB`;
}
