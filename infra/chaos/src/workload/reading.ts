import type { ChaosService, Reach } from '../ground.ts';
import type { Body } from './send.ts';

/** What somebody is shown, and the ETag it came with. */
export interface Shown {
  readonly body: Body;
  readonly etag?: string;
}

const patienceMs = 5_000;

/** Looks something up at one replica after the other; undefined where none shows it. No operation of the history. */
export async function look(
  reach: Reach,
  { service, who, path }: { readonly service: ChaosService; readonly who: string; readonly path: string },
): Promise<Shown | undefined> {
  const headers = { authorization: `Bearer ${await reach.token(who)}` };
  for (const url of reach.urls(service)) {
    try {
      const response = await fetch(url + path, { headers, signal: AbortSignal.timeout(patienceMs) });
      const body = (await response.json()) as Body;
      const etag = response.headers.get('etag');
      if (response.ok) return { body, ...(etag && { etag }) };
    } catch {
      // The other replica may answer.
    }
  }
  return undefined;
}

/** The items of a list, as somebody is shown it; none where no replica answers. */
export async function lookThrough(reach: Reach, query: Parameters<typeof look>[1]): Promise<readonly Body[]> {
  const items = (await look(reach, query))?.body.items;
  return Array.isArray(items) ? (items as Body[]) : [];
}

/** The version an ETag names, before what it says of something shown besides; 0 where there is none. */
export function versionOf({ etag = '' }: { readonly etag?: string }): number {
  return Number.parseInt(etag.replaceAll('"', ''), 10) || 0;
}
