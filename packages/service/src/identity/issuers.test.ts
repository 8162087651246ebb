import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Issuer, nik, nip, startIssuer } from '../../test/issuer.ts';
import { testKeys } from '../../test/served.ts';
import { type AudienceIssuer, trustedIssuers } from './trusted-issuer.ts';
import { createTokenVerifier, type TokenVerifier } from './verifier.ts';

let people: Issuer;
let civil: Issuer;
let machines: Issuer;
let verify: TokenVerifier;

beforeAll(async () => {
  [people, civil, machines] = await Promise.all([startIssuer(), startIssuer(), startIssuer()]);
  const issuers: AudienceIssuer[] = [
    {
      issuer: people.issuer,
      audience: ['simpul', 'https://api.simpul.example'],
      kinds: ['citizen', 'business'],
      kind: { claim: 'type', values: { person: 'citizen', firm: 'business', root: 'operator' } },
      claims: { nik: ['identity', 'number'], nib: 'https://id.example/nib' },
    },
    {
      issuer: civil.issuer,
      audience: 'simpul',
      kinds: ['officer'],
      kind: { fixed: 'officer' },
      claims: { nip: ['asn', 'nip'], agency: ['asn', 'unit'], role: ['asn', 'roles', 0] },
    },
    {
      issuer: machines.issuer,
      audience: 'simpul',
      kinds: ['bank', 'service', 'business'],
      algorithms: ['EdDSA', 'ES256'],
    },
  ];
  verify = createTokenVerifier({ issuers, keys: testKeys });
});
afterAll(async () => void (await Promise.all([people.stop(), civil.stop(), machines.stop()])));

const held = async (token: Promise<string>) => verify(`Bearer ${await token}`);
const person = { type: 'person', identity: { number: nik } };
const personRef = testKeys.personRef(nik);

describe('an issuer’s own words', () => {
  test('name a citizen by a nested claim, and a company by one whose name has dots', async () => {
    expect(await held(people.token(person))).toMatchObject({ kind: 'citizen', id: `citizen:${personRef}` });
    const firm = { type: 'firm', identity: { number: nik }, 'https://id.example/nib': '9120001234567' };
    expect(await held(people.token(firm))).toMatchObject({
      kind: 'business',
      id: `business:9120001234567/${personRef}`,
    });
  });

  test('name an officer by a fixed kind and the first of their roles', async () => {
    const asn = { nip, unit: 'djp', roles: ['treasurer', 'clerk'] };
    expect(await held(civil.token({ asn }))).toMatchObject({ kind: 'officer', agency: 'djp', role: 'treasurer' });
    expect(await held(civil.token({ asn: { nip, unit: 'djp' } }))).not.toHaveProperty('role');
  });

  test('make the same actor as another issuer’s', async () => {
    const mine = await held(
      people.token({ type: 'firm', identity: { number: nik }, 'https://id.example/nib': '9120001234567' }),
    );
    const theirs = await held(machines.token({ actor_kind: 'business', nib: '9120001234567', nik }));
    expect(theirs).toMatchObject({ kind: 'business' });
    expect({ ...(theirs as object), tokenExpiresAt: 0 }).toEqual({ ...(mine as object), tokenExpiresAt: 0 });
  });
});

describe('an issuer is not believed', () => {
  test('a kind of actor it may not speak for, also where its words would map to one', async () => {
    expect(await held(machines.token({ actor_kind: 'citizen', nik }))).toBe('token-invalid');
    expect(await held(machines.token({ actor_kind: 'officer', agency: 'djp', nip }))).toBe('token-invalid');
    expect(await held(people.token({ type: 'root', client: 'operator' }))).toBe('token-invalid');
    // its kind is fixed, whatever it says
    expect(await held(civil.token({ actor_kind: 'citizen', nik }))).toBe('token-invalid');
  });

  test('a value it was never said to use, or one that every object has', async () => {
    for (const type of ['citizen', 'toString', '__proto__', 7])
      expect(await held(people.token({ ...person, type }))).toBe('token-invalid');
    expect(await held(people.token({ type: 'person', identity: Object.create({ number: nik }) }))).toBe(
      'token-invalid',
    );
  });

  test('what another’s key has signed in its name', async () => {
    expect(await held(machines.token(person, { issuer: people.issuer }))).toBe('token-invalid');
  });

  test('by an algorithm or for an audience that is not its own', async () => {
    expect(await held(people.token(person, { audience: 'https://api.simpul.example' }))).toMatchObject({
      kind: 'citizen',
    });
    expect(await held(civil.token({ asn: { nip, unit: 'djp' } }, { audience: 'https://api.simpul.example' }))).toBe(
      'token-invalid',
    );
    const issuers = [
      { issuer: machines.issuer, audience: 'simpul', kinds: ['bank' as const], algorithms: ['RS256' as const] },
    ];
    const strict = createTokenVerifier({ issuers, keys: testKeys });
    expect(await strict(`Bearer ${await machines.token({ actor_kind: 'bank', client: 'bri' })}`)).toBe('token-invalid');
  });
});

test('a configuration of one issuer believes it every kind', async () => {
  const [only, ...none] = trustedIssuers({ OIDC_ISSUER: people.issuer, OIDC_AUDIENCE: 'simpul' });
  expect(only).toMatchObject({ issuer: people.issuer, audience: 'simpul' });
  expect(only?.kinds).toContain('operator');
  expect(none).toEqual([]);
});
