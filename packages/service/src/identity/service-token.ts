import { z } from 'zod';
import { discoverIssuer, IssuerUnreachable } from './issuer.ts';

const answer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** The settings a service authenticates itself with; a {@link ServiceConfig} has them. */
export interface ClientCredentials {
  readonly OIDC_ISSUER: string;
  readonly OIDC_CLIENT_ID: string;
  readonly OIDC_CLIENT_SECRET: string;
}

/**
 * This service's own access token for calls to other services, by the client credentials grant (RFC 6749, 4.4).
 * Kept until a tenth of its life (at least 10 s) is left; callers at the same time share one request.
 * The returned function throws {@link IssuerUnreachable} where none can be had.
 */
export function serviceToken(config: ClientCredentials): () => Promise<string> {
  const metadata = discoverIssuer(config.OIDC_ISSUER);
  let token: { value: string; staleAt: number } | undefined;
  let pending: Promise<string> | undefined;

  const request = async (): Promise<string> => {
    const { tokenEndpoint } = await metadata();
    if (!tokenEndpoint) throw new IssuerUnreachable('the issuer names no token endpoint');
    const granted = await requestToken(tokenEndpoint, config);
    const marginSeconds = Math.max(10, granted.expires_in / 10);
    token = { value: granted.access_token, staleAt: Date.now() + (granted.expires_in - marginSeconds) * 1_000 };
    return token.value;
  };

  return async () => {
    if (token && Date.now() < token.staleAt) return token.value;
    pending ??= request().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

async function requestToken(endpoint: URL, config: ClientCredentials): Promise<z.infer<typeof answer>> {
  // RFC 6749, 2.3.1: both parts are form-encoded before Basic encodes them
  const credentials = [config.OIDC_CLIENT_ID, config.OIDC_CLIENT_SECRET].map(encodeURIComponent).join(':');
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}`, accept: 'application/json' },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok) throw new IssuerUnreachable(`the issuer answered ${response.status} to a request for a token`);
    return answer.parse(await response.json());
  } catch (error) {
    throw error instanceof IssuerUnreachable
      ? error
      : new IssuerUnreachable('no token from the issuer', { cause: error });
  }
}
