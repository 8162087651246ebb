import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { Moment } from '../g2g/person.ts';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRank } from '../values/civil-rank.ts';
import { Rupiah } from '../values/money.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { EmployeeRef, Nik, Nip, PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { EmployeeDecree, employeeHired, OrganisationUnit, RequirementKind } from './employee.ts';
import { employeeProblems } from './employee-problems.ts';
import { EmployeeId, FormationId, Position } from './formation.ts';
import { formationProblems } from './formation-api.ts';

/** On probation, permanent, by contract; or how the employment ended. */
export const EmployeeStatus = z
  .enum(['probation', 'permanent', 'contract', 'dismissed', 'contract-ended', 'retired'])
  .meta({ id: 'EmployeeStatus', description: 'probation: CPNS; permanent: PNS; contract: PPPK' });
export type EmployeeStatus = z.infer<typeof EmployeeStatus>;

const Place = {
  status: EmployeeStatus,
  agency: AgencyId,
  formation: FormationId,
  position: Position,
  unit: OrganisationUnit,
  rank: EmployeeRank,
  baseSalary: Rupiah,
};

/** A step of a career: what held from the day `on` until the day of the next. */
export const CareerStep = z
  .object({
    ...Place,
    on: IsoDate.meta({ description: 'First day on which it held, Asia/Jakarta' }),
    what: z.enum(['hired', 'appointed', 'transferred', 'promoted', 'dismissed', 'contract-ended', 'retired']),
    reason: z.exactOptional(z.string()),
    decree: z.exactOptional(EmployeeDecree),
    recordedAt: Instant,
  })
  .meta({ id: 'CareerStep', description: 'Riwayat kepegawaian' });
export type CareerStep = z.infer<typeof CareerStep>;

/** An employee, now or as of a moment; `career` has the steps until then, the first first. */
export const Employee = z
  .object({
    ...Place,
    id: EmployeeId,
    person: PersonRef,
    nip: Nip,
    employeeRef: EmployeeRef,
    startsOn: IsoDate,
    probationUntil: z.exactOptional(IsoDate),
    contractUntil: z.exactOptional(IsoDate),
    retiresOn: z.exactOptional(
      IsoDate.meta({ description: 'First day of the pension, at the present position and rank' }),
    ),
    requirements: z.array(
      z.object({
        kind: RequirementKind,
        reference: z.string(),
        result: z.exactOptional(z.string()),
        at: Instant,
      }),
    ),
    sworn: z.exactOptional(z.object({ on: IsoDate, record: z.string() })),
    pending: z
      .array(
        z.object({
          kind: z.enum(['appointment', 'transfer', 'promotion']),
          effectiveOn: IsoDate,
          decree: EmployeeDecree,
        }),
      )
      .meta({ description: 'Decrees that take effect on a day to come' }),
    career: z.array(CareerStep).min(1),
  })
  .meta({ id: 'Employee', description: 'Pegawai aparatur sipil negara' });
export type Employee = z.infer<typeof Employee>;

/** An employee in a list. */
export const EmployeeSummary = Employee.omit({ career: true, requirements: true, pending: true }).meta({
  id: 'EmployeeSummary',
});
export type EmployeeSummary = z.infer<typeof EmployeeSummary>;

/** What an HR officer hires with. */
export const NewEmployee = z
  .strictObject({
    nik: Nik,
    formation: FormationId,
    unit: OrganisationUnit,
    rank: EmployeeRank,
    startsOn: IsoDate.meta({ description: 'First day of work (TMT), Asia/Jakarta' }),
    contractUntil: z.exactOptional(IsoDate.meta({ description: 'Last day of the contract, of a PPPK' })),
  })
  .meta({ id: 'NewEmployee' });
export type NewEmployee = z.infer<typeof NewEmployee>;

/** How an appraisal is rated (Permen PANRB 6/2022); below good, nothing is met. */
export const appraisalRatings = ['good', 'very-good'] as const;
const Reference = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9./ -]+$/)
  .meta({ description: 'Number of the certificate or record; never a name' });

