import {
  employeeDecreeReceived,
  employeeDismissed,
  employeePromoted,
  employeeTransferred,
  given,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { answeredEmployee, employeeAt, shownEmployee } from './employee.at.ts';
import {
  appointed,
  contracted,
  decree,
  formation,
  hired,
  position,
  requirements,
  told,
  transfer,
  who,
} from './employee.sample.ts';
import { type EmployeeState, formationsOf } from './employee.state.ts';
import { employee } from './employee.ts';

const id = 'abcdefghijklmnopqrstuvwxyz';
const permanent = [hired, ...requirements, appointed] as const;
const elsewhere = transfer.terms.formation;

const promotedOn = (effectiveOn: string, { agency = who.agency as string, at = `${effectiveOn}T03:00:00.000Z` } = {}) =>
  employeePromoted({
    ...{ person: who.person, agency, rank: 'III/b', effectiveOn, at, baseSalary: 2_903_600 },
    decree: decree('823/31', '2028-02-10'),
  });
const transferredOn = (effectiveOn: string, at = `${effectiveOn}T03:00:00.000Z`) => ({
  ...employeeTransferred({
    ...{ ...who, agency: 'bkd-33', effectiveOn, at },
    from: { agency: who.agency, formation },
    to: { agency: 'bkd-33', formation: elsewhere },
    ...{ unit: 'Bidang Mutasi', position: position.code, decree: transfer.decree },
  }),
  at: position,
});
const transferReceived = {
  ...employeeDecreeReceived({
    ...{ ...who, kind: 'transfer', effectiveOn: transfer.terms.effectiveOn, decree: transfer.decree },
    receivedAt: '2028-04-20T04:00:00.000Z',
  }),
  decided: transfer,
};
const leftOn = (effectiveOn: string) =>
  employeeDismissed({ ...who, reason: 'own-request', effectiveOn, at: `${effectiveOn}T04:00:00.000Z` });

/** What held at the beginning of a Jakarta day, by what is recorded now. */
function heldOn(state: EmployeeState, day: string) {
  const { status, agency, rank, baseSalary } = employeeAt(shownEmployee(id, state), new Date(`${day}T00:00:00+07:00`));
  return [status, agency, rank, baseSalary];
}

test('a career is told as of any moment', () => {
  const { state } = given(
    employee,
    ...permanent,
    promotedOn('2028-03-01'),
    transferReceived,
    transferredOn('2028-05-01'),
  );
  const now = shownEmployee(id, state);
  const at = (moment: string) => {
    const { status, agency, rank, baseSalary, career, requirements: met } = employeeAt(now, new Date(moment));
    return [status, agency, rank, baseSalary, career.length, met.length];
  };
  expect(at('2026-02-28T17:00:00.000Z')).toEqual(['probation', who.agency, 'III/a', 2_228_560, 1, 0]);
  expect(at('2027-02-28T16:59:59.000Z')).toEqual(['probation', who.agency, 'III/a', 2_228_560, 1, 3]);
  expect(at('2027-02-28T17:00:00.000Z')).toEqual(['permanent', who.agency, 'III/a', 2_785_700, 2, 3]);
  expect(at('2028-03-02T00:00:00.000Z')).toEqual(['permanent', who.agency, 'III/b', 2_903_600, 3, 3]);
  expect(at('2030-01-01T00:00:00.000Z')).toEqual(['permanent', 'bkd-33', 'III/b', 2_903_600, 4, 3]);
  expect(() => at('2026-02-28T16:59:59.000Z')).toThrow('employee.not-hired-then');
});

test('a promotion that is told after a later transfer counts from its day, at the agency of that day', () => {
  const late = promotedOn('2028-03-01', { at: '2028-05-10T03:00:00.000Z' });
  const { state } = given(employee, ...permanent, transferredOn('2028-05-01'), late);
  expect(heldOn(state, '2028-02-29')).toEqual(['permanent', who.agency, 'III/a', 2_785_700]);
  expect(heldOn(state, '2028-03-01')).toEqual(['permanent', who.agency, 'III/b', 2_903_600]);
  expect(heldOn(state, '2028-05-01')).toEqual(['permanent', 'bkd-33', 'III/b', 2_903_600]);
  expect(state).toMatchObject({ agency: 'bkd-33', formation: elsewhere, rank: 'III/b', career: { length: 4 } });
});

test('a transfer that is told after a later promotion takes no rank back to its day', () => {
  const late = transferredOn('2028-02-15', '2028-03-10T03:00:00.000Z');
  const { state } = given(employee, ...permanent, promotedOn('2028-03-01'), late);
  expect(heldOn(state, '2028-02-15')).toEqual(['permanent', 'bkd-33', 'III/a', 2_785_700]);
  expect(heldOn(state, '2028-03-01')).toEqual(['permanent', 'bkd-33', 'III/b', 2_903_600]);
  expect(state).toMatchObject({ agency: 'bkd-33', formation: elsewhere, rank: 'III/b' });
});

test('of an earlier employment its own first day is told, and no probation of a later one', () => {
  const later = { ...told, startsOn: '2027-06-01', probationUntil: '2028-05-31', hiredAt: '2027-06-01T03:00:00.000Z' };
  const { state } = given(employee, contracted, leftOn('2026-12-01'), { ...hired, data: later });
  const shown = shownEmployee(id, state);
  const then = employeeAt(shown, new Date('2026-06-01T00:00:00+07:00'));
  expect(then).toMatchObject({ status: 'contract', startsOn: told.startsOn });
  expect(then).not.toHaveProperty('probationUntil');
  expect(employeeAt(shown, new Date('2027-07-01T00:00:00+07:00'))).toMatchObject({
    ...{ startsOn: '2027-06-01', probationUntil: '2028-05-31' },
  });
});

test('who is hired again has taken Latsar, which nobody takes twice, and brings the rest anew', () => {
  const { state } = given(employee, hired, ...requirements, leftOn('2026-12-01'), hired);
  expect(state).toMatchObject({ requirements: [{ kind: 'latsar' }] });
});

test('the seat of a transfer that came to nothing is looked at also when its person is hired again', () => {
  const again = [...permanent, transferReceived, leftOn('2028-04-25'), hired] as const;
  const { state } = given(employee, ...again);
  expect(state.status !== 'none' && formationsOf(state)).toEqual([formation, elsewhere]);
  const { state: twice } = given(employee, ...again, leftOn('2028-04-26'), hired);
  expect(twice.status !== 'none' && formationsOf(twice)).toEqual([formation, elsewhere]);
  expect(shownEmployee(id, twice)).not.toHaveProperty('forgone');
});

test('of who has left no decree is shown as one that is to take effect', () => {
  const waiting = given(employee, ...permanent, transferReceived);
  expect(shownEmployee(id, waiting.state)).toMatchObject({ pending: [{ kind: 'transfer' }] });
  const gone = given(employee, ...permanent, transferReceived, leftOn('2028-04-25'));
  expect(shownEmployee(id, gone.state)).toMatchObject({ status: 'dismissed', pending: [] });
});

test('an answer to a command is small enough to be remembered, however long the career', () => {
  const widest = '字'.repeat(150);
  const long = { ...position, title: widest, code: 'a'.repeat(40) };
  const moves = Array.from({ length: 40 }, (_, nth) => {
    const { data, ...moved } = transferredOn(`20${30 + nth}-01-01`);
    return {
      ...moved,
      at: long,
      data: { ...data, unit: widest, decree: decree(String(nth).padStart(80, '8'), '2029-12-01') },
    };
  });
  const { state } = given(employee, ...permanent, ...moves);
  const answered = answeredEmployee(id, state);
  expect(answered.career.map(({ on }) => on)).toEqual(['2066-01-01', '2067-01-01', '2068-01-01', '2069-01-01']);
  expect(Buffer.byteLength(JSON.stringify(answered))).toBeLessThan(8_192);
  expect(shownEmployee(id, state).career).toHaveLength(42);
});
