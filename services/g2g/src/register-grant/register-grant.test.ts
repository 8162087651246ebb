import {
  copiedFromPerson,
  given,
  type NewRegisterGrant,
  registerAttributes,
  registerGrantGiven,
  registerGrantRevoked,
  registers,
  rolesFor,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { foundingGrants } from './register-grant.data.ts';
import { readable, registerGrant } from './register-grant.ts';

const now = '2026-03-31T02:15:30.000Z';
const terms: NewRegisterGrant = {
  consumer: 'service:g2b',
  register: 'person',
  fields: ['name', 'address'],
  legalBasis: 'UU 24/2013 Pasal 58 ayat (4)',
  until: '2026-12-31',
};
const grant = registerGrantGiven({ ...terms, givenAt: now });
const revoked = registerGrantRevoked({
  consumer: terms.consumer,
  register: 'person',
  reason: 'misuse',
  revokedAt: now,
});

describe('a grant', () => {
  test('is given until a last day', () => given(registerGrant).when({ type: 'give', terms }, { now }).then(grant));

  test('takes the place of the one there was, also of a revoked one', () => {
    const narrower = { ...terms, fields: ['name'] };
    const given2 = registerGrantGiven({ ...narrower, givenAt: now });
    given(registerGrant, grant).when({ type: 'give', terms: narrower }, { now }).then(given2);
    given(registerGrant, grant, revoked).when({ type: 'give', terms: narrower }, { now }).then(given2);
    expect(given(registerGrant, grant, revoked, given2).state).toEqual({ status: 'given', ...narrower, givenAt: now });
  });

  test('is of attributes that the register has', () => {
    given(registerGrant)
      .when({ type: 'give', terms: { ...terms, fields: ['name', 'salary'] } }, { now })
      .refused('register-grant.field-unknown', { register: 'person', fields: ['salary'] });
  });

  test('does not end before it begins', () => {
    given(registerGrant)
      .when({ type: 'give', terms: { ...terms, until: '2026-03-30' } }, { now })
      .refused('register-grant.until-in-past');
  });

  test('is revoked once, and only where it is', () => {
    const revoke = { type: 'revoke', reason: 'misuse' } as const;
    given(registerGrant, grant).when(revoke, { now }).then(revoked);
    given(registerGrant, grant, revoked).when(revoke).then();
    given(registerGrant).when(revoke).refused('register-grant.not-found');
  });

  test('of the beginning is given where there never was one, and never again', () => {
    given(registerGrant).when({ type: 'found', terms }, { now }).then(grant);
    given(registerGrant, grant).when({ type: 'found', terms }).then();
    given(registerGrant, grant, revoked).when({ type: 'found', terms }).then();
  });
});

describe('through a grant', () => {
  const { state } = given(registerGrant, grant);

  test.each([
    ['on its first day', now, ['name', 'address']],
    ['to the end of its last day in Jakarta', '2026-12-31T16:59:59.999Z', ['name', 'address']],
    ['not after it', '2026-12-31T17:00:00.000Z', []],
  ])('its attributes are read %s', (_, moment, fields) => expect(readable(state, new Date(moment))).toEqual(fields));

  test('nothing is read once it is revoked, or where there is none', () => {
    expect(readable(given(registerGrant, grant, revoked).state, new Date(now))).toEqual([]);
    expect(readable({ status: 'none' }, new Date(now))).toEqual([]);
  });
});

test.each(foundingGrants)('the founding grant of $consumer to $register may be given', (founding) => {
  const givenNow = registerGrantGiven({ ...founding, givenAt: now });
  given(registerGrant).when({ type: 'give', terms: founding }, { now }).then(givenNow);
  expect(founding.fields).not.toContain('nik');
});

test('the founding grants are of what the services keep copies of or ask for at each use, and of nothing else', () => {
  const askedAtEachUse: Readonly<Record<string, readonly string[]>> = { g2c: ['contact', 'birthDate'] };
  const uses = Object.entries(copiedFromPerson).map(
    ([service, copied]) => [`service:${service} person`, [...copied, ...(askedAtEachUse[service] ?? [])]] as const,
  );
  const granted = foundingGrants.map(({ consumer, register, fields }) => [`${consumer} ${register}`, fields] as const);
  expect(Object.fromEntries(granted)).toEqual(Object.fromEntries(uses));
});

test('every register has its roles, with where they stand', () => {
  for (const register of registers) {
    const [attribute = ''] = registerAttributes(register);
    expect(rolesFor(register, attribute, new Date(now))?.legalBasis).toContain('Perpres 39/2019');
    expect(rolesFor(register, attribute, new Date('2019-06-16T16:59:59Z'))).toBeUndefined();
  }
});
