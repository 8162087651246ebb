import type { Text } from '@simpul/contracts';
import type { Request } from 'express';

/** The languages of the API. */
export type Language = keyof Text;

const locales: Record<Language, string> = { id: 'id-ID', en: 'en' };

/** The reader's language by `Accept-Language` (RFC 9110, 12.5.4); Indonesian unless English is preferred. */
export function languageOf(req: Request): Language {
  return req.acceptsLanguages('id', 'en') === 'en' ? 'en' : 'id';
}

/**
 * A text in one language, its `{name}` placeholders filled; numbers are grouped and instants (ISO 8601, UTC) written
 * as the language does, in Western Indonesian Time. A placeholder nothing is known for becomes an ellipsis.
 */
export function sentence(text: Text, language: Language, detail: Readonly<Record<string, unknown>> = {}): string {
  return text[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(detail[name], language));
}

/** A number as the language writes it. */
export function written(value: number | bigint, language: Language): string {
  return value.toLocaleString(locales[language]);
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const moments: Record<Language, Intl.DateTimeFormat> = { id: momentsIn('id-ID'), en: momentsIn('en-GB') };

function momentsIn(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Asia/Jakarta' });
}

function shown(value: unknown, language: Language): string {
  if (typeof value === 'string' && instant.test(value)) return `${moments[language].format(new Date(value))} WIB`;
  if (typeof value === 'number' || typeof value === 'bigint') return written(value, language);
  return value === undefined || value === null ? '…' : String(value);
}
