import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import {
  CourseId,
  CourseKindTold,
  CourseReasonTold,
  CourseSessionId,
  CourseTitle,
  courseExample,
  courseSessionExample,
  learnerExample,
} from './course.ts';

/** Number of a certificate of training: kind, year and a part that no other certificate has. */
export const TrainingCertificateNumber = z
  .string()
  .regex(/^[A-Z]+(-[A-Z]+)*\/\d{4}\/[A-Z2-7]{5}-[A-Z2-7]{5}-[A-Z2-7]{5}$/)
  .meta({
    id: 'TrainingCertificateNumber',
    description: 'Number of a certificate of training',
    examples: ['LATSAR/2030/K3V5X-7Z2B4-D6F3H'],
  });

export const TrainingCertificate = z
  .object({ number: TrainingCertificateNumber, date: IsoDate.meta({ description: 'Asia/Jakarta' }) })
  .meta({ id: 'TrainingCertificate' });

/** Points in an examination, 0–100 with at most two decimals. */
export const TrainingScore = z
  .number()
  .min(0)
  .max(100)
  .refine((score) => Math.abs(score * 100 - Math.round(score * 100)) < 1e-6, 'at most two decimals')
  .meta({ id: 'TrainingScore', description: 'Points, 0–100 with at most two decimals' });

const about = {
  course: CourseId,
  session: CourseSessionId,
  title: CourseTitle,
  kind: CourseKindTold,
  organiser: AgencyId.meta({ description: 'The agency that gives the course' }),
  employee: z.string().min(1).max(64).meta({ description: 'Id of the employee' }),
  person: PersonRef,
  agency: AgencyId.meta({ description: 'The agency the employee worked for when they enrolled' }),
};
const { title, kind, agency: organiser } = courseExample;
const { employer: agency, ...learner } = learnerExample;
const { startsOn, endsOn, place: venue } = courseSessionExample;
const example = {
  course: 'cbcdefghijklmnopqrstuvwxyz',
  session: 'sbcdefghijklmnopqrstuvwxyz',
  ...{ title, kind, organiser },
  ...learner,
  agency,
};
const ticket = z.int().min(1).meta({ description: 'Counts the claims to seats of the session' });
const when = { startsOn: IsoDate, endsOn: IsoDate, venue: z.string() };
const whenExample = { startsOn, endsOn, venue };

/** An employee has a seat. */
export const employeeEnrolled = event({
  type: 'g2e.enrolment.enrolled.v1',
  data: z.object({ ...about, ...when, ticket, enrolledAt: Instant }),
  summary: 'An employee has a seat in a session of a course.',
  example: { ...example, ...whenExample, ticket: 7, enrolledAt: '2026-03-03T02:00:00.000Z' },
});

/** An employee waits for a seat. */
export const employeeWaitlisted = event({
  type: 'g2e.enrolment.waitlisted.v1',
  data: z.object({
    ...about,
    ...when,
    ticket,
    place: z.int().min(1).meta({ description: 'On the waiting list, at that time' }),
    waitlistedAt: Instant,
  }),
  summary: 'An employee is on the waiting list of a session.',
  example: { ...example, ...whenExample, ticket: 43, place: 3, waitlistedAt: '2026-03-03T02:00:00.000Z' },
});

/** Somebody gave up a seat, and it is this employee’s. */
export const employeeMovedUp = event({
  type: 'g2e.enrolment.moved-up.v1',
  data: z.object({ ...about, movedUpAt: Instant }),
  summary: 'An employee moved up from the waiting list to a seat.',
  example: { ...example, movedUpAt: '2026-03-10T02:00:00.000Z' },
});

/** A seat was claimed for somebody who may not have it; the claim is given up. */
export const enrolmentRefused = event({
  type: 'g2e.enrolment.refused.v1',
  data: z.object({
    ...about,
    ticket,
    reason: CourseReasonTold.meta({ description: '`taken-before`, `elsewhere` or `already-enrolled`' }),
    refusedAt: Instant,
  }),
  summary: 'A claim to a seat came to nothing: the employee takes part elsewhere, or has taken the course before.',
  example: { ...example, ticket: 8, reason: 'elsewhere', refusedAt: '2026-03-03T02:00:00.000Z' },
});

/** The employee does not take part; a seat is free for another. */
export const enrolmentWithdrawn = event({
  type: 'g2e.enrolment.withdrawn.v1',
  data: z.object({ ...about, ticket, reason: CourseReasonTold, withdrawnAt: Instant }),
  summary: 'An enrolment came to nothing: by the employee, the agency, or because the session began or was cancelled.',
  example: { ...example, ticket: 7, reason: 'own-wish', withdrawnAt: '2026-03-10T02:00:00.000Z' },
});

/** How much of the session the employee attended. */
export const trainingAttended = event({
  type: 'g2e.enrolment.attended.v1',
  data: z.object({
    ...about,
    hours: z.int().min(0).meta({ description: 'Lesson hours attended' }),
    of: z.int().min(1).meta({ description: 'Lesson hours given' }),
    attendedAt: Instant,
  }),
  summary: 'The attendance of an employee was recorded.',
  example: { ...example, hours: 140, of: 144, attendedAt: '2030-06-21T09:00:00.000Z' },
});

/** The employee was examined. */
export const trainingExamined = event({
  type: 'g2e.enrolment.examined.v1',
  data: z.object({ ...about, score: TrainingScore, passed: z.boolean(), examinedAt: Instant }),
  summary: 'An employee was examined.',
  example: { ...example, score: 86.5, passed: true, examinedAt: '2030-06-24T03:00:00.000Z' },
});

/** The employee has a certificate. */
export const trainingCompleted = event({
  type: 'g2e.enrolment.completed.v1',
  data: z.object({ ...about, certificate: TrainingCertificate, score: TrainingScore, completedAt: Instant }),
  summary: 'An employee completed a course and has a certificate.',
  example: {
    ...example,
    certificate: { number: 'LATSAR/2030/K3V5X-7Z2B4-D6F3H', date: '2030-06-24' },
    score: 86.5,
    completedAt: '2030-06-24T03:00:00.000Z',
  },
});

/** The employee did not pass, or was too little there to be examined. */
export const trainingFailed = event({
  type: 'g2e.enrolment.failed.v1',
  data: z.object({
    ...about,
    reason: CourseReasonTold.meta({ description: '`attendance` or `score`' }),
    failedAt: Instant,
  }),
  summary: 'An employee did not complete a course.',
  example: { ...example, reason: 'score', failedAt: '2030-06-24T03:00:00.000Z' },
});

/** Who takes part in courses, and how it ended. */
export const enrolmentTopic = topic({
  name: 'g2e.enrolment',
  partitions: 16,
  key: 'id of the enrolment',
  summary: 'Enrolments: enrolled or waiting, refused, moved up, withdrawn, attended, examined, completed or failed.',
  events: [
    employeeEnrolled,
    employeeWaitlisted,
    employeeMovedUp,
    enrolmentRefused,
    enrolmentWithdrawn,
    trainingAttended,
    trainingExamined,
    trainingCompleted,
    trainingFailed,
  ],
});
