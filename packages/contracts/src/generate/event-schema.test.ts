import { expect, test } from 'vitest';
import { z } from 'zod';
import { permitIssued } from '../../test/sample.ts';
import { checker } from '../../test/validators.ts';
import { event } from '../core/event.ts';
import { services } from '../services.ts';
import { eventSchemaOf } from './event-schema.ts';

const published = Object.values(services).flatMap(({ topics }) => topics.flatMap(({ events }) => events));

test('a published schema names its event and lets fields to come pass', () => {
  const schema = eventSchemaOf(permitIssued);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:simpul:event:g2c.permit.issued.v1',
    title: 'g2c.permit.issued.v1',
    type: 'object',
    required: ['holder', 'fee', 'terms'],
  });
  const check = checker({});
  expect(check(schema, { ...permitIssued.example, toCome: 1 })).toEqual([]);
  expect(check(schema, { ...permitIssued.example, fee: -1 })).toEqual(['/fee must be >= 0']);
});

test('data declared as one named schema is published with its content at the top', () => {
  const data = z.object({ a: z.string() }).meta({ id: 'EventSchemaNamed', description: 'A thing' });
  const schema = eventSchemaOf(event({ type: 'g2c.thing.done.v1', data, summary: 'Done', example: { a: 'x' } }));
  expect(schema).toMatchObject({ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] });
});

test.each(published.map((each) => [each.type, each] as const))(
  '%s: its example fits, and nothing in it is personal',
  (_, each) => {
    const schema = eventSchemaOf(each);
    expect(checker({})(schema, each.example)).toEqual([]);
    expect(JSON.stringify(schema)).not.toContain('x-simpul-personal');
  },
);
