import {
  addCourseSession,
  cancelCourseSession,
  closeCourse,
  enrolForSession,
  getCourse,
  getCourseSession,
  getEnrolment,
  listCourses,
  listEnrolments,
  openCourse,
  type RouteContract,
  recordAttendance,
  recordExamination,
  withdrawEnrolment,
} from '@simpul/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officers, startTrainingWorld, type TrainingWorld } from './training.world.ts';

let world: TrainingWorld;

beforeAll(async () => {
  world = await startTrainingWorld();
});
afterAll(() => world?.stop());

/** Asks what the example of a route asks, of this course, session or enrolment. */
async function run<P, Q, B, R>(
  who: string,
  contract: RouteContract<P, Q, B, R>,
  of: Record<string, string> = {},
  body: unknown = contract.examples.body,
) {
  const path = Object.entries(of).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), contract.path);
  const answer = await world.call(who, contract.method.toUpperCase(), path, body === undefined ? {} : { body });
  expect(answer).toMatchObject({ status: contract.response.status });
  return answer.body;
}

/** What of an answer does not hang on when and by whom it was asked. */
// biome-ignore lint/suspicious/noExplicitAny: an answer and an example are compared
const lasting = ({ status, title, kind, startsOn, endsOn, venue, attendance, score, reason, sessions }: any) => ({
  ...{ status, title, kind, startsOn, endsOn, venue, attendance, score, reason },
  sessions: sessions?.map(({ id: _, ...session }: { id: string }) => session),
});

test('the examples of the contract run, and are answered as they say', async () => {
  const { trainer, hr } = officers;
  const course = await run(trainer, openCourse);
  expect(lasting(course)).toEqual(lasting(openCourse.examples.response));
  const added = await run(trainer, addCourseSession, { id: course.id });
  expect(lasting(added)).toEqual(lasting(addCourseSession.examples.response));
  expect(lasting(await run(hr, getCourse, { id: course.id }))).toEqual(lasting(getCourse.examples.response));
  expect((await run(hr, listCourses)).items).toContainEqual(added);
  const session = added.sessions[0].id;
  expect(await run(hr, getCourseSession, { id: session })).toMatchObject({ id: session, status: 'open', taken: 0 });

  const ani = await world.hire();
  const enrolled = await run(hr, enrolForSession, { id: session }, { employee: ani.employee });
  expect(lasting(enrolled)).toEqual(lasting(enrolForSession.examples.response));
  expect((await run(ani.who, listEnrolments)).items).toEqual([enrolled]);
  const withdrawn = await run(ani.who, withdrawEnrolment, { id: enrolled.id });
  expect(lasting(withdrawn)).toEqual(lasting(withdrawEnrolment.examples.response));

  const budi = await world.hire();
  const { id } = await run(budi.who, enrolForSession, { id: session }, {});
  await world.letPass('enrolment', id);
  const { attendance } = await run(trainer, recordAttendance, { id });
  expect(attendance).toEqual(recordAttendance.examples.response?.attendance);
  const { status, score } = await run(trainer, recordExamination, { id });
  expect({ status, score }).toEqual({ status: 'completed', score: recordExamination.examples.response?.score });
  expect(await run(budi.who, getEnrolment, { id })).toMatchObject({ status: 'completed' });

  const cancelled = await run(trainer, cancelCourseSession, { id: course.id, session });
  expect(lasting(cancelled)).toEqual(lasting(cancelCourseSession.examples.response));
  expect(await run(trainer, closeCourse, { id: course.id })).toMatchObject({ status: 'closed' });
});
