import { expect, vi } from 'vitest';
import { type Answer, type EmploymentWorld, nikOf, startEmploymentWorld } from './employment.world.ts';

const nips = {
  head: '198503302010011010',
  deputy: '198503302010011013',
} as const;

/** Officers of whom each takes one part. */
export const parts = {
  ...{ hr: 'officer:bkpsdm-33.74/198503302010011003/hr', otherHr: 'officer:bkd-33/198503302010011004/hr' },
  head: `officer:bkpsdm-33.74/${nips.head}/unit-head`,
  deputy: `officer:bkpsdm-33.74/${nips.deputy}`,
  ppk: 'officer:bkpsdm-33.74/198503302010011011/ppk',
  otherPpk: 'officer:bkd-33/198503302010011014/ppk',
  bkn: 'officer:bkn/198503302010011012/technical-approval',
} as const;

export { nips };

/** The world of employment with an agency for technical approvals, and employees who may be proposed. */
export async function startPersonnelWorld() {
  const world: EmploymentWorld = await startEmploymentWorld();
  const bkn = { id: 'bkn', name: 'Badan Kepegawaian Negara', level: 'central', region: 'id', kind: 'agency' };
  const body = { ...bkn, branch: 'executive', duties: ['civil-service'] };
  await world.done('operator', 'POST', '/v1/agencies', { body, service: 'g2g' });
  const { id: formation } = await world.open({ code: 'analis-uji', seats: 50 });
  let serial = 5_000;

  /** A CPNS whose requirements are met. */
  async function ready(): Promise<{ id: string; nip: string; person: string; nik: string }> {
    serial += 1;
    const nik = nikOf(serial);
    await world.enrol(nik);
    const hired = await world.hire(nik, formation);
    expect(hired).toMatchObject({ status: 201 });
    const { id, nip, person } = hired.body;
    const bring = (requirement: object) =>
      world.done('hr', 'POST', `/v1/employees/${id}/requirements`, { body: requirement });
    await bring({ kind: 'health-certificate', reference: `RS-${serial}` });
    await bring({ kind: 'appraisal', reference: `SKP-${serial}`, result: 'good' });
    await world.complete({ kind: 'latsar', person, employee: id });
    await vi.waitFor(
      async () => expect((await world.call('hr', 'GET', `/v1/employees/${id}`)).body.requirements).toHaveLength(3),
      { timeout: 60_000, interval: 100 },
    );
    return { id, nip, person, nik };
  }

  function propose(employee: string, asked: { key?: string; effectiveOn?: string; who?: string } = {}) {
    const { who = parts.hr, effectiveOn = '2026-03-01', key } = asked;
    const proposal = { kind: 'appointment', employee, terms: { rank: 'III/a', effectiveOn } };
    return world.call(who, 'POST', '/v1/personnel-actions', { body: proposal, ...(key && { key }) });
  }

  const approve = (who: string, id: string, step: string, more: object = {}) =>
    world.call(who, 'POST', `/v1/personnel-actions/${id}/approval`, { body: { step, ...more } });

  /** Proposes an appointment and takes all steps before that of the PPK. */
  async function upToPpk(employee: string): Promise<string> {
    const { id } = expectDone(await propose(employee));
    expectDone(await approve(parts.head, id, 'unit-head'));
    expectDone(await approve(parts.bkn, id, 'bkn-technical', { reference: 'PERTEK-2027-00411' }));
    return id;
  }

  /** The action once it is as expected. */
  async function until(id: string, expected: object): Promise<Answer['body']> {
    const look = async () => (await world.call(parts.hr, 'GET', `/v1/personnel-actions/${id}`)).body;
    await vi.waitFor(async () => expect(await look()).toMatchObject(expected), { timeout: 60_000, interval: 100 });
    return look();
  }

  // the directory has told g2e of BKN once an action can be proposed over either replica
  const first = await ready();
  await vi.waitFor(
    async () => {
      const proposed = await propose(first.id);
      expect(proposed).toMatchObject({ status: 201 });
      const { id } = proposed.body;
      const body = { reason: 'error' };
      expectDone(await world.call(parts.hr, 'POST', `/v1/personnel-actions/${id}/withdrawal`, { body }));
    },
    { timeout: 60_000, interval: 100 },
  );

  return { ...world, formation, ready, propose, approve, upToPpk, untilAction: until };
}

export type PersonnelWorld = Awaited<ReturnType<typeof startPersonnelWorld>>;

/** What was answered, where it was done. */
export function expectDone({ status, body }: Answer): Answer['body'] {
  expect({ status, isDone: status < 300, body }).toMatchObject({ isDone: true });
  return body;
}
