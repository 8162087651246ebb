import { courseClosed, courseOpened, courseSessionAdded, courseSessionCancelled, given } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { course, sessionLimit } from './course.ts';

const now = '2026-03-02T02:00:00.000Z';
const agency = 'bpsdm-33';
const about = { title: 'Pelatihan Dasar CPNS Golongan III', kind: 'latsar', agency } as const;
const opened = courseOpened({ ...about, openedAt: now });
const id = 'sbcdefghijklmnopqrstuvwxyz';
const session = { id, startsOn: '2026-06-01', endsOn: '2026-06-19', place: 'Semarang', seats: 40 };
const added = courseSessionAdded({ ...about, session, addedAt: now });
const cancelled = courseSessionCancelled({ ...about, session: id, reason: 'too-few', cancelledAt: now });
const add = (changes: Partial<typeof session> = {}) =>
  ({ type: 'add-session', agency, session: { ...session, ...changes } }) as const;
const cancel = { type: 'cancel-session', agency, session: id, reason: 'too-few' } as const;

test('an accredited institution opens a Latsar; another agency does not', () => {
  const open = { type: 'open', ...about } as const;
  given(course)
    .when({ ...open, accredited: true }, { now })
    .then(opened);
  given(course)
    .when({ ...open, accredited: false }, { now })
    .refused('course.not-accredited', { kind: 'latsar', agency });
  given(course, opened)
    .when({ ...open, accredited: true }, { now })
    .then();
});

test('every agency opens technical courses', () => {
  const technical = { ...about, kind: 'technical' } as const;
  given(course)
    .when({ type: 'open', ...technical, accredited: false }, { now })
    .then(courseOpened({ ...technical, openedAt: now }));
});

test('a session is added, and adding it twice adds it once', () => {
  given(course, opened).when(add(), { now }).then(added);
  given(course, opened, added).when(add(), { now }).then();
});

test('a session lies ahead and the right way round', () => {
  given(course, opened)
    .when(add({ endsOn: '2026-05-31' }), { now })
    .refused('course.session-backwards', { startsOn: '2026-06-01', endsOn: '2026-05-31' });
  given(course, opened).when(add(), { now: '2026-05-31T17:00:00.000Z' }).refused('course.session-in-past');
  given(course, opened)
    .when(add(), { now: '2026-05-31T16:59:59.999Z' })
    .then(courseSessionAdded({ ...about, session, addedAt: '2026-05-31T16:59:59.999Z' }));
});

test('only the agency that gives a course says anything about it', () => {
  const agency = 'bpsdm-35';
  for (const command of [{ ...add(), agency }, { ...cancel, agency }, { type: 'close', agency } as const])
    given(course, opened, added).when(command, { now }).refused('course.not-competent', { agency });
});

test('nothing is done with a course that was never opened', () => {
  given(course).when(add(), { now }).refused('course.not-found');
});

test('a course has no more sessions than its document holds', () => {
  const many = Array.from({ length: sessionLimit }, (_, nth) => {
    const other = {
      ...session,
      id: `${'abcdefghijklmnopqrstuvwx'}${'abcdefghij'[Math.floor(nth / 10)]}${'abcdefghij'[nth % 10]}`,
    };
    return courseSessionAdded({ ...about, session: other, addedAt: now });
  });
  given(course, opened, ...many)
    .when(add(), { now })
    .refused('course.too-many-sessions', { limit: sessionLimit });
});

test('a session is cancelled until it begins, and cancelling it twice cancels it once', () => {
  given(course, opened, added).when(cancel, { now }).then(cancelled);
  given(course, opened, added, cancelled).when(cancel, { now }).then();
  given(course, opened, added)
    .when(cancel, { now: '2026-05-31T17:00:00.000Z' })
    .refused('course.session-begun', { startsOn: '2026-06-01' });
  given(course, opened).when(cancel, { now }).refused('course.session-not-found');
});

test('a course is closed when no session lies ahead, and takes none after', () => {
  const close = { type: 'close', agency } as const;
  const closed = courseClosed({ ...about, closedAt: now });
  given(course, opened, added).when(close, { now }).refused('course.sessions-ahead');
  given(course, opened, added, cancelled).when(close, { now }).then(closed);
  given(course, opened, closed).when(close, { now }).then();
  given(course, opened, closed).when(add(), { now }).refused('course.closed');
  expect(given(course, opened, closed).state).toMatchObject({ status: 'closed' });
});
