import type { SealStored } from '@simpul/backbone';
import { NotYet } from '@simpul/contracts';

/** What is stored sealed, by collection, and how what stands in clear there is sealed. */
export type StoredSealed = readonly ReadonlyMap<string, SealStored>[];

const pageSize = 50;
const patienceMs = 5_000;

/**
 * Seals once in the life of a process whatever an earlier release stored in clear: until then destroying a key does not
 * reach everything. Each call goes on where the last one came to, for five seconds at most.
 * @throws NotYet as long as there is more
 */
export function createSealing(stored: StoredSealed): () => Promise<void> {
  let done = false;
  let at: { readonly name: string; readonly after?: string | undefined } | undefined;
  let walking: Promise<void> | undefined;

  async function walk(): Promise<void> {
    const until = performance.now() + patienceMs;
    const all = new Map(stored.flatMap((each) => [...each]));
    const from = at?.name ?? '';
    for (const name of [...all.keys()].toSorted().filter((each) => each >= from)) {
      let after = name === at?.name ? at.after : undefined;
      do {
        at = { name, after };
        if (performance.now() > until) return;
        after = (await all.get(name)?.(after, pageSize))?.next;
      } while (after !== undefined);
    }
    done = true;
  }

  return async () => {
    if (done) return;
    walking ??= walk().finally(() => {
      walking = undefined;
    });
    await walking;
    if (!done) throw new NotYet('the sealing of what was stored in clear');
  };
}
