import { defineRoute } from '@simpul/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nik } from '../../test/issuer.ts';
import { type Served, serve } from '../../test/served.ts';
import { type Input, route } from './route.ts';

const forwardParcels = defineRoute({
  id: 'forwardParcels',
  service: 'g2c',
  tag: 'parcel',
  method: 'post',
  path: '/v1/forwarding',
  summary: { id: 'x', en: 'Forward parcels' },
  who: ['citizen', 'partner'],
  scope: { citizen: 'own', partner: 'consent' },
  consent: 'tax-bill-reading',
  idempotencyKey: 'required',
  response: { status: 204 },
  problems: [],
  examples: {},
});

const consent = 'cbcdefghijklmnopqrstuvwxyz';
const other = 'dbcdefghijklmnopqrstuvwxyz';
let served: Served;
let seen: Input<unknown, unknown, unknown>[] = [];
beforeAll(async () => {
  const answer = (input: Input<unknown, unknown, unknown>) => {
    seen.push(input);
    return {};
  };
  served = await serve([route(forwardParcels, answer)]);
});
afterAll(() => served.stop());

async function forward(claims: object, headers: Record<string, string> = {}) {
  seen = [];
  const token = await served.issuer.token({ ...claims });
  return served.call('POST', '/v1/forwarding', { token, headers: { 'idempotency-key': 'k', ...headers } });
}
const partner = { actor_kind: 'partner', client: 'mitra-layanan' };
const citizen = { actor_kind: 'citizen', nik };

test('a partner has to name a consent, in its form', async () => {
  expect((await forward(partner)).problem).toMatchObject({ status: 400, code: 'acting.consent-missing' });
  const malformed = await forward(partner, { 'consent-id': `${consent},${other}` });
  expect(malformed.problem).toMatchObject({ status: 400, errors: [{ in: 'header', pointer: '/Consent-Id' }] });
  expect((await forward(citizen, { 'consent-id': '' })).problem).toMatchObject({ status: 400 });
  expect(seen).toEqual([]);
});

test('the consent a partner names comes to the handler', async () => {
  expect((await forward(partner, { 'consent-id': consent })).status).toBe(204);
  expect(seen[0]?.consent).toBe(consent);
});

test('nobody else acts by a consent, whatever they name', async () => {
  expect((await forward(citizen)).status).toBe(204);
  expect((await forward(citizen, { 'consent-id': consent })).status).toBe(204);
  expect(seen[0]?.consent).toBeUndefined();
});

test('the same command by another consent is another command', async () => {
  const hashes: unknown[] = [];
  for (const each of [consent, consent, other]) {
    await forward(partner, { 'consent-id': each });
    hashes.push(seen[0]?.request?.bodyHash);
  }
  expect(hashes[1]).toBe(hashes[0]);
  expect(hashes[2]).not.toBe(hashes[0]);
});

test('a route that asks for consent lets partners in', () => {
  expect(() => defineRoute({ ...forwardParcels, who: ['citizen'], scope: { citizen: 'own' } })).toThrow(
    /does not let in/,
  );
});
