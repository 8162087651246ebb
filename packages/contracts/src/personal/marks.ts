import { z } from 'zod';

/** A place in a schema: names of members, `[]` for each of a list, `{}` for each of a record. */
export type MarkedPath = readonly string[];

/**
 * The places of a schema that bear the mark `.meta({ personal: true })`, each once, in the order of the schema. What is
 * below a marked place is part of it.
 *
 * @example markedPaths(z.object({ people: z.array(z.object({ nik: Nik })) })) // [['people', '[]', 'nik']]
 */
export function markedPaths(schema: z.ZodType): MarkedPath[] {
  const found = new Map(pathsIn(schema, new Set()).paths.map((path) => [path.join('\n'), path]));
  return [...found.values()];
}

/**
 * The marked places of a schema as a tree: the value itself, its members by name, or each of its elements (and members
 * without a name of their own).
 */
export interface Marks {
  readonly personal: boolean;
  readonly members: ReadonlyMap<string, Marks>;
  readonly each?: Marks;
}

interface Draft {
  personal: boolean;
  readonly members: Map<string, Draft>;
  each?: Draft;
}

/**
 * The marked places of a schema, for walking through values along them. Of a union every alternative counts: what is
 * personal in one is taken for personal in all.
 * @throws {Error} where a schema refers to itself: marks have an end
 */
export function marksOf(schema: z.core.$ZodType): Marks {
  const { paths, isWhole } = pathsIn(schema, new Set());
  if (!isWhole) throw new Error('a schema that refers to itself cannot tell where personal data ends');
  const root = noMarks();
  for (const path of paths) {
    let at = root;
    for (const step of path) at = stepInto(at, step);
    at.personal = true;
  }
  return root;
}

const noMarks = (): Draft => ({ personal: false, members: new Map() });

function stepInto(draft: Draft, step: string): Draft {
  if (step === '[]' || step === '{}') {
    draft.each ??= noMarks();
    return draft.each;
  }
  const member = draft.members.get(step) ?? noMarks();
  draft.members.set(step, member);
  return member;
}

/** The values at the marked places of what fits a schema, with where they are. What is not there is left out. */
export function markedValues(schema: z.ZodType, value: unknown): { path: MarkedPath; value: unknown }[] {
  return markedPaths(schema).flatMap((path) => valuesAt(value, path).map((each) => ({ path, value: each })));
}

/** A path as people read it: `people[].nik`. */
export function pathText(path: MarkedPath): string {
  return path
    .map((step, index) => (step === '[]' || step === '{}' ? step : `${index === 0 ? '' : '.'}${step}`))
    .join('')
    .replace(/^\./, '');
}

type Schema = z.core.$ZodType;

interface Below {
  readonly paths: readonly MarkedPath[];
  /** false where a schema that is being looked at stands below itself: seen from there, it is not all */
  readonly isWhole: boolean;
}

// Contracts are made of the same few schemas over and over.
const known = new WeakMap<Schema, Below>();

function pathsIn(schema: Schema, above: ReadonlySet<Schema>): Below {
  if (above.has(schema)) return { paths: [], isWhole: false };
  const before = known.get(schema);
  if (before) return before;
  const found = z.globalRegistry.get(schema)?.personal === true ? { paths: [[]], isWhole: true } : below(schema, above);
  if (found.isWhole || above.size === 0) known.set(schema, found);
  return found;
}

function below(schema: Schema, above: ReadonlySet<Schema>): Below {
  const within = new Set([...above, schema]);
  const parts = childrenOf(schema).map(([steps, child]) => ({ steps, ...pathsIn(child, within) }));
  return {
    paths: parts.flatMap(({ steps, paths }) => paths.map((path) => [...steps, ...path])),
    isWhole: parts.every(({ isWhole }) => isWhole),
  };
}

/** The schemas a schema is made of, and the steps that lead to what each describes. */
function childrenOf(schema: Schema): [steps: MarkedPath, child: Schema][] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      return [
        ...Object.entries(def.shape).map(([name, child]): [MarkedPath, Schema] => [[name], child]),
        ...(def.catchall ? [[['{}'], def.catchall] as [MarkedPath, Schema]] : []),
      ];
    case 'array':
      return [[['[]'], def.element]];
    case 'set':
      return [[['[]'], def.valueType]];
    case 'record':
    case 'map':
      return [[['{}'], def.valueType]];
    case 'tuple':
      return [...def.items, ...(def.rest ? [def.rest] : [])].map((child) => [['[]'], child]);
    case 'union':
      return def.options.map((child) => [[], child]);
    case 'intersection':
      return [
        [[], def.left],
        [[], def.right],
      ];
    case 'pipe':
      return [
        [[], def.in],
        [[], def.out],
      ];
    case 'lazy':
      return [[[], def.getter()]];
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return [[[], def.innerType]];
    default:
      return [];
  }
}

function valuesAt(value: unknown, [step, ...rest]: MarkedPath): unknown[] {
  if (value === undefined || value === null) return [];
  if (step === undefined) return [value];
  if (typeof value !== 'object') return [];
  if (step === '[]') return Array.isArray(value) ? value.flatMap((each) => valuesAt(each, rest)) : [];
  if (step === '{}') return Object.values(value).flatMap((each) => valuesAt(each, rest));
  return Object.hasOwn(value, step) ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}
