import {
  closeFormation,
  dismissEmployee,
  getEmployee,
  getFormation,
  getMyEmployment,
  hireEmployee,
  listEmployees,
  listFormations,
  openFormation,
  type RouteContract,
  recordOath,
  recordRequirement,
  renewContract,
} from '@simpul/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmploymentWorld, nikOf, startEmploymentWorld } from './employment.world.ts';

let world: EmploymentWorld;

beforeAll(async () => {
  world = await startEmploymentWorld();
});
afterAll(() => world?.stop());

interface Run {
  readonly id?: string;
  readonly who?: string;
  /** what of the example's body names something that is another here */
  readonly changes?: object;
}

/** Asks what the example of a route asks, and expects the status it answers with. */
async function run<P, Q, B, R>(contract: RouteContract<P, Q, B, R>, { id = '', who = 'hr', changes }: Run = {}) {
  const { body, query } = contract.examples;
  const search = new URLSearchParams(query as Record<string, string> | undefined);
  const path = `${contract.path.replace('{id}', id)}?${search}`;
  const asked = body === undefined ? {} : { body: { ...body, ...changes } };
  const answer = await world.call(who, contract.method.toUpperCase(), path, asked);
  expect(answer).toMatchObject({ status: contract.response.status });
  return answer.body;
}

/** What of an answer does not hang on when and for whom it was asked. */
// biome-ignore lint/suspicious/noExplicitAny: an answer and an example are compared
const lasting = ({ status, agency, position, unit, rank, baseSalary, career = [], requirements = [], sworn }: any) => ({
  ...{ status, agency, position, unit, rank, baseSalary, sworn },
  career: career.map(({ what, on, reason }: Record<string, string>) => [what, on, reason]),
  requirements: requirements.map(({ kind, reference, result }: Record<string, string>) => [kind, reference, result]),
});

test('the examples of the contract run, and are answered as they say', async () => {
  const opened = await run(openFormation);
  const { id: _, openedAt: _at, ...told } = openFormation.examples.response ?? { id: '', openedAt: '' };
  expect(opened).toMatchObject(told);
  const { id: formation } = opened;

  await world.enrol('3374014107900001');
  const hired = await run(hireEmployee, { changes: { formation } });
  expect(lasting(hired)).toEqual(lasting(hireEmployee.examples.response));
  expect(hired).toMatchObject({ nip: hireEmployee.examples.response?.nip, retiresOn: '2048-08-01' });
  await world.seats(formation, { taken: 1, claimed: 0 });
  expect(await run(getFormation, { id: formation })).toMatchObject({ taken: 1 });
  expect((await run(listFormations)).items).toContainEqual(expect.objectContaining({ id: formation }));

  const { id } = hired;
  expect((await run(listEmployees)).items).toContainEqual(expect.objectContaining({ id }));
  expect(lasting(await run(getEmployee, { id }))).toEqual(lasting(getEmployee.examples.response));
  expect(await run(getMyEmployment, { who: `employee:${hired.nip}` })).toEqual(hired);
  const met = await run(recordRequirement, { id });
  expect(lasting(met)).toEqual(lasting(recordRequirement.examples.response));
  const { requirements: _met, ...dismissed } = lasting(await run(dismissEmployee, { id }));
  expect(lasting(dismissEmployee.examples.response)).toMatchObject(dismissed);
  expect(await run(closeFormation, { id: formation })).toMatchObject({ status: 'closed' });
});

test('the examples of the oath and of a renewed contract run for whom they are about', async () => {
  const { id: seats } = await world.open({ code: 'analis-sdm-pertama' });
  await world.enrol(nikOf(11));
  const { body: siti } = await world.hire(nikOf(11), seats, { unit: 'Bidang Pengadaan dan Mutasi' });
  const whom = { employee: siti.id, person: siti.person, agency: siti.agency };
  await world.complete({ person: siti.person, employee: siti.id });
  for (const body of [
    { kind: 'health-certificate', reference: 'RS/7' },
    { kind: 'appraisal', reference: 'SKP-1', result: 'very-good' },
  ])
    await world.done('hr', 'POST', `/v1/employees/${siti.id}/requirements`, { body });
  await world.until('hr', siti.id, { requirements: { length: 3 } });
  const terms = { rank: 'III/a', effectiveOn: '2026-03-01' };
  const decree = { number: '821/1', date: '2026-02-20', by: siti.agency };
  await world.decree({ ...whom, kind: 'appointment', terms, decree, decreedAt: '2026-02-20T04:00:00.000Z' });
  await world.until('hr', siti.id, { status: 'permanent' });
  const { requirements: _, position: _is, ...sworn } = lasting(await run(recordOath, { id: siti.id }));
  expect(lasting(recordOath.examples.response)).toMatchObject(sworn);

  const position = { code: 'perawat', title: 'Perawat', kind: 'functional', rankFrom: 'IX', rankTo: 'X' } as const;
  const { id: contracts } = await world.open({ code: 'perawat', position, employment: 'pppk' });
  await world.enrol(nikOf(12));
  const until = { rank: 'IX', startsOn: '2026-03-01', contractUntil: '2030-02-28' };
  const { body: wati } = await world.hire(nikOf(12), contracts, until);
  expect(await run(renewContract, { id: wati.id })).toMatchObject({ status: 'contract', contractUntil: '2031-02-28' });
});
