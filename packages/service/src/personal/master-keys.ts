import { Unavailable } from '@simpul/backbone';
import { z } from 'zod';
import { lock, unlock } from './box.ts';
import { type KeyProvider, type KeyUse, PersonKeyLost, type SecretName } from './provider.ts';

/** A key of 32 bytes in base64. */
const Key = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine(({ length }) => length === 32);

/** Generations of master keys, 32 bytes each in base64, and which of them wraps now. */
export const MasterKeys = z
  .object({ current: z.string(), keys: z.record(z.string().regex(/^[\w.-]{1,64}$/), Key) })
  .refine(({ current, keys }) => Object.hasOwn(keys, current), { path: ['current'] });
export type MasterKeys = z.infer<typeof MasterKeys>;

const Secret = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine(({ length }) => length >= 32);

/** A file of keys, for development: master keys and the two secrets beside each other. */
export const KeyFile = z.object({
  masterKeys: MasterKeys,
  secrets: z.object({ ref: Secret, index: Secret } satisfies Record<SecretName, typeof Secret>),
});

/** What a provider in this process works with. */
export interface KeyRing {
  readonly masterKeys: MasterKeys;
  readonly secrets: Readonly<Record<SecretName, Buffer>>;
}

/**
 * A provider that has the master keys in this process. They are asked for at each use, so that a source which changes is
 * followed: a new generation is there before it is current, an old one until nothing is wrapped by it.
 */
export function keyRingProvider(read: () => Promise<KeyRing>): KeyProvider {
  const work = async <T>(use: (ring: KeyRing) => T): Promise<T> => {
    try {
      return use(await read());
    } catch (cause) {
      if (cause instanceof PersonKeyLost) throw cause;
      throw new Unavailable('keys-unavailable', { retryAfterSeconds: 2, cause });
    }
  };
  return {
    current: () => work(({ masterKeys: { current } }) => current),
    wrap: (dataKey, about) =>
      work(({ masterKeys: { current, keys } }) => {
        return { keyId: current, wrapped: lock(dataKey, keyOf(keys, current), words(about, current)) };
      }),
    unwrap: (wrapped, keyId, about) =>
      work(({ masterKeys: { keys } }) => {
        try {
          return unlock(wrapped, keyOf(keys, keyId), words(about, keyId));
        } catch (cause) {
          throw new PersonKeyLost(cause);
        }
      }),
    secret: (name) => work(({ secrets }) => secrets[name]),
  };
}

function keyOf(keys: MasterKeys['keys'], id: string): Buffer {
  const key = Object.hasOwn(keys, id) ? keys[id] : undefined;
  if (!key) throw new Error(`there is no master key ${id}`);
  return key;
}

const words = ({ service, person }: KeyUse, keyId: string) => ['data key', service, person, keyId];
