import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';

/** Id of a course, a session or an enrolment; it is also the key of its events. */
const idOf = (name: string, description: string) =>
  z
    .string()
    .regex(/^[a-z2-7]{26}$/)
    .meta({ id: name, description, examples: ['abcdefghijklmnopqrstuvwxyz'] });
export const CourseId = idOf('CourseId', 'Id of a course');
export const CourseSessionId = idOf('CourseSessionId', 'Id of a session of a course');
export const EnrolmentId = idOf('EnrolmentId', 'Id of an enrolment');

/**
 * The kinds of training a civil servant takes. People see the texts; the keys are told in events, so none is ever
 * renamed.
 */
export const courseKinds = {
  latsar: { id: 'Pelatihan dasar calon PNS', en: 'Basic training of civil servant candidates' },
  leadership: { id: 'Pelatihan kepemimpinan', en: 'Leadership training' },
  functional: { id: 'Pelatihan fungsional', en: 'Training for functional positions' },
  technical: { id: 'Pelatihan teknis', en: 'Technical training' },
  'socio-cultural': { id: 'Pelatihan sosial kultural', en: 'Socio-cultural training' },
} as const;
export type CourseKind = keyof typeof courseKinds;
export const CourseKind = z.enum(Object.keys(courseKinds) as [CourseKind, ...CourseKind[]]).meta({ id: 'CourseKind' });

// no closed list in events: kinds will be added, and an event type may not change
export const CourseKindTold = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .meta({ description: 'Kind of course, for instance latsar, leadership, technical' });
export const CourseReasonTold = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** Why a session does not take place. */
export const sessionCancellationReasons = {
  'too-few': { id: 'Peserta terlalu sedikit', en: 'Too few participants' },
  'no-instructor': { id: 'Tidak ada pengajar', en: 'No instructor' },
  'no-budget': { id: 'Anggaran tidak tersedia', en: 'No budget' },
  rescheduled: { id: 'Dijadwalkan ulang', en: 'Rescheduled' },
} as const;
export type SessionCancellationReason = keyof typeof sessionCancellationReasons;
export const SessionCancellationReason = z
  .enum(Object.keys(sessionCancellationReasons) as [SessionCancellationReason, ...SessionCancellationReason[]])
  .meta({ id: 'CourseCancellationReason' });

export const CourseTitle = z
  .string()
  .trim()
  .min(5)
  .max(200)
  .meta({ id: 'CourseTitle', examples: ['Pelatihan Dasar CPNS Golongan III'] });

/** When, where and for how many a course is given. */
export const CourseSessionTerms = z
  .object({
    startsOn: IsoDate.meta({ description: 'First day, Asia/Jakarta' }),
    endsOn: IsoDate.meta({ description: 'Last day, Asia/Jakarta' }),
    place: z.string().trim().min(2).max(200),
    seats: z.int().min(1).max(500),
  })
  .meta({ id: 'CourseSessionTerms' });
export type CourseSessionTerms = z.infer<typeof CourseSessionTerms>;

const Session = CourseSessionTerms.extend({ id: CourseSessionId });
const course = {
  title: CourseTitle,
  kind: CourseKindTold,
  agency: AgencyId.meta({ description: 'The agency that gives it' }),
};

export const courseExample = {
  title: 'Pelatihan Dasar CPNS Golongan III',
  kind: 'latsar',
  agency: 'bpsdm-33',
} as const;
export const courseSessionExample = {
  startsOn: '2030-06-03',
  endsOn: '2030-06-21',
  place: 'BPSDMD Provinsi Jawa Tengah, Semarang',
  seats: 40,
};
const session = 'sbcdefghijklmnopqrstuvwxyz';
const courseId = 'cbcdefghijklmnopqrstuvwxyz';
const enrolment = 'nbcdefghijklmnopqrstuvwxyz';

/** An agency gives a course from now on. */
export const courseOpened = event({
  type: 'g2e.course.opened.v1',
  data: z.object({ ...course, openedAt: Instant }),
  summary: 'An agency opened a course.',
  example: { ...courseExample, openedAt: '2026-03-02T02:00:00.000Z' },
});

/** One may enrol for a further session. */
export const courseSessionAdded = event({
  type: 'g2e.course.session-added.v1',
  data: z.object({ ...course, session: Session, addedAt: Instant }),
  summary: 'A course is given once more, with so many seats.',
  example: { ...courseExample, session: { id: session, ...courseSessionExample }, addedAt: '2026-03-02T02:05:00.000Z' },
});

/** A session does not take place; whoever had a seat has it no more. */
export const courseSessionCancelled = event({
  type: 'g2e.course.session-cancelled.v1',
  data: z.object({ ...course, session: CourseSessionId, reason: CourseReasonTold, cancelledAt: Instant }),
  summary: 'A session of a course does not take place.',
  example: { ...courseExample, session, reason: 'too-few', cancelledAt: '2026-05-20T02:00:00.000Z' },
});

/** There will be no further session. */
export const courseClosed = event({
  type: 'g2e.course.closed.v1',
  data: z.object({ ...course, closedAt: Instant }),
  summary: 'A course has no further sessions.',
  example: { ...courseExample, closedAt: '2026-12-01T02:00:00.000Z' },
});

