import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { BirthDate } from '../g2g/person.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { BpjsNumber, Nik, PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { ContributionPeriod } from './contribution-bill.ts';
import { healthCardProblems } from './health-card-problems.ts';
import { FamilyCardNumber, HealthClass, HealthRelation, HealthSegment, HouseholdRef } from './health-card-shapes.ts';

const HealthCardId = z.string().min(1).max(64).meta({ description: 'Id of the card: one per person' });
export const HealthCardStatus = z
  .enum(['registered', 'rejected', 'active', 'suspended'])
  .meta({ id: 'HealthCardStatus', description: 'registered: waits for the check; active: valid; suspended: arrears' });

const Employment = z
  .object({
    agency: AgencyId,
    base: z.exactOptional(Rupiah),
    employer: z.exactOptional(Rupiah.meta({ description: 'The employer’s share a month' })),
    worker: z.exactOptional(Rupiah.meta({ description: 'The participant’s own share a month, withheld from wages' })),
  })
  .meta({ id: 'HealthCardEmployment', description: 'Of employees of the state: who pays, and from which base' });

/** A health card as the holder, the participant who answers for it and the insurer see it. */
export const HealthCard = z
  .object({
    id: HealthCardId,
    person: PersonRef,
    status: HealthCardStatus,
    household: HouseholdRef,
    principal: z.exactOptional(PersonRef.meta({ description: 'The participant this member of a household goes by' })),
    relation: z.exactOptional(HealthRelation),
    number: z.exactOptional(BpjsNumber),
    segment: HealthSegment,
    class: HealthClass,
    ward: z
      .enum(['1', '2', '3', 'standard'])
      .meta({ description: 'The ward it entitles to today; standard under KRIS (kelas rawat inap standar)' }),
    members: z.array(z.object({ person: PersonRef, relation: HealthRelation })),
    employment: z.exactOptional(Employment),
    arrears: z.array(z.object({ period: ContributionPeriod, amount: Rupiah, dueDate: IsoDate })),
    suspendedSince: z.exactOptional(Instant),
    fineUntil: z.exactOptional(IsoDate.meta({ description: 'Last day on which an inpatient is fined' })),
    rejection: z.exactOptional(z.string()),
    registeredAt: Instant,
    activatedAt: z.exactOptional(Instant),
  })
  .meta({ id: 'HealthCard', description: 'Kartu Indonesia Sehat' });
export type HealthCard = z.infer<typeof HealthCard>;

const id = 'h2w4e6r2t3y5u7i2o3p4a5s6d7';
const person = 'pabcdefghijklmnopqrstuvwxyz';
const spouse = 'pzyxwvutsrqponmlkjihgfedcba';
const registered: HealthCard = {
  id,
  person,
  status: 'registered',
  household: 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs',
  segment: 'pbpu',
  class: '3',
  ward: '3',
  members: [],
  arrears: [],
  registeredAt: '2026-03-02T03:04:05.678Z',
};
const active: HealthCard = {
  ...registered,
  status: 'active',
  number: '0001234567890',
  members: [{ person: spouse, relation: 'spouse' }],
  activatedAt: '2026-03-02T03:04:06.500Z',
};
const insurer = { kind: 'officer', roles: ['health-insurance'] } as const;
const common = { service: 'g2c', tag: 'health-card', problems: healthCardProblems } as const;

/** A citizen asks for their card. */
export const registerHealthCard = defineRoute({
  ...common,
  id: 'registerHealthCard',
  method: 'post',
  path: '/v1/health-cards',
  summary: { id: 'Mendaftar Jaminan Kesehatan Nasional', en: 'Register for a health card' },
  description: {
    id: 'Identitas diperiksa pada register penduduk segera sesudahnya. Nomor Kartu Keluarga dan tanggal lahir hanya dipakai untuk rujukan dan pemeriksaan dan tidak disimpan. Pegawai negara menjadi peserta PPU-PN, apa pun yang dipilih.',
    en: 'The identity is checked against the person register soon after. Family card number and birth date serve only for a reference and that check and are not kept. Employees of the state belong to PPU-PN whatever was chosen.',
  },
  who: ['citizen', 'partner'],
  scope: { citizen: 'own', partner: 'consent' },
  consent: 'health-card-registration',
  idempotencyKey: 'required',
  body: z.strictObject({
    familyCard: FamilyCardNumber,
    birthDate: BirthDate,
    segment: z.enum(['pbpu', 'bp']),
    class: HealthClass,
  }),
  response: { status: 201, body: HealthCard, etag: true },
  examples: {
    body: { familyCard: '3374010107150001', birthDate: '1990-07-01', segment: 'pbpu', class: '3' },
    response: registered,
  },
});

