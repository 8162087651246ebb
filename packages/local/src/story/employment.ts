import { randomInt } from 'node:crypto';
import {
  civilServantRecordUpdated,
  type Employee,
  employeeHired,
  type Formation,
  formationOpened,
  type HealthCard,
  healthCardActivated,
  healthCardRegistered,
  healthCardSegmentChanged,
  healthCardVerified,
  jakartaDay,
} from '@simpul/contracts';
import { awaitEffects } from './effects.ts';
import { civilServantRecord, healthCard, seatsTaken } from './employment-looks.ts';
import { entry, event, mail } from './looks.ts';
import { enrolNewcomer, type Newcomer } from './newcomers.ts';
import { afterCardRequest, afterHiring, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

/** Somebody who was hired in the story. */
export interface Hired {
  readonly citizen: Newcomer;
  readonly employee: Employee;
}

const SEATS = 2;
export const unit = 'Bidang Pengadaan dan Mutasi';

/** A health card, a formation, and who is hired into its seats; answers the two who were. */
export async function employ(scene: Scene): Promise<readonly Hired[]> {
  scene.pen.chapter({
    id: 'Kepegawaian: dari formasi ke CPNS, dan kartu kesehatannya',
    en: 'Employment: from a seat to a civil servant candidate, and what it changes for the health card',
  });
  const names = ['Rina Kusumawati', 'Dewi Anggraini', 'Ratna Puspita'] as const;
  const [rina, dewi, ratna] = await Promise.all(names.map((name) => enrolNewcomer(scene, name)));
  if (!rina || !dewi || !ratna) throw new Error('three newcomers were enrolled');
  const card = await requestCard(scene, rina);
  const formation = await openSeats(scene);
  const first = await hire(scene, rina, formation, { taken: 1, card });
  const second = await hire(scene, dewi, formation, { taken: 2, card: undefined });
  await refuseThird(scene, ratna, formation);
  await refuseProposal(scene, first);
  return [first, second].flatMap((each) => each ?? []);
}

/** What a newcomer asks for a health card with; the family card is of her village and invented. */
export function cardRequest({ nik, birthDate }: Newcomer) {
  const familyCard = `${nik.slice(0, 12)}${randomInt(1_000, 10_000)}`;
  return { familyCard, birthDate, segment: 'pbpu', class: '3' } as const;
}

function requestCard(scene: Scene, citizen: Newcomer): Promise<HealthCard | undefined> {
  const { calls, pen, stage } = scene;
  const title = {
    id: `${citizen.name} mendaftar JKN sebagai peserta mandiri`,
    en: 'A citizen registers for a health card; the person register confirms who she is',
  };
  return scene.step<HealthCard>(title, async (keep) => {
    const body = cardRequest(citizen);
    const asked = await calls.done(citizen, ({ g2c }) => g2c.POST('/v1/health-cards', { body }));
    const card = asked.data;
    keep(card);
    await awaitEffects(pen, asked.began, [
      event(scene, asked, healthCardRegistered.type),
      event(scene, asked, healthCardVerified.type),
      event(scene, asked, healthCardActivated.type),
      healthCard(scene, citizen, card.id, { status: 'active', segment: 'pbpu' }),
      entry(scene, citizen, 'health-card.activated', card.id),
      mail(scene, citizen, ['Nomor peserta']),
      ...reactionsTo(asked, afterCardRequest, stage.otlp),
    ]);
  });
}

/** Seats of a position that no other story has: there is one formation per position and year. */
export function newSeats(seats: number, year: number) {
  return {
    position: {
      code: `analis-sdm-pertama-${randomInt(1, 1_000_000)}`,
      title: 'Analis SDM Aparatur Ahli Pertama',
      kind: 'functional',
      rankFrom: 'III/a',
      rankTo: 'III/b',
    },
    employment: 'pns',
    seats,
    year,
    legalBasis: 'Keputusan Menteri PANRB (contoh)',
  } as const;
}

function openSeats(scene: Scene): Promise<Formation | undefined> {
  const { cast, calls, pen } = scene;
  const title = {
    id: `Petugas kepegawaian Kota Semarang membuka formasi dengan ${SEATS} kursi`,
    en: `HR opens a formation with ${SEATS} seats`,
  };
  return scene.step<Formation>(title, async (keep) => {
    const body = newSeats(SEATS, Number(jakartaDay(new Date()).slice(0, 4)));
    const opened = await calls.done(cast.personnel, ({ g2e }) => g2e.POST('/v1/formations', { body }));
    keep(opened.data);
    await awaitEffects(pen, opened.began, [event(scene, opened, formationOpened.type)]);
  });
}

interface Expected {
  readonly taken: number;
  /** the health card of who is hired, where there is one */
  readonly card: HealthCard | undefined;
}

/** What HR hires a newcomer with. */
export const hiring = (nik: string, formation: string, startsOn = jakartaDay(new Date())) => ({
  nik,
  formation,
  unit,
  rank: 'III/a',
  startsOn,
});

function hire(
  scene: Scene,
  citizen: Newcomer,
  opened: Formation | undefined,
  { taken, card }: Expected,
): Promise<Hired | undefined> {
  const { cast, calls, pen, stage } = scene;
  const title = {
    id: `${citizen.name} diangkat sebagai CPNS`,
    en: card
      ? 'She is hired: register, timeline, mail, and the segment of her health card, by one trace'
      : 'Another is hired into the last seat; she has no health card yet',
  };
  return scene.step<Hired>(title, async (keep) => {
    const { id: formation } = needed(opened);
    const body = hiring(citizen.nik, formation);
    const hired = await calls.done(cast.personnel, ({ g2e }) => g2e.POST('/v1/employees', { body }));
    const employee = hired.data;
    keep({ citizen, employee });
    pen.seen('NIP', [employee.nip, `probation until ${employee.probationUntil}`]);
    const changed = card
      ? [
          event(scene, hired, healthCardSegmentChanged.type),
          healthCard(scene, citizen, card.id, { status: 'active', segment: 'ppu-pn' }),
          entry(scene, citizen, 'health-card.segment-changed', card.id),
        ]
      : [];
    await awaitEffects(pen, hired.began, [
      event(scene, hired, employeeHired.type),
      seatsTaken(scene, cast.personnel, formation, taken),
      event(scene, hired, civilServantRecordUpdated.type),
      civilServantRecord(scene, cast.personnel, employee),
      ...changed,
      entry(scene, citizen, 'employee.hired', employee.id),
      mail(scene, citizen, ['Masa percobaan', unit]),
      ...reactionsTo(hired, afterHiring, stage.otlp),
    ]);
  });
}

async function refuseThird(
  { cast, calls, step }: Scene,
  citizen: Newcomer,
  opened: Formation | undefined,
): Promise<void> {
  const title = {
    id: `${citizen.name} tidak mendapat kursi: formasi penuh`,
    en: 'A third is refused: no formation is ever overfilled',
  };
  await step(title, async () => {
    const body = hiring(citizen.nik, needed(opened).id);
    await calls.refused(cast.personnel, ({ g2e }) => g2e.POST('/v1/employees', { body }), {
      status: 409,
      code: 'formation.full',
    });
  });
}

async function refuseProposal({ cast, calls, step }: Scene, hired: Hired | undefined): Promise<void> {
  const title = {
    id: 'Usulan pengangkatan menjadi PNS ditolak: belum lulus Latsar',
    en: 'A health certificate and an appraisal are there; without basic training nobody is proposed',
  };
  await step(title, async () => {
    const { id, probationUntil = '', rank } = needed(hired).employee;
    const params = { path: { id } };
    const met = [
      { kind: 'health-certificate', reference: `SKS-${randomInt(1, 10_000)}` },
      { kind: 'appraisal', reference: `SKP-${randomInt(1, 10_000)}`, result: 'good' },
    ] as const;
    for (const body of met)
      await calls.done(cast.personnel, ({ g2e }) => g2e.POST('/v1/employees/{id}/requirements', { params, body }));
    const body = { kind: 'appointment', employee: id, terms: { rank, effectiveOn: probationUntil } } as const;
    await calls.refused(cast.personnel, ({ g2e }) => g2e.POST('/v1/personnel-actions', { body }), {
      status: 409,
      code: 'employee.requirements-missing',
    });
  });
}
