import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from './json-schema.ts';

/** Keywords that explain and do not constrain: they may change freely. */
export const annotations: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'definitions',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'x-simpul-personal',
]);
/** Keywords that {@link compare} looks into; every other constraint must stay exactly as it is. */
const structural = new Set([
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'items',
  'prefixItems',
  'anyOf',
  'oneOf',
  'allOf',
  'enum',
  'const',
]);

/** A schema, and the document its `$ref`s lead into. */
export interface Document {
  readonly root: JsonSchema;
  readonly schema: JsonSchema;
}

/**
 * Says how `next` breaks consumers or producers that keep to `old`, one sentence each; empty when it breaks nobody.
 * Both are JSON Schemas of one event type. Compatible means in both directions: readers of the old schema read new
 * events, readers of the new schema read every event ever published. So only two things may change: explanations, and
 * optional fields that are added to an open object. Because all else stays equal and nothing is taken away, being
 * compatible with the last committed schema means being compatible with every one before it.
 */
export function compatibility(old: JsonSchema, next: JsonSchema): string[] {
  return compare({ root: old, schema: old }, { root: next, schema: next }, '', new Set());
}

/** Follows `$ref`; keywords beside it count as well. @throws Error where it leads nowhere */
export function resolve({ root, schema }: Document): JsonSchema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return schema;
  if ($ref === '#') return resolve({ root, schema: { ...root, ...beside } });
  const target = $ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (within, key) => (isSchema(within) ? within[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
      root,
    );
  if (!isSchema(target)) throw new Error(`${$ref} leads nowhere`);
  return resolve({ root, schema: { ...target, ...beside } });
}

function compare(old: Document, next: Document, path: string, within: ReadonlySet<string>): string[] {
  const [a, b] = [resolve(old), resolve(next)];
  const pair = `${JSON.stringify(a)} ${JSON.stringify(b)}`;
  if (within.has(pair)) return [];
  const step: Step = (before, after, at) =>
    compare(
      { root: old.root, schema: before },
      { root: next.root, schema: after },
      `${path}${at}`,
      new Set([...within, pair]),
    );
  const here = path || 'the data';
  return [
    ...compareConstraints(a, b).map((each) => `${here}: ${each}`),
    ...compareMembers(a, b).map((each) => `${here}: ${each}`),
    ...compareProperties(a, b, path, step),
    ...compareAdditional(a, b, here, step),
    ...compareNames(a, b, here, step),
    ...compareItems(a, b, here, step),
    ...compareUnions(a, b, here, step),
  ];
}

type Step = (old: JsonSchema, next: JsonSchema, at: string) => string[];

/** `type`, bounds, `pattern`, `format` and whatever else: a tighter one refuses old events, a looser one lets through what old readers refuse. */
function compareConstraints(old: JsonSchema, next: JsonSchema): string[] {
  const keywords = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...keywords]
    .filter((keyword) => !annotations.has(keyword) && !structural.has(keyword) && keyword !== '$ref')
    .filter((keyword) => !isDeepStrictEqual(unordered(keyword, old[keyword]), unordered(keyword, next[keyword])))
    .map((keyword) => changed(keyword, old[keyword], next[keyword]));
}

/** `enum` and `const` are both lists of the values that may come; enums are closed. */
function compareMembers(old: JsonSchema, next: JsonSchema): string[] {
  const [before, after] = [membersOf(old), membersOf(next)];
  if (!before && !after) return [];
  if (!before || !after)
    return [before ? 'the list of allowed values was removed' : 'a list of allowed values was added'];
  const missing = (from: readonly unknown[], others: readonly unknown[]) =>
    from.filter((value) => !others.some((other) => isDeepStrictEqual(value, other)));
  return [
    ...missing(before, after).map((value) => `value ${show(value)} was removed`),
    ...missing(after, before).map((value) => `value ${show(value)} was added`),
  ];
}

