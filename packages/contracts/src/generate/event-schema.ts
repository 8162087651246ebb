import type { EventType } from '../core/event.ts';
import { convert, type JsonSchema } from './json-schema.ts';

/**
 * The published JSON Schema (draft 2020-12) of an event type's data, `$id` `urn:simpul:event:<type>`.
 * A consumer that keeps to it must let unknown fields pass: new optional ones may come within a version.
 */
export function eventSchemaOf(event: EventType): JsonSchema {
  const { root, named } = convert(event.schema, 'output');
  const { $ref, ...keywords } = root;
  // a schema that is itself named stands under its name in $defs; at the top its content is what a reader looks for
  const content = typeof $ref === 'string' ? { ...named[$ref.slice('#/$defs/'.length)], ...keywords } : root;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:simpul:event:${event.type}`,
    ...content,
    title: event.type,
    description: event.summary,
    examples: [event.example],
    ...(Object.keys(named).length > 0 && { $defs: named }),
  };
}
