import { z } from 'zod';

/** A JSON Schema object, or any part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

type Target = 'draft-2020-12' | 'draft-07';

/** `input`: what a client sends. `output`: what Simpul sends. They differ where a schema has defaults. */
type Direction = 'input' | 'output';

interface Converted {
  readonly root: JsonSchema;
  /** named schemas (`.meta({ id })`) that the root refers to, directly or through others */
  readonly named: Readonly<Record<string, JsonSchema>>;
}

const refTo = { 'draft-2020-12': '#/$defs/', 'draft-07': '#/definitions/' } as const;

/**
 * A zod schema as JSON Schema. Objects declared by `z.object` stay open, since new optional fields may come;
 * those declared by `z.strictObject` are closed. `.meta({ personal: true })` shows as `x-simpul-personal`.
 */
export function convert(schema: z.ZodType, direction: Direction, target: Target = 'draft-2020-12'): Converted {
  const wrapped = z.toJSONSchema(z.object({ root: schema }), {
    io: direction,
    target,
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === 'object' && !def.catchall) delete jsonSchema.additionalProperties;
      if (jsonSchema.personal === true) {
        delete jsonSchema.personal;
        jsonSchema['x-simpul-personal'] = true;
      }
    },
  });
  const named = (target === 'draft-07' ? wrapped.definitions : wrapped.$defs) ?? {};
  return { root: wrapped.properties?.root as JsonSchema, named: named as Record<string, JsonSchema> };
}

/** Rewrites every `$ref` within a schema. Only called on what {@link convert} made, where `$ref` is always a keyword. */
export function mapRefs(schema: JsonSchema, map: (ref: string) => string): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, each]) => [
      key,
      key === '$ref' && typeof each === 'string' ? map(each) : walk(each),
    ]);
    return Object.fromEntries(entries);
  };
  return walk(schema) as JsonSchema;
}

/** Names a schema refers to directly. */
function refsOf(schema: JsonSchema, prefix: string): string[] {
  const names: string[] = [];
  mapRefs(schema, (ref) => {
    names.push(ref.slice(prefix.length));
    return ref;
  });
  return names;
}

/** Everything a named schema means: its own text and that of all it refers to. Equal strings, equal meaning. */
function meaning(name: string, named: ReadonlyMap<string, JsonSchema>, prefix: string): string {
  const seen = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const next of refsOf(named.get(each) ?? {}, prefix)) visit(next);
  };
  visit(name);
  return JSON.stringify([...seen].sort().map((each) => [each, named.get(each)]));
}

/** Named component schemas gathered from many zod schemas, and those schemas referring to them. */
export interface Components {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  input(schema: z.ZodType): JsonSchema;
  output(schema: z.ZodType): JsonSchema;
}

/**
 * Gathers the named schemas of all inputs and outputs under `#/components/schemas/`. Where a named schema reads
 * differently as input, the input variant is called `<name>Input`.
 * Throws where two different schemas have the same name.
 */
export function componentsOf(
  all: { readonly inputs: readonly z.ZodType[]; readonly outputs: readonly z.ZodType[] },
  target: Target = 'draft-2020-12',
): Components {
  const prefix = refTo[target];
  const gather = (schemas: readonly z.ZodType[], direction: Direction): Map<string, JsonSchema> => {
    const gathered = new Map<string, JsonSchema>();
    for (const [name, schema] of schemas.flatMap((each) => Object.entries(convert(each, direction, target).named))) {
      const known = gathered.get(name);
      if (known && JSON.stringify(known) !== JSON.stringify(schema))
        throw new Error(`two different schemas are named ${name}`);
      gathered.set(name, schema);
    }
    return gathered;
  };
  const outputs = gather(all.outputs, 'output');
  const inputs = gather(all.inputs, 'input');

  const inputName = (name: string): string => {
    const same = !outputs.has(name) || meaning(name, outputs, prefix) === meaning(name, inputs, prefix);
    return same ? name : `${name}Input`;
  };
  const component = (name: string): string => `#/components/schemas/${name}`;
  const asOutput = (schema: JsonSchema) => mapRefs(schema, (ref) => component(ref.slice(prefix.length)));
  const asInput = (schema: JsonSchema) => mapRefs(schema, (ref) => component(inputName(ref.slice(prefix.length))));

  const schemas = new Map<string, JsonSchema>();
  for (const [name, schema] of outputs) schemas.set(name, asOutput(schema));
  for (const [name, schema] of inputs) schemas.set(inputName(name), asInput(schema));
  return {
    schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
    input: (schema) => asInput(convert(schema, 'input', target).root),
    output: (schema) => asOutput(convert(schema, 'output', target).root),
  };
}
