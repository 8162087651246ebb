import type { z } from 'zod';
import { convert, type JsonSchema } from '../generate/json-schema.ts';

/** Where a schema bears the mark `personal`: paths such as `address.value.line`, each once, in the schema's order. */
export function personalFields(schema: z.ZodType): string[] {
  const { root, named } = convert(schema, 'output');
  const found = new Set<string>();

  function look(part: JsonSchema, path: readonly string[], within: readonly string[]): void {
    const ref = typeof part.$ref === 'string' ? part.$ref.slice('#/$defs/'.length) : undefined;
    const target = ref !== undefined && !within.includes(ref) ? named[ref] : undefined;
    if (part['x-simpul-personal'] === true) found.add(path.join('.'));
    if (ref !== undefined && target) look(target, path, [...within, ref]);
    for (const [name, each] of Object.entries((part.properties ?? {}) as Record<string, JsonSchema>))
      look(each, [...path, name], within);
    if (part.items) look(part.items as JsonSchema, path, within);
    for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const)
      for (const each of (part[keyword] ?? []) as JsonSchema[]) look(each, path, within);
  }

  look(root, [], []);
  return [...found];
}
