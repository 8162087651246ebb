import { defineRoute } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getParcel } from '../../test/contracts.ts';
import { nik } from '../../test/issuer.ts';
import { rawConnection } from '../../test/raw.ts';
import { type Served, serve } from '../../test/served.ts';
import { route } from './route.ts';

const fileAnything = defineRoute({
  id: 'fileAnything',
  service: 'g2c',
  tag: 'parcel',
  method: 'post',
  path: '/v1/anything',
  summary: { id: 'x', en: 'x' },
  who: ['public'],
  scope: { public: 'any' },
  idempotencyKey: 'accepted',
  body: z.looseObject({ content: z.unknown() }),
  response: { status: 200 },
  problems: [],
  examples: {},
});

const narrow = defineRoute({
  ...fileAnything,
  id: 'narrow',
  path: '/v1/narrow',
  who: ['citizen'],
  scope: { citizen: 'own' },
  body: z.strictObject({}),
  examples: {},
});

const fail = defineRoute({
  ...getParcel,
  id: 'fail',
  path: '/v1/failing',
  params: z.strictObject({}),
  examples: {},
});

let served: Served;
let token: string;
beforeAll(async () => {
  served = await serve([
    route(getParcel, () => ({ body: {} })),
    route(fileAnything, () => ({ body: {} })),
    route(narrow, () => ({ body: {} })),
    route(fail, () => {
      throw new Error('a secret of the machine room');
    }),
  ]);
  token = await served.issuer.token({ actor_kind: 'citizen', nik });
});
afterAll(() => served.stop());

const file = (content: unknown) => served.call('POST', '/v1/anything', { body: { content } });
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('a request out of proportion', () => {
  test('by its address is 414', async () => {
    const { status, problem } = await served.call('GET', `/v1/parcels/abc?limit=${'1'.repeat(8 * 1024)}`);
    expect(status).toBe(414);
    expect(problem).toMatchObject({ code: 'request.address-too-long', limit: 8192 });
  });

  test('by the number of its headers is 431', async () => {
    const headers = Object.fromEntries(Array.from({ length: 65 }, (_, n) => [`x-${n}`, '1']));
    const { status, problem } = await served.call('GET', '/v1/parcels/abc', { headers });
    expect(status).toBe(431);
    expect(problem.code).toBe('request.headers-too-large');
  });

  test('by the bytes of its headers is 431, and the connection is closed', async () => {
    const { send, untilClosed } = await rawConnection(served.url);
    send(`GET /v1/parcels/abc HTTP/1.1\r\nHost: simpul\r\nAuthorization: Bearer ${'x'.repeat(17 * 1024)}\r\n\r\n`);
    expect(await untilClosed()).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('by a token that still fits the headers is 401', async () => {
    const long = await served.issuer.token({ actor_kind: 'citizen', nik, padding: 'x'.repeat(8 * 1024) });
    expect((await served.call('POST', '/v1/narrow', { token: long, body: {} })).status).toBe(401);
    expect((await served.call('POST', '/v1/narrow', { token, body: {} })).status).toBe(200);
  });

  test('by the fields of its query is 400, however they are written', async () => {
    const ask = (query: string) => served.call('GET', `/v1/parcels/abc?${query}`);
    expect((await ask(Array(65).fill('limit=1').join('&'))).problem.code).toBe('request.too-complex');
    // nothing nests: brackets are letters of a name, and this name is not known
    const { status, problem } = await ask(`limit${'[a]'.repeat(100)}=1`);
    expect({ status, code: problem.code }).toEqual({ status: 400, code: 'request.invalid' });
  });

  test('by the depth or the breadth of its body is 400', async () => {
    expect((await file(nested(15))).status).toBe(200);
    expect((await file(Array(1_000).fill(1))).status).toBe(200);
    for (const content of [nested(16), nested(2_000), Array(1_001).fill(1)]) {
      const { status, problem } = await file(content);
      expect(status).toBe(400);
      expect(problem).toMatchObject({ code: 'request.too-complex', depth: 16, members: 1_000 });
    }
  });

  test('by its wrong fields has the first hundred named', async () => {
    const body = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`x${n}`, 1]));
    const { status, problem } = await served.call('POST', '/v1/narrow', { token, body });
    expect(status).toBe(400);
    expect(problem.errors).toHaveLength(100);
  });
});

describe('an answer', () => {
  const leak = /express|node(?!\w)|v\d+\.\d+|stack|node_modules|\bat .*:\d+|machine room/i;
  const telling = ['server', 'x-powered-by', 'via', 'x-aspnet-version'];

  test.each([
    ['of a good request', 'GET', '/v1/parcels/abc', 200],
    ['of an unknown address', 'GET', '/nothing', 404],
    ['of a wrongly encoded address', 'GET', '/v1/parcels/%E0%A4%A', 400],
    ['of another method', 'TRACE', '/v1/parcels/abc', 405],
    ['of a failure of ours', 'GET', '/v1/failing', 500],
  ])('%s says nothing of what made it', async (_, method, path, status) => {
    const raw = await rawConnection(served.url);
    raw.send(`${method} ${path} HTTP/1.1\r\nHost: simpul\r\nConnection: close\r\n\r\n`);
    const text = await raw.untilClosed();
    expect(text).toContain(`HTTP/1.1 ${status} `);
    expect(text).not.toMatch(leak);
    for (const header of telling) expect(text.toLowerCase()).not.toContain(`\n${header}:`);
  });

  test.each([
    ['that is no HTTP', 'GARBAGE\r\n\r\n'],
    ['with a broken header', 'GET / HTTP/1.1\r\nHost simpul\r\n\r\n'],
    [
      'of two lengths',
      'POST /v1/anything HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('to a request %s says nothing of what made it', async (_, request) => {
    const { send, untilClosed } = await rawConnection(served.url);
    send(request);
    const text = await untilClosed();
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).not.toMatch(leak);
  });
});