function compareProperties(old: JsonSchema, next: JsonSchema, path: string, step: Step): string[] {
  const [before, after] = [schemasIn(old.properties), schemasIn(next.properties)];
  const [wasRequired, isRequired] = [namesIn(old.required), namesIn(next.required)];
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  const problems = [
    ...removed.map((name) => `${path}/${name} was removed`),
    ...added
      .filter((name) => isRequired.has(name))
      .map((name) => `${path}/${name} was added as required: a new field must be optional`),
  ];
  if (added.length > 0 && old.additionalProperties === false) {
    problems.push(
      ...added.map((name) => `${path}/${name} was added to a closed object: readers of the old schema refuse it`),
    );
  }
  if (added.length > 0 && isSchema(old.additionalProperties)) {
    const rule = old.additionalProperties;
    problems.push(...added.flatMap((name) => step(rule, after[name] ?? {}, `/${name}`)));
  }
  for (const [name, schema] of Object.entries(before)) {
    const now = after[name];
    if (!now) continue;
    if (wasRequired.has(name) && !isRequired.has(name)) problems.push(`${path}/${name} became optional`);
    if (!wasRequired.has(name) && isRequired.has(name)) problems.push(`${path}/${name} became required`);
    problems.push(...step(schema, now, `/${name}`));
  }
  return problems;
}

function compareAdditional(old: JsonSchema, next: JsonSchema, here: string, step: Step): string[] {
  const [before, after] = [openness(old.additionalProperties), openness(next.additionalProperties)];
  if (isSchema(before) && isSchema(after)) return step(before, after, '/*');
  return before === after ? [] : [`${here}: additionalProperties changed from ${show(before)} to ${show(after)}`];
}

function compareNames(
  { propertyNames: before }: JsonSchema,
  { propertyNames: after }: JsonSchema,
  here: string,
  step: Step,
): string[] {
  if (isSchema(before) && isSchema(after)) return step(before, after, '/(name of a field)');
  return isDeepStrictEqual(before, after) ? [] : [`${here}: ${changed('propertyNames', before, after)}`];
}

function compareItems(old: JsonSchema, next: JsonSchema, here: string, step: Step): string[] {
  const problems: string[] = [];
  if (isSchema(old.items) && isSchema(next.items)) problems.push(...step(old.items, next.items, '/[]'));
  else if (!isDeepStrictEqual(old.items, next.items))
    problems.push(`${here}: ${changed('items', old.items, next.items)}`);
  const [before, after] = [listIn(old.prefixItems), listIn(next.prefixItems)];
  if (before.length !== after.length)
    problems.push(`${here}: the tuple had ${before.length} entries and has ${after.length}`);
  else problems.push(...before.flatMap((each, index) => step(each, after[index] ?? {}, `/${index}`)));
  return problems;
}

/** Alternatives may be reordered, not added, removed or altered incompatibly. */
function compareUnions(old: JsonSchema, next: JsonSchema, here: string, step: Step): string[] {
  return ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
    const [before, after] = [listIn(old[keyword]), listIn(next[keyword])];
    if (before.length !== after.length)
      return [`${here}: ${keyword} had ${before.length} alternatives and has ${after.length}`];
    const left = new Set(after);
    return before.flatMap((each) => {
      const ranked = [...left]
        .map((candidate) => ({ candidate, problems: step(each, candidate, '') }))
        .sort((x, y) => x.problems.length - y.problems.length);
      const closest = ranked[0];
      if (!closest) return [];
      left.delete(closest.candidate);
      return closest.problems;
    });
  });
}

/** Whether something is an object, as every schema that constrains is. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values that `enum` or `const` leave; undefined where any may come. */
export function membersOf(schema: JsonSchema): readonly unknown[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

/** The schemas by name that a keyword holds. */
export function schemasIn(value: unknown): Record<string, JsonSchema> {
  return isSchema(value) ? (value as Record<string, JsonSchema>) : {};
}

/** The names that a keyword lists. */
export function namesIn(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []);
}

/** The schemas that a keyword lists. */
export function listIn(value: unknown): readonly JsonSchema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

/** Absent, `true` and `{}` all mean that any further field may come. */
function openness(value: unknown): unknown {
  return value === undefined || value === true || (isSchema(value) && Object.keys(value).length === 0) ? true : value;
}

function unordered(keyword: string, value: unknown): unknown {
  return keyword === 'type' && Array.isArray(value) ? [...value].sort() : value;
}

function changed(keyword: string, old: unknown, next: unknown): string {
  if (old === undefined) return `${keyword} ${show(next)} was added`;
  if (next === undefined) return `${keyword} ${show(old)} was removed`;
  return `${keyword} changed from ${show(old)} to ${show(next)}`;
}

/** A value as a sentence has it. */
export function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
