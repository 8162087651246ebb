import { z } from 'zod';
import { formatted } from './formatted.ts';

const rupiahText = {
  id: 'Jumlah rupiah adalah bilangan bulat dari 0 sampai 9007199254740991, tanpa sen.',
  en: 'An amount in rupiah is a whole number from 0 to 9007199254740991, without cents.',
};

/** Whole rupiah, 0 … 2^53 − 1: every amount is exact in JSON and in IEEE 754. Totals of reports are decimal strings. */
export const Rupiah = z
  .number()
  .refine((value) => Number.isSafeInteger(value) && value >= 0, { error: rupiahText.en, params: { text: rupiahText } })
  .meta({
    id: 'Rupiah',
    type: 'integer',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'Whole rupiah',
    examples: [1_250_000],
  });
export type Rupiah = z.infer<typeof Rupiah>;

/** A sum of rupiah that may exceed 2^53 − 1, as a decimal string. */
export const RupiahTotal = formatted({
  name: 'RupiahTotal',
  pattern: /^(0|-?[1-9]\d{0,29})$/,
  text: { id: 'Jumlah ditulis sebagai bilangan bulat.', en: 'A total is written as a whole number.' },
  description: 'A total in whole rupiah as a decimal string: it may exceed what a JSON number holds exactly',
  example: '12345678901234567890',
});
export type RupiahTotal = z.infer<typeof RupiahTotal>;

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency by its ISO 4217 code. */
export const Currency = formatted({
  name: 'Currency',
  pattern: /^[A-Z]{3}$/,
  check: (value) => currencies.has(value),
  text: {
    id: 'Bukan kode mata uang ISO 4217, misalnya IDR atau USD.',
    en: 'Not an ISO 4217 currency code, for instance IDR or USD.',
  },
  description: 'ISO 4217 currency code',
  example: 'USD',
});
export type Currency = z.infer<typeof Currency>;

/**
 * An amount in any currency, for aid and trade. The original is kept as written; the ledger converts it at a dated rate.
 * `amount` is a decimal string of at most 18 digits before and 4 after the point.
 */
export const Money = z
  .strictObject({
    currency: Currency,
    amount: formatted({
      name: 'DecimalAmount',
      pattern: /^(0|[1-9]\d{0,17})(\.\d{1,4})?$/,
      text: {
        id: 'Jumlah ditulis dengan angka dan titik desimal, misalnya 1250.50.',
        en: 'An amount is written in digits with a decimal point, for instance 1250.50.',
      },
      description: 'Decimal string, at most 18 digits before and 4 after the point',
      example: '1250.50',
    }),
  })
  .meta({ id: 'Money' });
export type Money = z.infer<typeof Money>;
