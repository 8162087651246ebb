import type { JWTPayload } from 'jose';
import { valueAt } from '../value-at.ts';
import type { ClaimPath, TrustedIssuer } from './trusted-issuer.ts';

const names = ['nik', 'nib', 'nip', 'agency', 'role', 'client'] as const;

/**
 * What a token says of its bearer under the names {@link actorOf} reads, wherever its issuer keeps them; what is not
 * there is left out.
 */
export function claimsOf(payload: JWTPayload, { kind, claims = {} }: TrustedIssuer): Record<string, unknown> {
  const found: [string, unknown][] = names.map((name) => [name, claimAt(payload, claims[name] ?? name)]);
  found.push(['actor_kind', kindIn(payload, kind)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function kindIn(payload: JWTPayload, kind: TrustedIssuer['kind'] = { claim: 'actor_kind' }): unknown {
  if ('fixed' in kind) return kind.fixed;
  const told = claimAt(payload, kind.claim);
  if (!kind.values) return told;
  return typeof told === 'string' && Object.hasOwn(kind.values, told) ? kind.values[told] : undefined;
}

function claimAt(payload: JWTPayload, path: ClaimPath): unknown {
  return valueAt(payload, typeof path === 'string' ? [path] : path);
}
