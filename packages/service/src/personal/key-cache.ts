/** What is remembered for a while, and by how many names at most. */
export interface KeyCache<T> {
  /** What is remembered under the name, or what `load` gives; who asks meanwhile shares it. A failure is not remembered. */
  get(name: string, load: () => Promise<T>): Promise<T>;
  set(name: string, value: T): void;
  delete(name: string): void;
}

/**
 * A cache that forgets what is older than `maxAgeMs`, counted from when it was asked for, and, where there are more than
 * `maxSize`, what was used longest ago.
 */
export function createKeyCache<T>({ maxAgeMs, maxSize }: { maxAgeMs: number; maxSize: number }): KeyCache<T> {
  const entries = new Map<string, { readonly since: number; readonly value: Promise<T> }>();

  function keep(name: string, value: Promise<T>, since = performance.now()): void {
    entries.delete(name);
    entries.set(name, { since, value });
    if (entries.size <= maxSize) return;
    const [oldest] = entries.keys();
    if (oldest !== undefined) entries.delete(oldest);
  }

  return {
    get(name, load) {
      const found = entries.get(name);
      if (found && performance.now() - found.since < maxAgeMs) {
        keep(name, found.value, found.since);
        return found.value;
      }
      const value = load();
      keep(name, value);
      value.catch(() => {
        if (entries.get(name)?.value === value) entries.delete(name);
      });
      return value;
    },
    set: (name, value) => keep(name, Promise.resolve(value)),
    delete: (name) => void entries.delete(name),
  };
}
