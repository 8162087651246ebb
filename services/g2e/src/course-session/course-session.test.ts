import {
  courseSessionBegun,
  courseSessionEnded,
  courseSessionOpened,
  given,
  queueLeft,
  queueMovedUp,
  seatFreed,
  seatQueued,
  seatTaken,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { courseSession, standingOf, waitingLimit } from './course-session.ts';

const now = '2026-03-03T02:00:00.000Z';
const begins = '2026-05-31T17:00:00.000Z';
const course = 'cbcdefghijklmnopqrstuvwxyz';
const facts = {
  course,
  ...{ title: 'Pelatihan Dasar CPNS Golongan III', kind: 'latsar' as const, agency: 'bpsdm-33' },
  ...{ startsOn: '2026-06-01', endsOn: '2026-06-19', place: 'Semarang', seats: 2 },
} as const;
const opened = courseSessionOpened({ ...facts, openedAt: now });
const claimant = { employee: 'm'.repeat(26), person: 'pabcdefghijklmnopqrstuvwxyz', employer: 'bkpsdm-33.74' };
const [ani, budi, citra, dewi] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(26)) as [
  string,
  string,
  string,
  string,
];

const claim = (enrolment: string, past = 0) => ({ type: 'claim', enrolment, claimant, past }) as const;
const taken = (enrolment: string, ticket: number) =>
  seatTaken({ course, enrolment, ticket, ...claimant, takenAt: now });
const queued = (enrolment: string, ticket: number, place: number) =>
  seatQueued({ course, enrolment, ticket, ...claimant, place, queuedAt: now });
const freed = (enrolment: string, ticket: number) => seatFreed({ course, enrolment, ticket, freedAt: now });
const left = (enrolment: string, ticket: number) => queueLeft({ course, enrolment, ticket, leftAt: now });
const movedUp = (enrolment: string, ticket: number) => queueMovedUp({ course, enrolment, ticket, movedUpAt: now });
const release = (enrolment: string, ticket: number) => ({ type: 'release', enrolment, ticket }) as const;
const full = [opened, taken(ani, 1), taken(budi, 2)] as const;

test('a session is opened once', () => {
  given(courseSession).when({ type: 'open', facts }, { now }).then(opened);
  given(courseSession, opened).when({ type: 'open', facts }, { now }).then();
});

test('as long as there are seats they are taken, then one waits in order', () => {
  given(courseSession, opened).when(claim(ani), { now }).then(taken(ani, 1));
  given(courseSession, opened, taken(ani, 1)).when(claim(budi), { now }).then(taken(budi, 2));
  given(courseSession, ...full)
    .when(claim(citra), { now })
    .then(queued(citra, 3, 1));
  given(courseSession, ...full, queued(citra, 3, 1))
    .when(claim(dewi), { now })
    .then(queued(dewi, 4, 2));
});

test('a claim asked for twice is one claim', () => {
  given(courseSession, ...full)
    .when(claim(ani), { now })
    .then();
  given(courseSession, ...full, queued(citra, 3, 1))
    .when(claim(citra), { now })
    .then();
});

test('nobody waits beside a free seat: the first moves up, with the ticket they have', () => {
  const waiting = [...full, queued(citra, 3, 1), queued(dewi, 4, 2)];
  given(courseSession, ...waiting)
    .when(release(ani, 1), { now })
    .then(freed(ani, 1), movedUp(citra, 3));
  const { state } = given(courseSession, ...waiting, freed(ani, 1), movedUp(citra, 3));
  expect(standingOf(state, citra)).toEqual({ enrolment: citra, ticket: 3 });
  expect(standingOf(state, dewi)).toEqual({ enrolment: dewi, ticket: 4, place: 1 });
  expect(standingOf(state, ani)).toBeUndefined();
});

test('who leaves the waiting list moves those behind forward', () => {
  const waiting = [...full, queued(citra, 3, 1), queued(dewi, 4, 2)];
  given(courseSession, ...waiting)
    .when(release(citra, 3), { now })
    .then(left(citra, 3));
  expect(standingOf(given(courseSession, ...waiting, left(citra, 3)).state, dewi)).toMatchObject({ place: 1 });
});

test('a seat given up frees nobody else’s: an old ticket, or none, changes nothing', () => {
  given(courseSession, ...full)
    .when(release(ani, 2), { now })
    .then();
  given(courseSession, ...full)
    .when(release(citra, 3), { now })
    .then();
});

test('who withdrew and comes again before the seat is freed waits behind those who came before', () => {
  const waiting = [...full, queued(citra, 3, 1)];
  given(courseSession, ...waiting)
    .when(claim(ani, 1), { now })
    .then(freed(ani, 1), movedUp(citra, 3), queued(ani, 4, 1));
  given(courseSession, ...full)
    .when(claim(ani, 1), { now })
    .then(freed(ani, 1), taken(ani, 3));
});

test('the waiting list has an end', () => {
  const many = Array.from({ length: waitingLimit }, (_, nth) => {
    const letters = [...String(nth).padStart(26, '0')].map((digit) => 'abcdefghij'[Number(digit)]);
    return queued(letters.join(''), nth + 3, nth + 1);
  });
  given(courseSession, ...full, ...many)
    .when(claim(dewi), { now })
    .refused('course.waiting-list-full', { limit: waitingLimit });
});

test('when the session begins the waiting list lapses, and nobody claims a seat any more', () => {
  const waiting = [...full, queued(citra, 3, 1)];
  expect(courseSession.dueAt?.(given(courseSession, opened).state)).toEqual(new Date(begins));
  given(courseSession, ...waiting)
    .when({ type: 'look' }, { now: '2026-05-31T16:59:59.999Z' })
    .then();
  const begun = courseSessionBegun({ course, lapsed: [{ enrolment: citra, ticket: 3 }], begunAt: begins });
  given(courseSession, ...waiting)
    .when({ type: 'look' }, { now: begins })
    .then(begun);
  given(courseSession, ...waiting, begun)
    .when({ type: 'look' }, { now: begins })
    .then();
  expect(courseSession.dueAt?.(given(courseSession, ...waiting, begun).state)).toBeUndefined();
  // also before the clock has looked
  for (const events of [[opened], [opened, begun]])
    given(courseSession, ...events)
      .when(claim(dewi), { now: begins })
      .refused('course.session-begun', { startsOn: '2026-06-01' });
  given(courseSession, ...waiting, begun)
    .when(release(ani, 1), { now })
    .then(freed(ani, 1));
});

test('a cancelled session ends every claim, and takes none', () => {
  const ended = [
    { enrolment: ani, ticket: 1 },
    { enrolment: budi, ticket: 2 },
    { enrolment: citra, ticket: 3 },
  ];
  const cancelled = courseSessionEnded({ course, ended, reason: 'too-few', cancelledAt: now });
  const cancel = { type: 'cancel', reason: 'too-few' } as const;
  given(courseSession, ...full, queued(citra, 3, 1))
    .when(cancel, { now })
    .then(cancelled);
  given(courseSession, opened, cancelled).when(cancel, { now }).then();
  given(courseSession, opened, cancelled).when(claim(dewi), { now }).refused('course.session-cancelled');
  given(courseSession, opened, cancelled).when({ type: 'look' }, { now: begins }).then();
  given(courseSession, ...full, cancelled)
    .when(release(ani, 1), { now })
    .then();
});

test('there is no seat in a session that was never opened', () => {
  given(courseSession).when(claim(ani), { now }).refused('course.session-not-found');
  expect(standingOf(given(courseSession).state, ani)).toBeUndefined();
});
