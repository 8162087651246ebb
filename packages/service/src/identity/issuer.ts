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
 * Reads an issuer's metadata once and keeps it; a failure is not kept.
 * The returned function throws {@link IssuerUnreachable} as {@link fetchMetadata} does.
 */
export function discoverIssuer(issuer: string, { timeoutMs = 5_000 } = {}): () => Promise<IssuerMetadata> {
  let known: Promise<IssuerMetadata> | undefined;
  return () => {
    known ??= fetchMetadata(issuer, AbortSignal.timeout(timeoutMs)).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/**
 * An issuer's metadata as it publishes it now (OpenID Connect Discovery 1.0).
 * @throws IssuerUnreachable where it cannot be had, where the document speaks for another issuer, or where an issuer
 * on https names an address without it, over which anybody could answer in its place
 */
export async function fetchMetadata(issuer: string, signal?: AbortSignal): Promise<IssuerMetadata> {
  const { jwks_uri, token_endpoint } = await metadataOf(issuer, signal).catch((error: unknown) => {
    if (error instanceof IssuerUnreachable) throw error;
    throw new IssuerUnreachable('no metadata from the issuer', { cause: error });
  });
  for (const address of [jwks_uri, token_endpoint]) {
    if (issuer.startsWith('https:') && address && !address.startsWith('https:'))
      throw new IssuerUnreachable('the metadata names an address without https');
  }
  return { jwksUri: new URL(jwks_uri), ...(token_endpoint && { tokenEndpoint: new URL(token_endpoint) }) };
}

async function metadataOf(issuer: string, signal: AbortSignal | undefined): Promise<z.infer<typeof discovery>> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    ...(signal && { signal }),
    headers: { accept: 'application/json' },
    // whoever the issuer points to is not the issuer
    redirect: 'manual',
  });
  if (!response.ok) throw new IssuerUnreachable(`the issuer answered ${response.status}`);
  const metadata = discovery.parse(await response.json());
  if (metadata.issuer !== issuer) throw new IssuerUnreachable('the metadata belongs to another issuer');
  return metadata;
}
