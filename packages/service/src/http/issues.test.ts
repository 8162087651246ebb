import { IsoDate, pageQuery } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldErrors, pointerTo } from './issues.ts';

const errorsOf = (schema: z.ZodType, sent: unknown, language: 'id' | 'en' = 'en') =>
  fieldErrors(schema.safeParse(sent).error?.issues ?? [], 'body', language, sent).map(({ pointer, detail }) => [
    pointer,
    detail,
  ]);

const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('circle'), radius: z.number() }),
  z.strictObject({ kind: z.literal('square'), side: z.number() }),
]);

describe('a choice between shapes', () => {
  test('names the choices where none fits', () => {
    expect(errorsOf(shape, { kind: 'cat' })).toEqual([['/kind', 'Choose one of: circle, square.']]);
    expect(errorsOf(shape, {})).toEqual([['/kind', 'Required.']]);
  });

  test('points into the shape that was meant', () => {
    expect(errorsOf(shape, { kind: 'circle', radius: 'x' })).toEqual([['/radius', 'Must be a number.']]);
  });

  test('without a name for them points into the one that fits best', () => {
    const either = z.object({
      at: z.union([z.strictObject({ a: z.number(), b: z.number() }), z.strictObject({ c: z.number() })]),
    });
    expect(errorsOf(either, { at: { a: 1, b: 'x' } })).toEqual([['/at/b', 'Must be a number.']]);
    expect(errorsOf(either, { at: 5 })).toEqual([['/at', 'Not a valid value.']]);
    expect(errorsOf(either, {})).toEqual([['/at', 'Required.']]);
  });
});

test.each([
  [z.string().length(3), 'ab', 'Harus tepat 3 karakter.', 'Exactly 3 characters.'],
  [z.string().min(1), '', 'Wajib diisi.', 'Required.'],
  [z.number().gt(3), 3, 'Harus lebih dari 3.', 'More than 3.'],
  [z.number().lt(1_500_000), 1_500_000, 'Harus kurang dari 1.500.000.', 'Less than 1,500,000.'],
  [z.number().multipleOf(100), 150, 'Harus kelipatan 100.', 'Must be a multiple of 100.'],
  [z.int(), 1.5, 'Harus berupa bilangan bulat.', 'Must be a whole number.'],
  [z.email(), 'x', 'Bukan alamat surel yang sah.', 'Not a valid e-mail address.'],
  [IsoDate, '2026-02-30', /^Tulis tanggal yang ada/, /^Write an existing date/],
  [z.string().regex(/^x/), 'y', 'Bentuknya tidak sesuai.', 'Not in the expected form.'],
  [z.string().refine(() => false), 'y', 'Nilainya tidak sesuai.', 'Not a valid value.'],
  [pageQuery.limit, '1.5', 'Harus berupa bilangan bulat.', 'Must be a whole number.'],
])('case %#: a wrong value is explained in both languages', (schema, sent, id, en) => {
  expect(errorsOf(schema, sent, 'id')).toEqual([['', id instanceof RegExp ? expect.stringMatching(id) : id]]);
  expect(errorsOf(schema, sent, 'en')).toEqual([['', en instanceof RegExp ? expect.stringMatching(en) : en]]);
});

test('a rule over several fields points where the schema says, in its own words', () => {
  const text = { id: 'Isi salah satu.', en: 'Give one of them.' };
  const rule = z.strictObject({ a: z.number().optional() }).refine(({ a }) => a, { path: ['a'], params: { text } });
  expect(errorsOf(rule, {}, 'id')).toEqual([['/a', 'Isi salah satu.']]);
});

test('pointers escape what JSON Pointer reserves', () => {
  expect(pointerTo(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
  expect(pointerTo([])).toBe('');
});
