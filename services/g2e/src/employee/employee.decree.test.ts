import {
  employeeDecreeReceived,
  employeeDismissed,
  employeePromoted,
  employeeTransferred,
  given,
  type Position,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import {
  appointed,
  appointedAt,
  appointment,
  appraisal,
  contracted,
  decree,
  formation,
  health,
  hired,
  position,
  requirements,
  transfer,
  who,
} from './employee.sample.ts';
import { type DecidedByDecree, formationsOf, holdsSeat } from './employee.state.ts';
import { employee } from './employee.ts';

const advance = { type: 'advance' } as const;
const told = (decided: DecidedByDecree) => ({ type: 'decree', decided }) as const;
const decreedAt = '2027-02-20T04:00:00.000Z';
const received = {
  ...employeeDecreeReceived({
    ...who,
    kind: 'appointment',
    effectiveOn: '2027-03-01',
    decree: appointment.decree,
    receivedAt: decreedAt,
  }),
  decided: appointment,
};
const permanent = [hired, ...requirements, appointed] as const;

const elsewhere = transfer.terms.formation;
const transferReceived = {
  ...employeeDecreeReceived({
    ...who,
    kind: 'transfer',
    effectiveOn: '2028-05-01',
    decree: transfer.decree,
    receivedAt: '2028-04-20T04:00:00.000Z',
  }),
  decided: transfer,
};
const transferred = {
  ...employeeTransferred({
    ...who,
    agency: 'bkd-33',
    from: { agency: who.agency, formation },
    to: { agency: 'bkd-33', formation: elsewhere },
    unit: 'Bidang Mutasi',
    position: position.code,
    effectiveOn: '2028-05-01',
    decree: transfer.decree,
    at: '2028-04-30T17:00:02.000Z',
  }),
  at: position,
};
const promotion = (effectiveOn: string, rank = 'III/b'): DecidedByDecree => ({
  kind: 'promotion',
  terms: { rank, effectiveOn },
  decree: decree('823/31', '2028-02-10'),
});
const promoted = employeePromoted({
  ...who,
  rank: 'III/b',
  effectiveOn: '2028-03-01',
  decree: decree('823/31', '2028-02-10'),
  baseSalary: 2_903_600,
  at: '2028-03-01T03:00:00.000Z',
});

test('a decree takes effect on its day, by the clock', () => {
  given(employee, hired, ...requirements)
    .when(told(appointment), { now: decreedAt })
    .then(received);
  const waiting = given(employee, hired, ...requirements, received);
  expect(employee.dueAt?.(waiting.state)).toEqual(new Date('2027-02-28T17:00:00.000Z'));
  waiting.when(advance, { now: '2027-02-28T16:00:00.000Z' }).then();
  waiting.when(advance, { now: appointedAt }).then(appointed);
});

test('a decree that comes after its day takes effect at once, with the full salary', () => {
  given(employee, hired, ...requirements)
    .when(told(appointment), { now: appointedAt })
    .then(appointed);
});

test('a decree that is told again changes nothing', () => {
  given(employee, hired, ...requirements, received)
    .when(told(appointment))
    .then();
  given(employee, hired, ...requirements, received, appointed)
    .when(told(appointment))
    .then();
});

test('nobody is appointed without all requirements, before the year is over, or twice', () => {
  given(employee, hired, health, appraisal)
    .when(told(appointment))
    .refused('employee.requirements-missing', { missing: 'latsar' });
  given(employee, hired, ...requirements)
    .when(told({ ...appointment, terms: { rank: 'III/a', effectiveOn: '2027-02-28' } }))
    .refused('employee.probation-not-over', { earliest: '2027-03-01' });
  given(employee, hired, ...requirements)
    .when(told({ ...appointment, terms: { rank: 'III/b', effectiveOn: '2027-03-01' } }))
    .refused('employee.rank-not-hired', { rank: 'III/a' });
  given(employee, ...permanent)
    .when(told({ ...appointment, decree: decree('821/2', '2027-03-02') }))
    .refused('employee.not-on-probation');
  given(employee, contracted).when(told(appointment)).refused('employee.not-on-probation');
  given(employee).when(told(appointment)).refused('employee.not-found');
});

test('a transfer keeps both seats until its day, then the new one', () => {
  given(employee, ...permanent)
    .when(told(transfer), { now: '2028-04-20T04:00:00.000Z' })
    .then(transferReceived);
  const waiting = given(employee, ...permanent, transferReceived);
  expect([formation, elsewhere].map((each) => holdsSeat(waiting.state, each))).toEqual([true, true]);
  waiting.when(advance, { now: '2028-04-30T17:00:02.000Z' }).then(transferred);

  const moved = given(employee, ...permanent, transferReceived, transferred);
  expect([formation, elsewhere].map((each) => holdsSeat(moved.state, each))).toEqual([false, true]);
});

test('who leaves before a transfer takes effect keeps neither seat, and does not move', () => {
  const gone = employeeDismissed({
    ...who,
    reason: 'own-request',
    effectiveOn: '2028-04-25',
    at: '2028-04-25T04:00:00.000Z',
  });
  const { state } = given(employee, ...permanent, transferReceived, gone);
  expect([formation, elsewhere].map((each) => holdsSeat(state, each))).toEqual([false, false]);
  expect(state.status !== 'none' && formationsOf(state)).toEqual([formation, elsewhere]);
  expect(employee.dueAt?.(state)).toBeUndefined();
});

test('while a decree waits for its day no other is taken, of whatever kind; afterwards it is', () => {
  const waiting = { number: '824/7', on: '2028-05-01' };
  const other: DecidedByDecree = { ...transfer, decree: decree('824/8', '2028-04-21') };
  for (const each of [promotion('2028-06-01'), other])
    given(employee, ...permanent, transferReceived)
      .when(told(each))
      .refused('employee.decree-pending', waiting);
  given(employee, hired, ...requirements, received)
    .when(told({ ...appointment, decree: decree('821/2', '2027-02-21') }))
    .refused('employee.decree-pending', { number: '821/1', on: '2027-03-01' });
  const now = '2028-06-01T03:00:00.000Z';
  const by = { ...promotion('2028-06-01').decree, by: 'bkd-33' };
  given(employee, ...permanent, transferReceived, transferred)
    .when(told({ ...promotion('2028-06-01'), decree: by }), { now })
    .then(employeePromoted({ ...promoted.data, agency: 'bkd-33', effectiveOn: '2028-06-01', decree: by, at: now }));
});

test('a decree of an agency that employs somebody no more changes nothing', () => {
  given(employee, ...permanent, transferReceived, transferred)
    .when(told(promotion('2028-06-01')))
    .refused('employee.not-found');
});

test('a decree takes no other out of those that wait that has its number by another agency', () => {
  const alike = { ...transferReceived.decided, decree: { ...promoted.data.decree, by: 'bkd-33' } };
  const { state } = given(employee, ...permanent, { ...transferReceived, decided: alike }, promoted);
  expect(state).toMatchObject({ rank: 'III/b', pending: [alike] });
});

test('nobody is transferred for a time before their appointment', () => {
  given(employee, ...permanent)
    .when(told({ ...transfer, terms: { ...transfer.terms, effectiveOn: '2027-02-28' } }))
    .refused('employee.before-start', { since: '2027-03-01' });
});

test('civil servants alone are transferred, to positions of their rank', () => {
  const higher: Position = { ...position, rankFrom: 'III/c', rankTo: 'III/d' };
  given(employee, hired).when(told(transfer)).refused('employee.not-permanent');
  given(employee, ...permanent)
    .when(told({ ...transfer, position: higher }))
    .refused('employee.rank-not-in-formation', { from: 'III/c', to: 'III/d' });
});

test('a promotion is to the next rank, after the years the position asks for, not beyond its ranks', () => {
  const when = { now: '2028-03-01T03:00:00.000Z' };
  given(employee, ...permanent)
    .when(told(promotion('2028-03-01')), when)
    .then(promoted);
  given(employee, ...permanent)
    .when(told(promotion('2028-02-29')))
    .refused('employee.promotion-too-early', {
      earliest: '2028-03-01',
      legalBasis: 'PP 99/2000 jo. PP 12/2002 Pasal 14',
    });
  given(employee, ...permanent)
    .when(told(promotion('2030-03-01', 'III/c')))
    .refused('employee.rank-not-next', { next: 'III/b' });
  given(employee, ...permanent, promoted)
    .when(told({ ...promotion('2032-03-01', 'III/c'), decree: decree('823/99', '2032-02-01') }))
    .refused('employee.rank-above-position', { rankTo: 'III/b' });
  given(employee, hired)
    .when(told(promotion('2030-03-01')))
    .refused('employee.not-permanent');
});
