import { randomBytes } from 'node:crypto';
import { Rejected } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { bytesOf } from './box.ts';
import { createKeyCache } from './key-cache.ts';
import { isTombstone, type KeyCounts, type KeyDocument, openKeyStore, type Tombstone } from './person-keys.store.ts';
import { type KeyProvider, PersonKeyLost } from './provider.ts';
import { type Rotated, rewrapAll } from './rotation.ts';

/** The key that hides what a service holds of one person: 32 bytes, in this process only. */
export interface DataKey {
  readonly person: string;
  readonly bytes: Buffer;
}

/** Something is to be stored of a person whose key was destroyed. */
export class PersonErased extends Rejected {
  constructor() {
    super('person.erased');
  }
}

/** A service's data keys, one for each person it holds data of. */
export interface PersonKeys {
  /**
   * The key to seal with, made at its first use.
   * @throws PersonErased it was destroyed · PersonKeyLost · Unavailable `keys-unavailable` · the error of a store that is away
   */
  keyOf(person: string): Promise<DataKey>;
  /**
   * The key to open with, undefined once it was destroyed.
   * @throws PersonKeyLost it does not unwrap, or there is none although something was sealed with it · Unavailable
   * `keys-unavailable` · the error of a store that is away
   */
  find(person: string): Promise<DataKey | undefined>;
  /**
   * Takes the key away for good; asking again answers the same. This process forgets it at once, others within
   * {@link keyMemoryMs}; the last backup that may hold it is gone at `backupsExpireAt`.
   */
  destroy(person: string): Promise<Tombstone>;
  /** As the store has it, not as it is remembered. */
  isDestroyed(person: string): Promise<boolean>;
  /** PersonRefs after one, in their order, whose key was destroyed; at most `limit`. */
  destroyed(after: string, limit: number): Promise<string[]>;
  /**
   * Wraps under the current master key what another one wraps, until `until` (epoch ms), while keys are used as ever.
   * Ask again as long as `remaining`; then the other master keys may be taken away.
   */
  rotate(options?: { until?: number }): Promise<Rotated>;
  status(): Promise<KeyCounts & { current: string }>;
}

/** For so long a process uses a key it has without looking whether it was destroyed. */
export const keyMemoryMs = 60_000;
const remembered = 10_000;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Opens the keys of a service in their own database. Two replicas that make a person's key at once end up with the same:
 * the first insert counts. A data key is stored wrapped only, bound to service and person.
 */
export function openPersonKeys({
  db,
  provider,
  service,
  backupDays = 7,
  lost = () => undefined,
}: {
  readonly db: Connection;
  readonly provider: KeyProvider;
  readonly service: string;
  /** how long backups of the database of keys are kept */
  readonly backupDays?: number;
  /** is told whose key is lost, at most once a minute for each */
  lost?(person: string, cause: unknown): void;
}): PersonKeys {
  const store = openKeyStore(db);
  const cache = createKeyCache<DataKey | 'destroyed' | 'none'>({ maxAgeMs: keyMemoryMs, maxSize: remembered });

  const alarms = createKeyCache<void>({ maxAgeMs: keyMemoryMs, maxSize: remembered });
  const alarmed = (person: string, error: PersonKeyLost) => {
    void alarms.get(person, async () => lost(person, error.cause));
    return error;
  };

  async function opened(person: string, document: KeyDocument): Promise<DataKey | 'destroyed'> {
    if (isTombstone(document)) return 'destroyed';
    const { keyId, wrapped } = document;
    try {
      return { person, bytes: await provider.unwrap(bytesOf(wrapped), keyId, { service, person }) };
    } catch (error) {
      const now = await store.find(person);
      // rotated while we looked: the master key that wrapped it may be gone already
      if (now && (isTombstone(now) || now.keyId !== keyId)) return opened(person, now);
      throw error instanceof PersonKeyLost ? alarmed(person, error) : error;
    }
  }

  async function load(person: string): Promise<DataKey | 'destroyed' | 'none'> {
    const found = await store.find(person);
    return found ? opened(person, found) : 'none';
  }

  async function made(person: string): Promise<DataKey | 'destroyed'> {
    const wrapped = await provider.wrap(randomBytes(32), { service, person });
    return opened(person, await store.add(person, wrapped));
  }

  async function lookUp(person: string): Promise<DataKey | 'destroyed' | 'none'> {
    const found = await cache.get(person, () => load(person));
    // another replica may make it any moment
    if (found === 'none') cache.delete(person);
    return found;
  }

  async function keyOf(person: string): Promise<DataKey> {
    let found = await lookUp(person);
    if (found === 'none') found = await cache.get(person, () => made(person));
    if (found === 'none') return keyOf(person);
    if (found === 'destroyed') throw new PersonErased();
    return found;
  }

  async function find(person: string): Promise<DataKey | undefined> {
    const found = await lookUp(person);
    if (found === 'destroyed') return undefined;
    if (found !== 'none') return found;
    const cause = new Error('there is no key for what is stored of somebody: was the database of keys restored?');
    throw alarmed(person, new PersonKeyLost(cause));
  }

  async function destroy(person: string): Promise<Tombstone> {
    const destroyedAt = new Date();
    const backupsExpireAt = new Date(destroyedAt.getTime() + backupDays * dayMs);
    const tombstone = await store.destroy(person, { destroyedAt, backupsExpireAt });
    cache.set(person, 'destroyed');
    return { destroyedAt: tombstone.destroyedAt, backupsExpireAt: tombstone.backupsExpireAt };
  }

  async function isDestroyed(person: string): Promise<boolean> {
    const found = await store.find(person);
    return found !== undefined && isTombstone(found);
  }

  return {
    keyOf,
    find,
    destroy,
    isDestroyed,
    destroyed: store.destroyedAfter,
    rotate: ({ until } = {}) => rewrapAll({ store, provider, service, until }),
    status: async () => ({ current: await provider.current(), ...(await store.count()) }),
  };
}
