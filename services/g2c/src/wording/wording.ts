import type { Text } from '@simpul/contracts';

export type Language = keyof Text;
export type Params = Readonly<Record<string, string | number>>;

const locales = { id: 'id-ID', en: 'en-GB' } as const;
// People pay by the clock of the capital, whatever zone they live in: state receipts are stamped in WIB.
const zone = 'Asia/Jakarta';
const missing = '–';

/** `Rp 1.250.000`: rupiah are written the Indonesian way in both languages, as on every bill and receipt. */
export function rupiah(amount: number): string {
  return new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 }).format(
    amount,
  );
}

/** `31 Maret 2026` or `31 March 2026` from an ISO date or instant; an instant is read in Jakarta. */
export function day(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return missing;
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: iso.length > 10 ? zone : 'UTC',
  }).format(date);
}

/** `31 Maret 2026, 09.15 WIB` from an ISO instant. */
export function moment(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return missing;
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone: zone }).format(date);
  return `${day(date.toISOString(), language)}, ${time} WIB`;
}

/** `2026` as it is, `Maret 2026` from `2026-03`. */
export function period(value: string, language: Language): string {
  if (!/^\d{4}-\d{2}$/.test(value)) return value;
  const format = new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${value}-01`));
}

/** Texts for the words that events carry, by kind of word and word. */
export type Labels = Readonly<Record<string, Readonly<Record<string, Text>>>>;

type Format = (value: string | number, language: Language) => string;

const formats: Readonly<Record<string, Format>> = {
  rupiah: (value) => rupiah(Number(value)),
  day: (value, language) => day(String(value), language),
  moment: (value, language) => moment(String(value), language),
  period: (value, language) => period(String(value), language),
};

/**
 * Fills the placeholders of a text in the language asked for: `{name}` is the value as it is, `{name:rupiah}`,
 * `{name:day}`, `{name:moment}` and `{name:period}` write it for a reader, `{name:<label>}` looks it up in `labels[<label>]`;
 * several words, parted by commas, are looked up one by one.
 * Values are never read as templates, control characters in them become spaces, and a missing value shows as a dash:
 * one value that is not there must not keep a person from the rest.
 *
 * @example fill({ id: 'Bayar {amount:rupiah}', en: 'Pay {amount:rupiah}' }, { amount: 350_000 }, 'id')
 */
export function fill(text: Text, params: Params, language: Language, labels: Labels = {}): string {
  return text[language].replaceAll(/\{(\w+)(?::([\w-]+))?\}/g, (_, name: string, as?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return missing;
    const words = as ? labels[as] : undefined;
    const label = words && named(String(value), words, language);
    const written = label ?? (as ? formats[as]?.(value, language) : undefined) ?? String(value);
    return written.replaceAll(/\p{Cc}+/gu, ' ');
  });
}

function named(value: string, words: Readonly<Record<string, Text>>, language: Language): string {
  const each = value
    .split(',')
    .map((word) => (Object.hasOwn(words, word) ? words[word]?.[language] : undefined) ?? word);
  return each.join(', ');
}

/** The names of the placeholders a text has. */
export function placeholders(text: Text): Set<string> {
  return new Set([...`${text.id} ${text.en}`.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''));
}

/** Text for an HTML document: the five characters that mean something there are written as references. */
export function escapeHtml(text: string): string {
  const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => references[character] ?? character);
}
