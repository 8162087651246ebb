import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import { z } from 'zod';
import { fetchMetadata, IssuerUnreachable } from './issuer.ts';

/** How fresh an issuer's keys are kept, in milliseconds. */
export interface Freshness {
  /** how long after a fetch an unknown key id is not asked for again, however many tokens name one */
  readonly cooldownMs?: number;
  /** after which keys are fetched anew although all ids are known: so long a withdrawn key may still be believed */
  readonly maxAgeMs?: number;
  /** how long after a failed fetch it is not tried again: who asks meanwhile gets the same failure at once */
  readonly retryMs?: number;
}

type KeySetOptions = Freshness & { readonly logger?: Pick<Logger, 'warn'> | undefined };

/**
 * The published keys of an issuer, fetched with its metadata when first needed, when a token names an unknown one, and
 * when they are old. Callers at the same time share one fetch. Keys that others could sign with are left out: symmetric
 * ones, those published with their private half, and RSA keys under 2048 bits.
 *
 * The returned function throws {@link IssuerUnreachable} where the keys cannot be had, and jose's own errors where they
 * were had and none fits.
 */
export function issuerKeys(issuer: string, options: KeySetOptions = {}): JWTVerifyGetKey {
  const { cooldownMs = 5_000, maxAgeMs = 600_000, retryMs = 1_000, logger } = options;
  let failure: { readonly error: unknown; readonly until: number } | undefined;

  const fetchKeys: FetchImplementation = async (_, { signal, headers }) => {
    if (failure && Date.now() < failure.until) throw failure.error;
    failure = undefined;
    try {
      // With its metadata each time, as an issuer may move its keys.
      const { jwksUri } = await fetchMetadata(issuer, signal);
      const response = await fetch(jwksUri, { signal, headers, redirect: 'manual' });
      if (response.status !== 200) throw new IssuerUnreachable(`the issuer answered ${response.status} for its keys`);
      return Response.json({ keys: fitKeys(await response.json(), (why) => logger?.warn({ issuer, why }, unfit)) });
    } catch (cause) {
      const error = cause instanceof IssuerUnreachable ? cause : new IssuerUnreachable('no keys', { cause });
      failure = { error, until: Date.now() + retryMs };
      throw error;
    }
  };

  return createRemoteJWKSet(new URL(issuer), {
    cooldownDuration: cooldownMs,
    cacheMaxAge: maxAgeMs,
    [customFetch]: fetchKeys,
  });
}

const unfit = 'the issuer publishes a key that is not believed';

const published = z.object({ keys: z.array(z.looseObject({ kty: z.string(), n: z.string().optional() })) });

const privateParts = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

function fitKeys(document: unknown, leftOut: (why: string) => void): object[] {
  return published.parse(document).keys.filter((key) => {
    const why = whyUnfit(key);
    if (why) leftOut(why);
    return !why;
  });
}

function whyUnfit(key: { readonly kty: string; readonly n?: string | undefined }): string | undefined {
  if (key.kty === 'oct') return 'symmetric';
  if (privateParts.some((part) => part in key)) return 'private';
  if (key.kty === 'RSA' && Buffer.from(key.n ?? '', 'base64url').length < 256) return 'short';
  return undefined;
}
