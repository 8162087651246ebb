import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { z } from 'zod';

/** Who may ask, and how they show who they are: by token (the service it belongs to), or by a certificate's name. */
export interface KeyServiceOptions {
  readonly tokens?: Readonly<Record<string, string>>;
  /** `ca` vouches for clients: nobody else is answered then */
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca: string };
  /** 32 bytes or more in base64; random unless given */
  readonly secrets?: { readonly ref?: string; readonly index?: string };
}

/** A key service as docs/key-service.md describes it, for tests: it forgets everything when it ends. */
export interface KeyService {
  readonly url: string;
  /** Makes a master key, which wraps from now on; the others still unwrap. */
  rotate(id: string): void;
  /** Takes a master key away for good. */
  takeAway(id: string): void;
  /** Answers everything with this status until it is called without one; 0 leaves requests without an answer. */
  failWith(status?: number): void;
  /** Requests so far by path, the refused ones as well. */
  readonly asked: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

const Context = z.strictObject({ service: z.string().min(1), person: z.string().min(1) });
const Wrap = z.strictObject({ dataKey: z.base64(), context: Context });
const Unwrap = z.strictObject({ keyId: z.string(), wrapped: z.base64(), context: Context });
const Release = z.strictObject({ service: z.string().min(1) });

class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** Starts a key service on a free port of loopback, with one master key, `test-1`. */
export async function startKeyService({ tokens = {}, tls, secrets = {} }: KeyServiceOptions = {}): Promise<KeyService> {
  const masters = new Map([['test-1', randomBytes(32)]]);
  const released = { ref: secrets.ref ?? random(), index: secrets.index ?? random() };
  const asked = new Map<string, number>();
  let current = 'test-1';
  let failing: number | undefined;

  function answer(req: IncomingMessage, body: string): object {
    const who = whoAsks(req, tokens);
    const mustBe = (service: string) => {
      if (service !== who) throw new Refusal(403, 'not-yours');
    };
    const [, , name = '', secret] = (req.url ?? '').split('/');
    switch (`${req.method} ${name}`) {
      case 'GET master-key':
        return { keyId: current };
      case 'POST wrap': {
        const { dataKey, context } = read(Wrap, body);
        mustBe(context.service);
        const wrapped = encrypt(Buffer.from(dataKey, 'base64'), masterKey(current), aad(context));
        return { keyId: current, wrapped: wrapped.toString('base64') };
      }
      case 'POST unwrap': {
        const { keyId, wrapped, context } = read(Unwrap, body);
        mustBe(context.service);
        const dataKey = decrypt(Buffer.from(wrapped, 'base64'), masterKey(keyId), aad(context));
        return { dataKey: dataKey.toString('base64') };
      }
      case 'POST secrets':
        mustBe(read(Release, body).service);
        if (secret !== 'ref' && secret !== 'index') throw new Refusal(404, 'no-secret');
        return { secret: released[secret] };
      default:
        throw new Refusal(404, 'not-found');
    }
  }

  function masterKey(id: string): Buffer {
    const key = masters.get(id);
    if (!key) throw new Refusal(404, 'no-master-key');
    return key;
  }

  const listener: RequestListener = async (req, res) => {
    const path = (req.url ?? '').split('?', 1)[0] ?? '';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    if (failing === 0) return;
    const send = (status: number, type: string, body: object) =>
      res.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(JSON.stringify(body));
    try {
      if (failing !== undefined) throw new Refusal(failing, 'failing');
      send(200, 'application/json', answer(req, Buffer.concat(chunks).toString()));
    } catch (error) {
      const { status, code } = error instanceof Refusal ? error : new Refusal(500, 'internal');
      send(status, 'application/problem+json', { type: `urn:simpul:problem:key-service.${code}`, status, code });
    }
  };
  const server = tls
    ? createTlsServer({ ...tls, requestCert: true, rejectUnauthorized: true }, listener)
    : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rotate(id) {
      masters.set(id, randomBytes(32));
      current = id;
    },
    takeAway: (id) => void masters.delete(id),
    failWith(status) {
      failing = status;
    },
    asked,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function whoAsks(req: IncomingMessage, tokens: Readonly<Record<string, string>>): string {
  const certificate = 'getPeerCertificate' in req.socket ? (req.socket as TLSSocket).getPeerCertificate() : undefined;
  const name = certificate?.subject?.CN;
  if (typeof name === 'string') return name;
  const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1];
  const service = Object.entries(tokens).find(([, each]) => each === token)?.[0];
  if (service === undefined) throw new Refusal(401, 'who-are-you');
  return service;
}

function read<S extends z.ZodType>(schema: S, body: string): z.output<S> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'malformed');
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new Refusal(400, 'malformed');
  return result.data;
}

const random = () => randomBytes(32).toString('base64');

function aad({ service, person }: z.infer<typeof Context>): Buffer {
  return Buffer.from(JSON.stringify([service, person]));
}

function encrypt(plain: Buffer, key: Buffer, about: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(about);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

function decrypt(wrapped: Buffer, key: Buffer, about: Buffer): Buffer {
  if (wrapped.length < 28) throw new Refusal(422, 'not-wrapped-so');
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(about).setAuthTag(wrapped.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(28)), decipher.final()]);
  } catch {
    throw new Refusal(422, 'not-wrapped-so');
  }
}
