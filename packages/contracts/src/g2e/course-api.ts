import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Instant } from '../values/time.ts';
import {
  CourseId,
  CourseKind,
  CourseSessionId,
  CourseSessionTerms,
  CourseTitle,
  courseExample,
  courseSessionExample,
  SessionCancellationReason,
} from './course.ts';
import { courseProblems } from './course-problems.ts';

const SessionStanding = z.enum(['open', 'begun', 'cancelled']).meta({ id: 'CourseSessionStatus' });

/** A course with its sessions. */
export const Course = z
  .object({
    id: CourseId,
    status: z.enum(['open', 'closed']).meta({ id: 'CourseStatus' }),
    title: CourseTitle,
    kind: CourseKind,
    agency: AgencyId.meta({ description: 'The agency that gives it' }),
    sessions: z.array(
      CourseSessionTerms.extend({ id: CourseSessionId, cancelled: z.exactOptional(SessionCancellationReason) }),
    ),
    openedAt: Instant,
  })
  .meta({ id: 'Course', description: 'Pelatihan' });
export type Course = z.infer<typeof Course>;

/** A session with how many of its seats are taken. */
export const CourseSession = z
  .object({
    id: CourseSessionId,
    course: CourseId,
    title: CourseTitle,
    kind: CourseKind,
    agency: AgencyId,
    ...CourseSessionTerms.shape,
    status: SessionStanding,
    taken: z.int().min(0),
    waiting: z.int().min(0),
  })
  .meta({ id: 'CourseSession', description: 'Angkatan pelatihan' });
export type CourseSession = z.infer<typeof CourseSession>;

const id = 'cbcdefghijklmnopqrstuvwxyz';
const sessionId = 'sbcdefghijklmnopqrstuvwxyz';
const opened: Course = {
  id,
  status: 'open',
  ...courseExample,
  sessions: [],
  openedAt: '2026-03-02T02:00:00.000Z',
};
const withSession: Course = { ...opened, sessions: [{ id: sessionId, ...courseSessionExample }] };
const common = { service: 'g2e', tag: 'course', problems: courseProblems } as const;
const one = { ...common, params: z.strictObject({ id: CourseId }) } as const;

/** Officers of an agency’s training unit. */
export const trainingOfficer = { kind: 'officer', roles: ['training'] } as const;
const learners = ['employee', 'officer'] as const;

/** An agency opens a course. */
export const openCourse = defineRoute({
  ...common,
  id: 'openCourse',
  method: 'post',
  path: '/v1/courses',
  summary: { id: 'Membuka pelatihan', en: 'Open a course' },
  description: {
    id: 'Oleh petugas pelatihan instansi penyelenggara. Pelatihan dasar dan kepemimpinan hanya oleh lembaga terakreditasi.',
    en: 'By a training officer of the agency that gives it. Basic and leadership training by accredited institutions only.',
  },
  who: [trainingOfficer],
  scope: { officer: 'agency' },
  idempotencyKey: 'required',
  body: z.strictObject({ title: CourseTitle, kind: CourseKind }),
  response: { status: 201, body: Course, etag: true },
  examples: { body: { title: courseExample.title, kind: courseExample.kind }, response: opened },
});

/** The courses, newest first. */
export const listCourses = defineRoute({
  ...common,
  id: 'listCourses',
  method: 'get',
  path: '/v1/courses',
  summary: { id: 'Daftar pelatihan', en: 'Courses' },
  who: learners,
  scope: { employee: 'any', officer: 'any' },
  query: z.strictObject({ ...pageQuery, kind: CourseKind.optional(), agency: AgencyId.optional() }),
  response: { status: 200, body: pageOf(Course) },
  examples: { query: { limit: 20, kind: 'latsar' }, response: { items: [withSession] } },
});

/** One course. */
export const getCourse = defineRoute({
  ...one,
  id: 'getCourse',
  method: 'get',
  path: '/v1/courses/{id}',
  summary: { id: 'Satu pelatihan', en: 'One course' },
  who: learners,
  scope: { employee: 'any', officer: 'any' },
  response: { status: 200, body: Course, etag: true },
  examples: { params: { id }, response: withSession },
});

/** A course is given once more. */
export const addCourseSession = defineRoute({
  ...one,
  id: 'addCourseSession',
  method: 'post',
  path: '/v1/courses/{id}/sessions',
  summary: { id: 'Menambah angkatan', en: 'Add a session' },
  who: [trainingOfficer],
  scope: { officer: 'agency' },
  idempotencyKey: 'required',
  body: z.strictObject(CourseSessionTerms.shape),
  response: { status: 201, body: Course, etag: true },
  examples: { params: { id }, body: courseSessionExample, response: withSession },
});

/** A session does not take place; its seats and its waiting list are void. */
export const cancelCourseSession = defineRoute({
  ...common,
  id: 'cancelCourseSession',
  method: 'post',
  path: '/v1/courses/{id}/sessions/{session}/cancellation',
  summary: { id: 'Membatalkan angkatan', en: 'Cancel a session' },
  who: [trainingOfficer],
  scope: { officer: 'agency' },
  params: z.strictObject({ id: CourseId, session: CourseSessionId }),
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  body: z.strictObject({ reason: SessionCancellationReason }),
  response: { status: 200, body: Course, etag: true },
  examples: {
    params: { id, session: sessionId },
    body: { reason: 'too-few' },
    response: { ...opened, sessions: [{ id: sessionId, ...courseSessionExample, cancelled: 'too-few' }] },
  },
});

/** There will be no further session. */
export const closeCourse = defineRoute({
  ...one,
  id: 'closeCourse',
  method: 'post',
  path: '/v1/courses/{id}/closure',
  summary: { id: 'Menutup pelatihan', en: 'Close a course' },
  who: [trainingOfficer],
  scope: { officer: 'agency' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: Course, etag: true },
  examples: { params: { id }, response: { ...opened, status: 'closed' } },
});

/** One session with its seats. */
export const getCourseSession = defineRoute({
  ...common,
  id: 'getCourseSession',
  method: 'get',
  path: '/v1/course-sessions/{id}',
  summary: { id: 'Satu angkatan dan kursinya', en: 'One session and its seats' },
  who: learners,
  scope: { employee: 'any', officer: 'any' },
  params: z.strictObject({ id: CourseSessionId }),
  response: { status: 200, body: CourseSession, etag: true },
  examples: {
    params: { id: sessionId },
    response: {
      ...{ id: sessionId, course: id, ...courseExample, ...courseSessionExample },
      ...{ status: 'open', taken: 12, waiting: 0 },
    },
  },
});

/** The operations on courses and sessions. */
export const courseRoutes = [
  openCourse,
  listCourses,
  getCourse,
  addCourseSession,
  cancelCourseSession,
  closeCourse,
  getCourseSession,
] as const;
