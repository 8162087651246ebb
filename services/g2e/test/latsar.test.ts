import { daysAfter, jakartaDay } from '@simpul/contracts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type EmploymentWorld, startEmploymentWorld } from './employment.world.ts';

const trainer = 'officer:bpsdm-33/198503302010011011/training';
let world: EmploymentWorld;
let session: string;

beforeAll(async () => {
  world = await startEmploymentWorld();
  const agency = {
    id: 'bpsdm-33',
    level: 'province',
    region: '33',
    kind: 'agency',
    duties: ['civil-service-training'],
  };
  const body = { name: 'BPSDMD Provinsi Jawa Tengah', branch: 'executive', ...agency };
  await world.done('operator', 'POST', '/v1/agencies', { body, service: 'g2g' });
  const title = 'Pelatihan Dasar CPNS Golongan III';
  const open = (replica: number) =>
    world.call(trainer, 'POST', '/v1/courses', { body: { title, kind: 'latsar' }, replica });
  const opened = await vi.waitUntil(
    async () => {
      const answers = await Promise.all([open(0), open(1)]);
      return answers.every(({ status }) => status === 201) && answers[0]?.body;
    },
    { timeout: 60_000, interval: 100 },
  );
  const startsOn = daysAfter(jakartaDay(new Date()), 14);
  const terms = { startsOn, endsOn: daysAfter(startsOn, 18), place: 'Semarang', seats: 5 };
  const added = await world.done(trainer, 'POST', `/v1/courses/${opened.id}/sessions`, { body: terms });
  session = added.sessions[0].id;
});
afterAll(() => world?.stop());

/** Enters a woman in the register who is young enough to be hired, whenever this runs; her NIK. */
async function enrolYoung(serial: number): Promise<string> {
  const birthDate = daysAfter(jakartaDay(new Date()), -9_000);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const nik = `337401${Number(day) + 40}${month}${year.slice(2)}${serial}`;
  const address = { region: '33.74.01.1001', line: 'Jl. Pemuda 148' };
  const body = { nik, name: 'Siti Aminah', birthDate, sex: 'female', address };
  await world.done('registrar', 'POST', '/v1/persons', { body, service: 'g2g' });
  return nik;
}

/** A CPNS who has a seat in the session. */
async function candidate(serial: number) {
  const nik = await enrolYoung(serial);
  const formation = await world.open({ code: `analis-latsar-${serial}` });
  // On probation still, whenever this runs.
  const hired = await world.hire(nik, formation.id, { startsOn: daysAfter(jakartaDay(new Date()), -60) });
  expect(hired).toMatchObject({ status: 201 });
  const who = `employee:${hired.body.nip}`;
  const ask = () => world.call(who, 'POST', `/v1/course-sessions/${session}/enrolments`, { body: {} });
  const enrolled = await vi.waitUntil(
    async () => {
      const answer = await ask();
      return answer.status === 201 && answer.body;
    },
    { timeout: 60_000, interval: 100 },
  );
  return { who, employee: hired.body.id, enrolment: enrolled.id };
}

test('a CPNS who completes Latsar has met that requirement for permanent appointment', async () => {
  const { employee, enrolment } = await candidate(9001);
  const day = jakartaDay(new Date());
  const dates = { 'state.startsOn': daysAfter(day, -18), 'state.endsOn': day };
  await world.db
    .collection<{ _id: string }>('enrolment')
    .updateOne({ _id: enrolment }, { $set: dates, $inc: { rev: 1 } });
  const at = (step: string) => `/v1/enrolments/${enrolment}/${step}`;
  await world.done(trainer, 'POST', at('attendance'), { body: { hours: 140, of: 144 } });
  const { certificate } = await world.done(trainer, 'POST', at('examination'), { body: { score: 86.5 } });
  await world.until('hr', employee, { requirements: [{ kind: 'latsar', reference: certificate.number }] });
});

test('who is dismissed has no part in what they have not attended, and enrols no more', async () => {
  const { who, employee, enrolment } = await candidate(9002);
  const leaving = { reason: 'own-request', effectiveOn: jakartaDay(new Date()) };
  await world.done('hr', 'POST', `/v1/employees/${employee}/dismissal`, { body: leaving });
  const look = async () => (await world.call(who, 'GET', `/v1/enrolments/${enrolment}`)).body;
  await vi.waitFor(async () => expect(await look()).toMatchObject({ status: 'withdrawn', reason: 'left-service' }), {
    timeout: 60_000,
    interval: 100,
  });
  const again = () => world.call(who, 'POST', `/v1/course-sessions/${session}/enrolments`, { body: {} });
  await vi.waitFor(
    async () => expect(await again()).toMatchObject({ status: 403, body: { code: 'enrolment.not-an-employee' } }),
    { timeout: 60_000, interval: 100 },
  );
});
