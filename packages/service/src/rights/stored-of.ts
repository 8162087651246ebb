import type { Repository, Stored } from '@simpul/backbone';

const atOnce = 100;
const most = 1_000;

/**
 * The aggregates that a filter finds, the latest by `sort` first, at most 1,000: what a person is given as a copy of their
 * data, or what a rule of retention looks at. An index has to serve filter and sort.
 */
export async function storedOf<S>(
  repository: Pick<Repository<S, never>, 'page'>,
  query: { readonly filter: Record<string, unknown>; readonly sort: string; readonly limit?: number },
): Promise<Stored<S>[]> {
  const { limit = most, ...asked } = query;
  const found: Stored<S>[] = [];
  let cursor: string | undefined;
  do {
    const page = await repository.page({ ...asked, limit: Math.min(atOnce, limit - found.length), cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor && found.length < limit);
  return found;
}

/** {@link storedOf} as the person gets it. */
export async function copiesOf<S extends object>(
  repository: Pick<Repository<S, never>, 'page'>,
  query: { readonly filter: Record<string, unknown>; readonly sort: string },
): Promise<object[]> {
  return (await storedOf(repository, query)).map(({ id, state }) => ({ id, ...state }));
}
