import { type AskedService, type DataAccess, DataAccessPage } from '@simpul/contracts';

/** A service that is asked as well; without an address it cannot be. */
export interface OtherService {
  readonly service: string;
  readonly url: string | undefined;
}

/** What one of them told, and how asking it went. */
export interface Told {
  readonly items: readonly DataAccess[];
  readonly more: boolean;
  readonly asked: AskedService;
}

// The caller waits ten seconds at most, and is better off with what there is.
const patienceMs = 4_000;

/**
 * Asks another service for a page of the same citizen's readings, with the citizen's own token. It never throws: a service
 * that cannot be asked is named, so that nobody takes a part for the whole.
 */
export async function askService(
  { service, url }: OtherService,
  { authorization, limit, cursor }: { authorization: string; limit: number; cursor?: string | undefined },
): Promise<Told> {
  const missing = (reason: NonNullable<AskedService['reason']>): Told => ({
    items: [],
    more: false,
    asked: { service, answered: false, reason },
  });
  if (url === undefined) return missing('no-address');
  const address = new URL('/v1/me/data-access', url);
  address.searchParams.set('limit', String(limit));
  if (cursor !== undefined) address.searchParams.set('cursor', cursor);
  try {
    const headers = { authorization, accept: 'application/json' };
    const response = await fetch(address, { headers, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) {
      await response.body?.cancel();
      return missing(response.status >= 500 ? 'unreachable' : 'refused');
    }
    const page = DataAccessPage.safeParse(await response.json());
    if (!page.success) return missing('unreadable');
    const { items, next } = page.data;
    return { items, more: next !== undefined, asked: { service, answered: true } };
  } catch {
    return missing('unreachable');
  }
}
