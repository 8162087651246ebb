import type { Text } from '@simpul/contracts';
import { z } from 'zod';
import { valueAt } from '../value-at.ts';
import { type Language, sentence } from './language.ts';

/** Where in a request a wrong field is. */
export type Place = 'body' | 'query' | 'path' | 'header';

/** One wrong field: its place, a JSON pointer (RFC 6901) into that place, and what to do about it. */
export interface FieldError {
  readonly in: Place;
  readonly pointer: string;
  readonly detail: string;
}

type Issue = z.core.$ZodIssue;

/**
 * The wrong fields zod found, each in the reader's language. Every unknown field is named by itself.
 * What was sent is never repeated. `params.text` of a custom issue holds a rule's own texts.
 */
export function fieldErrors(issues: readonly Issue[], place: Place, language: Language, sent: unknown): FieldError[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        in: place,
        pointer: pointerTo([...issue.path, key]),
        detail: texts.unknown[language],
      }));
    }
    const closest = issue.code === 'invalid_union' ? closestBranch(issue, sent) : undefined;
    if (closest) return fieldErrors(closest, place, language, sent);
    return [
      { in: place, pointer: pointerTo(issue.path), detail: explain(issue, language, place, valueAt(sent, issue.path)) },
    ];
  });
}

/** The JSON pointer (RFC 6901) of a path; the empty pointer is the whole document. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const texts = {
  unknown: { id: 'Isian ini tidak dikenal; hapus.', en: 'This field is not known; remove it.' },
  required: { id: 'Wajib diisi.', en: 'Required.' },
  repeated: { id: 'Isi satu kali saja.', en: 'Give it only once.' },
  choice: { id: 'Pilih salah satu: {choices}.', en: 'Choose one of: {choices}.' },
  type: { id: 'Harus berupa {type}.', en: 'Must be {type}.' },
  multiple: { id: 'Harus kelipatan {step}.', en: 'Must be a multiple of {step}.' },
  format: { id: 'Bentuknya tidak sesuai.', en: 'Not in the expected form.' },
  invalid: { id: 'Nilainya tidak sesuai.', en: 'Not a valid value.' },
} satisfies Record<string, Text>;

const types: Record<string, Text> = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  object: { id: 'objek JSON', en: 'a JSON object' },
  record: { id: 'objek JSON', en: 'a JSON object' },
  array: { id: 'daftar (array JSON)', en: 'a list (JSON array)' },
  null: { id: 'null', en: 'null' },
};

const formats: Record<string, Text> = {
  email: { id: 'Bukan alamat surel yang sah.', en: 'Not a valid e-mail address.' },
  url: { id: 'Bukan URL yang sah.', en: 'Not a valid URL.' },
  uuid: { id: 'Bukan UUID yang sah.', en: 'Not a valid UUID.' },
  date: {
    id: 'Tulis tanggal yang ada sebagai TTTT-BB-HH, misalnya 2026-03-31.',
    en: 'Write an existing date as YYYY-MM-DD, for instance 2026-03-31.',
  },
  datetime: {
    id: 'Tulis waktu dalam UTC, misalnya 2026-03-31T02:15:30Z.',
    en: 'Write the time in UTC, for instance 2026-03-31T02:15:30Z.',
  },
  e164: {
    id: 'Tulis nomor telepon dengan kode negara, misalnya +6281234567890.',
    en: 'Write the phone number with its country code, for instance +6281234567890.',
  },
};

type Measure = 'string' | 'array' | 'number';
type Limit = 'least' | 'most' | 'exactly' | 'above' | 'below';

const limits: Record<Limit, Text> = {
  least: { id: 'Paling sedikit {bound}{unit}.', en: 'At least {bound}{unit}.' },
  most: { id: 'Paling banyak {bound}{unit}.', en: 'At most {bound}{unit}.' },
  exactly: { id: 'Harus tepat {bound}{unit}.', en: 'Exactly {bound}{unit}.' },
  above: { id: 'Harus lebih dari {bound}{unit}.', en: 'More than {bound}{unit}.' },
  below: { id: 'Harus kurang dari {bound}{unit}.', en: 'Less than {bound}{unit}.' },
};

const units: Record<Measure, Text> = {
  string: { id: ' karakter', en: ' characters' },
  array: { id: ' butir', en: ' items' },
  number: { id: '', en: '' },
};

function explain(issue: Issue, language: Language, place: Place, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return sentence(typeText(place, value), language, { type: types[issue.expected]?.[language] ?? issue.expected });
    case 'invalid_value':
      return value === undefined ? texts.required[language] : choice(issue.values, language);
    case 'invalid_union':
      return explainUnion(issue, language, value);
    case 'too_small':
    case 'too_big':
      return explainSize(issue, language);
    case 'invalid_format':
      return (formats[issue.format] ?? texts.format)[language];
    case 'not_multiple_of':
      return sentence(texts.multiple, language, { step: issue.divisor });
    case 'custom':
      return (ownText(issue.params) ?? texts.invalid)[language];
    default:
      return (value === undefined ? texts.required : texts.invalid)[language];
  }
}

function typeText(place: Place, value: unknown): Text {
  if (value === undefined) return texts.required;
  return place === 'query' && Array.isArray(value) ? texts.repeated : texts.type;
}

function choice(values: readonly unknown[], language: Language): string {
  return sentence(texts.choice, language, { choices: values.map(String).join(', ') });
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, language: Language, value: unknown): string {
  if (value === undefined) return texts.required[language];
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length > 0 ? choice(options, language) : texts.invalid[language];
}

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, language: Language): string {
  const small = issue.code === 'too_small';
  const bound = small ? issue.minimum : issue.maximum;
  const measure = measureOf(issue.origin);
  if (small && measure === 'string' && bound === 1) return texts.required[language];
  const limit = issue.exact ? 'exactly' : limitOf(small, issue.inclusive ?? true);
  return sentence(limits[limit], language, { bound, unit: units[measure][language] });
}

function limitOf(small: boolean, inclusive: boolean): Limit {
  if (inclusive) return small ? 'least' : 'most';
  return small ? 'above' : 'below';
}

function measureOf(origin: string): Measure {
  if (origin === 'string') return 'string';
  return origin === 'array' || origin === 'set' || origin === 'map' ? 'array' : 'number';
}

const ownTexts = z.object({ text: z.object({ id: z.string(), en: z.string() }) });

function ownText(params: unknown): Text | undefined {
  return ownTexts.safeParse(params).data?.text;
}

/** Of a union's branches, the issues of the one that fits best: the fewest wrong fields, none of them the whole value. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion, sent: unknown): readonly Issue[] | undefined {
  if (valueAt(sent, issue.path) === undefined) return undefined;
  const branches = issue.errors.filter((each) => each.length > 0 && each.every(({ path }) => path.length > 0));
  const closest = branches.toSorted((one, other) => one.length - other.length)[0];
  return closest?.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}
