import type { z } from 'zod';

/**
 * Where in values of a schema personal data stands: the value itself, its members by name, or each of its elements (and
 * members without a name of their own).
 */
export interface Marks {
  readonly personal: boolean;
  readonly members: ReadonlyMap<string, Marks>;
  readonly each?: Marks;
}

interface Draft {
  personal: boolean;
  members: Map<string, Draft>;
  each?: Draft;
}

type Schema = z.core.$ZodType;

/**
 * Reads the marks `.meta({ personal: true })` of a schema. Of a union every alternative counts: what is personal in one is
 * taken for personal in all.
 * @throws {Error} where a schema refers to itself: marks have an end
 */
export function marksOf(schema: Schema): Marks {
  const root: Draft = { personal: false, members: new Map() };
  read(schema, root, new Set());
  prune(root);
  return root;
}

function read(schema: Schema, into: Draft, lazies: ReadonlySet<Schema>): void {
  if ((schema as z.ZodType).meta()?.personal === true) into.personal = true;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = (each: Schema) => read(each, into, lazies);
  const element = (each: Schema) => {
    into.each ??= { personal: false, members: new Map() };
    read(each, into.each, lazies);
  };
  switch (def.type) {
    case 'object':
      for (const [name, member] of Object.entries(def.shape)) {
        const draft = into.members.get(name) ?? { personal: false, members: new Map() };
        into.members.set(name, draft);
        read(member, draft, lazies);
      }
      if (def.catchall) element(def.catchall);
      break;
    case 'array':
      element(def.element);
      break;
    case 'record':
    case 'map':
    case 'set':
      element(def.valueType);
      break;
    case 'tuple':
      for (const item of def.items) element(item);
      if (def.rest) element(def.rest);
      break;
    case 'union':
      for (const option of def.options) inner(option);
      break;
    case 'intersection':
      inner(def.left);
      inner(def.right);
      break;
    case 'pipe':
      inner(def.in);
      inner(def.out);
      break;
    case 'lazy':
      if (lazies.has(schema)) throw new Error('a schema that refers to itself cannot tell where personal data ends');
      read(def.getter(), into, new Set([...lazies, schema]));
      break;
    default:
      if ('innerType' in def) inner(def.innerType);
  }
}

/** Takes out what leads to no mark, so that values are only walked where there is something; whether anything is left. */
function prune(draft: Draft): boolean {
  for (const [name, member] of draft.members) if (!prune(member)) draft.members.delete(name);
  if (draft.each && !prune(draft.each)) delete draft.each;
  return draft.personal || draft.members.size > 0 || draft.each !== undefined;
}
