import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { officers, startTrainingWorld, type Trainee, type TrainingWorld } from './training.world.ts';

let world: TrainingWorld;

beforeAll(async () => {
  world = await startTrainingWorld();
});
afterAll(() => world?.stop());

const at = (id: string, step: string) => `/v1/enrolments/${id}/${step}`;
const withdraw = (who: string, id: string, key = randomUUID()) =>
  world.call(who, 'POST', at(id, 'withdrawal'), { body: { reason: 'own-wish' }, key });

async function enrolled(trainee: Trainee, session: string): Promise<string> {
  const answer = await world.enrol(trainee, session);
  expect(answer).toMatchObject({ status: 201, body: { status: 'enrolled', employee: trainee.employee } });
  return answer.body.id;
}

async function waiting(trainee: Trainee, session: string, place: number): Promise<string> {
  const answer = await world.enrol(trainee, session);
  expect(answer).toMatchObject({ status: 409, body: { code: 'course.full', place } });
  return answer.body.enrolment;
}

test('a seat that is given up is that of the first who waits', async () => {
  const { session } = await world.openSession(1);
  const [ani, budi, citra] = [await world.hire(), await world.hire(), await world.hire()];
  const first = await enrolled(ani, session);
  const second = await waiting(budi, session, 1);
  const third = await waiting(citra, session, 2);
  await world.until(budi, second, { status: 'waitlisted', place: 1 });

  expect(await withdraw(ani.who, first)).toMatchObject({
    status: 200,
    body: { status: 'withdrawn', reason: 'own-wish' },
  });
  await world.until(budi, second, { status: 'enrolled' });
  expect(await waiting(citra, session, 1)).toBe(third);
  // who comes back waits behind those who stayed
  expect(await waiting(ani, session, 2)).toBe(first);
});

test('the same key is the same answer, also after a withdrawal; another asks anew', async () => {
  const { session } = await world.openSession(2);
  const ani = await world.hire();
  const key = randomUUID();
  const [one, two] = await Promise.all([
    world.enrol(ani, session, { key, replica: 0 }),
    world.enrol(ani, session, { key, replica: 1 }),
  ]);
  expect(one).toMatchObject({ status: 201 });
  expect(two.body).toEqual(one.body);
  expect(await world.enrol(ani, session)).toMatchObject({ status: 201, body: { id: one.body.id } });
  await withdraw(ani.who, one.body.id);
  expect((await world.enrol(ani, session, { key })).body).toEqual(one.body);
  await world.until(ani, one.body.id, { status: 'withdrawn' });
  expect(await world.enrol(ani, session)).toMatchObject({ status: 201, body: { status: 'enrolled' } });
  await world.until(ani, one.body.id, { status: 'enrolled' });
});

test('attendance, examination, certificate; and a Latsar is taken once', async () => {
  const { course, session } = await world.openSession(5);
  const ani = await world.hire();
  const id = await enrolled(ani, session);
  const attend = { body: { hours: 140, of: 144 } };
  expect(await world.call(officers.trainer, 'POST', at(id, 'attendance'), attend)).toMatchObject({
    status: 409,
    body: { code: 'enrolment.too-early' },
  });
  await world.letPass('enrolment', id);
  expect(await world.call(officers.trainer, 'POST', at(id, 'attendance'), attend)).toMatchObject({
    status: 200,
    body: { status: 'attended', attendance: attend.body },
  });
  const result = await world.call(officers.trainer, 'POST', at(id, 'examination'), { body: { score: 86.5 } });
  const number = expect.stringMatching(/^LATSAR\/\d{4}\/[A-Z2-7]{5}-[A-Z2-7]{5}-[A-Z2-7]{5}$/);
  expect(result).toMatchObject({ status: 200, body: { status: 'completed', score: 86.5, certificate: { number } } });
  await vi.waitFor(() =>
    expect(world.toldOf(id).at(-1)).toMatchObject({
      type: 'g2e.enrolment.completed.v1',
      data: { person: ani.person, kind: 'latsar', certificate: result.body.certificate },
    }),
  );

  const next = await world.addSession(course, 5);
  expect(await world.enrol(ani, next)).toMatchObject({ status: 409, body: { code: 'enrolment.taken-before' } });
});

test('a cancelled session ends every enrolment in it, and takes none', async () => {
  const { course, session } = await world.openSession(1, 'technical');
  const [ani, budi, citra] = [await world.hire(), await world.hire(), await world.hire()];
  const [seat, place] = [await enrolled(ani, session), await waiting(budi, session, 1)];
  const cancellation = `/v1/courses/${course}/sessions/${session}/cancellation`;
  const cancel = { body: { reason: 'too-few' } };
  expect(await world.call(officers.otherTrainer, 'POST', cancellation, cancel)).toMatchObject({
    status: 403,
    body: { code: 'course.not-competent' },
  });
  expect(await world.call(officers.trainer, 'POST', cancellation, cancel)).toMatchObject({ status: 200 });
  await world.until(ani, seat, { status: 'withdrawn', reason: 'session-cancelled' });
  await world.until(budi, place, { status: 'withdrawn', reason: 'session-cancelled' });
  expect(await world.enrol(citra, session)).toMatchObject({ status: 409, body: { code: 'course.session-cancelled' } });
});

