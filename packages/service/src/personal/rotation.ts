import type { KeyStore } from './person-keys.store.ts';
import { type KeyProvider, PersonKeyLost } from './provider.ts';

/** What a rotation came to: the master key that wraps now, and how many keys another one still does. */
export interface Rotated {
  readonly current: string;
  readonly rewrapped: number;
  readonly remaining: number;
}

const pageSize = 64;

/**
 * Wraps every key under the current master key. Each is replaced only if it is still the one that was read, so that what
 * is destroyed meanwhile stays destroyed; two rotations at once do no harm. What cannot be unwrapped now is left, and
 * counts as remaining.
 */
export async function rewrapAll({
  store,
  provider,
  service,
  until = Number.POSITIVE_INFINITY,
}: {
  store: KeyStore;
  provider: KeyProvider;
  service: string;
  until?: number | undefined;
}): Promise<Rotated> {
  const current = await provider.current();
  let rewrapped = 0;
  for (let after = ''; Date.now() < until; ) {
    const keys = await store.notUnder(current, after, pageSize);
    const ends = await Promise.allSettled(
      keys.map(async ({ person, key }) => {
        const about = { service, person };
        const dataKey = await provider.unwrap(key.wrapped, key.keyId, about);
        return store.rewrap(person, key, await provider.wrap(dataKey, about));
      }),
    );
    const done = ends.filter((end) => end.status === 'fulfilled');
    rewrapped += done.filter(({ value }) => value).length;
    after = keys.at(-1)?.person ?? after;
    // one that cannot be unwrapped holds up no other; where none can, it is the provider that is away
    const isAway = ends.every((end) => end.status === 'rejected' && !(end.reason instanceof PersonKeyLost));
    if (keys.length < pageSize || isAway) break;
  }
  const { keys } = await store.count();
  const remaining = Object.entries(keys).reduce((sum, [keyId, count]) => (keyId === current ? sum : sum + count), 0);
  return { current, rewrapped, remaining };
}
