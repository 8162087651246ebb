import { type DataOf, delegationGiven, delegationRevoked, given } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { type DelegationTerms, delegation, isInForce } from './delegation.ts';

const now = '2027-01-29T02:00:00.000Z';
const head = 'eaaaaaaaaaaaaaaaaaaaaaaaaaa';
const deputy = 'ebbbbbbbbbbbbbbbbbbbbbbbbbb';
const hr = { agency: 'bkpsdm-33.74', officer: 'ehhhhhhhhhhhhhhhhhhhhhhhhhh', role: 'hr' };
const absence: DelegationTerms = {
  ...{ kind: 'absence', step: 'unit-head', officer: head, deputy },
  ...{ from: '2027-02-01', until: '2027-02-14', letter: '800/PLH/0012/2027' },
};
const handedOn: DelegationTerms = { ...absence, kind: 'delegation' };
const unitHead = { agency: 'bkpsdm-33.74', officer: head, role: 'unit-head' };

const told = (terms: DelegationTerms, givenBy: string): DataOf<typeof delegationGiven> => ({
  ...terms,
  agency: 'bkpsdm-33.74',
  legalBasis:
    terms.kind === 'absence'
      ? 'UU 30/2014 Pasal 14 ayat (7); SE Kepala BKN 1/SE/I/2021'
      : 'UU 30/2014 Pasal 13; PP 11/2017 Pasal 3',
  givenBy,
  givenAt: now,
});
const ask = (terms: DelegationTerms, giver: typeof hr = hr) =>
  given(delegation).when({ type: 'give', terms, giver }, { now });

test('HR names the deputy of an officer who is away', () => {
  ask(absence).then(delegationGiven(told(absence, hr.officer)));
});

test('an officer hands on a part they have', () => {
  ask(handedOn, unitHead).then(delegationGiven(told(handedOn, head)));
});

test.each([
  ['a part they do not have', handedOn, { ...unitHead, role: 'ppk' }],
  ['the part of somebody else', handedOn, { ...unitHead, officer: hr.officer }],
  ['a part they only have as a deputy', handedOn, { ...unitHead, officer: deputy, role: 'staff' }],
  ['the part of who is away, without being HR or PPK', absence, unitHead],
])('nobody hands on %s', (_what, terms, giver) => ask(terms, giver).refused('delegation.not-yours'));

test('a deputy in absence makes no decrees, but who the PPK hands it on to does', () => {
  ask({ ...absence, step: 'ppk' }).refused('delegation.not-for-step');
  const ppk = { ...unitHead, role: 'ppk' };
  const terms: DelegationTerms = { ...handedOn, step: 'ppk' };
  ask(terms, ppk).then(delegationGiven(told(terms, head)));
});

test.each([
  ['delegation.same-person', { deputy: head }],
  ['delegation.same-person', { deputy: hr.officer }],
  ['delegation.backwards', { until: '2027-01-31' }],
  ['delegation.in-past', { from: '2027-01-28' }],
  ['delegation.too-long', { until: '2027-05-02' }],
  ['delegation.no-rule', { from: '2010-01-01' }],
] as const)('%s', (code, change) => {
  const clock = code === 'delegation.no-rule' ? '2009-12-31T02:00:00.000Z' : now;
  const terms = { ...absence, ...change };
  given(delegation).when({ type: 'give', terms, giver: hr }, { now: clock }).refused(code);
});

test('ninety days of absence are allowed to the day', () => {
  const terms = { ...absence, until: '2027-05-01' };
  ask(terms).then(delegationGiven(told(terms, hr.officer)));
});

test('it holds from its first to its last day in Jakarta, and not a moment after it was revoked', () => {
  const there = given(delegation, delegationGiven(told(absence, hr.officer)));
  const days = ['2027-01-31', '2027-02-01', '2027-02-14', '2027-02-15'];
  expect(days.map((day) => isInForce(there.state, day))).toEqual([false, true, true, false]);
  const revoked = delegationRevoked({ agency: hr.agency, step: 'unit-head', by: hr.officer, revokedAt: now });
  there.when({ type: 'revoke', giver: hr }, { now }).then(revoked);
  const after = given(delegation, delegationGiven(told(absence, hr.officer)), revoked);
  expect(isInForce(after.state, '2027-02-03')).toBe(false);
  after.when({ type: 'revoke', giver: hr }, { now }).then();
});

test('what an officer handed on is taken back by them, and by HR or the PPK once they have left', () => {
  const there = given(delegation, delegationGiven(told(handedOn, head)));
  for (const giver of [unitHead, hr, { ...hr, role: 'ppk' }]) {
    const told = { agency: hr.agency, step: 'unit-head', by: giver.officer, revokedAt: now } as const;
    there.when({ type: 'revoke', giver }, { now }).then(delegationRevoked(told));
  }
  there.when({ type: 'revoke', giver: { ...unitHead, officer: deputy } }).refused('delegation.not-yours');
});

test('only who may give it revokes it, and no other agency learns of it', () => {
  const there = given(delegation, delegationGiven(told(absence, hr.officer)));
  there.when({ type: 'revoke', giver: unitHead }).refused('delegation.not-yours');
  there.when({ type: 'revoke', giver: { ...hr, agency: 'bkd-33' } }).refused('delegation.not-found');
});
