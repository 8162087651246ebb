import {
  employeeEnrolled,
  employeeMovedUp,
  employeeWaitlisted,
  enrolmentRefused,
  enrolmentWithdrawn,
  given,
  trainingAttended,
  trainingCompleted,
  trainingExamined,
  trainingFailed,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { type EnrolmentFacts, enrolment, hindrance } from './enrolment.ts';

const now = '2026-03-03T02:00:00.000Z';
const lastDay = '2026-06-18T17:00:00.000Z';
const id = 'k3v5x7z2b4d6f3habcdefghijk';
const session = 'sbcdefghijklmnopqrstuvwxyz';
const other = 'tbcdefghijklmnopqrstuvwxyz';
const about = {
  ...{ course: 'cbcdefghijklmnopqrstuvwxyz', session, title: 'Pelatihan Dasar CPNS', kind: 'latsar' as const },
  ...{ organiser: 'bpsdm-33', employee: 'm'.repeat(26), person: 'pabcdefghijklmnopqrstuvwxyz', agency: 'bkd-33' },
} as const;
const facts: EnrolmentFacts = { ...about, startsOn: '2026-06-01', endsOn: '2026-06-19', venue: 'Semarang' };
const enrolled = employeeEnrolled({ ...facts, ticket: 7, enrolledAt: now });
const waitlisted = employeeWaitlisted({ ...facts, ticket: 7, place: 3, waitlistedAt: now });
const movedUp = employeeMovedUp({ ...about, movedUpAt: now });
const withdrawn = (reason = 'own-wish', at = now) =>
  enrolmentWithdrawn({ ...about, ticket: 7, reason, withdrawnAt: at });
const attended = (hours = 140) => trainingAttended({ ...about, hours, of: 144, attendedAt: lastDay });
const examined = (score: number, passed: boolean) => trainingExamined({ ...about, score, passed, examinedAt: lastDay });
const failed = (reason: string) => trainingFailed({ ...about, reason, failedAt: lastDay });
const certificate = { number: 'LATSAR/2026/K3V5X-7Z2B4-D6F3H', date: '2026-06-19' };
const completed = trainingCompleted({ ...about, certificate, score: 86.5, completedAt: lastDay });
const seat = (ticket = 7, place?: number, at = session) =>
  ({ type: 'seat', facts: { ...facts, session: at }, ticket, ...(place !== undefined && { place }) }) as const;
const refused = (at: string, ticket: number, reason: string) =>
  enrolmentRefused({ ...about, session: at, ticket, reason, refusedAt: now });

test('who claimed a seat is enrolled, who waits for one is on the list', () => {
  given(enrolment).when(seat(), { now }).then(enrolled);
  given(enrolment).when(seat(7, 3), { now }).then(waitlisted);
});

test('a claim is decided on once, whatever became of it', () => {
  given(enrolment, enrolled).when(seat(), { now }).then();
  given(enrolment, waitlisted, movedUp).when(seat(7, 3), { now }).then();
  given(enrolment, enrolled, withdrawn()).when(seat(), { now }).then();
});

test('who withdrew may enrol again, on a new claim', () => {
  given(enrolment, enrolled, withdrawn())
    .when(seat(9), { now })
    .then(employeeEnrolled({ ...facts, ticket: 9, enrolledAt: now }));
  given(enrolment, enrolled, withdrawn())
    .when(seat(1, undefined, other), { now })
    .then(employeeEnrolled({ ...facts, session: other, ticket: 1, enrolledAt: now }));
});

test('nobody is in two sessions of what is taken once: the second claim is given up, for good', () => {
  const turnedDown = refused(other, 1, 'elsewhere');
  given(enrolment, enrolled)
    .when(seat(1, undefined, other), { now })
    .then(turnedDown);
  given(enrolment, enrolled, turnedDown, withdrawn())
    .when(seat(1, undefined, other), { now })
    .then();
  given(enrolment, enrolled)
    .when(seat(8), { now })
    .then(refused(session, 8, 'already-enrolled'));
});

test('Latsar is taken once: who attended, passed or failed has had it', () => {
  for (const events of [
    [enrolled, attended()],
    [enrolled, attended(), examined(86.5, true), completed],
    [enrolled, attended(10), failed('attendance')],
  ]) {
    given(enrolment, ...events)
      .when(seat(1, undefined, other), { now })
      .then(refused(other, 1, 'taken-before'));
    expect(hindrance(given(enrolment, ...events).state, other)).toMatchObject({ code: 'enrolment.taken-before' });
  }
});

test('who waits moves up when their claim does', () => {
  const moveUp = { type: 'move-up', session, ticket: 7 } as const;
  given(enrolment, waitlisted).when(moveUp, { now }).then(movedUp);
  given(enrolment, waitlisted, movedUp).when(moveUp, { now }).then();
  given(enrolment, waitlisted)
    .when({ ...moveUp, ticket: 6 }, { now })
    .then();
  given(enrolment, waitlisted, withdrawn()).when(moveUp, { now }).then();
  expect(given(enrolment, waitlisted, movedUp).state).not.toHaveProperty('place');
});

test('one withdraws until the session begins', () => {
  const withdraw = { type: 'withdraw', reason: 'own-wish' } as const;
  given(enrolment, enrolled).when(withdraw, { now }).then(withdrawn());
  given(enrolment, waitlisted).when(withdraw, { now }).then(withdrawn());
  given(enrolment, enrolled, withdrawn()).when(withdraw, { now }).then();
  given(enrolment, enrolled)
    .when(withdraw, { now: '2026-05-31T17:00:00.000Z' })
    .refused('enrolment.too-late', { startsOn: '2026-06-01' });
  given(enrolment, enrolled, attended())
    .when(withdraw, { now })
    .refused('enrolment.wrong-state', { status: 'attended' });
  given(enrolment).when(withdraw, { now }).refused('enrolment.not-found');
});

test('what ends a claim ends the enrolment that stands on it, and no other', () => {
  const end = { type: 'void', session, ticket: 7, reason: 'session-cancelled' } as const;
  given(enrolment, enrolled).when(end, { now }).then(withdrawn('session-cancelled'));
  given(enrolment, waitlisted).when(end, { now }).then(withdrawn('session-cancelled'));
  given(enrolment, enrolled)
    .when({ ...end, ticket: 6 }, { now })
    .then();
  given(enrolment, enrolled)
    .when({ ...end, session: other }, { now })
    .then();
  given(enrolment, enrolled, attended()).when(end, { now }).then();
});

test('who is an employee no more has no part in what lies ahead, and keeps what they have', () => {
  const leave = { type: 'void', session, ticket: 7, reason: 'left-service' } as const;
  given(enrolment, enrolled).when(leave, { now }).then(withdrawn('left-service'));
  given(enrolment, enrolled, attended(), examined(86.5, true), completed).when(leave, { now }).then();
});

test('attendance is recorded on the last day, of hours that were given', () => {
  const attend = { type: 'attend', hours: 140, of: 144 } as const;
  given(enrolment, enrolled).when(attend, { now: lastDay }).then(attended());
  given(enrolment, enrolled, attended()).when(attend, { now: lastDay }).then();
  given(enrolment, enrolled)
    .when(attend, { now: '2026-06-18T16:59:59.999Z' })
    .refused('enrolment.too-early', { endsOn: '2026-06-19' });
  given(enrolment, enrolled)
    .when({ ...attend, hours: 145 }, { now: lastDay })
    .refused('enrolment.attendance-beyond', { hours: 145, of: 144 });
  given(enrolment, waitlisted)
    .when(attend, { now: lastDay })
    .refused('enrolment.wrong-state', { status: 'waitlisted' });
});

test('with less than nine tenths of the hours a Latsar is failed; with them one is examined', () => {
  const attend = (hours: number) => ({ type: 'attend', hours, of: 100 }) as const;
  const there = (hours: number) => trainingAttended({ ...about, hours, of: 100, attendedAt: lastDay });
  given(enrolment, enrolled).when(attend(89), { now: lastDay }).then(there(89), failed('attendance'));
  given(enrolment, enrolled).when(attend(90), { now: lastDay }).then(there(90));
});

test('who passes has a certificate with a number of their own', () => {
  given(enrolment, enrolled, attended())
    .when({ type: 'examine', score: 86.5 }, { now: lastDay, id })
    .then(examined(86.5, true), completed);
  const state = given(enrolment, enrolled, attended(), examined(86.5, true), completed).state;
  expect(state).toMatchObject({ status: 'completed', score: 86.5, certificate });
});

test('70.01 points pass, 70 do not', () => {
  const examine = (score: number) => ({ type: 'examine', score }) as const;
  given(enrolment, enrolled, attended())
    .when(examine(70), { now: lastDay, id })
    .then(examined(70, false), failed('score'));
  given(enrolment, enrolled, attended())
    .when(examine(70.01), { now: lastDay, id })
    .then(examined(70.01, true), trainingCompleted({ ...about, certificate, score: 70.01, completedAt: lastDay }));
});

test('nobody is examined twice, or without having attended', () => {
  const results = [enrolled, attended(), examined(60, false), failed('score')] as const;
  given(enrolment, ...results)
    .when({ type: 'examine', score: 60 }, { now: lastDay, id })
    .then();
  given(enrolment, ...results)
    .when({ type: 'examine', score: 90 }, { now: lastDay, id })
    .refused('enrolment.wrong-state', { status: 'failed' });
  given(enrolment, enrolled)
    .when({ type: 'examine', score: 90 }, { now: lastDay, id })
    .refused('enrolment.wrong-state', { status: 'enrolled' });
});

test('there is nothing to recall where no key is known', () => {
  given(enrolment).when({ type: 'recall' }, { now }).refused('enrolment.not-found');
  given(enrolment, enrolled).when({ type: 'recall' }, { now }).refused('enrolment.not-found');
});
