import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { EmployeeId, PositionCode } from '../g2e/formation.ts';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRank } from '../values/civil-rank.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { EmployeeRef, Nip, PersonRef } from '../values/person.ts';
import {
  CivilServantAttributes,
  CivilServantRecord,
  CivilServantStatus,
  civilServantAttributes,
  civilServantProblems,
  GrantedCivilServantRecord,
} from './civil-servant.ts';
import { Moment } from './person.ts';
import { registerGrantProblems } from './register-grant.ts';

/** A civil servant in a list. */
export const CivilServantSummary = z
  .object({
    employee: EmployeeId,
    person: PersonRef,
    version: z.int().min(1),
    employeeRef: EmployeeRef,
    status: CivilServantStatus,
    agency: AgencyId,
    position: PositionCode,
    rank: EmployeeRank,
  })
  .meta({ id: 'CivilServantSummary' });
export type CivilServantSummary = z.infer<typeof CivilServantSummary>;

const employee = 'abcdefghijklmnopqrstuvwxyz';
const hiredFrom = {
  source: 'g2e',
  event: `g2e:employee:${employee}:1.1`,
  at: '2026-02-28T17:00:00.000Z',
  toldAt: '2026-02-20T03:04:05.678Z',
  version: 1,
};
const appointedFrom = {
  source: 'g2e',
  event: `g2e:employee:${employee}:1.6`,
  at: '2027-02-28T17:00:00.000Z',
  toldAt: '2027-02-28T17:00:02.000Z',
  version: 5,
  decree: { number: '800/0001/BKPSDM/2027', date: '2027-02-20', by: 'bkpsdm-33.74' },
};
const latsarFrom = { ...hiredFrom, event: `g2e:employee:${employee}:1.3`, at: '2026-09-01T02:00:00.000Z', version: 2 };
const summaryExample: CivilServantSummary = {
  employee,
  person: 'pabcdefghijklmnopqrstuvwxyz',
  version: 5,
  employeeRef: 'eabcdefghijklmnopqrstuvwxyz',
  status: 'permanent',
  agency: 'bkpsdm-33.74',
  position: 'analis-sdm-pertama',
  rank: 'III/a',
};
const recordExample: CivilServantRecord = {
  employee,
  person: summaryExample.person,
  version: 5,
  employeeRef: { value: summaryExample.employeeRef, ...hiredFrom },
  status: { value: 'permanent', ...appointedFrom },
  agency: { value: summaryExample.agency, ...hiredFrom },
  formation: { value: 'fbcdefghijklmnopqrstuvwxyz', ...hiredFrom },
  position: { value: summaryExample.position, ...hiredFrom },
  unit: { value: 'Bidang Pengadaan dan Mutasi', ...hiredFrom },
  rank: { value: summaryExample.rank, ...hiredFrom },
  term: { value: { startsOn: '2026-03-01' }, ...appointedFrom },
  requirements: {
    value: [{ kind: 'latsar', reference: 'LATSAR-33-2026-0042' }],
    ...{ ...latsarFrom, toldAt: latsarFrom.at },
  },
  oath: { value: {}, ...hiredFrom },
};

const hr = { kind: 'officer', roles: ['hr'] } as const;
const Ref = z.strictObject({ employee: EmployeeId });
const common = { service: 'g2g', tag: 'civil-servant', problems: civilServantProblems } as const;

/** The register: HR officers see the civil servants of their agency, those of the civil service authority all. */
export const listCivilServants = defineRoute({
  ...common,
  id: 'listCivilServants',
  method: 'get',
  path: '/v1/civil-servants',
  summary: { id: 'Register aparatur sipil negara', en: 'The register of civil servants' },
  description: {
    id: 'Petugas kepegawaian melihat pegawai instansinya; petugas badan kepegawaian negara melihat semuanya. Setiap pembacaan dicatat.',
    en: 'HR officers see the civil servants of their agency, those of the civil service authority all. Every reading is recorded.',
  },
  who: [hr],
  scope: { officer: ['agency', 'duty'] },
  evidence: { officer: 'public-duty' },
  query: z.strictObject({
    ...pageQuery,
    agency: AgencyId.optional(),
    status: CivilServantStatus.optional(),
    position: PositionCode.optional(),
    rank: EmployeeRank.optional(),
  }),
  response: { status: 200, body: pageOf(CivilServantSummary) },
  examples: { query: { limit: 20, status: 'permanent' }, response: { items: [summaryExample] } },
});