/** A citizen's own card and those of the household they answer for; to the insurer all. */
export const listHealthCards = defineRoute({
  ...common,
  id: 'listHealthCards',
  method: 'get',
  path: '/v1/health-cards',
  summary: { id: 'Daftar kartu', en: 'List health cards' },
  description: {
    id: 'Warga melihat kartunya sendiri dan kartu anggota keluarga yang ditanggungnya; mitra hanya kartu warga yang menyetujuinya. Petugas badan penyelenggara melihat semuanya; setiap pembacaan dicatat, juga pembacaan kartu anggota keluarga.',
    en: 'A citizen sees their own card and those of the members they answer for; a partner only that of who consented. Officers of the insurer see all; every reading is recorded, that of a member’s card by who answers for them too.',
  },
  who: ['citizen', insurer, 'partner'],
  scope: { citizen: 'own', officer: 'duty', partner: 'consent' },
  evidence: { officer: 'public-duty', partner: 'consent' },
  consent: 'health-card-reading',
  query: z.strictObject({ ...pageQuery, status: HealthCardStatus.optional(), segment: HealthSegment.optional() }),
  response: { status: 200, body: pageOf(HealthCard) },
  examples: { query: { limit: 20, status: 'active' }, response: { items: [active] } },
});

/** One card. */
export const getHealthCard = defineRoute({
  ...common,
  id: 'getHealthCard',
  method: 'get',
  path: '/v1/health-cards/{id}',
  summary: { id: 'Melihat satu kartu', en: 'Show a health card' },
  who: ['citizen', insurer, 'partner'],
  scope: { citizen: 'own', officer: 'duty', partner: 'consent' },
  evidence: { officer: 'public-duty', partner: 'consent' },
  consent: 'health-card-reading',
  params: z.strictObject({ id: HealthCardId }),
  response: { status: 200, body: HealthCard, etag: true },
  examples: { params: { id }, response: active },
});

/** A participant registers a member of their household. */
export const registerHealthCardMember = defineRoute({
  ...common,
  id: 'registerHealthCardMember',
  method: 'post',
  path: '/v1/health-cards/{id}/members',
  summary: { id: 'Mendaftarkan anggota keluarga', en: 'Register a member of the household' },
  description: {
    id: 'Jawabannya kartu anggota, yang diperiksa lebih dulu. Setelah kartu itu aktif, anggota masuk hitungan iuran keluarga. NIK dan tanggal lahir tidak disimpan.',
    en: 'Answers the card of the member, which is checked first. Once it is valid, the member counts in the contributions of the household. NIK and birth date are not kept.',
  },
  who: ['citizen'],
  scope: { citizen: 'own' },
  idempotencyKey: 'required',
  params: z.strictObject({ id: HealthCardId }),
  body: z.strictObject({ nik: Nik, birthDate: BirthDate, relation: HealthRelation }),
  response: { status: 201, body: HealthCard, etag: true },
  examples: {
    params: { id },
    body: { nik: '3374014708920002', birthDate: '1992-08-07', relation: 'spouse' },
    response: {
      ...registered,
      id: 'j2w4e6r2t3y5u7i2o3p4a5s6d7',
      person: spouse,
      principal: person,
      relation: 'spouse',
    },
  },
});

/** The insurer puts a participant in another segment. */
export const changeHealthSegment = defineRoute({
  ...common,
  id: 'changeHealthSegment',
  method: 'put',
  path: '/v1/health-cards/{id}/segment',
  summary: { id: 'Menetapkan segmen peserta', en: 'Decide on the segment of a participant' },
  description: {
    id: 'Untuk segmen yang ditetapkan di luar layanan ini: PBI-JK oleh kementerian sosial, PBPU-Pemda oleh pemerintah daerah, PPU-BU oleh pemberi kerja.',
    en: 'For segments that are decided elsewhere: PBI-JK by the ministry of social affairs, PBPU-Pemda by local government, PPU-BU by employers.',
  },
  who: [insurer],
  scope: { officer: 'duty' },
  evidence: { officer: 'public-duty' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  params: z.strictObject({ id: HealthCardId }),
  body: z.strictObject({ segment: HealthSegment, class: HealthClass, effectiveOn: IsoDate }),
  response: { status: 200, body: HealthCard, etag: true },
  examples: {
    params: { id },
    body: { segment: 'pbi-jk', class: '3', effectiveOn: '2026-05-01' },
    response: { ...active, segment: 'pbi-jk' },
  },
});

/** The operations of the health-card capability. */
export const healthCardRoutes = [
  registerHealthCard,
  listHealthCards,
  getHealthCard,
  registerHealthCardMember,
  changeHealthSegment,
] as const;
