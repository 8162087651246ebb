import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import {
  CourseId,
  CourseKind,
  CourseSessionId,
  CourseTitle,
  courseExample,
  courseSessionExample,
  EnrolmentId,
  learnerExample,
} from './course.ts';
import { trainingOfficer } from './course-api.ts';
import { courseProblems, enrolmentProblems } from './course-problems.ts';
import { TrainingCertificate, TrainingScore } from './enrolment.ts';

/** Why somebody does not take part, where somebody says so. */
export const withdrawalReasons = {
  'own-wish': { id: 'Keinginan sendiri', en: 'Own wish' },
  'duty-calls': { id: 'Kepentingan dinas', en: 'Needed at work' },
  illness: { id: 'Sakit', en: 'Illness' },
} as const;
type WithdrawalReason = keyof typeof withdrawalReasons;
const WithdrawalReason = z
  .enum(Object.keys(withdrawalReasons) as [WithdrawalReason, ...WithdrawalReason[]])
  .meta({ id: 'EnrolmentWithdrawalReason' });

const Status = z
  .enum(['enrolled', 'waitlisted', 'withdrawn', 'attended', 'completed', 'failed'])
  .meta({ id: 'EnrolmentStatus' });

/** An enrolment as the employee, their agency and the organiser see it. */
export const Enrolment = z
  .object({
    id: EnrolmentId,
    status: Status,
    course: CourseId,
    session: CourseSessionId,
    title: CourseTitle,
    kind: CourseKind,
    organiser: AgencyId,
    employee: z.string(),
    person: PersonRef,
    agency: AgencyId.meta({ description: 'The agency the employee worked for when they enrolled' }),
    startsOn: IsoDate,
    endsOn: IsoDate,
    venue: z.string(),
    at: Instant.meta({ description: 'When it came to this status' }),
    place: z.exactOptional(z.int().min(1).meta({ description: 'On the waiting list when one enrolled' })),
    reason: z.exactOptional(z.string().meta({ description: 'Why withdrawn or failed' })),
    attendance: z.exactOptional(z.object({ hours: z.int().min(0), of: z.int().min(1) })),
    score: z.exactOptional(TrainingScore),
    certificate: z.exactOptional(TrainingCertificate),
  })
  .meta({ id: 'Enrolment', description: 'Pendaftaran pelatihan' });
export type Enrolment = z.infer<typeof Enrolment>;

const id = 'nbcdefghijklmnopqrstuvwxyz';
const session = 'sbcdefghijklmnopqrstuvwxyz';
const { title, kind, agency: organiser } = courseExample;
const { employer: agency, ...learner } = learnerExample;
const { startsOn, endsOn, place: venue } = courseSessionExample;
const enrolled: Enrolment = {
  ...{ id, status: 'enrolled', course: 'cbcdefghijklmnopqrstuvwxyz', session, title, kind, organiser },
  ...learner,
  ...{ agency, startsOn, endsOn, venue, at: '2026-03-03T02:00:00.000Z' },
};
const attendance = { hours: 140, of: 144 };
const attended: Enrolment = { ...enrolled, status: 'attended', attendance, at: '2030-06-21T09:00:00.000Z' };
const completed: Enrolment = {
  ...attended,
  status: 'completed',
  score: 86.5,
  certificate: { number: 'LATSAR/2030/K3V5X-7Z2B4-D6F3H', date: '2030-06-24' },
  at: '2030-06-24T03:00:00.000Z',
};

const common = {
  service: 'g2e',
  tag: 'enrolment',
  problems: [...enrolmentProblems, ...courseProblems],
} as const;
const one = { ...common, params: z.strictObject({ id: EnrolmentId }) } as const;
const hr = { kind: 'officer', roles: ['hr'] } as const;
const seers = ['employee', { kind: 'officer', roles: ['hr', 'training'] }] as const;

