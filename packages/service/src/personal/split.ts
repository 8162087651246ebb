import type { Marks } from '@simpul/contracts';

/** A personal value, where it stood, and whose it is. */
export interface Part {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly whose: string;
}

/** Tells of an object whose data stand in it; undefined where that is for what is around it to say. */
export type WhoseIs = (object: Readonly<Record<string, unknown>>) => string | undefined;

type Walked = Record<string, unknown>;

const hidden = Symbol('hidden');

/** By the member `person`, which holds a PersonRef wherever there is one. */
export const byPerson: WhoseIs = ({ person }) =>
  typeof person === 'string' && /^p[a-z2-7]{26}$/.test(person) ? person : undefined;

/**
 * Takes the personal values out of a value and leaves the rest: members are absent from it, elements of lists null.
 * The value itself stays as it was.
 * @throws {Error} where personal data are nobody's; it names the place, not what stands there
 */
export function split(
  value: unknown,
  marks: Marks,
  { whose, whoseIs }: { whose: string | undefined; whoseIs: WhoseIs },
): { clear: unknown; parts: Part[] } {
  const parts: Part[] = [];

  function walk(each: unknown, at: Marks, path: Part['path'], around: string | undefined): unknown {
    if (each === null || each === undefined) return each;
    if (at.personal) {
      if (around === undefined) throw new Error(`personal data of nobody at ${path.join('.') || 'the top'}`);
      parts.push({ path, value: each, whose: around });
      return hidden;
    }
    if (Array.isArray(each)) return walkList(each, at, path, around);
    return isPlain(each) ? walkObject(each, at, path, around) : each;
  }

  function walkList(list: readonly unknown[], { each: at }: Marks, path: Part['path'], around: string | undefined) {
    if (!at) return list;
    return list.map((each, index) => {
      const left = walk(each, at, [...path, index], around);
      return left === hidden ? null : left;
    });
  }

  function walkObject(object: Walked, at: Marks, path: Part['path'], around: string | undefined): Walked {
    const of = whoseIs(object) ?? around;
    const left: Walked = {};
    for (const [name, each] of Object.entries(object)) {
      const member = at.members.get(name) ?? at.each;
      const kept = member ? walk(each, member, [...path, name], of) : each;
      if (kept !== hidden) left[name] = kept;
    }
    return left;
  }

  return { clear: walk(value, marks, [], whose), parts };
}

/** The value with others put back where they stood; the value itself stays as it was. */
export function putBack(value: unknown, parts: readonly Pick<Part, 'path' | 'value'>[]): unknown {
  const copies = new Set<unknown>();
  const copyOf = (each: unknown): Walked => {
    if (copies.has(each)) return each as Walked;
    const copy = Array.isArray(each) ? [...each] : { ...(each as object) };
    copies.add(copy);
    return copy as Walked;
  };
  const top = copyOf(value);
  for (const { path, value: each } of parts) {
    let place = top;
    for (const step of path.slice(0, -1)) {
      const below = copyOf(place[step]);
      place[step] = below;
      place = below;
    }
    place[path.at(-1) ?? ''] = each;
  }
  return top;
}

/** Takes the nulls out of lists that stand for values which nobody can put back any more. */
export function withoutGaps(value: unknown, { members, each: every }: Marks): unknown {
  if (Array.isArray(value)) {
    if (!every) return value;
    const there = every.personal ? value.filter((each) => each !== null) : value;
    return there.map((each) => withoutGaps(each, every));
  }
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([name, each]) => {
    const member = members.get(name) ?? every;
    return [name, member ? withoutGaps(each, member) : each];
  });
  return Object.fromEntries(entries);
}

function isPlain(value: unknown): value is Walked {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
