import type { Repository, Stored } from '@simpul/backbone';
import { copyLimit } from './holding.ts';

const atOnce = 100;

/**
 * The aggregates that a filter finds, the latest by `sort` first, at most `limit`: what a person is given as a copy of their
 * data, or what a rule of retention looks at. An index has to serve filter and sort.
 */
export async function storedOf<S>(
  repository: Pick<Repository<S, never>, 'page'>,
  query: { readonly filter: Record<string, unknown>; readonly sort: string; readonly limit?: number },
): Promise<Stored<S>[]> {
  const { limit = copyLimit, ...asked } = query;
  const found: Stored<S>[] = [];
  let cursor: string | undefined;
  do {
    const page = await repository.page({ ...asked, limit: Math.min(atOnce, limit - found.length), cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor && found.length < limit);
  return found;
}

/**
 * {@link storedOf} as the person gets it, for {@link Holding.copy}. `shown` is what their own requests are answered with: what
 * is kept besides, such as who of an office decided, is nobody's data to copy.
 */
export async function copiesOf<S>(
  repository: Pick<Repository<S, never>, 'page'>,
  query: { readonly filter: Record<string, unknown>; readonly sort: string },
  shown: (id: string, state: S) => object | readonly object[],
): Promise<object[]> {
  const found = await storedOf(repository, { ...query, limit: copyLimit + 1 });
  return found.flatMap(({ id, state }) => shown(id, state));
}
