import { expect, test } from 'vitest';
import { permitIssued, permitTopic } from '../../test/sample.ts';
import { asyncApiErrors, checker } from '../../test/validators.ts';
import { services } from '../services.ts';
import { asyncApiOf } from './asyncapi.ts';
import type { JsonSchema } from './json-schema.ts';

const sample = asyncApiOf([permitTopic]);
const published = asyncApiOf(Object.values(services).flatMap(({ topics }) => topics));

test('a topic is a channel with its partitions, kept for ever', () => {
  expect(sample.channels).toEqual({
    'g2c.permit': {
      address: 'g2c.permit',
      summary: 'The life of permits',
      messages: { 'g2c.permit.issued.v1': { $ref: '#/components/messages/g2c.permit.issued.v1' } },
      bindings: {
        kafka: {
          topic: 'g2c.permit',
          partitions: 4,
          topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1 },
          bindingVersion: '0.5.0',
        },
      },
    },
  });
});

test('a message is a CloudEvent whose headers and key are told', () => {
  const { messages } = sample.components as { messages: Record<string, JsonSchema> };
  expect(messages[permitIssued.type]).toMatchObject({
    contentType: 'application/json',
    headers: {
      properties: { ce_specversion: { const: '1.0' }, ce_type: { const: 'g2c.permit.issued.v1' } },
      required: expect.arrayContaining(['ce_id', 'ce_type', 'ce_source', 'ce_specversion', 'ce_time', 'content-type']),
    },
    bindings: { kafka: { key: { type: 'string', description: 'id of the permit' } } },
  });
});

test.each([
  ['the sample', sample],
  ['all topics', published],
])('%s: the document is valid AsyncAPI 3.0, and every example fits', (_, document) => {
  expect(asyncApiErrors(document)).toEqual([]);
  const { messages } = document.components as {
    messages: Record<
      string,
      { headers: JsonSchema; payload: JsonSchema; examples: { headers: unknown; payload: unknown }[] }
    >;
  };
  const check = checker(document, 'draft-07');
  const wrong = Object.entries(messages).flatMap(([type, { headers, payload, examples }]) =>
    examples.flatMap((example) =>
      [...check(headers, example.headers), ...check(payload, example.payload)].map((error) => `${type}: ${error}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a document that breaks the standard is noticed', () => {
  expect(asyncApiErrors({ ...sample, channels: { 'g2c.permit': { adress: 'typo' } } })).not.toEqual([]);
});
