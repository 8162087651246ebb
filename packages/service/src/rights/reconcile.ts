import type { Repository } from '@simpul/backbone';
import type { PersonKeys } from '../personal/person-keys.ts';
import type { PersonDataState } from './person-data.ts';

/** What was looked at, how many of them had to be erased again, and where there is more. */
export interface Reconciled {
  readonly seen: number;
  readonly erased: number;
  readonly next?: string;
}

/** Goes on after what `next` said, until there is no more or `until` (epoch ms) has passed. */
export type Reconcile = (options?: { after?: string | undefined; until?: number }) => Promise<Reconciled>;

/** Brings keys and records of a service to agree on who was erased, after either of them came back from a backup. */
export interface Reconciling {
  /** Destroys again the keys of those whose record says that they were erased. */
  readonly keys: Reconcile;
  /** Removes again what is kept of those whose key was destroyed, where their record does not say that they were erased. */
  readonly records: Reconcile;
}

/** Serves the look for all who were erased. */
export const erasedIndex = { 'state.status': 1, _id: 1 } as const;

const pageSize = 100;

type Page = { readonly persons: readonly string[]; readonly next?: string | undefined };

export function createReconciling({
  records,
  keys,
  erase,
}: {
  readonly records: Pick<Repository<PersonDataState, never>, 'page' | 'find'>;
  readonly keys: Pick<PersonKeys, 'destroy' | 'isDestroyed' | 'destroyed'>;
  erase(person: string): Promise<unknown>;
}): Reconciling {
  async function erased(cursor: string | undefined): Promise<Page> {
    const filter = { 'state.status': 'erased' };
    const { items, next } = await records.page({ filter, sort: 'state.status', order: 'asc', limit: pageSize, cursor });
    return { persons: items.map(({ id }) => id), next };
  }

  async function destroyed(after = ''): Promise<Page> {
    const persons = await keys.destroyed(after, pageSize);
    return { persons, next: persons.length === pageSize ? persons.at(-1) : undefined };
  }

  return {
    keys: through(erased, async (person) => (await keys.isDestroyed(person)) || void (await keys.destroy(person))),
    records: through(destroyed, async (person) => {
      const status = (await records.find(person))?.state.status;
      return status === 'erased' || void (await erase(person));
    }),
  };
}

/** `isRight` answers whether there was nothing to do, and has done it where there was. */
function through(
  pageOf: (cursor: string | undefined) => Promise<Page>,
  isRight: (person: string) => Promise<boolean | undefined>,
): Reconcile {
  return async ({ after, until = Number.POSITIVE_INFINITY } = {}) => {
    let [seen, erased, cursor] = [0, 0, after];
    do {
      const { persons, next } = await pageOf(cursor);
      const right = await Promise.all(persons.map(isRight));
      seen += persons.length;
      erased += right.filter((each) => !each).length;
      cursor = next;
    } while (cursor !== undefined && Date.now() < until);
    return { seen, erased, ...(cursor !== undefined && { next: cursor }) };
  };
}
