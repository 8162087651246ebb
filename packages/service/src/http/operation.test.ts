import { KeyReused, type Request, Unavailable, VersionMismatch } from '@simpul/backbone';
import { defineRoute, Rejected } from '@simpul/contracts';
import mongoose from 'mongoose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { changeParcel, getParcel, parcelProblems, sendParcel } from '../../test/contracts.ts';
import { nik, nip } from '../../test/issuer.ts';
import { type Served, serve, testKeys } from '../../test/served.ts';
import { answered, type Input, type Reply, route } from './route.ts';

let served: Served;
let seen: Input<unknown, unknown, unknown> | undefined;
let reply: () => Reply = () => ({});

const answer = (input: Input<unknown, unknown, unknown>) => {
  seen = input;
  return reply();
};

const misfit = defineRoute({
  id: 'misfit',
  service: 'g2c',
  tag: 'parcel',
  method: 'get',
  path: '/v1/misfit',
  summary: { id: 'x', en: 'x' },
  who: ['public', 'citizen'],
  scope: { public: 'any', citizen: 'own' },
  response: { status: 200, body: z.strictObject({ id: z.string() }) },
  problems: parcelProblems,
  examples: {},
});

beforeAll(async () => {
  const routes = [
    route(sendParcel, answer),
    route(changeParcel, answer),
    route(getParcel, answer),
    route(misfit, answer),
  ];
  served = await serve(routes, { checkReplies: true });
});
afterAll(() => served.stop());
afterEach(() => {
  seen = undefined;
  reply = () => ({});
});

const parcel = { to: nik, value: 100, kind: 'box' };
const citizen = () => served.issuer.token({ actor_kind: 'citizen', nik });
const send = async (key = 'key-1', body: unknown = parcel, token?: string) =>
  served.call('POST', '/v1/parcels', { token: token ?? (await citizen()), body, headers: { 'idempotency-key': key } });
const change = async (headers: Record<string, string>) =>
  served.call('PUT', '/v1/parcels/abc', { token: await citizen(), body: { weight: 1 }, headers });

