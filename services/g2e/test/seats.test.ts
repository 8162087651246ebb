import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTrainingWorld, type Trainee, type TrainingWorld } from './training.world.ts';

let world: TrainingWorld;

beforeAll(async () => {
  world = await startTrainingWorld();
});
afterAll(() => world?.stop());

test('of 1,000 who want one of 50 seats at once 50 have it, and all others know their place', async () => {
  const { session } = await world.openSession(50);
  const trainees = await Promise.all(Array.from({ length: 1_000 }, () => world.hire()));
  for (const { who } of trainees) await world.tokenOf(who);

  // Who is asked to come again later does, as the same request.
  const enrolled = async (each: Trainee, nth: number) => {
    const asked = { replica: nth % 2, key: randomUUID() };
    for (;;) {
      const answer = await world.enrol(each, session, asked);
      if (answer.status !== 503) return answer;
      await delay(Number(answer.headers.get('retry-after') ?? 1) * 1_000);
    }
  };
  const answers = await Promise.all(trainees.map(enrolled));

  const seated = answers.filter(({ status }) => status === 201);
  const others = answers.filter(({ status }) => status !== 201);
  expect(seated.map(({ body }) => body.status)).toEqual(Array.from({ length: 50 }, () => 'enrolled'));
  expect(new Set(others.map(({ body }) => body.code))).toEqual(new Set(['course.full']));
  const places = others.map(({ body }) => body.place).toSorted((one, other) => one - other);
  expect(places).toEqual(Array.from({ length: 950 }, (_, nth) => nth + 1));
  expect((await world.call(trainees[0]?.who ?? '', 'GET', `/v1/course-sessions/${session}`)).body).toMatchObject({
    taken: 50,
    waiting: 950,
  });

  // What the topics tell is the same: a claim each, an enrolment each.
  await vi.waitFor(() => expect(world.toldOf(session)).toHaveLength(1_001), { timeout: 60_000, interval: 200 });
  const told = (type: string) => world.toldOf(session).filter((each) => each.type === `g2e.course-session.${type}.v1`);
  expect(told('seat-taken')).toHaveLength(50);
  expect(told('queued').map(({ data }) => data.place)).toEqual(Array.from({ length: 950 }, (_, nth) => nth + 1));
  const ids = [...seated.map(({ body }) => body.id), ...others.map(({ body }) => body.enrolment)];
  await vi.waitFor(() => expect(ids.flatMap((id) => world.toldOf(id))).toHaveLength(1_000), {
    timeout: 60_000,
    interval: 200,
  });
  const types = ids.flatMap((id) => world.toldOf(id)).map(({ type }) => type);
  expect(types.filter((type) => type === 'g2e.enrolment.enrolled.v1')).toHaveLength(50);
  expect(types.filter((type) => type === 'g2e.enrolment.waitlisted.v1')).toHaveLength(950);
}, 600_000);

test('who wants two sessions of a Latsar at once has one, and the other seat is free again', async () => {
  const { course, session: first } = await world.openSession(5);
  const second = await world.addSession(course, 5);
  const trainees = await Promise.all(Array.from({ length: 5 }, () => world.hire()));
  const answers = await Promise.all(
    trainees.map((each, nth) =>
      Promise.all([
        world.enrol(each, first, { replica: nth % 2 }),
        world.enrol(each, second, { replica: (nth + 1) % 2 }),
      ]),
    ),
  );
  for (const both of answers) {
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('enrolment.elsewhere');
  }
  const taken = async (session: string): Promise<number> =>
    (await world.call(trainees[0]?.who ?? '', 'GET', `/v1/course-sessions/${session}`)).body.taken;
  await vi.waitFor(async () => expect((await taken(first)) + (await taken(second))).toBe(5), {
    timeout: 60_000,
    interval: 100,
  });
});