/** An employee enrols, or is enrolled by their agency; where no seat is left, `course.full` names the place in the list. */
export const enrolForSession = defineRoute({
  ...common,
  id: 'enrolForSession',
  method: 'post',
  path: '/v1/course-sessions/{id}/enrolments',
  summary: { id: 'Mendaftar pada angkatan pelatihan', en: 'Enrol for a session' },
  description: {
    id: 'Pegawai mendaftarkan dirinya; petugas kepegawaian menyebut pegawai instansinya. Bila kursi habis, jawabannya `course.full` dengan `place`, dan pendaftaran tetap tercatat dalam daftar tunggu dengan nomor `enrolment`.',
    en: 'Employees enrol themselves; HR officers name one of their agency. Where no seat is left the answer is `course.full` with `place`, and the enrolment stands on the waiting list with the id `enrolment`.',
  },
  who: ['employee', hr],
  scope: { employee: 'own', officer: 'agency' },
  evidence: { officer: 'public-duty' },
  params: z.strictObject({ id: CourseSessionId }),
  idempotencyKey: 'required',
  body: z.strictObject({
    employee: z.exactOptional(z.string().min(1).max(64).meta({ description: 'Id of the employee, by HR officers' })),
  }),
  response: { status: 201, body: Enrolment, etag: true },
  examples: { params: { id: session }, body: { employee: learner.employee }, response: enrolled },
});

/** One’s own, those of the agency’s employees, or those of the courses the agency gives; newest first. */
export const listEnrolments = defineRoute({
  ...common,
  id: 'listEnrolments',
  method: 'get',
  path: '/v1/enrolments',
  summary: { id: 'Daftar pendaftaran pelatihan', en: 'Enrolments' },
  description: {
    id: 'Pegawai melihat miliknya, petugas kepegawaian milik pegawai instansinya, petugas pelatihan peserta pelatihan instansinya. Pembacaan oleh petugas dicatat sebagai bukti.',
    en: 'Employees see their own, HR officers those of their agency’s employees, training officers those of the courses their agency gives. What officers read is recorded as evidence.',
  },
  who: seers,
  scope: { employee: 'own', officer: 'agency' },
  evidence: { officer: 'public-duty' },
  query: z.strictObject({ ...pageQuery, session: CourseSessionId.optional(), status: Status.optional() }),
  response: { status: 200, body: pageOf(Enrolment) },
  examples: { query: { limit: 20, status: 'enrolled' }, response: { items: [enrolled] } },
});

/** One enrolment. */
export const getEnrolment = defineRoute({
  ...one,
  id: 'getEnrolment',
  method: 'get',
  path: '/v1/enrolments/{id}',
  summary: { id: 'Satu pendaftaran', en: 'One enrolment' },
  who: seers,
  scope: { employee: 'own', officer: 'agency' },
  evidence: { officer: 'public-duty' },
  response: { status: 200, body: Enrolment, etag: true },
  examples: { params: { id }, response: completed },
});

/** The employee does not take part; until the session begins. */
export const withdrawEnrolment = defineRoute({
  ...one,
  id: 'withdrawEnrolment',
  method: 'post',
  path: '/v1/enrolments/{id}/withdrawal',
  summary: { id: 'Membatalkan pendaftaran', en: 'Withdraw an enrolment' },
  who: ['employee', hr],
  scope: { employee: 'own', officer: 'agency' },
  evidence: { officer: 'public-duty' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  body: z.strictObject({ reason: WithdrawalReason }),
  response: { status: 200, body: Enrolment, etag: true },
  examples: {
    params: { id },
    body: { reason: 'own-wish' },
    response: { ...enrolled, status: 'withdrawn', reason: 'own-wish', at: '2026-03-10T02:00:00.000Z' },
  },
});

/** The organiser records how many lesson hours the employee attended; with too few the course is failed. */
export const recordAttendance = defineRoute({
  ...one,
  id: 'recordAttendance',
  method: 'post',
  path: '/v1/enrolments/{id}/attendance',
  summary: { id: 'Mencatat kehadiran', en: 'Record attendance' },
  who: [trainingOfficer],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  body: z.strictObject({ hours: z.int().min(0).max(2_000), of: z.int().min(1).max(2_000) }),
  response: { status: 200, body: Enrolment, etag: true },
  examples: { params: { id }, body: attendance, response: attended },
});

/** The organiser records the result; who passes has a certificate. */
export const recordExamination = defineRoute({
  ...one,
  id: 'recordExamination',
  method: 'post',
  path: '/v1/enrolments/{id}/examination',
  summary: { id: 'Mencatat hasil ujian', en: 'Record the examination' },
  who: [trainingOfficer],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  body: z.strictObject({ score: TrainingScore }),
  response: { status: 200, body: Enrolment, etag: true },
  examples: { params: { id }, body: { score: 86.5 }, response: completed },
});

/** The operations on enrolments. */
export const enrolmentRoutes = [
  enrolForSession,
  listEnrolments,
  getEnrolment,
  withdrawEnrolment,
  recordAttendance,
  recordExamination,
] as const;
