import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeParcel, closePostOffice, getParcel, sendParcel } from '../../test/contracts.ts';
import { nik } from '../../test/issuer.ts';
import { type CallInit, type Served, serve } from '../../test/served.ts';
import { route } from './route.ts';

let served: Served;
let token: string;
let handled = 0;

const done = () => {
  handled += 1;
  return { body: { id: 'x' } };
};

beforeAll(async () => {
  served = await serve([
    route(sendParcel, done),
    route(changeParcel, done),
    route(getParcel, done),
    route(closePostOffice, () => ({})),
  ]);
  token = await served.issuer.token({ actor_kind: 'citizen', nik });
});
afterAll(() => served.stop());

const parcel = { to: nik, value: 100, kind: 'box' };
const send = (init: CallInit = {}, key = 'key-1') =>
  served.call('POST', '/v1/parcels', { token, ...init, headers: { 'idempotency-key': key, ...init.headers } });

describe('bad input', () => {
  test.each([
    ['an amount as text', { ...parcel, value: '100' }, '/value', 'Harus berupa angka.', 'Must be a number.'],
    ['a missing field', { to: nik, value: 1 }, '/kind', 'Wajib diisi.', 'Required.'],
    [
      'another choice',
      { ...parcel, kind: 'cat' },
      '/kind',
      'Pilih salah satu: letter, box.',
      'Choose one of: letter, box.',
    ],
    [
      'a field nobody knows',
      { ...parcel, note: 'x' },
      '/note',
      'Isian ini tidak dikenal; hapus.',
      'This field is not known; remove it.',
    ],
    [
      'a field with a slash',
      { ...parcel, 'a/b~c': 1 },
      '/a~1b~0c',
      'Isian ini tidak dikenal; hapus.',
      'This field is not known; remove it.',
    ],
    [
      'a field deep inside',
      { ...parcel, items: [{ name: 'abc' }, { name: 'a' }] },
      '/items/1/name',
      'Paling sedikit 2 karakter.',
      'At least 2 characters.',
    ],
    [
      'a long text',
      { ...parcel, items: [{ name: 'abcdef' }] },
      '/items/0/name',
      'Paling banyak 5 karakter.',
      'At most 5 characters.',
    ],
    [
      'too many items',
      { ...parcel, items: ['aa', 'bb', 'cc'].map((name) => ({ name })) },
      '/items',
      'Paling banyak 2 butir.',
      'At most 2 items.',
    ],
    ['a broken rule of a value', { ...parcel, value: -1 }, '/value', /^Jumlah rupiah/, /^An amount in rupiah/],
    ['a list in place of the object', [parcel], '', 'Harus berupa objek JSON.', 'Must be a JSON object.'],
  ])('%s is pointed at in both languages', async (_, body, pointer, id, en) => {
    const indonesian = await send({ body });
    expect(indonesian.status).toBe(400);
    expect(indonesian.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(indonesian.headers.get('content-language')).toBe('id');
    expect(indonesian.problem).toMatchObject({
      type: 'urn:simpul:problem:request.invalid',
      code: 'request.invalid',
      status: 400,
      title: 'Permintaan tidak sesuai',
      instance: indonesian.headers.get('x-request-id'),
      errors: [{ in: 'body', pointer, detail: id instanceof RegExp ? expect.stringMatching(id) : id }],
    });
    const english = await send({ body, headers: { 'accept-language': 'en-US,en;q=0.9,id;q=0.1' } });
    expect(english.headers.get('content-language')).toBe('en');
    expect(english.problem).toMatchObject({
      title: 'Invalid request',
      errors: [{ pointer, detail: en instanceof RegExp ? expect.stringMatching(en) : en }],
    });
  });

  test('all wrong fields are named at once', async () => {
    const { problem } = await send({ body: { to: '1', value: 1.5, extra: 1 } });
    expect(problem.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(['/extra', '/kind', '/to', '/value']);
  });

  test('what was sent is not repeated', async () => {
    const { text } = await send({ body: { ...parcel, to: '3374014107900009x', kind: 'sekret' } });
    expect(text).not.toMatch(/3374014107900009|sekret/);
  });

  test('a member that would reach the prototype is refused like any other', async () => {
    const { status, problem } = await send({
      body: `{"to":"${nik}","value":1,"kind":"box","__proto__":{"admin":true}}`,
    });
    expect(status).toBe(400);
    expect(problem.errors).toMatchObject([{ pointer: '/__proto__' }]);
  });

  test('a missing body is pointed at as a whole', async () => {
    const { status, problem } = await send();
    expect(status).toBe(400);
    expect(problem.errors).toMatchObject([{ in: 'body', pointer: '', detail: 'Wajib diisi.' }]);
  });

  test.each([
    ['cut off', `{"to":"${nik}`],
    ['not JSON at all', nik],
    ['a bare null', 'null'],
  ])('malformed JSON (%s) is 400 without a stack or an echo', async (_, body) => {
    const { status, problem, text } = await send({ body });
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'request.malformed', title: 'Permintaan tidak terbaca' });
    expect(text).not.toMatch(/3374014107900001| at |node_modules|SyntaxError|Unexpected/);
  });

  test.each([
    ['text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['another charset', { 'content-type': 'application/json; charset=iso-8859-1' }],
    ['compressed', { 'content-encoding': 'gzip' }],
  ])('%s is 415', async (_, headers) => {
    const { status, problem } = await send({ body: 'a=b', headers });
    expect(status).toBe(415);
    expect(problem).toMatchObject({ code: 'request.not-json', title: 'Bukan JSON' });
  });

  test('a body over the limit is 413 and tells the limit', async () => {
    const body = { ...parcel, note: 'x'.repeat(101 * 1024) };
    const { status, problem } = await send({ body });
    expect(status).toBe(413);
    expect(problem).toMatchObject({ code: 'request.too-large', limit: 102_400 });
    expect(problem.detail).toContain('102.400');
    expect((await send({ body, headers: { 'accept-language': 'en' } })).problem.detail).toContain('102,400');
  });

  test('an unknown address is 404, a wrongly encoded one 400', async () => {
    const unknown = await served.call('GET', '/v2/parcels');
    expect(unknown.status).toBe(404);
    expect(unknown.problem).toMatchObject({ code: 'request.not-found', title: 'Tidak ditemukan' });
    const garbled = await served.call('GET', '/v1/parcels/%E0%A4%A');
    expect(garbled.status).toBe(400);
    expect(garbled.problem.code).toBe('request.malformed');
  });

  test('addresses are exact: no other case, no trailing slash', async () => {
    expect((await served.call('GET', '/v1/Parcels/abc')).status).toBe(404);
    expect((await served.call('GET', '/v1/parcels/abc/')).status).toBe(404);
  });

  test('an impossible identifier in the address is 404 and says which', async () => {
    const { status, problem } = await served.call('GET', '/v1/parcels/ABC1');
    expect(status).toBe(404);
    expect(problem).toMatchObject({ code: 'request.not-found', errors: [{ in: 'path', pointer: '/id' }] });
  });

  test.each([
    ['limit=0', '/limit', 'Paling sedikit 1.'],
    ['limit=101', '/limit', 'Paling banyak 100.'],
    ['limit=many', '/limit', 'Harus berupa angka.'],
    ['limit=1&limit=2', '/limit', 'Isi satu kali saja.'],
    ['page=1', '/page', 'Isian ini tidak dikenal; hapus.'],
  ])('the query %s is pointed at', async (query, pointer, detail) => {
    const { status, problem } = await served.call('GET', `/v1/parcels/abc?${query}`);
    expect(status).toBe(400);
    expect(problem.errors).toEqual([{ in: 'query', pointer, detail }]);
  });

  test.each([
    ['DELETE', '/v1/parcels', 'POST, OPTIONS'],
    ['PATCH', '/v1/parcels/abc', 'PUT, GET, HEAD, OPTIONS'],
    ['GET', '/v1/parcels/closing', 'POST, OPTIONS'],
  ])('%s %s is 405 and tells what is allowed', async (method, path, allow) => {
    const { status, problem, headers } = await served.call(method, path);
    expect(status).toBe(405);
    expect(problem.code).toBe('request.method-not-allowed');
    expect(headers.get('allow')).toBe(allow);
  });

  test('a route without a body takes none but an empty object', async () => {
    const operator = await served.issuer.token({ actor_kind: 'operator', client: 'op' });
    const close = (body?: unknown) => served.call('POST', '/v1/parcels/closing', { token: operator, body });
    expect((await close({ force: true })).problem.errors).toMatchObject([{ pointer: '/force' }]);
    expect((await close()).status).toBe(204);
    expect((await close({})).status).toBe(204);
  });

  test('an Idempotency-Key is required where the contract says so, and must be well-formed', async () => {
    const missing = await served.call('POST', '/v1/parcels', { token, body: parcel });
    expect(missing.status).toBe(400);
    expect(missing.problem).toMatchObject({ code: 'request.key-required', title: 'Idempotency-Key wajib ada' });
    for (const key of ['', 'two words', 'k'.repeat(256), 'kéy']) {
      const { status, problem } = await send({ body: parcel }, key);
      expect(status).toBe(400);
      expect(problem).toMatchObject({
        code: 'request.invalid',
        errors: [{ in: 'header', pointer: '/Idempotency-Key' }],
      });
    }
  });

  test('If-Match is required where the contract says so, and must be well-formed', async () => {
    const put = (headers: Record<string, string>) =>
      served.call('PUT', '/v1/parcels/abc', { token, headers, body: { weight: 1 } });
    const missing = await put({});
    expect(missing.status).toBe(428);
    expect(missing.problem.code).toBe('request.version-required');
    for (const version of ['', 'W/"1"']) {
      const { status, problem } = await put({ 'if-match': version });
      expect(status).toBe(400);
      expect(problem).toMatchObject({ code: 'request.invalid', errors: [{ in: 'header', pointer: '/If-Match' }] });
    }
  });

  test('none of it reached a handler', () => {
    expect(handled).toBe(0);
  });
});
