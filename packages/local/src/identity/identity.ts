import type { Provider } from 'oidc-provider';
import type { Log } from '../backing/log.ts';
import { listenOnLoopback } from '../loopback.ts';
import { requestToken } from './request.ts';

/** Where the local identity provider answers, as other processes and tests need it. */
export interface IdentityAddress {
  readonly issuer: string;
  readonly tokenEndpoint: string;
}

/** The local identity provider while it runs. */
export interface Identity extends IdentityAddress {
  /** A fresh bearer token for somebody such as `citizen:<nik>`; throws UnknownWho for a wrong one. */
  token(who: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts an OpenID provider (discovery, JWKS, client credentials grant, signed JWT access tokens for audience `simpul`)
 * on loopback, with signing keys made now. For development: everybody who can reach it can be anybody.
 *
 * @throws {Error} one sentence when NODE_ENV is production, or when the port is taken.
 */
export async function startIdentity({ port = 0, log }: { port?: number; log?: Log } = {}): Promise<Identity> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error(
      'The local identity provider is for development only; set OIDC_ISSUER to a real provider when NODE_ENV is production.',
    );
  }
  const { server, url: issuer, stop } = await listenOnLoopback(port);
  // Loaded here, as it is large and most who import this package only want tokens.
  const { createProvider } = await import('./provider.ts');
  const provider = await createProvider(issuer);
  reportFailures(provider, log);
  server.on('request', provider.callback());
  const tokenEndpoint = `${issuer}/token`;
  return {
    issuer,
    tokenEndpoint,
    token: (who) => requestToken(tokenEndpoint, who),
    stop,
  };
}

/** Token functions for a provider that runs in another process. */
export function identityAt(address: IdentityAddress): Omit<Identity, 'stop'> {
  return { ...address, token: (who) => requestToken(address.tokenEndpoint, who) };
}

// Only the error's name: its text and the client id may hold a NIK.
function reportFailures(provider: Provider, log: Log | undefined): void {
  provider.on('server_error', (_, error) => log?.(`identity provider: ${error.name}`));
}
