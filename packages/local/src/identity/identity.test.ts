import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Identity, identityAt, startIdentity } from './identity.ts';
import { developmentSecret } from './request.ts';
import { UnknownWho } from './who.ts';

const NIK = '3374014107900001';
let identity: Identity;

beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());
afterEach(() => vi.unstubAllEnvs());

const verified = async (token: string) => {
  const discovery = (await (await fetch(`${identity.issuer}/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string;
  };
  return jwtVerify(token, createRemoteJWKSet(new URL(discovery.jwks_uri)), {
    issuer: identity.issuer,
    audience: 'simpul',
  });
};

const ask = async (init: RequestInit) => {
  const response = await fetch(identity.tokenEndpoint, { method: 'POST', ...init });
  return { status: response.status, answer: (await response.json()) as { access_token?: string; error?: string } };
};

describe('the local identity provider', () => {
  test('discovery names the token endpoint', async () => {
    const discovery = await (await fetch(`${identity.issuer}/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({ issuer: identity.issuer, token_endpoint: identity.tokenEndpoint });
  });

  test('a citizen’s token is verified by the published keys and says who they are, once', async () => {
    const { payload, protectedHeader } = await verified(await identity.token(`citizen:${NIK}`));
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({ actor_kind: 'citizen', nik: NIK });
    expect(Object.entries(payload).filter(([, value]) => String(value).includes(NIK))).toEqual([['nik', NIK]]);
    expect(Number(payload.exp) - Number(payload.iat)).toBe(8 * 60 * 60);
  });

  test('the subject stays the same and differs between people', async () => {
    const subject = async (who: string) => (await verified(await identity.token(who))).payload.sub;
    const again = await subject(`citizen:${NIK}`);
    expect(await subject(`citizen:${NIK}`)).toBe(again);
    expect(await subject('citizen:3374014107900002')).not.toBe(again);
  });

  test('a service’s token is short', async () => {
    const { payload } = await verified(await identity.token('service:g2c'));
    expect(payload).toMatchObject({ actor_kind: 'service', client: 'g2c' });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(10 * 60);
  });

  test('a client may authenticate by HTTP Basic', async () => {
    const credentials = [`citizen:${NIK}`, developmentSecret].map(encodeURIComponent).join(':');
    const { status, answer } = await ask({
      headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(status).toBe(200);
    expect(decodeProtectedHeader(String(answer.access_token)).typ).toBe('at+jwt');
  });

  test.each([
    ['a wrong secret', { client_id: 'bank:bri', client_secret: 'guess' }],
    ['an unknown who', { client_id: 'king:1', client_secret: developmentSecret }],
  ])('%s gets no token', async (_, credentials) => {
    const { status, answer } = await ask({
      body: new URLSearchParams({ grant_type: 'client_credentials', ...credentials }),
    });
    expect({ status, answer }).toMatchObject({ status: 401, answer: { error: 'invalid_client' } });
  });

  test('another process gets tokens by the address alone', async () => {
    const token = await identityAt({ issuer: identity.issuer, tokenEndpoint: identity.tokenEndpoint }).token(
      'operator',
    );
    expect((await verified(token)).payload).toMatchObject({ actor_kind: 'operator', client: 'operator' });
    await expect(identity.token('nobody')).rejects.toThrow(UnknownWho);
  });

  test('does not start in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startIdentity()).rejects.toThrow(/development only/);
  });
});
