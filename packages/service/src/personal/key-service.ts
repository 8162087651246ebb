import { type RequestOptions, request as requestPlain } from 'node:http';
import { Agent, request as requestTls } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { Unavailable } from '@simpul/backbone';
import { z } from 'zod';
import { type KeyProvider, PersonKeyLost } from './provider.ts';

/** Where a key service answers, and how this service shows who it is: a token, a certificate, or both. */
export interface KeyServiceAddress {
  readonly url: string;
  /** the service that asks */
  readonly service: string;
  readonly token?: string | undefined;
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string } | undefined;
  /** of one try; there are three */
  readonly timeoutMs?: number;
}

const Base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const Current = z.object({ keyId: z.string().min(1).max(256) });
const Wrapped = z.object({ keyId: z.string().min(1).max(256), wrapped: Base64 });
const Unwrapped = z.object({ dataKey: Base64.refine(({ length }) => length === 32) });
const Secret = z.object({ secret: Base64.refine(({ length }) => length >= 32) });

const pausesMs = [100, 400];
const answerLimit = 64 * 1024;

/**
 * A provider over HTTP, as docs/key-service.md says: `current`, `wrap`, `unwrap`, `secret`. A try takes 2 s at most; what
 * failed, was too much or came from a service that is not well is asked three times. Answers are checked; what they hold
 * stands in no error.
 */
export function keyServiceProvider(address: KeyServiceAddress): KeyProvider {
  const base = address.url.replace(/\/$/, '');
  const agent = base.startsWith('https:') ? new Agent({ keepAlive: true, maxSockets: 32, ...address.tls }) : undefined;

  async function ask<S extends z.ZodType>(answer: S, path: string, body?: object): Promise<z.output<S>> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { status, text } = await call(`${base}${path}`, body);
        if (status === 200) return answer.parse(JSON.parse(text));
        throw new Refused(status);
      } catch (error) {
        const pause = pausesMs[attempt];
        if (pause === undefined || !isWorthAnother(error))
          throw new Unavailable('keys-unavailable', { retryAfterSeconds: 2, cause: told(error, path) });
        await delay(pause * (0.5 + Math.random()));
      }
    }
  }

  function call(url: string, body: object | undefined): Promise<{ status: number; text: string }> {
    const { token, timeoutMs = 2_000 } = address;
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const options: RequestOptions = {
      method: sent === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(sent !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
      },
      signal: AbortSignal.timeout(timeoutMs),
      ...(agent && { agent }),
    };
    return new Promise((resolve, reject) => {
      const req = (agent ? requestTls : requestPlain)(url, options, async (res) => {
        try {
          const chunks: Buffer[] = [];
          let length = 0;
          for await (const chunk of res as AsyncIterable<Buffer>) {
            length += chunk.length;
            if (length > answerLimit) throw new Error('the answer is too long');
            chunks.push(chunk);
          }
          resolve({ status: res.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
        } catch (error) {
          reject(error);
        }
      });
      req.on('error', reject);
      req.end(sent);
    });
  }

  const current = async () => (await ask(Current, '/v1/master-key')).keyId;

  return {
    current,
    wrap: (dataKey, context) => ask(Wrapped, '/v1/wrap', { dataKey: dataKey.toString('base64'), context }),
    async unwrap(wrapped, keyId, context) {
      const body = { keyId, wrapped: wrapped.toString('base64'), context };
      try {
        return (await ask(Unwrapped, '/v1/unwrap', body)).dataKey;
      } catch (error) {
        if (!isLost(error)) throw error;
        // Who answers so to everything keeps no keys, and is not believed.
        await current();
        throw new PersonKeyLost((error as Error).cause);
      }
    },
    secret: async (name) => (await ask(Secret, `/v1/secrets/${name}`, { service: address.service })).secret,
  };
}

class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number) {
    super(`it answered ${status}`);
    this.status = status;
  }
}

function isWorthAnother(error: unknown): boolean {
  if (error instanceof Refused) return error.status === 429 || error.status >= 500;
  return !(error instanceof z.ZodError || error instanceof SyntaxError);
}

/** Whether it said that there is no such master key, or that it did not wrap this so. */
function isLost(error: unknown): boolean {
  const refused = error instanceof Unavailable && (error.cause as Error).cause;
  return refused instanceof Refused && (refused.status === 404 || refused.status === 422);
}

/** What went wrong, without what was sent or answered: that may be a key. */
function told(error: unknown, path: string): Error {
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return new Error(`the key service answered ${path} with what is no answer to it`);
  return new Error(`the key service did not do ${path}`, { cause: error });
}
