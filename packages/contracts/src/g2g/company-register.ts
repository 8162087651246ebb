import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { CompanyId, CompanyKind, CompanyName, CompanyPower, RatedActivity, ReasonCode } from '../g2b/company.ts';
import { BusinessPermit, BusinessScale } from '../values/business.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { PersonRef } from '../values/person.ts';
import { RegionCode } from '../values/region.ts';
import { Kbli, Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { Moment } from './person.ts';
import { AttributeName, registerGrantProblems } from './register-grant.ts';

/** A permit as the register has it; `refused` ends what was allowed before. */
const Permit = z.object({
  kbli: Kbli,
  permit: BusinessPermit,
  status: z.enum(['licensed', 'refused']),
  number: z.exactOptional(z.string()),
  basis: z.exactOptional(z.string()),
  reason: z.exactOptional(ReasonCode),
  at: Instant,
});
const Representative = z.object({
  person: PersonRef,
  powers: z.array(CompanyPower),
  until: z.exactOptional(IsoDate),
});

/** A value, the service that said so, by which event, when that happened, and in which version of the record. */
function attribute<T extends z.ZodType>(value: T) {
  return z.object({ value, source: z.string(), event: z.string(), at: Instant, version: z.int().min(1) });
}

/** The attributes of a company with their provenance, as stored and as answered. */
export const CompanyAttributes = z.object({
  nib: attribute(Nib),
  status: attribute(z.enum(['active', 'closed'])),
  kind: attribute(CompanyKind),
  name: attribute(CompanyName),
  scale: attribute(BusinessScale),
  region: attribute(RegionCode),
  activities: attribute(z.array(RatedActivity)),
  permits: attribute(z.array(Permit)),
  representatives: attribute(z.array(Representative)),
});
export type CompanyAttributes = z.infer<typeof CompanyAttributes>;
export const companyAttributes = Object.keys(CompanyAttributes.shape) as (keyof CompanyAttributes)[];

/** A company as the register knows it; `version` counts the record's changes. */
export const CompanyRecord = CompanyAttributes.extend({ company: CompanyId, version: z.int().min(1) }).meta({
  id: 'CompanyRecord',
});
export type CompanyRecord = z.infer<typeof CompanyRecord>;

/** A company's record as far as the caller's grant goes. */
export const GrantedCompanyRecord = CompanyAttributes.partial()
  .extend({ company: CompanyId, version: z.int().min(1) })
  .meta({ id: 'GrantedCompanyRecord' });
export type GrantedCompanyRecord = z.infer<typeof GrantedCompanyRecord>;

/** A company in a list. */
export const CompanyRecordSummary = z
  .object({
    company: CompanyId,
    version: z.int().min(1),
    nib: Nib,
    status: z.enum(['active', 'closed']),
    kind: CompanyKind,
    name: CompanyName,
    scale: BusinessScale,
    region: RegionCode,
  })
  .meta({ id: 'CompanyRecordSummary' });
export type CompanyRecordSummary = z.infer<typeof CompanyRecordSummary>;

const company = 'q2w4e6r2t3y5u7i2o3p4a5s6d7';
const nib = '9120001234567';

/** Attributes of a company in the register have other values now, or it has entered the register (version 1). */
export const companyRecordUpdated = event({
  type: 'g2g.company.record-updated.v1',
  data: z.object({
    nib: Nib,
    company: CompanyId,
    changed: z
      .array(AttributeName)
      .min(1)
      .meta({ description: 'Names of the attributes that changed; their values are fetched from the register' }),
    version: z.int().min(1).meta({ description: 'Version of the record after the change' }),
  }),
  summary: 'Attributes of a company in the register have changed',
  example: { nib, company, changed: ['permits'], version: 2 },
});

export const companyRegisterTopic = topic({
  name: 'g2g.company',
  partitions: 16,
  key: 'id of the company',
  summary: 'Changes in the company register, by NIB and names of attributes',
  events: [companyRecordUpdated],
});

export const companyRegisterProblems = problems('company-register', {
  'not-found': {
    status: 404,
    title: { id: 'Data perusahaan tidak ditemukan', en: 'Company not found' },
    detail: {
      id: 'Tidak ada data perusahaan ini yang dapat Anda lihat.',
      en: 'There is no such company record that you may see.',
    },
  },
  'not-registered-then': {
    status: 404,
    title: { id: 'Belum terdaftar saat itu', en: 'Not registered at that time' },
    detail: { id: 'Pada {at} perusahaan ini belum terdaftar.', en: 'At {at} this company was not registered.' },
  },
  'history-not-kept': {
    status: 410,
    title: { id: 'Riwayat tidak disimpan sejauh itu', en: 'History not kept that far back' },
    detail: {
      id: 'Nilai lama {attribute} disimpan sejak {since}; yang lebih lama tidak ada lagi.',
      en: 'Former values of {attribute} are kept since {since}; older ones are gone.',
    },
  },
  unregistered: {
    status: 409,
    title: { id: 'Perusahaan belum terdaftar', en: 'Company not registered' },
    detail: {
      id: 'Peristiwa ini menyangkut perusahaan yang belum dikenal register.',
      en: 'This event is about a company the register does not know.',
    },
  },
});

const from = (version: number, at: string) => ({
  source: 'g2b',
  event: `g2b:company:${company}:1.${version}`,
  at,
  version,
});
const registeredAt = '2026-03-02T03:04:05.678Z';
const kbli = { edition: '2020', code: '56101' } as const;
const summaryExample: CompanyRecordSummary = {
  company,
  version: 2,
  nib,
  status: 'active',
  kind: 'private',
  name: 'PT Kopi Lereng Ungaran',
  scale: 'small',
  region: '33.74.01.1001',
};
const recordExample: CompanyRecord = {
  company,
  version: 2,
  nib: { value: nib, ...from(1, registeredAt) },
  status: { value: 'active', ...from(1, registeredAt) },
  kind: { value: 'private', ...from(1, registeredAt) },
  name: { value: summaryExample.name, ...from(1, registeredAt) },
  scale: { value: 'small', ...from(1, registeredAt) },
  region: { value: summaryExample.region, ...from(1, registeredAt) },
  activities: { value: [{ kbli, risk: 'low' }], ...from(1, registeredAt) },
  permits: {
    value: [{ kbli, permit: 'nib', status: 'licensed', basis: 'nib', at: registeredAt }],
    ...from(2, registeredAt),
  },
  representatives: {
    value: [{ person: 'pabcdefghijklmnopqrstuvwxyz', powers: ['company', 'tax'] }],
    ...from(1, registeredAt),
  },
};
const Ref = z.strictObject({ company: CompanyId });
const common = { service: 'g2g', tag: 'company-register', problems: companyRegisterProblems } as const;

/** The register, by NIB: officers of government agencies see the companies of their agency's region. */
export const listCompanyRecords = defineRoute({
  ...common,
  id: 'listCompanyRecords',
  method: 'get',
  path: '/v1/company-records',
  summary: { id: 'Register perusahaan', en: 'The company register' },
  who: ['officer'],
  scope: { officer: 'region' },
  query: z.strictObject({
    ...pageQuery,
    q: z.string().trim().min(2).max(100).optional().meta({ description: 'Beginnings of words of the name' }),
    nib: Nib.optional(),
    kind: CompanyKind.optional(),
    scale: BusinessScale.optional(),
    status: z.enum(['active', 'closed']).optional(),
    kbli: z
      .string()
      .regex(/^\d{5}$/)
      .optional()
      .meta({ description: 'A KBLI code of its activities' }),
    region: RegionCode.optional().meta({ description: 'Companies of this region and of all regions within it' }),
  }),
  response: { status: 200, body: pageOf(CompanyRecordSummary) },
  examples: { query: { limit: 20, q: 'kopi', region: '33.74' }, response: { items: [summaryExample] } },
});

/** One company's record, now or as of a moment. */
export const getCompanyRecord = defineRoute({
  ...common,
  id: 'getCompanyRecord',
  method: 'get',
  path: '/v1/company-records/{company}',
  summary: { id: 'Data satu perusahaan', en: 'One company record' },
  description: {
    id: 'Petugas instansi pemerintah melihat perusahaan wilayah instansinya. `at` menjawab keadaan pada saat itu.',
    en: 'Officers of government agencies see companies of their region. `at` answers what held at that moment.',
  },
  who: ['officer'],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  query: z.strictObject({ at: Moment.optional() }),
  response: { status: 200, body: CompanyRecord, etag: true },
  examples: { params: { company }, query: {}, response: recordExample },
});

/** What a service or an agency keeps a copy of, through its grant. */
export const getGrantedCompanyRecord = defineRoute({
  ...common,
  problems: [...companyRegisterProblems, ...registerGrantProblems],
  id: 'getGrantedCompanyRecord',
  method: 'get',
  path: '/v1/company-records/{company}/record',
  summary: { id: 'Data perusahaan menurut hak akses', en: 'A company’s record through a grant' },
  who: ['service', 'agency'],
  scope: { service: 'grant', agency: 'grant' },
  evidence: { service: 'grant', agency: 'grant' },
  params: Ref,
  response: { status: 200, body: GrantedCompanyRecord, etag: true },
  examples: {
    params: { company },
    response: { company, version: 2, nib: recordExample.nib, name: recordExample.name },
  },
});

/** The values an attribute of a company has had, the present one first. */
export const CompanyHistory = z
  .object({
    company: CompanyId,
    attribute: z.enum(companyAttributes as [keyof CompanyAttributes, ...(keyof CompanyAttributes)[]]),
    complete: z.boolean().meta({ description: 'Whether older values than these were never there' }),
    values: z.array(z.union(Object.values(CompanyAttributes.shape))).min(1),
  })
  .meta({ id: 'CompanyHistory' });
export type CompanyHistory = z.infer<typeof CompanyHistory>;

/** The values an attribute has had, as far as they are kept. */
export const getCompanyHistory = defineRoute({
  ...common,
  id: 'getCompanyHistory',
  method: 'get',
  path: '/v1/company-records/{company}/history/{attribute}',
  summary: { id: 'Riwayat satu atribut perusahaan', en: 'The history of one attribute of a company' },
  who: ['officer'],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
  params: Ref.extend({ attribute: CompanyHistory.shape.attribute }),
  response: { status: 200, body: CompanyHistory },
  examples: {
    params: { company, attribute: 'name' },
    response: { company, attribute: 'name', complete: true, values: [recordExample.name] },
  },
});

export const companyRegisterRoutes = [listCompanyRecords, getCompanyRecord, getGrantedCompanyRecord, getCompanyHistory];
