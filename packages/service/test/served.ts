import { pino } from 'pino';
import { type AppOptions, createApp } from '../src/http/app.ts';
import { listen } from '../src/http/listen.ts';
import type { Route } from '../src/http/route.ts';
import { createKeys, type Keys } from '../src/identity/keys.ts';
import { trustedIssuers } from '../src/identity/trusted-issuer.ts';
import { createTokenVerifier, type TokenVerifier } from '../src/identity/verifier.ts';
import { logOptions } from '../src/log.ts';
import { type Issuer, startIssuer } from './issuer.ts';

/** A verifier that believes one issuer everything, for the audience `simpul`. */
export const verifierOf = (issuer: string): TokenVerifier =>
  createTokenVerifier({ issuers: trustedIssuers({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'simpul' }), keys: testKeys });

export const testKeys: Keys = createKeys({ refKey: Buffer.alloc(32, 7).toString('base64') });

interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  errors?: { in: string; pointer: string; detail: string }[];
  [extension: string]: unknown;
}

/** Routes served on a free port, with an issuer and the log they write. */
export interface Served {
  readonly url: string;
  readonly issuer: Issuer;
  readonly log: Record<string, unknown>[];
  call(method: string, path: string, init?: CallInit): Promise<Answer>;
  stop(): Promise<void>;
}

export interface CallInit {
  readonly headers?: Record<string, string>;
  /** sent as JSON, unless it is text already */
  readonly body?: unknown;
  readonly token?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
  readonly problem: Problem;
}

export async function serve(routes: readonly Route[], options: Partial<AppOptions> = {}): Promise<Served> {
  const issuer = await startIssuer();
  const log: Record<string, unknown>[] = [];
  const logger = pino(logOptions({ service: 'test' }), { write: (line: string) => log.push(JSON.parse(line)) });
  const verify = verifierOf(issuer.issuer);
  const app = createApp({ routes, logger, verify, keys: testKeys, ...options });
  const http = await listen(app, { host: '127.0.0.1', port: 0 });
  return {
    url: http.url,
    issuer,
    log,
    call: (method, path, init) => call(http.url, method, path, init),
    async stop() {
      await http.stop(1_000);
      await issuer.stop();
    },
  };
}

async function call(
  url: string,
  method: string,
  path: string,
  { headers, body, token }: CallInit = {},
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, body: json, problem: json };
}
