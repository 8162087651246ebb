import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { type ClientOptions, createClient } from './client.ts';
import { etagOf, Problem, unwrap } from './problem.ts';

interface paths {
  '/v1/bills/{id}': {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { 'application/json': { id: string; amount: number } } } };
    };
  };
  '/v1/bills': {
    post: {
      parameters: { header?: { 'Idempotency-Key'?: string } };
      requestBody: { content: { 'application/json': { amount: number } } };
      responses: { 201: { content: { 'application/json': { id: string } } } };
    };
  };
  '/v1/bills/{id}/reminder': {
    delete: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
  };
}

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A service that gives these answers one after the other, and what it was asked. */
async function service(...answers: Answer[]) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    seen.push({ method: request.method, url: request.url, headers: request.headers, body: await text(request) });
    const answer = answers.shift();
    if (answer) answer(response, request);
    else response.writeHead(599).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = (options: Partial<ClientOptions> = {}) => createClient<paths>({ baseUrl, ...options });
  return { seen, client };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return (response) => response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body));
}

const unavailable = json(
  503,
  { code: 'server.unavailable', title: 'Temporarily unavailable', status: 503 },
  { 'retry-after': '0' },
);
const breakConnection: Answer = (_, request) => request.socket.destroy();
const breakInTheMiddle: Answer = (response, request) => {
  response.writeHead(201, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":', () => request.socket.destroy());
};
const readBill = { params: { path: { id: 'b1' } } };

test('a call carries the token and the language, and answers typed data with its version', async () => {
  const { seen, client } = await service(json(200, { id: 'b1', amount: 5 }, { etag: '"3"' }));
  const answer = await client({ token: async () => 'secret', language: 'en' }).GET('/v1/bills/{id}', readBill);
  const bill = await unwrap(answer);
  expect(bill.amount satisfies number).toBe(5);
  expect(etagOf(answer.response)).toBe('"3"');
  expect(seen[0]).toMatchObject({ method: 'GET', url: '/v1/bills/b1' });
  expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer secret', 'accept-language': 'en' });
  expect(seen[0]?.headers).not.toHaveProperty('idempotency-key');
});

test('without a token no Authorization header is sent, and refusals are asked for in Indonesian', async () => {
  const { seen, client } = await service(json(200, { id: 'b1', amount: 5 }));
  await unwrap(client().GET('/v1/bills/{id}', readBill));
  expect(seen[0]?.headers).not.toHaveProperty('authorization');
  expect(seen[0]?.headers['accept-language']).toBe('id');
});

test('a refusal is thrown as a Problem with code, status, wrong fields and request id', async () => {
  const errors = [{ pointer: '/amount', detail: 'Wajib diisi.' }];
  const { client } = await service(
    json(400, {
      type: 'urn:simpul:problem:request.invalid',
      code: 'request.invalid',
      title: 'Permintaan tidak sesuai',
      detail: 'Perbaiki.',
      status: 400,
      instance: 'r-1',
      errors,
    }),
  );
  const refusal = await unwrap(client().POST('/v1/bills', { body: { amount: -1 } })).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Problem);
  expect(refusal).toMatchObject({
    code: 'request.invalid',
    status: 400,
    errors,
    instance: 'r-1',
    retryAfter: undefined,
  });
  expect((refusal as Problem).message).toBe('Permintaan tidak sesuai: Perbaiki.');
});

