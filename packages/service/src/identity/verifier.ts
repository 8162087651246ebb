import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { type Actor, actorOf } from './actor.ts';
import { claimsOf } from './claims.ts';
import { IssuerUnreachable } from './issuer.ts';
import { type Freshness, issuerKeys } from './key-set.ts';
import type { Keys } from './keys.ts';
import { type AudienceIssuer, algorithms } from './trusted-issuer.ts';

/** Turns the `Authorization` header into an actor, or says why not; see {@link createTokenVerifier}. */
export type TokenVerifier = (authorization: string | undefined) => Promise<Actor | 'token-missing' | 'token-invalid'>;

/** What a token verifier is made of. */
export interface VerifierOptions {
  readonly issuers: readonly AudienceIssuer[];
  readonly keys: Keys;
  /** told of keys that an issuer should not publish */
  readonly logger?: Pick<Logger, 'warn'>;
  readonly freshness?: Freshness;
  /** epoch milliseconds */
  readonly now?: () => number;
}

const longestHeader = 8 * 1024;
const toleranceSeconds = 5;

const notTheTokensFault: ReadonlySet<string> = new Set([
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
]);

/**
 * Checks bearer tokens (RFC 6750) of several issuers, each against the keys it publishes itself: signature by an
 * asymmetric algorithm, issuer, audience, `exp` (required), `nbf` and `iat`, with 5 s tolerance for clocks that differ.
 * The actor is the same whichever issuer names it, and of a kind that this issuer may speak for. A header over 8 KiB is
 * not looked at.
 * The verifier throws {@link IssuerUnreachable} where the keys of the token's issuer cannot be had; other issuers' tokens
 * go on.
 */
export function createTokenVerifier({ issuers, now = Date.now, ...options }: VerifierOptions): TokenVerifier {
  const trusted = new Map(issuers.map((issuer) => [issuer.issuer, { issuer, verified: verifierOf(issuer, options) }]));

  return async (authorization) => {
    if (!authorization) return 'token-missing';
    if (authorization.length > longestHeader) return 'token-invalid';
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    const source = token ? trusted.get(claimedIssuer(token)) : undefined;
    if (!token || !source) return 'token-invalid';
    const payload = await source.verified(token, now());
    const actor = payload && actorOf(claimsOf(payload, source.issuer), options.keys);
    if (!actor || !source.issuer.kinds.includes(actor.kind)) return 'token-invalid';
    return { ...actor, tokenExpiresAt: Number(payload.exp) * 1_000 };
  };
}

// Unverified: it only decides whose keys the token is then held against, and for which issuer.
function claimedIssuer(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return '';
  }
}

type Verified = (token: string, nowMs: number) => Promise<JWTPayload | undefined>;

function verifierOf(trusted: AudienceIssuer, { freshness, logger }: Omit<VerifierOptions, 'issuers'>): Verified {
  const { issuer, audience } = trusted;
  const keySet = issuerKeys(issuer, { ...freshness, logger });
  const checks = {
    issuer,
    audience,
    algorithms: [...(trusted.algorithms ?? algorithms)],
    clockTolerance: toleranceSeconds,
    requiredClaims: ['exp'],
  };
  return async (token, nowMs) => {
    try {
      const { payload } = await jwtVerify(token, keySet, { ...checks, currentDate: new Date(nowMs) });
      return issuedBy(payload, nowMs) ? payload : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError && !notTheTokensFault.has(error.code)) return undefined;
      throw error instanceof IssuerUnreachable ? error : new IssuerUnreachable('no usable keys', { cause: error });
    }
  };
}

// jose looks at `iat` only where the age of tokens is limited.
function issuedBy({ iat }: JWTPayload, nowMs: number): boolean {
  return iat === undefined || (typeof iat === 'number' && iat <= Math.floor(nowMs / 1_000) + toleranceSeconds);
}
