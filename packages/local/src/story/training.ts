import { unwrap } from '@simpul/client';
import {
  type CourseSession,
  courseOpened,
  courseSessionAdded,
  daysAfter,
  type Enrolment,
  employeeEnrolled,
  employeeMovedUp,
  enrolmentWithdrawn,
  jakartaDay,
} from '@simpul/contracts';
import type { Caller } from './calls.ts';
import { awaitEffects, type Effect } from './effects.ts';
import type { Hired } from './employment.ts';
import { entry, event, mail } from './looks.ts';
import { afterSeatFreed, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

type SessionId = Pick<CourseSession, 'id'>;

const courseTitle = 'Pelatihan Dasar CPNS Golongan III';
const venue = 'BPSDMD Provinsi Jawa Tengah, Semarang';

/** Basic training with one seat for two candidates. It begins tomorrow, so nobody completes it in this story. */
export async function train(scene: Scene, [first, second]: readonly Hired[]): Promise<void> {
  scene.pen.chapter({
    id: 'Pelatihan: satu kursi, dua calon',
    en: 'Training: one seat for two candidates, exact, with a waiting list',
  });
  const session = await openSession(scene);
  const taken = await enrol(scene, first, session);
  await waitInLine(scene, second, session);
  await giveUp(scene, { enrolment: taken, by: first, next: second });
}

function openSession(scene: Scene): Promise<SessionId | undefined> {
  const { cast, calls, pen } = scene;
  const title = {
    id: 'BPSDMD Jawa Tengah membuka Latsar dengan satu kursi',
    en: 'An accredited institution opens basic training with one seat',
  };
  return scene.step<SessionId>(title, async (keep) => {
    const body = { title: courseTitle, kind: 'latsar' } as const;
    const opened = await calls.done(cast.training, ({ g2e }) => g2e.POST('/v1/courses', { body }));
    const today = jakartaDay(new Date());
    const terms = { startsOn: daysAfter(today, 1), endsOn: daysAfter(today, 19), place: venue, seats: 1 };
    const params = { path: { id: opened.data.id } };
    const added = await calls.done(cast.training, ({ g2e }) =>
      g2e.POST('/v1/courses/{id}/sessions', { params, body: terms }),
    );
    const [session] = added.data.sessions;
    if (session) keep(session);
    await awaitEffects(pen, added.began, [
      event(scene, opened, courseOpened.type),
      event(scene, added, courseSessionAdded.type),
    ]);
  });
}

function enrol(scene: Scene, hired: Hired | undefined, opened: SessionId | undefined): Promise<Enrolment | undefined> {
  const { calls, pen } = scene;
  const title = {
    id: 'Calon pertama mendaftar dan memperoleh kursi',
    en: 'The first candidate enrols and has the seat',
  };
  return scene.step<Enrolment>(title, async (keep) => {
    const { citizen, employee } = needed(hired);
    const learner = asEmployee(employee.nip, citizen.name);
    await awaitEffects(pen, Date.now(), [knownToTraining(scene, learner)]);
    const params = { path: { id: needed(opened).id } };
    const enrolled = await calls.done(learner, ({ g2e }) =>
      g2e.POST('/v1/course-sessions/{id}/enrolments', { params, body: {} }),
    );
    keep(enrolled.data);
    await awaitEffects(pen, enrolled.began, [
      event(scene, enrolled, employeeEnrolled.type),
      entry(scene, citizen, 'enrolment.enrolled', enrolled.data.id),
      mail(scene, citizen, [courseTitle, venue]),
    ]);
  });
}

async function waitInLine(scene: Scene, hired: Hired | undefined, opened: SessionId | undefined): Promise<void> {
  const { calls, pen, step } = scene;
  const title = {
    id: 'Calon kedua mendaftar: penuh, urutan pertama daftar tunggu',
    en: 'The second is told that it is full, and her place on the waiting list',
  };
  await step(title, async () => {
    const { citizen, employee } = needed(hired);
    const learner = asEmployee(employee.nip, citizen.name);
    await awaitEffects(pen, Date.now(), [knownToTraining(scene, learner)]);
    const params = { path: { id: needed(opened).id } };
    const began = Date.now();
    await calls.refused(learner, ({ g2e }) => g2e.POST('/v1/course-sessions/{id}/enrolments', { params, body: {} }), {
      status: 409,
      code: 'course.full',
    });
    await awaitEffects(pen, began, [mail(scene, citizen, [courseTitle, 'urutan ke-1'])]);
  });
}

interface GivenUp {
  readonly enrolment: Enrolment | undefined;
  readonly by: Hired | undefined;
  readonly next: Hired | undefined;
}

async function giveUp(scene: Scene, { enrolment, by, next }: GivenUp): Promise<void> {
  const { calls, pen, stage, step } = scene;
  const title = {
    id: 'Calon pertama batal; kursinya menjadi milik yang kedua',
    en: 'The first gives up her seat, and by the same trace it is the second’s',
  };
  await step(title, async () => {
    const { id } = needed(enrolment);
    const [first, second] = [needed(by), needed(next)];
    const learner = asEmployee(first.employee.nip, first.citizen.name);
    const withdrawn = await calls.done(learner, ({ g2e }) =>
      g2e.POST('/v1/enrolments/{id}/withdrawal', { params: { path: { id } }, body: { reason: 'duty-calls' } }),
    );
    await awaitEffects(pen, withdrawn.began, [
      event(scene, withdrawn, enrolmentWithdrawn.type),
      event(scene, withdrawn, employeeMovedUp.type),
      mail(scene, second.citizen, [courseTitle, 'ada kursi untuk Anda']),
      ...reactionsTo(withdrawn, afterSeatFreed, stage.otlp),
    ]);
  });
}

function asEmployee(nip: string, name: string): Caller {
  return { who: `employee:${nip}`, name };
}

/** Whoever was hired may enrol once training has heard of it. */
function knownToTraining({ acting }: Scene, { who, name }: Caller): Effect {
  return {
    label: 'training',
    awaited: () => `${name} known as an employee to training`,
    everyMs: 100,
    async look() {
      const { response, error } = await acting(who).g2e.GET('/v1/enrolments', { params: { query: { limit: 1 } } });
      if (response.ok) return { lines: [`${name} may enrol`] };
      if (error?.code !== 'enrolment.not-an-employee') await unwrap(Promise.resolve({ error, response }));
      return undefined;
    },
  };
}