test('when a session begins nobody enrols any more, and who waited has no seat', async () => {
  const { session } = await world.openSession(1, 'technical');
  const [ani, budi] = [await world.hire(), await world.hire()];
  const [seat, place] = [await enrolled(ani, session), await waiting(budi, session, 1)];
  await world.letPass('course-session', session);
  await world.until(budi, place, { status: 'withdrawn', reason: 'session-begun' });
  await world.until(ani, seat, { status: 'enrolled' });
  expect(await world.enrol(budi, session)).toMatchObject({ status: 409, body: { code: 'course.session-begun' } });
});

test('only those a kind of training is for, and who are employed, enrol', async () => {
  const { session } = await world.openSession(5);
  const contract = await world.hire('pppk');
  expect(await world.enrol(contract, session)).toMatchObject({
    status: 422,
    body: { code: 'enrolment.not-for-employment', kind: 'latsar', employment: 'pppk' },
  });
  const nobody = { who: 'employee:197001012026031009' };
  expect(await world.enrol(nobody, session)).toMatchObject({
    status: 403,
    body: { code: 'enrolment.not-an-employee' },
  });
  const ani = await world.hire();
  const absent = 'a'.repeat(26);
  expect(await world.enrol(ani, absent)).toMatchObject({ status: 404, body: { code: 'course.session-not-found' } });
});

test('HR officers enrol their own agency’s employees, and nobody else sees whom', async () => {
  const { session } = await world.openSession(5, 'technical');
  const ani = await world.hire();
  const asked = { body: { employee: ani.employee } };
  const by = (who: string, more: object = asked) => world.enrol({ who }, session, more);
  expect(await by(officers.otherHr)).toMatchObject({ status: 403, body: { code: 'enrolment.not-an-employee' } });
  expect(await by(officers.hr, {})).toMatchObject({ status: 422, body: { code: 'enrolment.employee-required' } });
  expect(await by(ani.who)).toMatchObject({ status: 422, body: { code: 'enrolment.employee-required' } });
  const { status, body } = await by(officers.hr);
  expect([status, body.status]).toEqual([201, 'enrolled']);

  const seen = async (who: string) => (await world.call(who, 'GET', `/v1/enrolments/${body.id}`)).status;
  expect(await Promise.all([officers.hr, officers.trainer, ani.who].map(seen))).toEqual([200, 200, 200]);
  const budi = await world.hire();
  expect(await Promise.all([officers.otherHr, officers.otherTrainer, budi.who].map(seen))).toEqual([404, 404, 404]);
  const listed = async (who: string) => (await world.call(who, 'GET', `/v1/enrolments?session=${session}`)).body.items;
  expect(await listed(officers.hr)).toMatchObject([{ id: body.id }]);
  expect(await listed(officers.otherHr)).toEqual([]);
  expect(await listed(ani.who)).toMatchObject([{ id: body.id }]);
  const evidence = await world.db.collection('evidence').find({ person: ani.person }).toArray();
  const readers = new Set(evidence.map(({ actor }) => String(actor).split('/')[0]));
  expect(readers).toEqual(new Set(['officer:bkpsdm-33.74', 'officer:bpsdm-33']));
});

test('courses are opened by those who may give them, and closed when nothing lies ahead', async () => {
  const open = (who: string, kind: string) =>
    world.call(who, 'POST', '/v1/courses', { body: { title: 'Pelatihan uji', kind } });
  expect(await open(officers.otherTrainer, 'latsar')).toMatchObject({
    status: 403,
    body: { code: 'course.not-accredited' },
  });
  expect(await open(officers.enterprise, 'technical')).toMatchObject({
    status: 403,
    body: { code: 'course.not-competent' },
  });
  expect(await open(officers.hr, 'technical')).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  const opened = await open(officers.otherTrainer, 'technical');
  expect(opened).toMatchObject({ status: 201, body: { status: 'open', agency: 'bkpsdm-33.74', sessions: [] } });
  const ani = await world.hire();
  const listed = await world.call(ani.who, 'GET', '/v1/courses?agency=bkpsdm-33.74');
  expect(listed.body.items).toContainEqual(opened.body);

  const { course } = await world.openSession(5);
  const close = (who: string, id: string) => world.call(who, 'POST', `/v1/courses/${id}/closure`);
  expect(await close(officers.trainer, course)).toMatchObject({ status: 409, body: { code: 'course.sessions-ahead' } });
  expect(await close(officers.otherTrainer, opened.body.id)).toMatchObject({ status: 200, body: { status: 'closed' } });
});