/** The record of whoever has a NIP. The number is in the body: it must not stand in addresses that are logged. */
export const lookUpCivilServant = defineRoute({
  ...common,
  id: 'lookUpCivilServant',
  method: 'post',
  path: '/v1/civil-servants/lookup',
  summary: { id: 'Mencari pegawai menurut NIP', en: 'Look up a civil servant by NIP' },
  who: [hr],
  scope: { officer: ['agency', 'duty'] },
  evidence: { officer: 'public-duty' },
  body: z.strictObject({ nip: Nip }),
  idempotencyKey: 'none',
  response: { status: 200, body: CivilServantRecord, etag: true },
  examples: { body: { nip: '199007012026032001' }, response: recordExample },
});

/** One civil servant's record, now or as of a moment. */
export const getCivilServant = defineRoute({
  ...common,
  id: 'getCivilServant',
  method: 'get',
  path: '/v1/civil-servants/{employee}',
  summary: { id: 'Data satu pegawai', en: 'One civil servant' },
  description: {
    id: 'Pegawai melihat datanya sendiri. `at` menjawab yang berlaku pada saat itu menurut tanggal mulai berlaku. Setiap pembacaan orang lain dicatat.',
    en: 'A civil servant sees their own record. `at` answers what was in effect at that moment. Every reading by others is recorded.',
  },
  who: ['employee', hr],
  scope: { employee: 'own', officer: ['agency', 'duty'] },
  evidence: { officer: 'public-duty' },
  params: Ref,
  query: z.strictObject({ at: Moment.optional() }),
  response: { status: 200, body: CivilServantRecord, etag: true },
  examples: { params: { employee }, query: {}, response: recordExample },
});

/** What a service or an agency reads through its grant. */
export const getGrantedCivilServant = defineRoute({
  ...common,
  problems: [...civilServantProblems, ...registerGrantProblems],
  id: 'getGrantedCivilServant',
  method: 'get',
  path: '/v1/civil-servants/{employee}/record',
  summary: { id: 'Data pegawai menurut hak akses', en: 'A civil servant’s record through a grant' },
  description: {
    id: 'Hanya atribut dalam hak akses pemanggil. Instansi hanya membaca pegawai instansi di wilayahnya.',
    en: 'Only the attributes in the caller’s grant. An agency reads only those who work for agencies of its region.',
  },
  who: ['service', 'agency'],
  scope: { service: 'grant', agency: 'grant' },
  evidence: { service: 'grant', agency: 'grant' },
  params: Ref,
  response: { status: 200, body: GrantedCivilServantRecord, etag: true },
  examples: {
    params: { employee },
    response: { employee, person: summaryExample.person, version: 5, status: recordExample.status },
  },
});

/** The values an attribute of a civil servant has had, the present one first. */
export const CivilServantHistory = z
  .object({
    employee: EmployeeId,
    attribute: z.enum(civilServantAttributes as [keyof CivilServantAttributes, ...(keyof CivilServantAttributes)[]]),
    complete: z.boolean().meta({ description: 'Whether older values than these were never there' }),
    values: z.array(z.union(Object.values(CivilServantAttributes.shape))).min(1),
  })
  .meta({ id: 'CivilServantHistory' });
export type CivilServantHistory = z.infer<typeof CivilServantHistory>;

/** The values an attribute has had, as far as they are kept. */
export const getCivilServantHistory = defineRoute({
  ...common,
  id: 'getCivilServantHistory',
  method: 'get',
  path: '/v1/civil-servants/{employee}/history/{attribute}',
  summary: { id: 'Riwayat satu atribut pegawai', en: 'The history of one attribute of a civil servant' },
  who: ['employee', hr],
  scope: { employee: 'own', officer: ['agency', 'duty'] },
  evidence: { officer: 'public-duty' },
  params: Ref.extend({ attribute: CivilServantHistory.shape.attribute }),
  response: { status: 200, body: CivilServantHistory },
  examples: {
    params: { employee, attribute: 'rank' },
    response: { employee, attribute: 'rank', complete: true, values: [recordExample.rank] },
  },
});

export const civilServantRoutes = [
  listCivilServants,
  lookUpCivilServant,
  getCivilServant,
  getGrantedCivilServant,
  getCivilServantHistory,
];
