import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { Moment } from '../g2g/person.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { IsoDate } from '../values/time.ts';
import { employeeHired } from './employee.ts';
import { employeeProblems } from './employee-problems.ts';
import {
  dismissals,
  Employee,
  EmployeeStatus,
  EmployeeSummary,
  NewEmployee,
  NewRequirement,
  PaperReference,
  summaryOf,
} from './employee-shapes.ts';
import { EmployeeId, FormationId } from './formation.ts';
import { formationProblems } from './formation-api.ts';

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
const { probationUntil: _until, ...serving } = example;
const since = { on: '2026-03-01', recordedAt: '2026-02-28T17:00:02.000Z' };
const permanentPlace = { ...place, status: 'permanent', baseSalary: 2_785_700 } as const;
const permanent: Employee = {
  ...example,
  ...permanentPlace,
  startsOn: '2025-03-01',
  probationUntil: '2026-02-28',
  career: [
    { ...place, on: '2025-03-01', what: 'hired', recordedAt: '2025-02-24T03:00:00.000Z' },
    {
      ...permanentPlace,
      ...since,
      what: 'appointed',
      decree: { number: '821/0001/BKPSDM-33.74/2026', date: '2026-02-20', by: hired.agency },
    },
  ],
};
const contractPlace = {
  ...place,
  status: 'contract',
  position: { ...place.position, rankFrom: 'IX', rankTo: 'X' },
  rank: 'IX',
  baseSalary: 3_203_600,
} as const;
const byContract: Employee = {
  ...serving,
  ...contractPlace,
  nip: '199007012026212001',
  career: [{ ...contractPlace, on: hired.startsOn, what: 'hired', recordedAt: hiredAt }],
};

const common = { service: 'g2e', tag: 'employee', problems: employeeProblems } as const;
const hr = { kind: 'officer', roles: ['hr'] } as const;
const Ref = z.strictObject({ id: EmployeeId });
const command = {
  ...common,
  method: 'post',
  who: [hr],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
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
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
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
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
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
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
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
  scope: { employee: 'own' },
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
    id: 'Surat keterangan sehat, dan penilaian kinerja paling rendah baik. Kelulusan Latsar dicatat dari pendaftarannya; di sini hanya bila selesai sebelum pengangkatan dimasukkan ke Simpul.',
    en: 'Health certificate, and appraisal of good at least. A passed Latsar is taken from the enrolment; recorded here is one completed before the employment was entered.',
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
  body: z.strictObject({ on: IsoDate, record: PaperReference }),
  examples: {
    ...answered,
    body: { on: '2026-03-09', record: 'BA-SUMPAH-2026-014' },
    response: { ...permanent, sworn: { on: '2026-03-09', record: 'BA-SUMPAH-2026-014' } },
  },
});

/** Ends the employment before its time: a dismissal, or the end of the contract. */
export const dismissEmployee = defineRoute({
  ...command,
  id: 'dismissEmployee',
  path: '/v1/employees/{id}/dismissal',
  summary: { id: 'Memberhentikan pegawai', en: 'Dismiss an employee' },
  description: {
    id: 'CPNS dan PNS diberhentikan; kontrak PPPK diakhiri. Kursi formasinya kosong kembali. Yang mundur sebelum hari pertamanya diberhentikan per hari itu.',
    en: 'A CPNS or PNS is dismissed, the contract of a PPPK ends. The seat is free again. Who withdraws before the first day is dismissed as of that day.',
  },
  body: z.strictObject({ reason: z.enum(dismissals), effectiveOn: IsoDate }),
  examples: {
    ...answered,
    body: { reason: 'own-request', effectiveOn: '2026-03-16' },
    response: {
      ...example,
      status: 'dismissed',
      career: [
        ...example.career,
        {
          ...place,
          status: 'dismissed',
          on: '2026-03-16',
          what: 'dismissed',
          reason: 'own-request',
          recordedAt: '2026-03-16T03:00:00.000Z',
        },
      ],
    },
  },
});

/** A contract goes on until a later day. */
export const renewContract = defineRoute({
  ...command,
  id: 'renewContract',
  path: '/v1/employees/{id}/contract-renewal',
  summary: { id: 'Memperpanjang kontrak PPPK', en: 'Renew a contract' },
  body: z.strictObject({ until: IsoDate }),
  examples: {
    ...answered,
    body: { until: '2031-02-28' },
    response: { ...byContract, contractUntil: '2031-02-28' },
  },
});

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