/** What agencies teach civil servants. */
export const courseTopic = topic({
  name: 'g2e.course',
  partitions: 16,
  key: 'id of the course',
  summary: 'Courses: opened, sessions added and cancelled, closed.',
  events: [courseOpened, courseSessionAdded, courseSessionCancelled, courseClosed],
});

/** A claim to a seat: of two by one enrolment the one with the higher ticket counts. */
const claim = {
  enrolment: EnrolmentId,
  ticket: z.int().min(1).meta({ description: 'Counts the claims to seats of the session' }),
};
const claims = z.array(z.object(claim)).meta({ description: 'The claims that end with it' });
const claimed = { enrolment, ticket: 7 };
const about = { course: CourseId };
const aboutExample = { course: courseId };
/** Who the seat is for: one person has one enrolment for a session, and one for all where a kind is taken once. */
const learner = {
  employee: z.string().min(1).max(64).meta({ description: 'Id of the employee' }),
  person: PersonRef,
  employer: AgencyId.meta({ description: 'The agency the learner works for' }),
};
export const learnerExample = {
  employee: 'mbcdefghijklmnopqrstuvwxyz',
  person: 'pabcdefghijklmnopqrstuvwxyz',
  employer: 'bkpsdm-33.74',
};

/** Seats of a session can be claimed. */
export const courseSessionOpened = event({
  type: 'g2e.course-session.opened.v1',
  data: z.object({ ...about, ...course, ...CourseSessionTerms.shape, openedAt: Instant }),
  summary: 'Seats of a session of a course can be claimed.',
  example: { ...aboutExample, ...courseExample, ...courseSessionExample, openedAt: '2026-03-02T02:05:00.010Z' },
});

/** There was a seat. */
export const seatTaken = event({
  type: 'g2e.course-session.seat-taken.v1',
  data: z.object({ ...about, ...claim, ...learner, takenAt: Instant }),
  summary: 'A seat of a session was taken.',
  example: { ...aboutExample, ...claimed, ...learnerExample, takenAt: '2026-03-03T02:00:00.000Z' },
});

/** There was none: the claim waits. */
export const seatQueued = event({
  type: 'g2e.course-session.queued.v1',
  data: z.object({ ...about, ...claim, ...learner, place: z.int().min(1), queuedAt: Instant }),
  summary: 'No seat was left; the claim is on the waiting list, at this place then.',
  example: { ...aboutExample, ...claimed, ...learnerExample, place: 3, queuedAt: '2026-03-03T02:00:00.000Z' },
});

/** A seat was given up. */
export const seatFreed = event({
  type: 'g2e.course-session.seat-freed.v1',
  data: z.object({ ...about, ...claim, freedAt: Instant }),
  summary: 'A seat of a session was given up.',
  example: { ...aboutExample, ...claimed, freedAt: '2026-03-10T02:00:00.000Z' },
});

/** Somebody does not wait any more. */
export const queueLeft = event({
  type: 'g2e.course-session.queue-left.v1',
  data: z.object({ ...about, ...claim, leftAt: Instant }),
  summary: 'A claim left the waiting list.',
  example: { ...aboutExample, ...claimed, leftAt: '2026-03-10T02:00:00.000Z' },
});

/** The first of the waiting list has the seat that was given up. */
export const queueMovedUp = event({
  type: 'g2e.course-session.moved-up.v1',
  data: z.object({ ...about, ...claim, movedUpAt: Instant }),
  summary: 'The first of the waiting list has a seat.',
  example: { ...aboutExample, ...claimed, movedUpAt: '2026-03-10T02:00:00.000Z' },
});

/** The session has begun: nobody enrols any more, and whoever still waits has no seat. */
export const courseSessionBegun = event({
  type: 'g2e.course-session.begun.v1',
  data: z.object({ ...about, lapsed: claims, begunAt: Instant }),
  summary: 'A session has begun; the waiting list has lapsed.',
  example: { ...aboutExample, lapsed: [claimed], begunAt: '2030-06-02T17:00:02.000Z' },
});

/** The session does not take place; no claim stands. */
export const courseSessionEnded = event({
  type: 'g2e.course-session.cancelled.v1',
  data: z.object({ ...about, ended: claims, reason: CourseReasonTold, cancelledAt: Instant }),
  summary: 'A session does not take place; seats and waiting list are void.',
  example: { ...aboutExample, ended: [claimed], reason: 'too-few', cancelledAt: '2026-05-20T02:00:00.010Z' },
});

/** The seats of sessions, exact. */
export const courseSessionTopic = topic({
  name: 'g2e.course-session',
  partitions: 16,
  key: 'id of the session',
  summary: 'Seats of sessions and their waiting lists: taken, queued, freed, moved up; begun or cancelled.',
  events: [
    courseSessionOpened,
    seatTaken,
    seatQueued,
    seatFreed,
    queueLeft,
    queueMovedUp,
    courseSessionBegun,
    courseSessionEnded,
  ],
});