test('an answer that is no problem document still becomes a Problem', async () => {
  const { client } = await service((response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>'),
  );
  await expect(unwrap(client().GET('/v1/bills/{id}', readBill))).rejects.toMatchObject({
    name: 'Problem',
    code: 'http.502',
    status: 502,
  });
});

test('a command is repeated with one key and one body over 503, a broken connection and a broken answer', async () => {
  const { seen, client } = await service(unavailable, breakConnection, breakInTheMiddle, json(201, { id: 'b1' }));
  const { id } = await unwrap(client().POST('/v1/bills', { body: { amount: 5 } }));
  expect(id).toBe('b1');
  expect(seen.map(({ body }) => body)).toEqual(Array(4).fill('{"amount":5}'));
  const keys = new Set(seen.map(({ headers }) => headers['idempotency-key']));
  expect(keys.size).toBe(1);
  expect([...keys][0]).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
});

test('a call that came too often is repeated after the pause that was asked for', async () => {
  const limited = json(429, { code: 'rate.limited', title: 'Too many requests', status: 429 }, { 'retry-after': '0' });
  const { seen, client } = await service(limited, json(200, { id: 'b1', amount: 5 }));
  expect(await unwrap(client().GET('/v1/bills/{id}', readBill))).toMatchObject({ id: 'b1' });
  expect(seen).toHaveLength(2);
});

test('two commands have two keys, and a key the caller gives is kept', async () => {
  const { seen, client } = await service(
    json(201, { id: 'a' }),
    json(201, { id: 'b' }),
    unavailable,
    json(201, { id: 'c' }),
  );
  const bills = client();
  await unwrap(bills.POST('/v1/bills', { body: { amount: 1 } }));
  await unwrap(bills.POST('/v1/bills', { body: { amount: 1 } }));
  await unwrap(bills.POST('/v1/bills', { body: { amount: 1 }, params: { header: { 'Idempotency-Key': 'mine' } } }));
  const keys = seen.map(({ headers }) => headers['idempotency-key']);
  expect(keys[0]).not.toBe(keys[1]);
  expect(keys.slice(2)).toEqual(['mine', 'mine']);
});

test('repeating ends: the last 503 is handed on with its Retry-After', async () => {
  const { seen, client } = await service(unavailable, unavailable, unavailable);
  await expect(unwrap(client({ retry: { attempts: 2 } }).GET('/v1/bills/{id}', readBill))).rejects.toMatchObject({
    code: 'server.unavailable',
    retryAfter: 0,
  });
  expect(seen).toHaveLength(2);
});

test('a network that stays broken is told as the network error it is', async () => {
  const { seen, client } = await service(breakConnection, breakConnection);
  await expect(unwrap(client({ retry: { attempts: 2 } }).GET('/v1/bills/{id}', readBill))).rejects.toBeInstanceOf(
    TypeError,
  );
  expect(seen).toHaveLength(2);
});

test('a service that asks for a long pause is not waited for', async () => {
  const { seen, client } = await service(
    json(503, { code: 'server.unavailable', title: 'x', status: 503 }, { 'retry-after': '3600' }),
    unavailable,
  );
  await expect(unwrap(client().GET('/v1/bills/{id}', readBill))).rejects.toMatchObject({ retryAfter: 3600 });
  expect(seen).toHaveLength(1);
});

test('a refusal that is no outage is not repeated', async () => {
  const { seen, client } = await service(
    json(409, { code: 'bill.already-paid', title: 'Already paid', status: 409 }),
    json(201, { id: 'b1' }),
  );
  await expect(unwrap(client().POST('/v1/bills', { body: { amount: 5 } }))).rejects.toMatchObject({
    code: 'bill.already-paid',
  });
  expect(seen).toHaveLength(1);
});

test('aborting ends the pause between attempts', async () => {
  const controller = new AbortController();
  const { seen, client } = await service((response) => {
    json(503, {}, { 'retry-after': '19' })(response, response.req);
    response.on('close', () => controller.abort(new Error('left the page')));
  });
  const call = client().GET('/v1/bills/{id}', { ...readBill, signal: controller.signal });
  await expect(unwrap(call)).rejects.toThrow('left the page');
  expect(seen).toHaveLength(1);
});

test('an answer without a body is undefined', async () => {
  const { client } = await service((response) => response.writeHead(204).end());
  await expect(unwrap(client().DELETE('/v1/bills/{id}/reminder', readBill))).resolves.toBeUndefined();
});
