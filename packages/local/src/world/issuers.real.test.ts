import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Identity, startIdentity } from '../identity/identity.ts';
import { startWorld, type World } from './world.ts';

const prefix = `i${randomUUID().slice(0, 8)}`;
let identity: Identity;
let world: World<'g2g'>;
beforeAll(async () => {
  identity = await startIdentity({ separate: true });
  world = await startWorld({
    brokers: inject('brokers'),
    mongoUri: inject('mongoUri'),
    identity,
    services: { g2g: 1 },
    topicPrefix: `${prefix}.`,
    dbPrefix: `${prefix}_`,
    mail: false,
    otlp: false,
  });
});
afterAll(async () => {
  await world?.stop();
  await identity?.stop();
});

const url = () => String(world.services.g2g.urls[0]);
const ask = async (token: string) => {
  const response = await fetch(`${url()}/ops/status`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, code: ((await response.json()) as { code?: string }).code };
};

test('a service knows everybody, each by the issuer that speaks for their kind', async () => {
  expect((await ask(await identity.token('operator'))).status).toBe(200);
  const nik = '3374014107900001';
  const nip = '198501012010011001';
  for (const who of [
    `citizen:${nik}`,
    `business:9120304050607/${nik}`,
    `employee:${nip}`,
    `officer:djp/${nip}/clerk`,
    'bank:bri',
  ])
    expect(await ask(await identity.token(who))).toEqual({ status: 403, code: 'auth.forbidden' });
});

test('a service does not know whom no trusted issuer names', async () => {
  const stranger = await startIdentity();
  const token = await stranger.token('operator');
  await stranger.stop();
  expect(await ask(token)).toEqual({ status: 401, code: 'auth.token-invalid' });
});

test('a service tells where its callers may sign in', async () => {
  const description = (await (await fetch(`${url()}/openapi.json`)).json()) as {
    components: { securitySchemes: Record<string, { openIdConnectUrl?: string }> };
  };
  const told = Object.values(description.components.securitySchemes).flatMap((each) => each.openIdConnectUrl ?? []);
  expect(told.map((address) => new URL(address).pathname.split('/')[1])).toEqual([
    'national-id',
    'civil-service',
    'machine',
  ]);
});
