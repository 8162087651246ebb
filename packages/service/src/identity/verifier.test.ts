import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Issuer, nik, nip, startIssuer } from '../../test/issuer.ts';
import { testKeys, verifierOf } from '../../test/served.ts';
import { IssuerUnreachable } from './issuer.ts';
import type { TokenVerifier } from './verifier.ts';

let issuer: Issuer;
let verify: TokenVerifier;

beforeAll(async () => {
  issuer = await startIssuer();
  verify = verifierOf(issuer.issuer);
});
afterAll(() => issuer.stop());

const claims = { actor_kind: 'citizen', nik };
const bearer = (token: string) => verify(`Bearer ${token}`);

describe('a token', () => {
  test.each([
    ['citizen', { nik }, `citizen:${testKeys.personRef(nik)}`],
    ['business', { nib: '9120001234567', nik }, `business:9120001234567/${testKeys.personRef(nik)}`],
    ['employee', { nip }, `employee:${testKeys.employeeRef(nip)}`],
    [
      'officer',
      { agency: 'bapenda-33.74', nip, role: 'treasurer' },
      `officer:bapenda-33.74/${testKeys.employeeRef(nip)}`,
    ],
    ['agency', { agency: 'djp' }, 'agency:djp'],
    ['bank', { client: 'bri' }, 'bank:bri'],
    ['operator', { client: 'operator' }, 'operator:operator'],
    ['service', { client: 'g2c' }, 'service:g2c'],
  ])('of a %s makes an actor without personal data', async (kind, rest, id) => {
    const actor = await bearer(await issuer.token({ actor_kind: kind, ...rest }));
    expect(actor).toMatchObject({ kind, id });
    expect(JSON.stringify(actor)).not.toMatch(`${nik}|${nip}`);
  });

  test('tells until when it is good', async () => {
    const expires = Math.floor(Date.now() / 1_000) + 60;
    expect(await bearer(await issuer.token(claims, { expires }))).toMatchObject({ tokenExpiresAt: expires * 1_000 });
  });

  test('is fetched keys for once', async () => {
    await bearer(await issuer.token(claims));
    const asked = issuer.asked.length;
    await bearer(await issuer.token(claims));
    expect(issuer.asked.length).toBe(asked);
  });

  test('is missing where no header is sent', async () => {
    expect(await verify(undefined)).toBe('token-missing');
  });
});

describe('no actor comes from', () => {
  test.each(['', 'nonsense', 'a.b.c', 'two words'])('the text "%s"', async (text) => {
    expect(await bearer(text)).toBe('token-invalid');
  });

  test('a token in another scheme', async () => {
    expect(await verify(`Basic ${await issuer.token(claims)}`)).toBe('token-invalid');
  });

  test.each([
    ['a kind nobody knows', { actor_kind: 'king' }],
    ['a citizen without a NIK', { actor_kind: 'citizen' }],
    ['a citizen with an impossible NIK', { actor_kind: 'citizen', nik: '0000000000000000' }],
    ['an officer without an agency', { actor_kind: 'officer', nip }],
    ['a bank whose id could be taken for another', { actor_kind: 'bank', client: 'bri/../bni' }],
  ])('claims of %s', async (_, wrong) => {
    expect(await bearer(await issuer.token(wrong))).toBe('token-invalid');
  });
});

describe('an issuer out of reach', () => {
  test('is not the token’s fault, and is asked again next time', async () => {
    const other = await startIssuer();
    const token = await other.token(claims);
    await other.stop();
    const verifyOther = verifierOf(other.issuer);
    await expect(verifyOther(`Bearer ${token}`)).rejects.toThrow(IssuerUnreachable);
    await expect(verifyOther(`Bearer ${token}`)).rejects.toThrow(IssuerUnreachable);
  });

  test('whose metadata speaks for another is not trusted', async () => {
    const alias = issuer.issuer.replace('127.0.0.1', 'localhost');
    const token = await issuer.token(claims, { issuer: alias });
    await expect(verifierOf(alias)(`Bearer ${token}`)).rejects.toThrow(IssuerUnreachable);
  });
});
