import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths as G2bPaths } from './generated/g2b.ts';
import type { paths as G2cPaths } from './generated/g2c.ts';
import type { paths as G2ePaths } from './generated/g2e.ts';
import type { paths as G2gPaths } from './generated/g2g.ts';
import { type RetryOptions, retryingFetch } from './retry.ts';

export interface ClientOptions {
  /** where the service is, without `/v1` */
  readonly baseUrl: string;
  /** gives the bearer token, asked before every call; left out, only public operations can be called */
  readonly token?: () => Promise<string> | string;
  /** language of refusals; Indonesian where left out */
  readonly language?: 'id' | 'en';
  readonly retry?: RetryOptions;
  /** stands in for the global fetch, for instance one with a proxy or client certificate */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A typed client of a service, given the `paths` generated from its OpenAPI document. Calls answer
 * `{ data, error, response }`; `unwrap` turns that into the data or a thrown `Problem`. Commands carry an
 * Idempotency-Key and are repeated as `retryingFetch` says.
 */
export function createClient<Paths extends object>(options: ClientOptions): Client<Paths> {
  const { baseUrl, token, language = 'id', retry, fetch = globalThis.fetch } = options;
  const client = createFetchClient<Paths>({ baseUrl, fetch: retryingFetch((request) => fetch(request), retry) });
  client.use({
    async onRequest({ request }) {
      if (!request.headers.has('accept-language')) request.headers.set('accept-language', language);
      if (token && !request.headers.has('authorization')) {
        request.headers.set('authorization', `Bearer ${await token()}`);
      }
    },
  });
  return client;
}

/**
 * Client of the services to citizens.
 *
 * @example
 * const g2c = createG2cClient({ baseUrl, token: () => session.accessToken, language: 'en' });
 * const { items } = await unwrap(g2c.GET('/v1/tax-bills', { params: { query: { status: 'issued' } } }));
 */
export function createG2cClient(options: ClientOptions): Client<G2cPaths> {
  return createClient<G2cPaths>(options);
}

/** Client of the services to business; see {@link createG2cClient}. */
export function createG2bClient(options: ClientOptions): Client<G2bPaths> {
  return createClient<G2bPaths>(options);
}

/** Client of the services between agencies; see {@link createG2cClient}. */
export function createG2gClient(options: ClientOptions): Client<G2gPaths> {
  return createClient<G2gPaths>(options);
}

/** Client of the services to civil servants; see {@link createG2cClient}. */
export function createG2eClient(options: ClientOptions): Client<G2ePaths> {
  return createClient<G2ePaths>(options);
}
