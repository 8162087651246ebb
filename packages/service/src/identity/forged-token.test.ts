import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Issuer, nik, startIssuer, type TokenChanges } from '../../test/issuer.ts';
import { testKeys, verifierOf } from '../../test/served.ts';
import { trustedIssuers } from './trusted-issuer.ts';
import { createTokenVerifier, type TokenVerifier } from './verifier.ts';

let issuer: Issuer;
let verify: TokenVerifier;
beforeAll(async () => {
  issuer = await startIssuer();
  verify = verifierOf(issuer.issuer);
});
afterAll(() => issuer.stop());

const claims = { actor_kind: 'citizen', nik };
const valid = () => ({ ...claims, iss: issuer.issuer, aud: 'simpul', exp: Math.floor(Date.now() / 1_000) + 300 });
const bearer = (token: string) => verify(`Bearer ${token}`);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of any header at all, its signature made by `signed`. */
const compact = (header: object, payload: object, signed: (input: Buffer) => Buffer) => {
  const input = `${part(header)}.${part(payload)}`;
  return `${input}.${signed(Buffer.from(input)).toString('base64url')}`;
};

test('what is forged below would otherwise hold', async () => {
  expect(await bearer(await issuer.token(claims))).toMatchObject({ kind: 'citizen' });
});

describe('a token made without the private key is refused', () => {
  test('where the published key is used as a shared secret, in any form of it', async () => {
    const pem = await issuer.publicPem();
    const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    const jwk = JSON.stringify(createPublicKey(pem).export({ format: 'jwk' }));
    for (const secret of [pem, pem.trimEnd(), der, jwk]) {
      const key = new Uint8Array(Buffer.from(secret));
      for (const alg of ['HS256', 'HS384', 'HS512'])
        expect(await bearer(await issuer.token(claims, { alg, key }))).toBe('token-invalid');
    }
  });

  test.each(['none', 'None', 'NONE', ''])('where it says that it is signed by "%s"', async (alg) => {
    const unsigned = compact({ alg, kid: 'k1' }, valid(), () => Buffer.alloc(0));
    expect(await bearer(unsigned)).toBe('token-invalid');
    expect(await bearer(`${unsigned}AAAA`)).toBe('token-invalid');
  });

  test.each(['ES256', 'RS256', 'PS256', 'EdDSA'])(
    'where somebody else signed it by %s under the known key id',
    async (alg) => {
      const { privateKey } = await generateKeyPair(alg);
      expect(await bearer(await issuer.token(claims, { alg, key: privateKey }))).toBe('token-invalid');
    },
  );

  test('where it brings its own key along', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = publicKey.export({ format: 'jwk' });
    const es256 = (input: Buffer) => sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' });
    for (const header of [{ jwk }, { jku: 'https://evil.example/jwks' }, { x5u: 'https://evil.example/x5u' }])
      expect(await bearer(compact({ alg: 'ES256', kid: 'k1', ...header }, valid(), es256))).toBe('token-invalid');
  });

  test('where one byte of what was signed is changed', async () => {
    const [header, , signature] = (await issuer.token(claims)).split('.');
    expect(await bearer(`${header}.${part({ ...valid(), nik: '3374014508900002' })}.${signature}`)).toBe(
      'token-invalid',
    );
  });
});

describe('a token that is signed well is refused', () => {
  test.each<[string, TokenChanges]>([
    ['for another audience', { audience: 'elsewhere' }],
    ['for several, none of them this one', { audience: ['one', 'two'] }],
    ['in the name of another issuer', { issuer: 'https://elsewhere.example' }],
    ['without an end', { expires: 'never' }],
    ['under a key id that was never published', { kid: 'k99' }],
    ['with an extension that must be understood', { crit: 'urn:example:conditions' }],
  ])('%s', async (_, changes) => {
    expect(await bearer(await issuer.token(claims, changes))).toBe('token-invalid');
  });

  test('over 8 KiB, and is not even read', async () => {
    const asked = issuer.asked.length;
    const padded = await issuer.token({ ...claims, padding: 'x'.repeat(8 * 1024) }, { kid: 'k98' });
    expect(await bearer(padded)).toBe('token-invalid');
    expect(issuer.asked.length).toBe(asked);
    expect(await bearer(await issuer.token({ ...claims, padding: 'x'.repeat(4 * 1024) }))).toMatchObject({
      kind: 'citizen',
    });
  });
});

describe('a token’s times, for clocks that differ by up to 5 s', () => {
  const at = 1_800_000_000;
  const heldAt = async (seconds: number, changes: TokenChanges) => {
    const issuers = trustedIssuers({ OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: 'simpul' });
    const verifyThen = createTokenVerifier({ issuers, keys: testKeys, now: () => seconds * 1_000 });
    return verifyThen(`Bearer ${await issuer.token(claims, { expires: at + 600, ...changes })}`);
  };

  test.each<[string, number, TokenChanges]>([
    ['4 s after it ended', at + 4, { expires: at }],
    ['5 s before it begins', at - 5, { notBefore: at }],
    ['5 s before it was made', at - 5, { issuedAt: at }],
    ['while nothing says when it was made or begins', at, {}],
  ])('it holds %s', async (_, seconds, changes) => {
    expect(await heldAt(seconds, changes)).toMatchObject({ kind: 'citizen' });
  });

  test.each<[string, number, TokenChanges]>([
    ['5 s after it ended', at + 5, { expires: at }],
    ['6 s before it begins', at - 6, { notBefore: at }],
    ['6 s before it was made', at - 6, { issuedAt: at }],
  ])('it does not hold %s', async (_, seconds, changes) => {
    expect(await heldAt(seconds, changes)).toBe('token-invalid');
  });
});
