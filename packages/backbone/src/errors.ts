/** Why a command could not be carried out now although nothing is wrong with it. */
export type UnavailableCode =
  | 'store-unavailable'
  | 'outcome-unknown'
  | 'outbox-full'
  | 'too-many-keys'
  | 'busy'
  | 'newer-schema'
  /** what is stored encrypted can be neither read nor written: whoever keeps the keys does not answer */
  | 'keys-unavailable';

/**
 * The command may be sent again as it is: after `retryAfterSeconds`, and with the same Idempotency-Key.
 * `outcome-unknown` alone leaves open whether it was done; every other code means that nothing was written.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly code: UnavailableCode;
  readonly retryAfterSeconds: number;

  constructor(code: UnavailableCode, options: { retryAfterSeconds?: number; cause?: unknown } = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.retryAfterSeconds = options.retryAfterSeconds ?? 1;
  }
}

/** The same actor used this Idempotency-Key in the last 24 hours for another content. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

/** The aggregate is not at the version the caller named in `If-Match`; `current` is the version it has. */
export class VersionMismatch extends Error {
  override readonly name = 'VersionMismatch';
  readonly current: number;

  constructor(current: number) {
    super(`version is ${current}`);
    this.current = current;
  }
}
