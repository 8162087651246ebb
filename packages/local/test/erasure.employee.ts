import { daysAfter, jakartaDay, monthsAfter } from '@simpul/contracts';
import { type ErasureWorld, hrOfficer } from './erasure.world.ts';

const headNip = '198503302010011010';
const unitHead = `officer:bkpsdm-33.74/${headNip}/unit-head`;
const ppk = 'officer:bkpsdm-33.74/198503302010011011/ppk';
const bkn = 'officer:bkn/198503302010011012/technical-approval';

/** Makes somebody a civil servant by decree, whose file was downloaded, and the deputy of the head of the unit. */
export async function employ(world: ErasureWorld, nik: string) {
  const byHr = (method: string, path: string, body?: object) => world.done('g2e', hrOfficer, method, path, body);
  const today = jakartaDay(new Date());
  const startsOn = monthsAfter(today, -13);
  const position = {
    code: 'analis-salinan',
    title: 'Analis SDM',
    kind: 'functional',
    rankFrom: 'III/a',
    rankTo: 'III/b',
  };
  const year = Number(startsOn.slice(0, 4));
  const opened = { position, employment: 'pns', seats: 1, year, legalBasis: 'Kepmen PANRB 12/2025' };
  const { id: formation } = await byHr('POST', '/v1/formations', opened);
  const hiring = { nik, formation, unit: 'Bidang Mutasi', rank: 'III/a', startsOn };
  const { id, nip, employeeRef, probationUntil } = await byHr('POST', '/v1/employees', hiring);
  for (const paper of [
    { kind: 'latsar', reference: 'LATSAR-1', completedOn: monthsAfter(today, -5) },
    { kind: 'health-certificate', reference: 'RS-1' },
    { kind: 'appraisal', reference: 'SKP-1', result: 'good' },
  ])
    await byHr('POST', `/v1/employees/${id}/requirements`, paper);

  const terms = { rank: 'III/a', effectiveOn: daysAfter(probationUntil, 1) };
  const action = await byHr('POST', '/v1/personnel-actions', { kind: 'appointment', employee: id, terms });
  const path = `/v1/personnel-actions/${action.id}`;
  const approvals = [
    [unitHead, { step: 'unit-head' }],
    [bkn, { step: 'bkn-technical', reference: 'PERTEK-1' }],
    [ppk, { step: 'ppk' }],
  ] as const;
  for (const [who, body] of approvals) await world.done('g2e', who, 'POST', `${path}/approval`, body);
  await world.until(async () => (await world.call('g2e', hrOfficer, 'GET', path)).body.status === 'decreed');
  await byHr('GET', `${path}/decree`);

  const absence = { kind: 'absence', officer: headNip, deputy: nip, step: 'unit-head', from: today, letter: 'SPT/1' };
  const delegation = await byHr('POST', '/v1/delegations', { ...absence, until: daysAfter(today, 7) });
  return { id, employeeRef: String(employeeRef), delegation: String(delegation.id) };
}
