import { randomInt } from 'node:crypto';
import {
  civilServantRecordUpdated,
  DecreeVerification,
  daysAfter,
  type Employee,
  employeeAppointed,
  healthCardActivated,
  healthCardContributionBaseSet,
  jakartaDay,
  monthsAfter,
  type PersonnelAction,
  personnelActionDecreed,
  personnelActionProposed,
} from '@simpul/contracts';
import { signedFile } from './certificate.ts';
import { awaitEffects } from './effects.ts';
import { cardRequest, hiring, newSeats } from './employment.ts';
import { appointedRecord, paidBy } from './employment-looks.ts';
import { entry, event, mail } from './looks.ts';
import { enrolNewcomer, type Newcomer } from './newcomers.ts';
import { afterDecree, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

interface Candidate {
  readonly citizen: Newcomer;
  readonly employee: Employee;
}

/**
 * A probation that is over: its employment began before the agency used Simpul and is entered now. From the proposal to
 * the decree and its file; then the health card that was not there when she was appointed.
 */
export async function appoint(scene: Scene): Promise<void> {
  scene.pen.chapter({
    id: 'Pengangkatan: dari CPNS menjadi PNS, dengan keputusan PPK',
    en: 'Appointment: from candidate to civil servant, by a decree that anybody can verify',
  });
  const sari = await enrolNewcomer(scene, 'Sari Wulandari');
  const candidate = await enterLate(scene, sari);
  const proposed = await propose(scene, candidate);
  await approve(scene, candidate, proposed);
  await showDecree(scene, candidate, proposed);
  await coverHer(scene, candidate);
}

function enterLate(scene: Scene, citizen: Newcomer): Promise<Candidate | undefined> {
  const { cast, calls, pen, step } = scene;
  const title = {
    id: `Pengangkatan ${citizen.name} sebagai CPNS tahun lalu baru dimasukkan sekarang`,
    en: 'HR enters a candidate whose probation is over, and the papers she had handed in',
  };
  return step<Candidate>(title, async (keep) => {
    const today = jakartaDay(new Date());
    const startsOn = monthsAfter(today, -13);
    const seats = newSeats(1, Number(startsOn.slice(0, 4)));
    const formation = await calls.done(cast.personnel, ({ g2e }) => g2e.POST('/v1/formations', { body: seats }));
    const body = hiring(citizen.nik, formation.data.id, startsOn);
    const hired = await calls.done(cast.personnel, ({ g2e }) => g2e.POST('/v1/employees', { body }));
    keep({ citizen, employee: hired.data });
    const { id, nip, probationUntil } = hired.data;
    pen.seen('NIP', [nip, `probation until ${probationUntil}`]);
    const papers = [
      { kind: 'latsar', reference: `LATSAR-${randomInt(1, 10_000)}`, completedOn: monthsAfter(today, -5) },
      { kind: 'health-certificate', reference: `SKS-${randomInt(1, 10_000)}` },
      { kind: 'appraisal', reference: `SKP-${randomInt(1, 10_000)}`, result: 'good' },
    ] as const;
    for (const paper of papers)
      await calls.done(cast.personnel, ({ g2e }) =>
        g2e.POST('/v1/employees/{id}/requirements', { params: { path: { id } }, body: paper }),
      );
    await awaitEffects(pen, hired.began, [entry(scene, citizen, 'employee.hired', id)]);
  });
}

function propose(scene: Scene, candidate: Candidate | undefined): Promise<PersonnelAction | undefined> {
  const { cast, calls, pen, step } = scene;
  const title = {
    id: 'Usulan pengangkatan menjadi PNS; PPK belum boleh memutus',
    en: 'All requirements met, she is proposed; the steps go in order, so nobody decrees yet',
  };
  return step<PersonnelAction>(title, async (keep) => {
    const { citizen, employee } = needed(candidate);
    const effectiveOn = daysAfter(employee.probationUntil ?? '', 1);
    const terms = { rank: employee.rank, effectiveOn };
    const body = { kind: 'appointment', employee: employee.id, terms } as const;
    const proposed = await calls.done(cast.personnel, ({ g2e }) => g2e.POST('/v1/personnel-actions', { body }));
    keep(proposed.data);
    await awaitEffects(pen, proposed.began, [
      event(scene, proposed, personnelActionProposed.type),
      entry(scene, citizen, 'personnel-action.proposed', proposed.data.id),
    ]);
    const params = { path: { id: proposed.data.id } };
    await calls.refused(
      cast.ppk,
      ({ g2e }) => g2e.POST('/v1/personnel-actions/{id}/approval', { params, body: { step: 'ppk' } }),
      { status: 409, code: 'personnel-action.not-next' },
    );
  });
}

async function approve(
  scene: Scene,
  candidate: Candidate | undefined,
  proposed: PersonnelAction | undefined,
): Promise<void> {
  const { cast, calls, pen, stage, step } = scene;
  const title = {
    id: 'Kepala unit, BKN, lalu PPK menyetujui; ia PNS',
    en: 'The unit, BKN and the PPK agree: decree, register, timeline and mail by the trace of the last of them',
  };
  await step(title, async () => {
    const { citizen, employee } = needed(candidate);
    const { id } = needed(proposed);
    const params = { path: { id } };
    await calls.done(cast.unitHead, ({ g2e }) =>
      g2e.POST('/v1/personnel-actions/{id}/approval', { params, body: { step: 'unit-head' } }),
    );
    const technical = { step: 'bkn-technical', reference: `PERTEK-${randomInt(1, 10_000)}` } as const;
    await calls.done(cast.civilService, ({ g2e }) =>
      g2e.POST('/v1/personnel-actions/{id}/approval', { params, body: technical }),
    );
    const decided = await calls.done(cast.ppk, ({ g2e }) =>
      g2e.POST('/v1/personnel-actions/{id}/approval', { params, body: { step: 'ppk' } }),
    );
    await awaitEffects(pen, decided.began, [
      event(scene, decided, personnelActionDecreed.type),
      event(scene, decided, employeeAppointed.type),
      event(scene, decided, civilServantRecordUpdated.type),
      appointedRecord(scene, cast.personnel, employee),
      entry(scene, citizen, 'personnel-action.decreed', id),
      entry(scene, citizen, 'employee.appointed', employee.id),
      mail(scene, citizen, ['Golongan III/a', 'dengan keputusan nomor']),
      ...reactionsTo(decided, afterDecree, stage.otlp),
    ]);
  });
}

async function showDecree(
  { cast, calls, pen, step }: Scene,
  candidate: Candidate | undefined,
  proposed: PersonnelAction | undefined,
): Promise<void> {
  const title = {
    id: 'Ia mengunduh keputusannya; siapa pun memverifikasinya',
    en: 'The decree as a signed PDF, what anybody learns by the address in its QR, and the oath',
  };
  await step(title, async () => {
    const { citizen, employee } = needed(candidate);
    const { id } = needed(proposed);
    const herself = { who: `employee:${employee.nip}`, name: citizen.name };
    const { data } = await calls.done(herself, ({ g2e }) =>
      g2e.GET('/v1/personnel-actions/{id}/decree', { params: { path: { id } }, parseAs: 'arrayBuffer' }),
    );
    const { address, signature, code, sha256 } = signedFile(data);
    pen.seen('PDF', [`${data.byteLength} bytes, signed ${signature}`, address]);
    const verified = await calls.done({ name: 'anybody' }, ({ g2e }) =>
      g2e.GET('/v1/verifications/{code}', { params: { path: { code } } }),
    );
    const { status, number, date, signedBy, sha256: told } = DecreeVerification.parse(verified.data);
    pen.seen('verified', [`${status}, signed by ${signedBy}`, `${number} of ${date}`]);
    if (status !== 'effective' || told !== sha256) throw new Error('the decree was not found genuine');
    const oath = { on: jakartaDay(new Date()), record: `BA-${randomInt(1, 10_000)}` };
    await calls.done(cast.personnel, ({ g2e }) =>
      g2e.POST('/v1/employees/{id}/oath', { params: { path: { id: employee.id } }, body: oath }),
    );
  });
}

async function coverHer(scene: Scene, candidate: Candidate | undefined): Promise<void> {
  const { cast, calls, pen, step } = scene;
  const title = {
    id: 'Kartu kesehatan yang diminta kemudian mengenal pengangkatannya',
    en: 'She was appointed before she had a health card: asked for now, it knows who pays, and from which base',
  };
  await step(title, async () => {
    const { citizen, employee } = needed(candidate);
    const params = { path: { id: employee.id } };
    const appointed = await calls.done(cast.personnel, ({ g2e }) => g2e.GET('/v1/employees/{id}', { params }));
    const body = cardRequest(citizen);
    const asked = await calls.done(citizen, ({ g2c }) => g2c.POST('/v1/health-cards', { body }));
    await awaitEffects(pen, asked.began, [
      event(scene, asked, healthCardActivated.type),
      event(scene, asked, healthCardContributionBaseSet.type),
      paidBy(scene, citizen, asked.data.id, appointed.data.baseSalary),
    ]);
  });
}