/** What HR records of the requirements; a passed Latsar is told by the enrolment. */
export const NewRequirement = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('health-certificate'), reference: Reference }),
    z.strictObject({ kind: z.literal('appraisal'), reference: Reference, result: z.enum(appraisalRatings) }),
  ])
  .meta({ id: 'NewRequirement' });
export type NewRequirement = z.infer<typeof NewRequirement>;

/** Why somebody leaves before time. People see the texts; the keys are told in events, so none is ever renamed. */
export const dismissalReasons = {
  'own-request': { id: 'Atas permintaan sendiri', en: 'At their own request' },
  discipline: { id: 'Pelanggaran disiplin', en: 'Breach of discipline' },
  unfit: { id: 'Tidak cakap jasmani atau rohani', en: 'Unfit for health' },
  reorganisation: { id: 'Perampingan organisasi', en: 'Reorganisation' },
  death: { id: 'Meninggal dunia', en: 'Death' },
} as const;
export type DismissalReason = keyof typeof dismissalReasons;
const dismissals = Object.keys(dismissalReasons) as [DismissalReason, ...DismissalReason[]];

const { example: hired } = employeeHired;
const { employment: _e, hiredAt, position: _p, probationUntil = '', ...rest } = hired;
const place = {
  status: 'probation',
  agency: hired.agency,
  formation: hired.formation,
  position: {
    code: 'analis-sdm-pertama',
    title: 'Analis SDM Aparatur Ahli Pertama',
    kind: 'functional',
    rankFrom: 'III/a',
    rankTo: 'III/b',
  },
  unit: hired.unit,
  rank: hired.rank,
  baseSalary: hired.baseSalary,
} as const;
const example: Employee = {
  id: 'abcdefghijklmnopqrstuvwxyz',
  ...rest,
  ...place,
  nip: '199007012026032001',
  probationUntil,
  retiresOn: '2048-08-01',
  requirements: [],
  pending: [],
  career: [{ ...place, on: hired.startsOn, what: 'hired', recordedAt: hiredAt }],
};

const common = { service: 'g2e', tag: 'employee', problems: employeeProblems } as const;
const hr = { kind: 'officer', roles: ['hr'] } as const;
const Ref = z.strictObject({ id: EmployeeId });
const command = {
  ...common,
  method: 'post',
  who: [hr],
  params: Ref,
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: Employee, etag: true },
} as const;
const answered = { params: { id: example.id }, response: example };

/** Hires against a seat of the officer’s agency: as a CPNS on probation, or by contract as a PPPK. */
export const hireEmployee = defineRoute({
  ...common,
  problems: [...employeeProblems, ...formationProblems],
  id: 'hireEmployee',
  method: 'post',
  path: '/v1/employees',
  summary: { id: 'Mengangkat CPNS atau PPPK', en: 'Hire' },
  description: {
    id: 'Kursi formasi diambil lebih dahulu; NIP dibentuk dari tanggal lahir dan jenis kelamin menurut register penduduk. NIK hanya dipakai untuk menentukan rujukan orang dan tidak disimpan.',
    en: 'A seat of the formation is taken first; the NIP is made from birth date and sex as the person register has them. The NIK serves only to derive the reference of the person and is not kept.',
  },
  who: [hr],
  idempotencyKey: 'required',
  body: NewEmployee,
  response: { status: 201, body: Employee, etag: true },
  examples: {
    body: {
      nik: '3374014107900001',
      formation: hired.formation,
      unit: hired.unit,
      rank: hired.rank,
      startsOn: hired.startsOn,
    },
    response: example,
  },
});

/** The employees of the officer’s agency, the latest hired first. */
export const listEmployees = defineRoute({
  ...common,
  id: 'listEmployees',
  method: 'get',
  path: '/v1/employees',
  summary: { id: 'Daftar pegawai instansi', en: 'Employees of the agency' },
  who: [hr],
  query: z.strictObject({ ...pageQuery, status: EmployeeStatus.optional(), formation: FormationId.optional() }),
  response: { status: 200, body: pageOf(EmployeeSummary) },
  examples: { query: { limit: 20, status: 'probation' }, response: { items: [summaryOf(example)] } },
});

