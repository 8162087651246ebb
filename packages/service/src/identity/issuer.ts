import { z } from 'zod';

/** The OpenID issuer cannot be reached or makes no sense: nothing is known about a token, good or bad. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url(), token_endpoint: z.url().optional() });

/** What a service needs to know of its issuer. */
export interface IssuerMetadata {
  readonly jwksUri: URL;
  readonly tokenEndpoint?: URL;
}

/**
 * Reads an issuer's metadata once (OpenID Connect Discovery 1.0) and keeps it; a failure is not kept.
 * The returned function throws {@link IssuerUnreachable}, also where the document speaks for another issuer.
 */
export function discoverIssuer(issuer: string, { timeoutMs = 5_000 } = {}): () => Promise<IssuerMetadata> {
  let known: Promise<IssuerMetadata> | undefined;
  return () => {
    known ??= fetchMetadata(issuer, timeoutMs).catch((error: unknown) => {
      known = undefined;
      throw error instanceof IssuerUnreachable
        ? error
        : new IssuerUnreachable('no metadata from the issuer', { cause: error });
    });
    return known;
  };
}

async function fetchMetadata(issuer: string, timeoutMs: number): Promise<IssuerMetadata> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, {
    signal: AbortSignal.timeout(timeoutMs),
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new IssuerUnreachable(`the issuer answered ${response.status}`);
  const metadata = discovery.parse(await response.json());
  if (metadata.issuer !== issuer) throw new IssuerUnreachable('the metadata belongs to another issuer');
  const { jwks_uri, token_endpoint } = metadata;
  return { jwksUri: new URL(jwks_uri), ...(token_endpoint && { tokenEndpoint: new URL(token_endpoint) }) };
}
