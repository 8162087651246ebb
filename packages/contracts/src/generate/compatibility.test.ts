import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compatibility } from './compatibility.ts';
import { eventSchemaOf } from './event-schema.ts';

/** What the gate says when an event's data is declared by `next` after `old` was published. */
function between(old: z.ZodType, next: z.ZodType): string[] {
  const [before, after] = [old, next].map((schema) =>
    eventSchemaOf({ type: 'g2c.thing.done.v1', topic: 'g2c.thing', schema, summary: 'Done', example: {} }),
  );
  return compatibility(before ?? {}, after ?? {});
}

const base = { id: z.string(), amount: z.int().min(0), note: z.string().optional() };

describe('what may change', () => {
  test('nothing at all', () => {
    expect(between(z.object(base), z.object(base))).toEqual([]);
  });

  test('the order of fields and of allowed values', () => {
    const old = z.object({ a: z.string(), b: z.enum(['x', 'y']) });
    expect(between(old, z.object({ b: z.enum(['y', 'x']), a: z.string() }))).toEqual([]);
  });

  test('explanations', () => {
    expect(
      between(
        z.object(base),
        z.object({ ...base, id: z.string().meta({ description: 'id', examples: ['a'], title: 'Id' }) }),
      ),
    ).toEqual([]);
  });

  test('an optional field is added, at the top and within', () => {
    expect(between(z.object(base), z.object({ ...base, extra: z.string().optional() }))).toEqual([]);
    expect(
      between(z.object({ in: z.object(base) }), z.object({ in: z.object({ ...base, extra: z.string().optional() }) })),
    ).toEqual([]);
    expect(
      between(
        z.object({ in: z.array(z.object(base)) }),
        z.object({ in: z.array(z.object({ ...base, extra: z.int().optional() })) }),
      ),
    ).toEqual([]);
  });

  test('a schema gets a name, or another one', () => {
    const code = () => z.string().regex(/^\d+$/);
    expect(between(z.object({ code: code() }), z.object({ code: code().meta({ id: 'GateCodeA' }) }))).toEqual([]);
    expect(
      between(
        z.object({ code: code().meta({ id: 'GateCodeB' }) }),
        z.object({ code: code().meta({ id: 'GateCodeC' }) }),
      ),
    ).toEqual([]);
  });

  test('a constant is the same as a list of one', () => {
    expect(between(z.object({ kind: z.literal('a') }), z.object({ kind: z.enum(['a']) }))).toEqual([]);
  });

  test('the order of alternatives, and an optional field in one of them', () => {
    const cash = z.object({ kind: z.literal('cash'), till: z.string() });
    const card = z.object({ kind: z.literal('card'), number: z.string() });
    const grown = card.extend({ brand: z.string().optional() });
    expect(
      between(
        z.object({ by: z.discriminatedUnion('kind', [cash, card]) }),
        z.object({ by: z.discriminatedUnion('kind', [grown, cash]) }),
      ),
    ).toEqual([]);
  });

  test('an optional field in a schema that refers to itself', () => {
    const tree = (extra: Record<string, z.ZodType>) => {
      const node: z.ZodType = z.object({ name: z.string(), ...extra, children: z.array(z.lazy(() => node)) });
      return node;
    };
    expect(between(tree({}), tree({ size: z.int().optional() }))).toEqual([]);
    expect(between(tree({}), tree({ size: z.int() })).length).toBeGreaterThan(0);
  });
});

