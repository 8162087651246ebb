import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type RemoteJWKSet } from 'jose';
import { type Actor, actorOf } from './actor.ts';
import { discoverIssuer, IssuerUnreachable } from './issuer.ts';
import type { Keys } from './keys.ts';

/** Turns the `Authorization` header into an actor, or says why not; see {@link createTokenVerifier}. */
export type TokenVerifier = (authorization: string | undefined) => Promise<Actor | 'token-missing' | 'token-invalid'>;

// Symmetric algorithms and "none" are left out: whoever can check such a token could also make one.
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];

const notTheTokensFault: ReadonlySet<string> = new Set([
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
]);

/**
 * Checks bearer tokens (RFC 6750) against the published keys of the one trusted issuer: signature by an asymmetric
 * algorithm, issuer, audience, expiry (5 s tolerance). Keys are fetched when first needed and when an unknown one turns up.
 * The verifier throws {@link IssuerUnreachable} where the keys cannot be had.
 */
export function createTokenVerifier(options: { issuer: string; audience: string; keys: Keys }): TokenVerifier {
  const { issuer, audience, keys } = options;
  const metadata = discoverIssuer(issuer);
  let keySet: RemoteJWKSet | undefined;

  const verified = async (token: string): Promise<JWTPayload | undefined> => {
    const { jwksUri } = await metadata();
    keySet ??= createRemoteJWKSet(jwksUri, { cooldownDuration: 5_000 });
    try {
      const checks = { issuer, audience, algorithms, clockTolerance: 5, requiredClaims: ['exp'] };
      return (await jwtVerify(token, keySet, checks)).payload;
    } catch (error) {
      if (error instanceof errors.JOSEError && !notTheTokensFault.has(error.code)) return undefined;
      throw new IssuerUnreachable('no keys from the issuer', { cause: error });
    }
  };

  return async (authorization) => {
    if (!authorization) return 'token-missing';
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    const payload = token && (await verified(token));
    const actor = payload && actorOf(payload, keys);
    return actor ? { ...actor, tokenExpiresAt: Number(payload.exp) * 1_000 } : 'token-invalid';
  };
}
