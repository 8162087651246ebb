import { describe, expect, test } from 'vitest';
import { issuePermit } from '../../test/sample.ts';
import { services } from '../services.ts';
import { type Access, accessFaults, kindsOf, mustBeGuarded, rolesOf, scopesOf, type Who } from './access.ts';
import { defineRoute } from './route.ts';

const faults = (access: Partial<Access>) => accessFaults({ id: 'look', ...access });

describe('a route is closed until it says who may call it, and on whose data', () => {
  test.each<[string, Partial<Access>, RegExp]>([
    ['nobody', {}, /^route look names nobody who may call it/],
    ['an empty list', { who: [], scope: {} }, /^route look names nobody who may call it/],
    ['no scope', { who: ['citizen'] }, /^route look does not say on whose data it may be called/],
    ['no scope for one kind', { who: ['citizen', 'bank'], scope: { citizen: 'own' } }, /add `scope.bank`/],
    ['an empty scope', { who: ['citizen'], scope: { citizen: [] } }, /add `scope.citizen`/],
    [
      'a scope for somebody else',
      { who: ['citizen'], scope: { citizen: 'own', bank: 'code' } },
      /for bank, who may not/,
    ],
    [
      'a scope that is none',
      { who: ['citizen'], scope: { citizen: 'all' as string as 'any' } },
      /the scope all, which is none/,
    ],
    ['a kind that is none', { who: ['king' as string as Who], scope: {} }, /names king, no kind of actor/],
    ['roles without a role', { who: [{ kind: 'officer', roles: [] }], scope: { officer: 'duty' } }, /lists none/],
    ['the own data of everybody', { who: ['public'], scope: { public: 'own' } }, /open to everybody/],
    [
      'evidence of somebody else',
      { who: ['citizen'], scope: { citizen: 'own' }, evidence: { officer: 'public-duty' } },
      /evidence of officer, who may not/,
    ],
  ])('%s', (_, access, sentence) => {
    expect(faults(access).join('; ')).toMatch(sentence);
  });

  test('it cannot even be declared', () => {
    const { scope: _, ...open } = issuePermit;
    expect(() => defineRoute(open as typeof issuePermit)).toThrow(`route ${issuePermit.id} does not say on whose data`);
  });

  test('all faults are told at once', () => {
    const broken = [{ id: 'one' }, { id: 'two', who: ['citizen'] as const }];
    expect(() => mustBeGuarded(broken)).toThrow(/^route one .*; route two /);
  });

  test('every route of every service is guarded', () => {
    const routes = Object.values(services).flatMap((service) => service.routes);
    expect(routes.flatMap((route) => accessFaults(route))).toEqual([]);
  });
});

test('roles are needed only where the kind is not named without them', () => {
  const clerk = { kind: 'officer', roles: ['clerk'] } as const;
  expect(rolesOf([clerk, { kind: 'officer', roles: ['head', 'clerk'] }], 'officer')).toEqual(['clerk', 'head']);
  expect(rolesOf([clerk, 'officer'], 'officer')).toBeUndefined();
  expect(kindsOf(['public', clerk, 'officer'])).toEqual(['public', 'officer']);
});

test('a kind that is not named has no scope', () => {
  expect(scopesOf({ citizen: 'own', officer: ['agency', 'region'] }, 'officer')).toEqual(['agency', 'region']);
  expect(scopesOf({ citizen: 'own' }, 'bank')).toEqual([]);
});
