import { deriveId, type Repository } from '@simpul/backbone';
import {
  addCourseSession,
  type Course,
  type CourseSession,
  cancelCourseSession,
  closeCourse,
  getCourse,
  getCourseSession,
  listCourses,
  openCourse,
  Rejected,
  trainingDuty,
} from '@simpul/contracts';
import { type Actor, type AgencyDirectory, type Call, carriedOut, type Route, route } from '@simpul/service';
import type { CourseSessionState } from '../course-session/course-session.ts';
import { type CourseSessions, factsOf } from './course.reactions.ts';
import type { CourseCommand, CourseState, KnownCourse } from './course.ts';

/** What courses are listed and filtered by. */
export const courseIndexes = [
  { 'state.openedAt': -1, _id: -1 },
  { 'state.agency': 1, 'state.openedAt': -1, _id: -1 },
  { 'state.kind': 1, 'state.openedAt': -1, _id: -1 },
] as const;

interface Parts {
  readonly courses: Repository<CourseState, CourseCommand>;
  readonly sessions: CourseSessions;
  readonly agencies: AgencyDirectory;
}

/** What training officers do about courses, and what everybody who may enrol sees of them. */
export function courseHandlers({ courses, sessions, agencies }: Parts): Route[] {
  return [
    route(openCourse, async ({ body, actor, ...call }) => {
      const agency = await governmentAgencyOf(actor);
      const id = deriveId('course', keyed(call).id);
      const accredited = agency.duties.includes(trainingDuty);
      const reply = await carry(id, { type: 'open', ...body, agency: agency.id, accredited }, 201, call);
      return { ...reply, location: `/v1/courses/${id}` };
    }),

    route(listCourses, async ({ query: { limit, cursor, kind, agency } }) => {
      const filter = { ...(kind && { 'state.kind': kind }), ...(agency && { 'state.agency': agency }) };
      const { items, next } = await courses.page({ filter, sort: 'state.openedAt', limit, cursor });
      return { body: { items: items.map(({ id, state }) => shown(id, state)), ...(next && { next }) } };
    }),

    route(getCourse, async ({ params }) => {
      const { id, state, version } = await find(params.id);
      return { body: shown(id, state), version };
    }),

    route(addCourseSession, async ({ params: { id }, body, actor, ...call }) => {
      const { agency = '' } = actor;
      const session = { id: deriveId('course-session', id, keyed(call).id), ...body };
      const reply = await carry(id, { type: 'add-session', agency, session }, 201, call);
      // What the topic will bring about as well: who has the answer may enrol.
      const { state } = await find(id);
      await sessions.handle(session.id, { type: 'open', facts: factsOf(id, state, session) });
      return reply;
    }),

    route(cancelCourseSession, ({ params: { id, session }, body, actor, ...call }) => {
      const { agency = '' } = actor;
      return carry(id, { type: 'cancel-session', agency, session, reason: body.reason }, 200, call);
    }),

    route(closeCourse, ({ params: { id }, actor, ...call }) => {
      const { agency = '' } = actor;
      return carry(id, { type: 'close', agency }, 200, call);
    }),

    route(getCourseSession, async ({ params: { id } }) => {
      const found = await sessions.find(id);
      if (!found) throw new Rejected('course.session-not-found');
      return { body: shownSession(id, found.state), version: found.version };
    }),
  ];

  function carry(id: string, command: CourseCommand, status: 200 | 201, call: Call) {
    const body = (state: CourseState) => shown(id, state);
    return carriedOut(call, { status, body }, (options) => courses.handle(id, command, options));
  }

  async function find(id: string) {
    const found = await courses.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('course.not-found');
    return { ...found, state: found.state };
  }

  /** State enterprises and foreign partners train no civil servants. @throws Rejected `course.not-competent` */
  async function governmentAgencyOf({ agency = '' }: Actor) {
    const found = await agencies.find(agency);
    if (found?.kind !== 'agency') throw new Rejected('course.not-competent', { agency });
    return found;
  }
}

function keyed({ request }: Call) {
  if (!request) throw new Error('the contract requires an Idempotency-Key');
  return request;
}

function shown(id: string, state: CourseState): Course {
  if (state.status === 'none') throw new Rejected('course.not-found');
  const { status, title, kind, agency, sessions, openedAt }: KnownCourse = state;
  return { id, status, title, kind, agency, sessions: [...sessions], openedAt };
}

function shownSession(id: string, state: CourseSessionState): CourseSession {
  if (state.status === 'none') throw new Rejected('course.session-not-found');
  const { taken, waiting, tickets: _, ...facts } = state;
  return { id, ...facts, taken: Object.keys(taken).length, waiting: waiting.length };
}
