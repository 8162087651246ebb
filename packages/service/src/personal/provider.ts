import { Rejected } from '@simpul/contracts';

/**
 * What is stored of a person cannot be read, and waiting does not change that: their key is missing, or what is stored of
 * it unwraps under no master key that is there.
 */
export class PersonKeyLost extends Rejected {
  constructor(cause: unknown) {
    super('person.key-lost');
    this.cause = cause;
  }
}

/** What a data key is for; a provider binds it to the wrapped key, so that it unwraps for nobody else. */
export interface KeyUse {
  readonly service: string;
  /** PersonRef, or another reference of whose data the key hides */
  readonly person: string;
}

/** A data key as it may be stored, and the master key that wrapped it. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: Buffer;
}

/** The secrets released once at the start: the key of references (PersonRef) and that of blind indexes. */
export const secretNames = ['ref', 'index'] as const;
export type SecretName = (typeof secretNames)[number];

/**
 * Whoever keeps the master keys, which never leave it. Several generations may be there: the current one wraps, all
 * unwrap.
 *
 * Every method throws `Unavailable` `keys-unavailable` where it cannot do its work for now, whatever the reason: what is
 * encrypted is then neither read nor written. `unwrap` throws `PersonKeyLost` where that will not change by waiting: there
 * is no such master key, or it did not wrap this for this use.
 */
export interface KeyProvider {
  /** id of the master key that wraps now */
  current(): Promise<string>;
  wrap(dataKey: Buffer, about: KeyUse): Promise<WrappedKey>;
  unwrap(wrapped: Buffer, keyId: string, about: KeyUse): Promise<Buffer>;
  secret(name: SecretName): Promise<Buffer>;
}
