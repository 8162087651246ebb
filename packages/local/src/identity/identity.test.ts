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

  describe('with separate issuers', () => {
    let separate: Identity;
    beforeAll(async () => {
      separate = await startIdentity({ separate: true });
    });
    afterAll(() => separate.stop());

    const heldBy = async (name: string, token: string) => {
      const issuer = separate.issuer.replace('machine', name);
      const response = await fetch(`${issuer}/.well-known/openid-configuration`);
      const { jwks_uri } = (await response.json()) as { jwks_uri: string };
      return (await jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), { issuer, audience: 'simpul' })).payload;
    };

    test.each([
      [`citizen:${NIK}`, 'national-id', { subject_type: 'warga', identity: { nik: NIK } }],
      [
        `business:9120304050607/${NIK}`,
        'national-id',
        { subject_type: 'badan-usaha', identity: { nik: NIK }, acting_for: { nib: '9120304050607' } },
      ],
      [
        'officer:djp/198501012010011001/treasurer',
        'civil-service',
        { actor_kind: 'officer', asn: { nip: '198501012010011001', unit: 'djp', roles: ['treasurer'] } },
      ],
      ['employee:198501012010011001', 'civil-service', { actor_kind: 'employee', asn: { nip: '198501012010011001' } }],
      ['service:g2c', 'machine', { actor_kind: 'service', client: 'g2c' }],
    ])('%s has a token of %s, in its words', async (who, name, words) => {
      expect(await heldBy(name, await separate.token(who))).toMatchObject(words);
    });

    test('each knows its own, and has keys of its own', async () => {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: `citizen:${NIK}`,
        client_secret: developmentSecret,
      });
      expect((await fetch(`${separate.issuer}/token`, { method: 'POST', body })).status).toBe(401);
      await expect(heldBy('machine', await separate.token(`citizen:${NIK}`))).rejects.toThrow();
      expect((await fetch(separate.issuer.replace('machine', 'elsewhere/token'))).status).toBe(404);
    });

    test('are listed with the kinds each may speak for', () => {
      expect(JSON.parse(String(separate.trusted))).toMatchObject([
        { issuer: separate.issuer.replace('machine', 'national-id'), kinds: ['citizen', 'business'] },
        { kinds: ['employee', 'officer'] },
        { issuer: separate.issuer, kinds: ['agency', 'provider', 'partner', 'bank', 'operator', 'service'] },
      ]);
    });
  });

  test('does not start in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startIdentity()).rejects.toThrow(/development only/);
  });
});
