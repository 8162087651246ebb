import { afterEach, describe, expect, test } from 'vitest';
import { changeParcel, getParcel, sendParcel } from '../../test/contracts.ts';
import { nik } from '../../test/issuer.ts';
import { type Served, serve, testKeys } from '../../test/served.ts';
import { createRateLimiter } from '../rate/limiter.ts';
import type { LimitChanges } from '../rate/limits.ts';
import { route } from './route.ts';

let served: Served | undefined;
afterEach(() => served?.stop());

const minute = 60_000;
let nowMs = 1_000 * minute;

const limited = async (limits: LimitChanges[number]['limits'], trustProxy?: number) => {
  nowMs = 1_000 * minute + 15_000;
  const limiter = createRateLimiter({
    changes: [{ limits }],
    indexOf: testKeys.hmac,
    logger: { warn: () => {} },
    now: () => nowMs,
  });
  const routes = [
    route(getParcel, () => ({ body: {} })),
    route(sendParcel, () => ({ body: { id: 'x' } })),
    route(changeParcel, () => ({})),
  ];
  served = await serve(routes, { limiter, trustProxy });
  return served;
};

const twoEach = { reads: 2, writes: 2 };
const parcel = { to: nik, value: 100, kind: 'box' };
const send = (it: Served, token?: string) =>
  it.call('POST', '/v1/parcels', { ...(token && { token }), body: parcel, headers: { 'idempotency-key': 'k' } });
const citizen = (it: Served, number = nik) => it.issuer.token({ actor_kind: 'citizen', nik: number });

describe('an actor who asks too often', () => {
  test('is told so with 429, when to come back, and what of it', async () => {
    const it = await limited({ citizen: twoEach });
    const token = await citizen(it);
    const first = await send(it, token);
    expect(first.status).toBe(201);
    expect(first.headers.get('ratelimit-policy')).toBe('"citizen-writes";q=2;w=60');
    expect(first.headers.get('ratelimit')).toBe('"citizen-writes";r=1;t=45');
    expect((await send(it, token)).headers.get('ratelimit')).toBe('"citizen-writes";r=0;t=45');
    const { status, problem, headers } = await send(it, token);
    expect(status).toBe(429);
    expect(problem).toMatchObject({ code: 'rate.limited', title: 'Terlalu banyak permintaan', seconds: 76 });
    expect(headers.get('retry-after')).toBe('76');
    expect(headers.get('ratelimit')).toBe('"citizen-writes";r=0;t=45');
    nowMs += 74_000;
    expect((await send(it, token)).status).toBe(429);
    nowMs += 1_000;
    expect((await send(it, token)).status).toBe(201);
  });

  test('keeps nobody else from asking, at the same address or without a name', async () => {
    const it = await limited({ citizen: { reads: 1, writes: 1 } });
    const token = await citizen(it);
    await send(it, token);
    expect((await send(it, token)).status).toBe(429);
    expect((await send(it, await citizen(it, '3374014508900002'))).status).toBe(201);
    expect((await it.call('GET', '/v1/parcels/abc')).status).toBe(200);
  });

  test('is counted before being refused for what the request says', async () => {
    const it = await limited({ bank: twoEach });
    const token = await it.issuer.token({ actor_kind: 'bank', client: 'bri' });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await send(it, token)).status);
    expect(statuses).toEqual([403, 403, 429]);
  });

  test('is not, where the kind has no limit', async () => {
    const it = await limited({ citizen: 'unlimited' });
    const { status, headers } = await send(it, await citizen(it));
    expect(status).toBe(201);
    expect(headers.get('ratelimit')).toBeNull();
  });
});

describe('an address that says nobody’s name', () => {
  test('is limited on public routes, with tokens that do not hold, and in search of other addresses', async () => {
    const it = await limited({ nobody: { reads: 2, writes: 3 } });
    expect((await it.call('GET', '/v1/parcels/abc')).status).toBe(200);
    expect((await it.call('GET', '/v1/secret')).status).toBe(404);
    expect((await it.call('GET', '/v1/parcels/abc')).status).toBe(429);
    expect((await send(it)).status).toBe(401);
    expect((await send(it, 'guess')).status).toBe(401);
    expect((await it.call('PATCH', '/v1/parcels')).status).toBe(405);
    expect((await send(it, 'guess')).status).toBe(429);
    expect((await send(it, await citizen(it))).status).toBe(201);
  });

  test('is the connection’s own, whatever the request claims', async () => {
    const it = await limited({ nobody: { reads: 1, writes: 1 } });
    const from = (address: string) => it.call('GET', '/v1/parcels/abc', { headers: { 'x-forwarded-for': address } });
    expect((await from('203.0.113.1')).status).toBe(200);
    expect((await from('203.0.113.2')).status).toBe(429);
  });

  test('is the one the trusted proxy names, not what was claimed to the proxy', async () => {
    const it = await limited({ nobody: { reads: 1, writes: 1 } }, 1);
    const from = (addresses: string) =>
      it.call('GET', '/v1/parcels/abc', { headers: { 'x-forwarded-for': addresses } });
    expect((await from('203.0.113.1')).status).toBe(200);
    expect((await from('203.0.113.2')).status).toBe(200);
    expect((await from('198.51.100.7, 203.0.113.1')).status).toBe(429);
  });
});
