import {
  employeeContractEnded,
  employeeContractRenewed,
  employeeDismissed,
  employeeRequirementMet,
  employeeRetired,
  employeeSworn,
  given,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import {
  appointed,
  appraisal,
  asContract,
  asked,
  contracted,
  health,
  hired,
  latsar,
  now,
  requirements,
  who,
} from './employee.sample.ts';
import { employee } from './employee.ts';

const hire = (changes = {}) => ({ type: 'hire', hire: { ...asked, ...changes } }) as const;
const advance = { type: 'advance' } as const;
const meet = { type: 'meet', kind: 'health-certificate', reference: 'RS/7' } as const;
const endOfProbation = new Date('2027-02-28T17:00:00.000Z');
const afterProbation = '2027-02-28T17:00:02.000Z';
const failed = employeeDismissed({
  ...who,
  reason: 'requirements-not-met',
  effectiveOn: '2027-03-01',
  at: afterProbation,
});
const expired = employeeContractEnded({
  ...who,
  reason: 'expired',
  effectiveOn: '2027-03-01',
  at: afterProbation,
});

test('a CPNS is hired on probation for a year, with the share of the salary that is paid then', () => {
  given(employee).when(hire(), { now }).then(hired);
});

test('a PPPK is hired by contract', () => {
  given(employee).when({ type: 'hire', hire: asContract }, { now }).then(contracted);
});

test('nobody is employed twice', () => {
  given(employee, hired).when(hire()).refused('employee.already-employed');
  given(employee, contracted).when(hire()).refused('employee.already-employed');
});

test('what is asked for an answer given before leaves nothing', () => {
  for (const each of [given(employee), given(employee, hired)])
    each.when({ type: 'recall' }).refused('employee.not-found');
});

test('who had a contract may be hired again, who retired or broke discipline may not', () => {
  const terms = { birthDate: '1995-07-01', startsOn: '2027-04-01', hireBy: '2027-04-01T04:00:00.000Z' };
  const later = hire(terms);
  const when = { now: '2027-04-01T03:00:00.000Z' };
  const data = { ...hired.data, startsOn: terms.startsOn, probationUntil: '2028-03-31', hiredAt: when.now };
  const again = { ...hired, data };
  given(employee, contracted, expired).when(later, when).then(again);
  const { state } = given(employee, contracted, expired, again);
  expect(state).toMatchObject({ career: [{ what: 'hired' }, { what: 'contract-ended' }, { what: 'hired' }] });
  expect(state).not.toHaveProperty('contractUntil');
  given(employee, contracted, expired)
    .when(hire({ startsOn: '2027-02-01' }), when)
    .refused('employee.before-start', { since: '2027-03-01' });
  const broken = employeeDismissed({ ...who, reason: 'discipline', effectiveOn: '2026-06-01', at: now });
  given(employee, hired, broken).when(later, when).refused('employee.not-rehired', { reason: 'discipline' });
});

test.each([
  ['too young', { birthDate: '2009-03-02' }, 'employee.age-not-allowed'],
  ['too old', { birthDate: '1990-03-01' }, 'employee.age-not-allowed'],
  ['a rank the position is not for', { rank: 'III/c' }, 'employee.rank-not-in-formation'],
  ['a grade of contract staff', { rank: 'IX' }, 'employee.rank-not-in-formation'],
  ['a day before the formation', { startsOn: '2025-12-31' }, 'employee.before-formation'],
  ['a contract', { contractUntil: '2027-02-28' }, 'employee.contract-length'],
  ['a claim that has run out', { hireBy: now }, 'employee.claim-lapsed'],
])('nobody is hired as a CPNS with %s', (_what, changes, code) => {
  given(employee).when(hire(changes), { now }).refused(code);
});

test.each([
  ['none', undefined],
  ['one of less than a year', '2027-02-27'],
  ['one of more than five years', '2031-03-01'],
])('nobody is hired as a PPPK with a contract that lasts too short or too long: %s', (_what, contractUntil) => {
  const { contractUntil: _, ...rest } = asContract;
  const terms = { ...rest, ...(contractUntil && { contractUntil }) };
  given(employee).when({ type: 'hire', hire: terms }, { now }).refused('employee.contract-length');
});

test('a contract ends with the age of retirement, also where that makes it a short one', () => {
  const birthDate = '1968-07-15'; // 58 years: pension from 1 August 2026
  const until = (contractUntil: string) =>
    ({ type: 'hire', hire: { ...asContract, birthDate, contractUntil } }) as const;
  given(employee).when(until('2027-02-28'), { now }).refused('employee.contract-length');
  const short = { ...contracted, data: { ...contracted.data, contractUntil: '2026-07-31' } };
  given(employee).when(until('2026-07-31'), { now }).then(short);
});

test('the requirements are recorded once each, while on probation', () => {
  given(employee, hired).when(meet, { now }).then(health);
  given(employee, hired, health).when(meet).then();
  given(employee, hired, health)
    .when({ ...meet, reference: 'RS/8' })
    .refused('employee.requirement-already-met', { kind: 'health-certificate', reference: 'RS/7' });
  given(employee, contracted).when(meet).refused('employee.not-on-probation');
  given(employee, hired).when(meet, { now: endOfProbation }).refused('employee.not-on-probation');
  given(employee).when(meet).refused('employee.not-found');
});

test('of Latsar only one is recorded that was over before the employment was entered', () => {
  const late = { ...hired, data: { ...hired.data, startsOn: '2025-03-01', probationUntil: '2026-02-28' } };
  const record = (completedOn: string) =>
    ({ type: 'meet', kind: 'latsar', reference: 'LATSAR/2026/1', completedOn }) as const;
  given(employee, late).when(record('2026-03-01'), { now }).then(latsar);
  given(employee, late, latsar).when(record('2026-03-01')).then();
  const refusal = { from: '2025-03-01', before: '2026-03-02' };
  given(employee, late).when(record('2026-03-02'), { now }).refused('employee.latsar-by-enrolment', refusal);
  given(employee, late).when(record('2025-02-28'), { now }).refused('employee.latsar-by-enrolment', refusal);
  given(employee, hired).when(record('2026-03-02'), { now }).refused('employee.latsar-by-enrolment');
});

test('a passed Latsar is a requirement met, of a CPNS alone', () => {
  const pass = { type: 'pass-latsar', reference: 'LATSAR/2026/1' } as const;
  given(employee, hired).when(pass, { now }).then(latsar);
  given(employee, hired, latsar).when(pass).then();
  given(employee, contracted).when(pass).then();
  given(employee, hired, ...requirements, appointed)
    .when(pass)
    .then();
});

test('who has not met all requirements at the end of probation is dismissed by the clock', () => {
  const wanting = given(employee, hired, latsar, appraisal);
  expect(employee.dueAt?.(wanting.state)).toEqual(endOfProbation);
  wanting.when(advance, { now: '2027-02-28T16:59:59.999Z' }).then();
  wanting.when(advance, { now: afterProbation }).then(failed);

  const ready = given(employee, hired, ...requirements);
  expect(employee.dueAt?.(ready.state)).toBeUndefined();
  ready.when(advance, { now: afterProbation }).then();
});

test('who is entered after the fact has thirty days from the entry for what is required', () => {
  const startsOn = '2025-02-01';
  const late = { ...hired, data: { ...hired.data, startsOn, probationUntil: '2026-01-31' } };
  const dismissal = employeeDismissed({
    ...who,
    reason: 'requirements-not-met',
    effectiveOn: '2026-04-02',
    at: '2026-04-01T17:00:02.000Z',
  });
  const { state } = given(employee, late);
  expect(employee.dueAt?.(state)).toEqual(new Date('2026-04-01T17:00:00.000Z'));
  given(employee, late).when(advance, { now: '2026-04-01T17:00:02.000Z' }).then(dismissal);
  given(employee, late).when(meet, { now }).then(health);
});

test('the oath is taken once, after the appointment', () => {
  const swear = { type: 'swear', on: '2027-03-08', record: 'BA-1' } as const;
  const when = { now: '2027-03-08T03:00:00.000Z' };
  const sworn = employeeSworn({ ...who, on: swear.on, record: swear.record, at: when.now });
  given(employee, hired, ...requirements, appointed)
    .when(swear, when)
    .then(sworn);
  given(employee, hired, ...requirements, appointed, sworn)
    .when(swear)
    .then();
  given(employee, hired, ...requirements, appointed, sworn)
    .when({ ...swear, on: '2027-03-09' })
    .refused('employee.already-sworn', { on: '2027-03-08' });
  given(employee, hired, ...requirements, appointed)
    .when(swear, { now: '2027-03-07T16:00:00.000Z' })
    .refused('employee.not-in-future');
  given(employee, hired, ...requirements, appointed)
    .when({ ...swear, on: '2027-02-28' }, when)
    .refused('employee.before-start', { since: '2027-03-01' });
  given(employee, hired).when(swear, when).refused('employee.not-permanent');
});

test('a contract is renewed before it is over, for one to five years, not beyond the age of retirement', () => {
  const renew = (until: string) => ({ type: 'renew', until }) as const;
  const renewed = employeeContractRenewed({ ...who, until: '2028-02-29', at: now });
  given(employee, contracted).when(renew('2028-02-29'), { now }).then(renewed);
  given(employee, contracted, renewed).when(renew('2028-02-29')).then();
  given(employee, contracted).when(renew('2028-02-27')).refused('employee.contract-length');
  given(employee, contracted).when(renew('2032-03-01')).refused('employee.contract-length');
  given(employee, contracted).when(renew('2028-02-29'), { now: afterProbation }).refused('employee.not-by-contract');
  given(employee, hired).when(renew('2028-02-29')).refused('employee.not-by-contract');

  const { state } = given(employee, contracted, renewed);
  expect(employee.dueAt?.(state)).toEqual(new Date('2028-02-29T17:00:00.000Z'));
});

test('a contract that is not renewed ends by the clock', () => {
  given(employee, contracted).when(advance, { now: afterProbation }).then(expired);
  given(employee, contracted, expired).when(advance, { now: afterProbation }).then();
});

test('a contract that ends at the age of retirement says so', () => {
  const old = { ...contracted, nip: '196807152026212001', data: { ...contracted.data, contractUntil: '2026-07-31' } };
  const over = { ...who, reason: 'retirement-age', effectiveOn: '2026-08-01', at: '2026-07-31T17:00:02.000Z' };
  given(employee, old).when(advance, { now: over.at }).then(employeeContractEnded(over));
});

test('a civil servant retires by the clock on the first of the month after the birthday', () => {
  const { state } = given(employee, hired, ...requirements, appointed);
  expect(employee.dueAt?.(state)).toEqual(new Date('2048-07-31T17:00:00.000Z'));
  const at = '2048-07-31T17:00:02.000Z';
  const retired = employeeRetired({ ...who, effectiveOn: '2048-08-01', age: 58, at });
  given(employee, hired, ...requirements, appointed)
    .when(advance, { now: at })
    .then(retired);
  given(employee, hired, ...requirements, appointed, retired)
    .when(advance, { now: at })
    .then();
  given(employee, hired, ...requirements, appointed, retired)
    .when(hire())
    .refused('employee.not-rehired', { reason: 'retired' });
});

test('somebody is dismissed on a day that has come, a contract ended', () => {
  const dismiss = { type: 'dismiss', reason: 'own-request', effectiveOn: '2026-09-01' } as const;
  const when = { now: '2026-09-01T03:00:00.000Z' };
  const told = { ...who, reason: 'own-request', effectiveOn: '2026-09-01', at: when.now };
  const dismissed = employeeDismissed(told);
  given(employee, hired).when(dismiss, when).then(dismissed);
  given(employee, contracted).when(dismiss, when).then(employeeContractEnded(told));
  given(employee, hired, dismissed).when(dismiss, when).then();
  given(employee, hired, dismissed)
    .when({ ...dismiss, reason: 'death' }, when)
    .refused('employee.not-in-service', { on: '2026-09-01' });
  given(employee, hired).when(dismiss, { now }).refused('employee.not-in-future');
  given(employee, hired)
    .when({ ...dismiss, effectiveOn: '2026-02-28' }, when)
    .refused('employee.before-start', { since: '2026-03-01' });
});

test('who withdraws before the first day is dismissed as of that day, and of no other', () => {
  const later = { ...hired, data: { ...hired.data, startsOn: '2026-04-01', probationUntil: '2027-03-31' } };
  const dismiss = (effectiveOn: string) => ({ type: 'dismiss', reason: 'own-request', effectiveOn }) as const;
  given(employee, later)
    .when(dismiss('2026-04-01'), { now })
    .then(employeeDismissed({ ...who, reason: 'own-request', effectiveOn: '2026-04-01', at: now }));
  given(employee, later).when(dismiss('2026-04-02'), { now }).refused('employee.not-in-future');
  given(employee, later).when(dismiss('2026-03-02'), { now }).refused('employee.before-start', { since: '2026-04-01' });
});

test('requirements are told with their result', () => {
  const rated = employeeRequirementMet({ ...who, kind: 'appraisal', reference: 'SKP-1', result: 'good', at: now });
  given(employee, hired)
    .when({ type: 'meet', kind: 'appraisal', reference: 'SKP-1', result: 'good' }, { now })
    .then(rated);
});
