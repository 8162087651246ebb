import type { RequestListener } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Log } from '../backing/log.ts';
import { listenOnLoopback } from '../loopback.ts';
import { issuerOf, localIssuers, trustIn, wordings } from './issuers.ts';
import { requestToken, type TokenEndpoints } from './request.ts';
import { whoKinds } from './who.ts';

/** Where the local identity provider answers, as other processes and tests need it. */
export interface IdentityAddress extends TokenEndpoints {
  /** of the tokens that services get for themselves, and of all others unless `trusted` says more */
  readonly issuer: string;
  /** the JSON of OIDC_ISSUERS, where there are several */
  readonly trusted?: string;
}

/** The local identity provider while it runs. */
export interface Identity extends IdentityAddress {
  /** A fresh bearer token for somebody such as `citizen:<nik>`; throws UnknownWho for a wrong one. */
  token(who: string): Promise<string>;
  stop(): Promise<void>;
}

interface Options {
  readonly port?: number;
  readonly log?: Log;
  /** several issuers, each for its kinds of who, in place of one for everybody */
  readonly separate?: boolean;
  /** where it listens, loopback unless set, and by which address others reach it then */
  readonly host?: string;
  readonly publicUrl?: string;
}

/**
 * Starts an OpenID provider (discovery, JWKS, client credentials grant, signed JWT access tokens for audience `simpul`)
 * on loopback unless told, with signing keys made now. For development: everybody who can reach it can be anybody.
 *
 * @throws {Error} one sentence when NODE_ENV is production, or when the port is taken.
 */
export async function startIdentity({
  port = 0,
  log,
  separate = false,
  host,
  publicUrl,
}: Options = {}): Promise<Identity> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error(
      'The local identity provider is for development only; set OIDC_ISSUER to a real provider when NODE_ENV is production.',
    );
  }
  const { server, url: here, stop } = await listenOnLoopback(port, host);
  const url = publicUrl ?? here;
  // Loaded here, as it is large and most who import this package only want tokens.
  const { createProvider } = await import('./provider.ts');
  const serve = (provider: Provider): RequestListener => {
    reportFailures(provider, log);
    return provider.callback();
  };
  if (!separate) {
    server.on('request', serve(await createProvider(url)));
    return { ...identityAt({ issuer: url, tokenEndpoint: `${url}/token` }), stop };
  }
  const made = localIssuers.map(async (name) => {
    const provider = await createProvider(`${url}/${name}`, wordings[name]);
    return [`/${name}/`, serve(provider)] as const;
  });
  server.on('request', byPath(await Promise.all(made)));
  return { ...identityAt(separateAt(url)), stop };
}

/** Token functions for a provider that runs in another process. */
export function identityAt(address: IdentityAddress): Omit<Identity, 'stop'> {
  return { ...address, token: (who) => requestToken(address, who) };
}

/** The separate issuers of a local provider at `url`, in whichever process it runs. */
export function separateAt(url: string): IdentityAddress {
  const kinds = whoKinds.map((form) => form.split(/[:[]/, 1)[0] ?? form);
  return {
    issuer: `${url}/machine`,
    tokenEndpoint: `${url}/machine/token`,
    tokenEndpoints: Object.fromEntries(kinds.map((kind) => [kind, `${url}/${issuerOf(kind)}/token`])),
    trusted: trustIn(url),
  };
}

/** Each listener below a path of its own, which it does not see, as Express mounts them. */
function byPath(mounted: readonly (readonly [path: string, listener: RequestListener])[]): RequestListener {
  return (request, response) => {
    const asked = request.url ?? '';
    const [path, listener] = mounted.find(([each]) => asked.startsWith(each)) ?? [];
    if (!path || !listener) return void response.writeHead(404).end();
    Object.assign(request, { originalUrl: asked, url: asked.slice(path.length - 1) });
    listener(request, response);
  };
}

// Only the error's name: its text and the client id may hold a NIK.
function reportFailures(provider: Provider, log: Log | undefined): void {
  provider.on('server_error', (_, error) => log?.(`identity provider: ${error.name}`));
}
