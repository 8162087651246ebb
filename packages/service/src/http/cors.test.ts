import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeParcel, getParcel } from '../../test/contracts.ts';
import { type Served, serve } from '../../test/served.ts';
import { route } from './route.ts';

const portal = 'https://portal.example';
const routes = [route(getParcel, () => ({ body: {}, version: 1 })), route(changeParcel, () => ({ body: {} }))];

let open: Served;
let closed: Served;
beforeAll(async () => {
  [open, closed] = await Promise.all([serve(routes, { corsOrigins: [portal] }), serve(routes)]);
});
afterAll(async () => void (await Promise.all([open.stop(), closed.stop()])));

const preflight = (served: Served, origin: string) =>
  served.call('OPTIONS', '/v1/parcels/abc', {
    headers: {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization,if-match',
    },
  });

describe('a page of an origin on the list', () => {
  test('may send its token and preconditions, which is told without one', async () => {
    const { status, headers, text } = await preflight(open, portal);
    expect(status).toBe(204);
    expect(text).toBe('');
    expect(headers.get('access-control-allow-origin')).toBe(portal);
    expect(headers.get('access-control-allow-methods')).toContain('PUT');
    expect(headers.get('access-control-allow-headers')).toBe('authorization,if-match');
    expect(headers.get('access-control-max-age')).toBe('600');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('may read answers, refusals too, and the headers it needs to go on', async () => {
    const good = await open.call('GET', '/v1/parcels/abc', { headers: { origin: portal } });
    expect(good.headers.get('access-control-allow-origin')).toBe(portal);
    expect(good.headers.get('access-control-expose-headers')).toMatch(/ETag.*Retry-After/);
    expect(good.headers.get('vary')).toContain('Origin');
    const refused = await open.call('PUT', '/v1/parcels/abc', { headers: { origin: portal }, body: {} });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('access-control-allow-origin')).toBe(portal);
  });
});

describe('nobody else', () => {
  test.each(['https://evil.example', 'http://portal.example', 'https://portal.example.evil.example', 'null'])(
    'is told anything: %s',
    async (origin) => {
      for (const { headers } of [
        await preflight(open, origin),
        await open.call('GET', '/v1/parcels/abc', { headers: { origin } }),
      ]) {
        expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
        expect(headers.get('vary')).toContain('Origin');
      }
    },
  );

  test('where there is no list, not even the portal', async () => {
    const { status, headers } = await preflight(closed, portal);
    expect(status).toBe(204);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

test('OPTIONS that is no preflight tells what is allowed', async () => {
  const { status, headers } = await open.call('OPTIONS', '/v1/parcels/abc', { headers: { origin: portal } });
  expect(status).toBe(204);
  expect(headers.get('allow')).toBe('GET, PUT, HEAD, OPTIONS');
});
