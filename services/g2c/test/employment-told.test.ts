import {
  employeeAppointed,
  employeeDismissed,
  employeeHired,
  employeeRequirementMet,
  employeeWaitlisted,
  personnelActionStepRefused,
} from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CitizenWorld, startCitizenWorld } from './citizen.world.ts';

const soon = { timeout: 60_000 };
const nik = '3374014107900001';
const email = 'siti@kota.example';
const employee = 'abcdefghijklmnopqrstuvwxyz';
let world: CitizenWorld;
let person: string;
beforeAll(async () => {
  world = await startCitizenWorld();
  person = await world.enrol(nik, { channel: 'email', language: 'id', email });
});
afterAll(() => world?.stop());

const entries = async () => (await world.call(`citizen:${nik}`, 'GET', '/v1/me/services?limit=100')).body.items;
const about = async (type: string) =>
  (await entries())
    .filter((each: { about: { type: string } }) => each.about.type === type)
    .filter(({ kind }: { kind: string }) => kind !== 'notification.delivered')
    .map(({ kind }: { kind: string }) => kind)
    .toReversed();
const subjects = () =>
  world.mail
    .mails({ to: email })
    .map(({ subject }) => subject)
    .toSorted();

describe('a civil servant', () => {
  it('reads their employment in their timeline, and is written to about what matters', async () => {
    await world.tell(employeeHired, employee, 1, { ...employeeHired.example, person });
    await world.tell(employeeRequirementMet, employee, 2, { ...employeeRequirementMet.example, person });
    await world.tell(employeeAppointed, employee, 3, { ...employeeAppointed.example, person });
    const told = ['employee.hired', 'employee.requirement-met', 'employee.appointed'];
    await expect.poll(() => about('employee'), soon).toEqual(told);
    await expect.poll(subjects, soon).toEqual(['Diangkat menjadi PNS', 'Diangkat sebagai CPNS']);
    const [appointed] = (await entries()).filter(({ kind }: { kind: string }) => kind === 'employee.appointed');
    expect(appointed).toMatchObject({ title: 'Appointed a civil servant', about: { id: employee } });
    expect(appointed.text).toContain('Rank III/a, as of 1 March 2027');
  });

  it('is told once, though every event arrives twice', async () => {
    await world.replay('g2e.employee');
    await world.handled('g2e.employee', 'notify');
    await world.handled('g2c.notification', 'deliver');
    expect(subjects()).toHaveLength(2);
    expect(await about('employee')).toHaveLength(3);
  });

  it('hears of proposals and courses, with the reason in words', async () => {
    await world.tell(personnelActionStepRefused, 'bbcdefghijklmnopqrstuvwxyz', 2, {
      ...personnelActionStepRefused.example,
      person,
    });
    await world.tell(employeeWaitlisted, 'nbcdefghijklmnopqrstuvwxyz', 1, { ...employeeWaitlisted.example, person });
    await expect
      .poll(subjects, soon)
      .toEqual(expect.arrayContaining(['Usulan kepegawaian ditolak', 'Dalam daftar tunggu pelatihan']));
    const [refused] = world.mail.mails({ to: email }).filter(({ subject }) => subject.startsWith('Usulan'));
    expect(refused?.text).toContain('kepala unit: Sedang dalam proses atau hukuman disiplin');
  });
});

it('nobody writes to the dead', async () => {
  await world.tell(employeeDismissed, employee, 4, { ...employeeDismissed.example, person, reason: 'death' });
  await expect.poll(() => about('employee'), soon).toContain('employee.died');
  await world.handled('g2e.employee', 'notify');
  await world.handled('g2c.notification', 'deliver');
  expect(subjects()).toHaveLength(4);
});
