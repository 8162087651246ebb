/** A value as JSON with the members of every object in order: equal texts are equal values. Absent and undefined are alike. */
export function canonical(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value);
  const text: string | undefined = JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'bigint') return String(each);
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return text ?? 'nothing';
}

/** What stands at a path such as `subject.nop`, or undefined. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, member) => {
    return typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[member] : undefined;
  }, value);
}

/** A whole number as the store may give it, a BSON Long too; NaN's like becomes undefined. */
export function whole(value: unknown): bigint | undefined {
  try {
    return value === null || value === undefined ? undefined : BigInt(String(value));
  } catch {
    return undefined;
  }
}

/** Values by a key that several may share. */
export function grouped<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