describe('what breaks somebody', () => {
  test.each<[string, z.ZodType, z.ZodType, string]>([
    ['a field is removed', z.object(base), z.object({ id: base.id, amount: base.amount }), '/note was removed'],
    [
      'a field is renamed',
      z.object({ a: z.string().optional() }),
      z.object({ b: z.string().optional() }),
      '/a was removed',
    ],
    [
      'a required field is added',
      z.object(base),
      z.object({ ...base, extra: z.string() }),
      '/extra was added as required: a new field must be optional',
    ],
    [
      'an optional field becomes required',
      z.object(base),
      z.object({ ...base, note: z.string() }),
      '/note became required',
    ],
    [
      'a required field becomes optional',
      z.object(base),
      z.object({ ...base, id: z.string().optional() }),
      '/id became optional',
    ],
    [
      'a type changes',
      z.object({ a: z.string() }),
      z.object({ a: z.number() }),
      '/a: type changed from "string" to "number"',
    ],
    [
      'an integer becomes any number',
      z.object({ a: z.int() }),
      z.object({ a: z.number() }),
      '/a: type changed from "integer" to "number"',
    ],
    [
      'null is allowed',
      z.object({ a: z.string() }),
      z.object({ a: z.string().nullable() }),
      '/a: type changed from "string" to ["string","null"]',
    ],
    [
      'a value is added to an enum',
      z.object({ a: z.enum(['x']) }),
      z.object({ a: z.enum(['x', 'y']) }),
      '/a: value "y" was added',
    ],
    [
      'a value is removed from an enum',
      z.object({ a: z.enum(['x', 'y']) }),
      z.object({ a: z.enum(['x']) }),
      '/a: value "y" was removed',
    ],
    [
      'an enum is opened',
      z.object({ a: z.enum(['x']) }),
      z.object({ a: z.string() }),
      '/a: the list of allowed values was removed',
    ],
    [
      'a text is closed to an enum',
      z.object({ a: z.string() }),
      z.object({ a: z.enum(['x']) }),
      '/a: a list of allowed values was added',
    ],
    ['a constant changes', z.object({ a: z.literal(1) }), z.object({ a: z.literal(2) }), '/a: value 1 was removed'],
    [
      'a lower bound is tightened',
      z.object({ a: z.int().min(0) }),
      z.object({ a: z.int().min(1) }),
      '/a: minimum changed from 0 to 1',
    ],
    [
      'a lower bound is loosened',
      z.object({ a: z.int().min(1) }),
      z.object({ a: z.int().min(0) }),
      '/a: minimum changed from 1 to 0',
    ],
    [
      'an upper bound is added',
      z.object({ a: z.string() }),
      z.object({ a: z.string().max(5) }),
      '/a: maxLength 5 was added',
    ],
    [
      'an upper bound is removed',
      z.object({ a: z.string().max(5) }),
      z.object({ a: z.string() }),
      '/a: maxLength 5 was removed',
    ],
    [
      'a pattern changes',
      z.object({ a: z.string().regex(/^a$/) }),
      z.object({ a: z.string().regex(/^b$/) }),
      '/a: pattern changed from "^a$" to "^b$"',
    ],
    [
      'a format changes',
      z.object({ a: z.iso.date() }),
      z.object({ a: z.iso.datetime() }),
      '/a: format changed from "date" to "date-time"',
    ],
    [
      'an entry of a list changes',
      z.object({ a: z.array(z.string()) }),
      z.object({ a: z.array(z.int()) }),
      '/a/[]: type changed from "string" to "integer"',
    ],
    [
      'a list may be longer',
      z.object({ a: z.array(z.string()).max(3) }),
      z.object({ a: z.array(z.string()).max(4) }),
      '/a: maxItems changed from 3 to 4',
    ],
    [
      'a value becomes a list',
      z.object({ a: z.string() }),
      z.object({ a: z.array(z.string()) }),
      '/a: type changed from "string" to "array"',
    ],
    [
      'a tuple grows',
      z.object({ a: z.tuple([z.int()]) }),
      z.object({ a: z.tuple([z.int(), z.int()]) }),
      '/a: the tuple had 1 entries and has 2',
    ],
    [
      'a tuple changes',
      z.object({ a: z.tuple([z.int()]) }),
      z.object({ a: z.tuple([z.string()]) }),
      '/a/0: type changed from "integer" to "string"',
    ],
    [
      'an alternative is added',
      z.object({ a: z.union([z.string(), z.int()]) }),
      z.object({ a: z.union([z.string(), z.int(), z.boolean()]) }),
      '/a: anyOf had 2 alternatives and has 3',
    ],
    [
      'an alternative changes',
      z.object({ a: z.union([z.string().max(9), z.int()]) }),
      z.object({ a: z.union([z.int(), z.string().max(8)]) }),
      '/a: maxLength changed from 9 to 8',
    ],
    [
      'a part of an intersection changes',
      z.object({ a: z.intersection(z.object({ x: z.int() }), z.object({ y: z.int() })) }),
      z.object({ a: z.intersection(z.object({ x: z.int() }), z.object({ y: z.string() })) }),
      '/a/y: type changed from "integer" to "string"',
    ],
    [
      'the values of a map change',
      z.object({ a: z.record(z.string(), z.int()) }),
      z.object({ a: z.record(z.string(), z.string()) }),
      '/a/*: type changed from "integer" to "string"',
    ],
    [
      'the names in a map change',
      z.object({ a: z.record(z.string(), z.int()) }),
      z.object({ a: z.record(z.string().max(3), z.int()) }),
      '/a/(name of a field): maxLength 3 was added',
    ],
    [
      'a map becomes an object',
      z.object({ a: z.record(z.string(), z.int()) }),
      z.object({ a: z.object({}) }),
      '/a: propertyNames {"type":"string"} was removed',
    ],
    [
      'an object is closed',
      z.object(base),
      z.strictObject(base),
      'the data: additionalProperties changed from true to false',
    ],
    [
      'an object is opened',
      z.strictObject(base),
      z.object(base),
      'the data: additionalProperties changed from false to true',
    ],
    [
      'even an optional field is added to a closed object',
      z.strictObject(base),
      z.strictObject({ ...base, extra: z.int().optional() }),
      '/extra was added to a closed object: readers of the old schema refuse it',
    ],
    [
      'an optional field of another type than the map it joins',
      z.object(base).catchall(z.int()),
      z.object({ ...base, extra: z.string().optional() }).catchall(z.int()),
      '/extra: type changed from "integer" to "string"',
    ],
    [
      'a nested field is removed',
      z.object({ in: z.object(base) }),
      z.object({ in: z.object({ id: base.id, note: base.note }) }),
      '/in/amount was removed',
    ],
    [
      'a named schema changes',
      z.object({ c: z.string().max(3).meta({ id: 'GateNamedOld' }) }),
      z.object({ c: z.string().max(4).meta({ id: 'GateNamedNew' }) }),
      '/c: maxLength changed from 3 to 4',
    ],
    [
      'a field that could hold anything gets a type',
      z.object({ a: z.unknown() }),
      z.object({ a: z.string() }),
      '/a: type "string" was added',
    ],
  ])('%s', (_, old, next, sentence) => {
    expect(between(old, next)).toContain(sentence);
  });

  test('everything is told at once', () => {
    expect(
      between(
        z.object({ a: z.string(), b: z.int(), c: z.enum(['x']) }),
        z.object({ a: z.boolean(), c: z.enum(['y']) }),
      ),
    ).toEqual([
      '/b was removed',
      '/a: type changed from "string" to "boolean"',
      '/c: value "x" was removed',
      '/c: value "y" was added',
    ]);
  });
});

test('keywords that stand beside a reference count', () => {
  const old = { $defs: { Code: { type: 'string' } }, $ref: '#/$defs/Code', maxLength: 3 };
  expect(compatibility(old, { $defs: { Code: { type: 'string' } }, $ref: '#/$defs/Code' })).toEqual([
    'the data: maxLength 3 was removed',
  ]);
});

test('a reference that leads nowhere is an error, not a compatible schema', () => {
  expect(() => compatibility({ $ref: '#/$defs/Gone' }, { type: 'string' })).toThrow('#/$defs/Gone leads nowhere');
});