/** One employee, now or as of a moment. */
export const getEmployee = defineRoute({
  ...common,
  id: 'getEmployee',
  method: 'get',
  path: '/v1/employees/{id}',
  summary: { id: 'Satu pegawai', en: 'One employee' },
  description: {
    id: 'Dengan `at`: keadaan yang berlaku pada saat itu. Setiap pembacaan dicatat sebagai bukti.',
    en: 'With `at`: what was in effect then. Every reading is recorded as evidence.',
  },
  who: [hr],
  params: Ref,
  query: z.strictObject({ at: Moment.optional() }),
  response: { status: 200, body: Employee, etag: true },
  examples: { ...answered, query: { at: '2026-06-01T00:00:00+07:00' } },
});

/** What the caller’s own career is, now or as of a moment. */
export const getMyEmployment = defineRoute({
  ...common,
  id: 'getMyEmployment',
  method: 'get',
  path: '/v1/my-employment',
  summary: { id: 'Riwayat kepegawaian saya', en: 'My employment' },
  who: ['employee'],
  query: z.strictObject({ at: Moment.optional() }),
  response: { status: 200, body: Employee, etag: true },
  examples: { query: {}, response: example },
});

/** A requirement for permanent appointment that HR holds the paper of. */
export const recordRequirement = defineRoute({
  ...command,
  id: 'recordRequirement',
  path: '/v1/employees/{id}/requirements',
  summary: { id: 'Mencatat syarat pengangkatan', en: 'Record a requirement' },
  description: {
    id: 'Surat keterangan sehat, dan penilaian kinerja paling rendah baik. Kelulusan Latsar dicatat dari pendaftarannya.',
    en: 'Health certificate, and appraisal of good at least. A passed Latsar is taken from the enrolment.',
  },
  body: NewRequirement,
  examples: {
    ...answered,
    body: { kind: 'appraisal', reference: 'SKP-2026-0117', result: 'good' },
    response: {
      ...example,
      requirements: [{ kind: 'appraisal', reference: 'SKP-2026-0117', result: 'good', at: '2027-01-11T02:00:00.000Z' }],
    },
  },
});

/** The oath, after the appointment. */
export const recordOath = defineRoute({
  ...command,
  id: 'recordOath',
  path: '/v1/employees/{id}/oath',
  summary: { id: 'Mencatat sumpah PNS', en: 'Record the oath' },
  body: z.strictObject({ on: IsoDate, record: Reference }),
  examples: { ...answered, body: { on: '2027-03-08', record: 'BA-SUMPAH-2027-014' } },
});

/** Ends the employment before its time: a dismissal, or the end of the contract. */
export const dismissEmployee = defineRoute({
  ...command,
  id: 'dismissEmployee',
  path: '/v1/employees/{id}/dismissal',
  summary: { id: 'Memberhentikan pegawai', en: 'Dismiss an employee' },
  description: {
    id: 'CPNS dan PNS diberhentikan; kontrak PPPK diakhiri. Kursi formasinya kosong kembali.',
    en: 'A CPNS or PNS is dismissed, the contract of a PPPK ends. The seat is free again.',
  },
  body: z.strictObject({ reason: z.enum(dismissals), effectiveOn: IsoDate }),
  examples: { ...answered, body: { reason: 'own-request', effectiveOn: '2026-09-01' } },
});

/** A contract goes on until a later day. */
export const renewContract = defineRoute({
  ...command,
  id: 'renewContract',
  path: '/v1/employees/{id}/contract-renewal',
  summary: { id: 'Memperpanjang kontrak PPPK', en: 'Renew a contract' },
  body: z.strictObject({ until: IsoDate }),
  examples: { ...answered, body: { until: '2028-02-29' } },
});

/** What a list shows of an employee. */
export function summaryOf({ career: _c, requirements: _r, pending: _p, ...shown }: Employee): EmployeeSummary {
  return shown;
}

export const employeeRoutes = [
  hireEmployee,
  listEmployees,
  getEmployee,
  getMyEmployment,
  recordRequirement,
  recordOath,
  dismissEmployee,
  renewContract,
];
