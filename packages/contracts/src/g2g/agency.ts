import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { type BusinessSector, businessSectors } from '../values/kbli-sectors.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { CurrentRegion, RegionCode } from '../values/region.ts';
import { Instant } from '../values/time.ts';

/** Where in the state an agency stands; regency and city are one level of two kinds. */
export const AgencyLevel = z.enum(['central', 'province', 'regency', 'city', 'village']).meta({ id: 'AgencyLevel' });
export type AgencyLevel = z.infer<typeof AgencyLevel>;

/** The branch of power; `independent` are bodies outside the three, such as the audit board or the election commission. */
export const AgencyBranch = z
  .enum(['executive', 'legislative', 'judicial', 'independent'])
  .meta({ id: 'AgencyBranch' });
export type AgencyBranch = z.infer<typeof AgencyBranch>;

export const AgencyKind = z.enum(['agency', 'state-enterprise', 'foreign-partner']).meta({ id: 'AgencyKind' });
export type AgencyKind = z.infer<typeof AgencyKind>;

/** The stages of Presidential Instruction 3/2003; every agency begins with the first. */
export const AgencyStage = z
  .enum(['preparation', 'maturation', 'consolidation', 'utilisation'])
  .meta({ id: 'AgencyStage' });

/** The permits of one field of government, as a ministry decides on them. */
export const licensingDuty = <S extends BusinessSector>(sector: S): `licensing-${S}` => `licensing-${sector}`;

const licensingDuties = (Object.keys(businessSectors) as BusinessSector[]).map(licensingDuty);

/**
 * What an agency is charged with, where a right in Simpul hangs on it: an officer may do what their role says
 * only in an agency that has the duty.
 */
export const agencyDuties = [
  'civil-registry',
  'data-custodian',
  'state-tax',
  'regional-tax',
  'treasury',
  'health-insurance',
  'civil-service',
  'civil-service-training',
  'partner-accreditation',
  'licensing',
  ...licensingDuties,
] as const;

const AgencyName = z
  .string()
  .trim()
  .min(2)
  .max(200)
  .meta({ id: 'AgencyName', examples: ['Dinas Kependudukan dan Pencatatan Sipil Kota Semarang'] });

/** An agency as the directory publishes it. */
export const Agency = z
  .object({
    id: AgencyId,
    name: AgencyName,
    level: AgencyLevel,
    branch: AgencyBranch,
    kind: AgencyKind,
    region: RegionCode,
    parent: z.exactOptional(AgencyId),
    // no closed list: duties will be added, and an event type may not change
    duties: z
      .array(z.string().regex(/^[a-z][a-z-]{1,39}$/))
      .max(20)
      .meta({ description: 'What it is charged with, for instance civil-registry, state-tax, regional-tax, treasury' }),
    stage: AgencyStage,
    enrolledAt: Instant,
  })
  .meta({ id: 'Agency' });
export type Agency = z.infer<typeof Agency>;

/**
 * The duties by which an agency has a say over others than itself. State enterprises and foreign partners have none,
 * whatever the directory says they are charged with.
 */
export function publicDuties({
  kind,
  duties,
}: Pick<Agency, 'kind'> & { duties: readonly string[] }): readonly string[] {
  return kind === 'agency' ? duties : [];
}

/** What an operator says about an agency to enrol it. */
export const NewAgency = z
  .strictObject({
    id: AgencyId,
    name: AgencyName,
    level: AgencyLevel,
    branch: AgencyBranch,
    kind: AgencyKind,
    region: CurrentRegion,
    parent: z.exactOptional(AgencyId),
    duties: z.array(z.enum(agencyDuties)).max(20).default([]),
  })
  .meta({ id: 'NewAgency' });
export type NewAgency = z.infer<typeof NewAgency>;

const agencyExample: Agency = {
  id: 'dukcapil-33.74',
  name: 'Dinas Kependudukan dan Pencatatan Sipil Kota Semarang',
  level: 'city',
  branch: 'executive',
  kind: 'agency',
  region: '33.74',
  parent: 'pemkot-33.74',
  duties: ['civil-registry'],
  stage: 'preparation',
  enrolledAt: '2026-03-31T02:15:30.000Z',
};

