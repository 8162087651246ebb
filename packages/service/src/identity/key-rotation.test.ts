import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Issuer, nik, startIssuer } from '../../test/issuer.ts';
import { testKeys } from '../../test/served.ts';
import { IssuerUnreachable } from './issuer.ts';
import type { Freshness } from './key-set.ts';
import { trustedIssuers } from './trusted-issuer.ts';
import { createTokenVerifier } from './verifier.ts';

let issuer: Issuer;
let warnings: unknown[];
beforeEach(async () => {
  issuer = await startIssuer();
  warnings = [];
});
afterEach(() => issuer.stop());

const claims = { actor_kind: 'citizen', nik };
const verifier = (freshness: Freshness, ...more: Issuer[]) => {
  const issuers = [issuer, ...more].flatMap((each) =>
    trustedIssuers({ OIDC_ISSUER: each.issuer, OIDC_AUDIENCE: 'simpul' }),
  );
  const verify = createTokenVerifier({
    issuers,
    keys: testKeys,
    freshness,
    logger: { warn: (what: unknown) => warnings.push(what) },
  });
  return (token: string) => verify(`Bearer ${token}`);
};
const citizen = { kind: 'citizen' };
const fetches = () => issuer.asked.filter((path) => path === '/jwks').length;

describe('an issuer that signs with a new key', () => {
  test('is believed at once, without a restart, and tokens of the key it withdrew no longer are', async () => {
    const verify = verifier({ cooldownMs: 0 });
    const old = await issuer.token(claims);
    expect(await verify(old)).toMatchObject(citizen);
    await issuer.rotate();
    expect(await verify(await issuer.token(claims))).toMatchObject(citizen);
    expect(await verify(old)).toBe('token-invalid');
  });

  test('withdraws a key also where no token names another, once the keys are old', async () => {
    const verify = verifier({ maxAgeMs: 0 });
    const token = await issuer.token(claims);
    expect(await verify(token)).toMatchObject(citizen);
    issuer.publish();
    expect(await verify(token)).toBe('token-invalid');
  });

  test('is not asked again for every key id somebody makes up', async () => {
    const verify = verifier({ cooldownMs: 600_000 });
    await verify(await issuer.token(claims));
    const made = Array.from({ length: 50 }, (_, n) => issuer.token(claims, { kid: `made-up-${n}` }));
    const outcomes = await Promise.all((await Promise.all(made)).map(verify));
    expect(new Set(outcomes)).toEqual(new Set(['token-invalid']));
    expect(fetches()).toBe(1);
  });
});

describe('an issuer that is away', () => {
  test('is asked once in a while, not once a token', async () => {
    issuer.fail();
    const verify = verifier({ retryMs: 600_000 });
    const token = await issuer.token(claims);
    for (let n = 0; n < 20; n++) await expect(verify(token)).rejects.toThrow(IssuerUnreachable);
    expect(issuer.asked).toHaveLength(1);
  });

  test('is believed again when it is back', async () => {
    issuer.fail();
    const verify = verifier({ retryMs: 0 });
    const token = await issuer.token(claims);
    await expect(verify(token)).rejects.toThrow(IssuerUnreachable);
    issuer.fail(false);
    expect(await verify(token)).toMatchObject(citizen);
  });

  test('does not keep tokens of its known keys from being read, nor those of other issuers', async () => {
    const other = await startIssuer();
    const verify = verifier({ cooldownMs: 0 }, other);
    const token = await issuer.token(claims);
    await verify(token);
    issuer.fail();
    await expect(verify(await issuer.token(claims, { kid: 'k2' }))).rejects.toThrow(IssuerUnreachable);
    expect(await verify(token)).toMatchObject(citizen);
    expect(await verify(await other.token(claims))).toMatchObject(citizen);
    await other.stop();
  });
});

describe('a published key that others could sign with is not believed, and that is logged', () => {
  const signedBy = (kid: string, alg: string, signature: (input: Buffer) => Buffer) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const payload = { ...claims, iss: issuer.issuer, aud: 'simpul', exp: Math.floor(Date.now() / 1_000) + 60 };
    const input = `${part({ alg, kid })}.${part(payload)}`;
    return `${input}.${signature(Buffer.from(input)).toString('base64url')}`;
  };

  test('because its private half is published too', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    issuer.publish({ ...privateKey.export({ format: 'jwk' }), kid: 'open', alg: 'ES256' });
    const es256 = (input: Buffer) => sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' });
    expect(await verifier({})(signedBy('open', 'ES256', es256))).toBe('token-invalid');
    expect(warnings).toMatchObject([{ issuer: issuer.issuer, why: 'private' }]);
  });

  test('because it is symmetric', async () => {
    const secret = randomBytes(32);
    issuer.publish({ kty: 'oct', k: secret.toString('base64url'), kid: 'shared', alg: 'HS256' });
    const token = await issuer.token(claims, { alg: 'HS256', key: new Uint8Array(secret), kid: 'shared' });
    expect(await verifier({})(token)).toBe('token-invalid');
    expect(await verifier({})(await issuer.token(claims))).toBe('token-invalid');
    expect(warnings).toMatchObject([{ why: 'symmetric' }]);
  });

  test('because it is short, while the good one beside it is', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1_024 });
    const good = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    issuer.publish(
      { ...publicKey.export({ format: 'jwk' }), kid: 'short' },
      { ...good.publicKey.export({ format: 'jwk' }), kid: 'good' },
    );
    const verify = verifier({});
    expect(await verify(signedBy('short', 'RS256', (input) => sign('sha256', input, privateKey)))).toBe(
      'token-invalid',
    );
    expect(await verify(signedBy('good', 'RS256', (input) => sign('sha256', input, good.privateKey)))).toMatchObject(
      citizen,
    );
    expect(warnings).toMatchObject([{ why: 'short' }]);
  });
});
