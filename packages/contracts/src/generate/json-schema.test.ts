import { expect, test } from 'vitest';
import { z } from 'zod';
import { Nik } from '../values/person.ts';
import { componentsOf, convert } from './json-schema.ts';

test('an object stays open for fields to come, a strict one is closed, a map keeps its rule', () => {
  const shape = { a: z.string() };
  expect(convert(z.object(shape), 'output').root).not.toHaveProperty('additionalProperties');
  expect(convert(z.strictObject(shape), 'output').root).toHaveProperty('additionalProperties', false);
  expect(convert(z.record(z.string(), z.int()), 'output').root).toMatchObject({
    additionalProperties: { type: 'integer' },
  });
});

test('personal data is marked', () => {
  expect(convert(z.object({ nik: Nik }), 'input').named.Nik).toMatchObject({ 'x-simpul-personal': true });
  expect(convert(z.object({ name: z.string().meta({ personal: true }) }), 'input').root).toMatchObject({
    properties: { name: { type: 'string', 'x-simpul-personal': true } },
  });
});

test('named schemas are gathered once, in order of name', () => {
  const beta = z.string().max(2).meta({ id: 'ComponentsBeta' });
  const alpha = z.object({ beta }).meta({ id: 'ComponentsAlpha' });
  const components = componentsOf({ inputs: [alpha], outputs: [z.array(alpha)] });
  expect(Object.keys(components.schemas)).toEqual(['ComponentsAlpha', 'ComponentsBeta']);
  expect(components.output(z.array(alpha))).toEqual({
    type: 'array',
    items: { $ref: '#/components/schemas/ComponentsAlpha' },
  });
  expect(components.schemas.ComponentsAlpha).toMatchObject({
    properties: { beta: { $ref: '#/components/schemas/ComponentsBeta' } },
  });
});

test('what reads differently as input has a name of its own, and so has what contains it', () => {
  const inner = z.object({ copies: z.int().default(1) }).meta({ id: 'ComponentsInner' });
  const outer = z.object({ inner }).meta({ id: 'ComponentsOuter' });
  const components = componentsOf({ inputs: [outer], outputs: [outer] });
  expect(Object.keys(components.schemas)).toEqual([
    'ComponentsInner',
    'ComponentsInnerInput',
    'ComponentsOuter',
    'ComponentsOuterInput',
  ]);
  expect(components.schemas.ComponentsInner).toHaveProperty('required', ['copies']);
  expect(components.schemas.ComponentsInnerInput).not.toHaveProperty('required');
  expect(components.input(outer)).toEqual({ $ref: '#/components/schemas/ComponentsOuterInput' });
  expect(components.schemas.ComponentsOuterInput).toMatchObject({
    properties: { inner: { $ref: '#/components/schemas/ComponentsInnerInput' } },
  });
});

test('two different schemas of one name are an error', () => {
  const [one, two] = [z.string().meta({ id: 'ComponentsDouble' }), z.int().meta({ id: 'ComponentsDouble' })];
  expect(() => componentsOf({ inputs: [], outputs: [z.object({ one }), z.object({ two })] })).toThrow(
    'two different schemas are named ComponentsDouble',
  );
});