/** An agency has entered the directory; the whole public record. */
export const agencyEnrolled = event({
  type: 'g2g.agency.enrolled.v1',
  data: Agency,
  summary: 'An agency has been entered in the directory',
  example: agencyExample,
});

export const agencyTopic = topic({
  name: 'g2g.agency',
  partitions: 8,
  key: 'AgencyId',
  summary: 'The agency directory, for every service to keep a copy of',
  events: [agencyEnrolled],
});

export const agencyProblems = problems('agency', {
  'not-found': {
    status: 404,
    title: { id: 'Instansi tidak ditemukan', en: 'Agency not found' },
    detail: {
      id: 'Tidak ada instansi dengan kode ini dalam direktori.',
      en: 'The directory has no agency with this id.',
    },
  },
  'already-enrolled': {
    status: 409,
    title: { id: 'Instansi sudah terdaftar', en: 'Agency already enrolled' },
    detail: {
      id: 'Kode instansi {id} sudah dipakai dalam direktori.',
      en: 'The agency id {id} is already in the directory.',
    },
  },
  'parent-unknown': {
    status: 422,
    title: { id: 'Instansi induk tidak dikenal', en: 'Parent agency unknown' },
    detail: {
      id: 'Instansi induk {parent} belum terdaftar. Daftarkan induknya lebih dahulu.',
      en: 'The parent agency {parent} is not in the directory. Enrol the parent first.',
    },
  },
  'parent-elsewhere': {
    status: 422,
    title: { id: 'Instansi induk di wilayah lain', en: 'Parent agency elsewhere' },
    detail: {
      id: 'Wilayah instansi induk {parent} harus sama dengan atau mencakup wilayah instansi.',
      en: 'The region of the parent agency {parent} must be that of the agency or lie around it.',
    },
  },
  'region-level-mismatch': {
    status: 422,
    title: { id: 'Wilayah tidak sesuai tingkat', en: 'Region does not fit the level' },
    detail: {
      id: 'Instansi tingkat {level} memerlukan wilayah bertingkat {expected}; {region} bertingkat {actual}.',
      en: 'An agency of level {level} needs a region of level {expected}; {region} is of level {actual}.',
    },
  },
});

const common = { service: 'g2g', tag: 'agency', problems: agencyProblems } as const;

/** An operator enters an agency. */
export const enrolAgency = defineRoute({
  ...common,
  id: 'enrolAgency',
  method: 'post',
  path: '/v1/agencies',
  summary: { id: 'Mendaftarkan instansi', en: 'Enrol an agency' },
  who: ['operator'],
  scope: { operator: 'any' },
  body: NewAgency,
  idempotencyKey: 'required',
  response: { status: 201, body: Agency, etag: true },
  examples: {
    body: {
      id: 'dukcapil-33.74',
      name: agencyExample.name,
      level: 'city',
      branch: 'executive',
      kind: 'agency',
      region: '33.74',
      parent: 'pemkot-33.74',
      duties: ['civil-registry'],
    },
    response: agencyExample,
  },
});

/** The directory, by name. */
export const listAgencies = defineRoute({
  ...common,
  id: 'listAgencies',
  method: 'get',
  path: '/v1/agencies',
  summary: { id: 'Direktori instansi', en: 'The agency directory' },
  who: ['public'],
  scope: { public: 'any' },
  query: z.strictObject({
    ...pageQuery,
    level: AgencyLevel.optional(),
    branch: AgencyBranch.optional(),
    kind: AgencyKind.optional(),
    region: RegionCode.optional().meta({ description: 'Agencies of this region and of all regions within it' }),
  }),
  response: { status: 200, body: pageOf(Agency) },
  examples: { query: { limit: 20, region: '33.74', branch: 'executive' }, response: { items: [agencyExample] } },
});

/** One agency. */
export const getAgency = defineRoute({
  ...common,
  id: 'getAgency',
  method: 'get',
  path: '/v1/agencies/{id}',
  summary: { id: 'Satu instansi', en: 'One agency' },
  who: ['public'],
  scope: { public: 'any' },
  params: z.strictObject({ id: AgencyId }),
  response: { status: 200, body: Agency, etag: true },
  examples: { params: { id: 'dukcapil-33.74' }, response: agencyExample },
});

export const agencyRoutes = [enrolAgency, listAgencies, getAgency];