describe('who may call', () => {
  test('nobody without a token: 401 says how', async () => {
    const { status, problem, headers } = await served.call('POST', '/v1/parcels', { body: parcel });
    expect(status).toBe(401);
    expect(problem).toMatchObject({ code: 'auth.token-missing', title: 'Belum masuk' });
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  test('nobody with a token that does not hold: 401', async () => {
    const { status, problem, headers } = await send('k', parcel, await served.issuer.token({ actor_kind: 'king' }));
    expect(status).toBe(401);
    expect(problem.code).toBe('auth.token-invalid');
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  test('no other kind, and no other role: 403', async () => {
    for (const claims of [
      { actor_kind: 'bank', client: 'bri' },
      { actor_kind: 'officer', agency: 'pos', nip },
      { actor_kind: 'officer', agency: 'pos', nip, role: 'driver' },
    ]) {
      const { status, problem } = await send('k', parcel, await served.issuer.token(claims));
      expect(status).toBe(403);
      expect(problem).toMatchObject({ code: 'auth.forbidden', accepted: ['citizen', 'officer'] });
    }
    expect(seen).toBeUndefined();
  });

  test('the kinds and roles named, by reference only', async () => {
    await send();
    const personRef = testKeys.personRef(nik);
    expect(seen?.actor).toMatchObject({ kind: 'citizen', id: `citizen:${personRef}`, personRef });
    expect(JSON.stringify(seen?.actor)).not.toContain(nik);
    await send(
      'k',
      parcel,
      await served.issuer.token({ actor_kind: 'officer', agency: 'pos', nip, role: 'postmaster' }),
    );
    expect(seen?.actor).toMatchObject({ kind: 'officer', agency: 'pos', role: 'postmaster' });
  });

  test('a refusal of the caller comes before anything is said about the request', async () => {
    const { status } = await served.call('POST', '/v1/parcels', { body: '{"broken' });
    expect(status).toBe(401);
  });

  test('a public route reads no token, and a handler that asks for its actor fails loudly', async () => {
    reply = () => ({ body: { caller: seen?.caller } });
    expect((await served.call('GET', '/v1/parcels/abc', { token: 'nonsense' })).status).toBe(200);
    reply = () => ({ body: seen?.actor });
    expect((await served.call('GET', '/v1/parcels/abc')).problem.code).toBe('server.internal');
  });

  test('a route open to all and to citizens knows the citizen, and refuses a bad token', async () => {
    reply = () => ({ body: { id: seen?.caller?.kind ?? 'nobody' } });
    expect((await served.call('GET', '/v1/misfit')).body).toEqual({ id: 'nobody' });
    expect((await served.call('GET', '/v1/misfit', { token: await citizen() })).body).toEqual({ id: 'citizen' });
    expect((await served.call('GET', '/v1/misfit', { token: 'nonsense' })).status).toBe(401);
  });
});

describe('an Idempotency-Key', () => {
  const asked = async (key: string, body?: unknown, token?: string): Promise<Request> => {
    reply = () => ({ body: { id: 'x' } });
    expect((await send(key, body, token)).status).toBe(201);
    if (!seen?.request) throw new Error('the handler got no request');
    return seen.request;
  };

  test('names the same request for the same actor and key, however the JSON is written', async () => {
    const first = await asked('key-1');
    expect(await asked('key-1', { kind: 'box', value: 100, to: nik })).toEqual(first);
    expect((await asked('key-2')).id).not.toBe(first.id);
    const other = await served.issuer.token({ actor_kind: 'citizen', nik: '3374014508900002' });
    expect((await asked('key-1', parcel, other)).id).not.toBe(first.id);
  });

  test('shows another body as another hash under the same id', async () => {
    const first = await asked('key-1');
    const second = await asked('key-1', { ...parcel, value: 101 });
    expect(second.id).toBe(first.id);
    expect(second.bodyHash).not.toBe(first.bodyHash);
  });

  test('is left out where none was sent', async () => {
    await change({ 'if-match': '"1"' });
    expect(seen).toBeDefined();
    expect(seen).not.toHaveProperty('request');
  });
});

describe('versions', () => {
  test('If-Match reaches the handler, `*` as any version', async () => {
    await change({ 'if-match': '"7"' });
    expect(seen?.ifMatch).toBe(7);
    await change({ 'if-match': '*' });
    expect(seen).not.toHaveProperty('ifMatch');
  });

  test('an answer carries its ETag, and a reader who has it gets 304', async () => {
    reply = () => ({ body: { weight: 1 }, version: 3 });
    const first = await served.call('GET', '/v1/parcels/abc');
    expect(first.headers.get('etag')).toBe('"3"');
    // without its own Cache-Control, fetch forbids a 304
    const headers = { 'if-none-match': '"3"', 'cache-control': 'max-age=0' };
    const again = await served.call('GET', '/v1/parcels/abc', { headers });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  test('an answer that shows something besides has an ETag of both, whose version If-Match takes', async () => {
    reply = () => ({ body: { weight: 1 }, version: 3, besides: 7 });
    expect((await served.call('GET', '/v1/parcels/abc')).headers.get('etag')).toBe('"3.7"');
    const headers = { 'if-none-match': '"3.6"', 'cache-control': 'max-age=0' };
    expect((await served.call('GET', '/v1/parcels/abc', { headers })).status).toBe(200);
    await change({ 'if-match': '"3.7"' });
    expect(seen).toMatchObject({ ifMatch: 3 });
  });
});

describe('answers', () => {
  test('have the status of the contract, the place of what was made, and are kept by nobody', async () => {
    reply = () => ({ body: { id: 'p1' }, version: 1, location: '/v1/parcels/p1' });
    const { status, headers, body } = await send();
    expect({ status, body }).toEqual({ status: 201, body: { id: 'p1' } });
    expect(headers.get('location')).toBe('/v1/parcels/p1');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('of a command are those the backbone remembered', async () => {
    reply = () =>
      answered({ id: 'p1', state: {}, version: 4, duplicate: true, answer: { status: 201, body: { id: 'first' } } });
    const { status, headers, body } = await send();
    expect({ status, body }).toEqual({ status: 201, body: { id: 'first' } });
    expect(headers.get('etag')).toBe('"4"');
  });

  test('that do not fit the contract are an error of ours, logged without what they held', async () => {
    reply = () => ({ body: { id: 'x', secret: nik } });
    const { status } = await served.call('GET', '/v1/misfit');
    expect(status).toBe(500);
    const logged = served.log.findLast(({ msg }) => msg === 'request failed');
    expect(logged).toMatchObject({ level: 'error', operation: 'misfit' });
    expect(JSON.stringify(served.log)).not.toContain(nik);
  });

  test('carry the caller’s X-Request-Id when it is well-formed, else a new one', async () => {
    const ask = async (id: string) =>
      (await served.call('GET', '/v1/nothing', { headers: { 'x-request-id': id } })).problem.instance;
    const known = [
      '0ab3c2d4-1e5f-4a6b-8c7d-9e0f1a2b3c4d',
      '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      '4bf92f3577b34da6a3ce929d0e0e4736',
    ];
    for (const id of known) expect(await ask(id)).toBe(id);
    expect(await ask('3374014107900001')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await ask('a b<script>')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await ask('x'.repeat(129))).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what a handler throws', () => {
  const refused = async (error: unknown, language = 'id') => {
    reply = () => {
      throw error;
    };
    const headers = { 'idempotency-key': 'k', 'accept-language': language };
    return served.call('POST', '/v1/parcels', { token: await citizen(), body: parcel, headers });
  };

  test('a refusal of the catalogue, its numbers written as the language does and given as members', async () => {
    const error = new Rejected('parcel.wrong-weight', { expected: 1250 });
    const indonesian = await refused(error);
    expect(indonesian.status).toBe(422);
    expect(indonesian.problem).toMatchObject({
      code: 'parcel.wrong-weight',
      title: 'Berat salah',
      detail: 'Seharusnya 1.250 gram.',
      expected: 1250,
    });
    expect((await refused(error, 'en')).problem).toMatchObject({
      title: 'Wrong weight',
      detail: 'It should be 1,250 grams.',
    });
  });

  test('a refusal cannot pass itself off as another by its detail', async () => {
    const { problem } = await refused(new Rejected('parcel.wrong-weight', { status: 200, code: 'x', title: 'y' }));
    expect(problem).toMatchObject({ status: 422, code: 'parcel.wrong-weight', title: 'Berat salah' });
  });

  test('a refusal says nothing that has the form of personal data, in no text and no member', async () => {
    const detail = { expected: 'citizen:3374014107900001', to: ['siti@example.org'], code: '026112233445566' };
    const { text, problem } = await refused(new Rejected('parcel.wrong-weight', detail), 'en');
    expect(text).not.toMatch(/3374014107900001|siti@/);
    expect(problem).toMatchObject({ detail: 'It should be citizen:# grams.', expected: 'citizen:#', to: ['#'] });
    const headers = { 'idempotency-key': 'k' };
    const body = { ...parcel, '3374014107900001': true };
    const unknown = await served.call('POST', '/v1/parcels', { token: await citizen(), body, headers });
    expect(unknown.problem.errors).toMatchObject([{ pointer: '/#' }]);
  });

  test('a general refusal is open to every route', async () => {
    expect((await refused(new Rejected('request.bad-cursor'))).problem).toMatchObject({
      status: 400,
      code: 'request.bad-cursor',
    });
  });

  test('a refusal the contract does not name is a hole in it: 500 and an error in the log', async () => {
    const { status, problem } = await refused(new Rejected('parcel.on-fire', { what: 'all' }));
    expect(status).toBe(500);
    expect(problem).not.toHaveProperty('what');
    expect(served.log.findLast(({ msg }) => msg === 'request failed')).toMatchObject({
      level: 'error',
      operation: 'sendParcel',
      err: { type: 'Rejected', message: 'parcel.on-fire' },
    });
  });

  test.each([
    [new KeyReused('k'), 422, 'request.key-reused', {}],
    [new VersionMismatch(5), 412, 'request.version-mismatch', { current: 5 }],
    [new Unavailable('outbox-full', { retryAfterSeconds: 2.2 }), 503, 'server.unavailable', { reason: 'outbox-full' }],
    [new Unavailable('outcome-unknown'), 503, 'server.outcome-unknown', { reason: 'outcome-unknown' }],
  ])('%s becomes its problem', async (error, status, code, members) => {
    const answer = await refused(error);
    expect(answer.status).toBe(status);
    expect(answer.problem).toMatchObject({ status, code, ...members });
    if (status === 503) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });

  test('a store out of reach: a reading may be repeated, a command has an unknown outcome', async () => {
    const gone = new mongoose.mongo.MongoNetworkError('connection closed');
    expect((await refused(gone)).problem).toMatchObject({ status: 503, code: 'server.outcome-unknown' });
    const reading = await served.call('GET', '/v1/parcels/abc');
    expect(reading.problem).toMatchObject({ status: 503, code: 'server.unavailable', reason: 'store-unavailable' });
  });

  test('anything else is 500 that tells nothing, not even in the log what was sent', async () => {
    const { status, text, problem } = await refused(new TypeError(`cannot read ${nik}`));
    expect(status).toBe(500);
    expect(problem).toMatchObject({ code: 'server.internal', title: 'Kesalahan pada layanan' });
    expect(text).not.toMatch(/cannot read|TypeError| at /);
    expect(JSON.stringify(served.log)).not.toContain(nik);
  });
});

test('an issuer that cannot be reached is 503, not 401', async () => {
  const lonely = await serve([route(sendParcel, answer)]);
  const token = await lonely.issuer.token({ actor_kind: 'citizen', nik });
  await lonely.issuer.stop();
  const { status, problem, headers } = await lonely.call('POST', '/v1/parcels', { token, body: parcel });
  expect(status).toBe(503);
  expect(problem).toMatchObject({ code: 'server.unavailable', reason: 'issuer-unreachable' });
  expect(headers.get('retry-after')).toBe('5');
  await lonely.stop();
});
