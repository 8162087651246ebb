import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Nik, PersonRef } from '../values/person.ts';
import { Kbli } from '../values/taxpayer.ts';
import { type ClosureReason, CompanyId, closureReasons, companyPowers } from './company.ts';
import { companyProblems, mandateProblems } from './company-problems.ts';
import {
  Company,
  type CompanyActivity,
  CompanyChanges,
  CompanyMandate,
  CompanyPowers,
  MandateEnd,
  MyCompany,
  NewCompany,
} from './company-shapes.ts';

const id = 'q2w4e6r2t3y5u7i2o3p4a5s6d7';
const person = 'pabcdefghijklmnopqrstuvwxyz';
const colleague = 'pbbcdefghijklmnopqrstuvwxyz';
const drinks = { edition: '2020', code: '11040' } as const;
const restaurant = { edition: '2020', code: '56101' } as const;
const registeredAt = '2026-03-02T03:04:05.678Z';
const mandate: CompanyMandate = { person, powers: [...companyPowers], by: person, givenAt: registeredAt };
const inReview: CompanyActivity = {
  kbli: drinks,
  risk: 'medium-high',
  status: 'in-review',
  review: { permit: 'standard-certificate', request: 1, requestedAt: registeredAt },
};
const company: Company = {
  id,
  nib: '9120001234567',
  status: 'registered',
  kind: 'private',
  name: 'PT Segar Lereng Ungaran',
  region: '33.74.01.1001',
  capital: 1_750_000_000,
  scale: 'small',
  deed: { number: '17', date: '2026-02-20' },
  activities: [
    inReview,
    {
      kbli: restaurant,
      risk: 'low',
      status: 'licensed',
      licence: { permit: 'nib', basis: 'nib', licensedAt: registeredAt },
    },
  ],
  mandates: [mandate],
  registeredAt,
};
const grown: Company = {
  ...company,
  capital: 5_500_000_000,
  scale: 'medium',
  activities: [
    inReview,
    {
      kbli: restaurant,
      risk: 'medium-low',
      status: 'licensed',
      licence: {
        permit: 'standard-certificate',
        number: `${company.nib}0001`,
        basis: 'self-declared',
        licensedAt: '2026-06-02T03:04:05.678Z',
      },
    },
  ],
};
const closed: Company = {
  ...company,
  status: 'closed',
  closedAt: '2027-01-04T03:00:00.000Z',
  closureReason: 'ceased',
};

const common = { service: 'g2b', tag: 'company' } as const;
const Id = z.strictObject({ id: CompanyId });
const MandateOf = z.strictObject({ id: CompanyId, person: PersonRef });
const acting = {
  ...common,
  who: ['citizen', 'business'] as const,
  scope: { citizen: 'mandate', business: 'mandate' } as const,
  evidence: { citizen: 'legitimate-interest', business: 'legitimate-interest' } as const,
  problems: [...companyProblems, ...mandateProblems],
};

/** A citizen registers a company and becomes its first representative; its NIB is there at once. */
export const registerCompany = defineRoute({
  ...common,
  problems: companyProblems,
  id: 'registerCompany',
  method: 'post',
  path: '/v1/companies',
  summary: { id: 'Mendaftarkan perusahaan', en: 'Register a company' },
  description: {
    id: 'NIB terbit seketika. Skala usaha ditentukan modal, risiko tiap kegiatan oleh KBLI dan skala: risiko rendah cukup NIB, menengah rendah sertifikat standar atas pernyataan sendiri, menengah tinggi sertifikat standar yang diverifikasi, tinggi izin. Satu akta atau satu pemilik UMK adalah satu perusahaan.',
    en: 'The NIB is given at once. The capital decides the scale, KBLI and scale the risk of each activity: low risk needs the NIB alone, medium-low a standard certificate on the company’s own word, medium-high one that is verified, high risk a licence. One deed, or one owner of a micro or small business, is one company.',
  },
  who: ['citizen'],
  scope: { citizen: 'own' },
  body: NewCompany,
  idempotencyKey: 'required',
  response: { status: 201, body: Company, etag: true },
  examples: {
    body: {
      kind: 'private',
      name: company.name,
      region: company.region,
      capital: company.capital,
      activities: [drinks, restaurant],
      selfDeclaration: false,
      deed: { number: '17', date: '2026-02-20', notary: 'Rahayu Lestari, S.H., M.Kn.' },
    },
    response: company,
  },
});

/** The companies a citizen may act for. */
export const listMyCompanies = defineRoute({
  ...common,
  problems: [],
  id: 'listMyCompanies',
  method: 'get',
  path: '/v1/me/companies',
  summary: { id: 'Perusahaan yang saya wakili', en: 'Companies I may act for' },
  who: ['citizen'],
  scope: { citizen: 'mandate' },
  query: z.strictObject(pageQuery),
  response: { status: 200, body: pageOf(MyCompany) },
  examples: {
    query: { limit: 20 },
    response: {
      items: [
        {
          id,
          nib: company.nib,
          status: company.status,
          kind: company.kind,
          name: company.name,
          registeredAt,
          powers: ['tax'],
        },
      ],
    },
  },
});

/** One company. */
export const getCompany = defineRoute({
  ...common,
  problems: companyProblems,
  id: 'getCompany',
  method: 'get',
  path: '/v1/companies/{id}',
  summary: { id: 'Satu perusahaan', en: 'One company' },
  description: {
    id: 'Wakil melihat perusahaan yang memberinya kuasa, petugas instansi pemerintah melihat perusahaan di wilayah instansinya.',
    en: 'A representative sees the companies that gave them a mandate, an officer of a government agency those of the agency’s region.',
  },
  who: ['citizen', 'business', 'officer'],
  scope: { citizen: 'mandate', business: 'mandate', officer: 'region' },
  evidence: { citizen: 'legitimate-interest', business: 'legitimate-interest', officer: 'public-duty' },
  params: Id,
  response: { status: 200, body: Company, etag: true },
  examples: {
    params: { id },
    response: {
      ...company,
      representative: { person, address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' } },
    },
  },
});

/** A company changes what it said about itself. */
export const amendCompany = defineRoute({
  ...acting,
  id: 'amendCompany',
  method: 'patch',
  path: '/v1/companies/{id}',
  summary: { id: 'Mengubah data perusahaan', en: 'Amend a company' },
  description: {
    id: 'Memerlukan kuasa `company`. Bila risikonya naik, izin dimintakan lagi; izin yang lama berlaku sampai ada jawaban.',
    en: 'Needs the power `company`. Where a risk rises its permit is asked for again; the former one holds until the answer.',
  },
  params: Id,
  body: CompanyChanges,
  idempotencyKey: 'accepted',
  ifMatch: 'required',
  response: { status: 200, body: Company, etag: true },
  examples: {
    params: { id },
    body: { capital: 5_500_000_000, selfDeclaration: true },
    response: grown,
  },
});

/** A company asks again for a permit that was refused. */
export const requestCompanyReview = defineRoute({
  ...acting,
  id: 'requestCompanyReview',
  method: 'post',
  path: '/v1/companies/{id}/reviews',
  summary: { id: 'Memohon lagi izin yang ditolak', en: 'Ask again for a refused permit' },
  description: { id: 'Memerlukan kuasa `licence`.', en: 'Needs the power `licence`.' },
  params: Id,
  body: z.strictObject({ kbli: Kbli }),
  idempotencyKey: 'required',
  response: { status: 201, body: Company, etag: true },
  examples: { params: { id }, body: { kbli: drinks }, response: company },
});

/** A company gives up its NIB. */
export const closeCompany = defineRoute({
  ...acting,
  id: 'closeCompany',
  method: 'post',
  path: '/v1/companies/{id}/closure',
  summary: { id: 'Menutup perusahaan', en: 'Close a company' },
  description: {
    id: 'Memerlukan kuasa `company`. Kuasa dan izinnya berakhir, permohonan yang belum dijawab ditarik.',
    en: 'Needs the power `company`. Its mandates and permits end, requests not answered yet are withdrawn.',
  },
  params: Id,
  body: z.strictObject({ reason: z.enum(Object.keys(closureReasons) as [ClosureReason, ...ClosureReason[]]) }),
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: Company, etag: true },
  examples: { params: { id }, body: { reason: 'ceased' }, response: closed },
});

/** A company lets a person act for it. */
export const giveCompanyMandate = defineRoute({
  ...acting,
  id: 'giveCompanyMandate',
  method: 'post',
  path: '/v1/companies/{id}/mandates',
  summary: { id: 'Memberi kuasa', en: 'Give a mandate' },
  description: {
    id: 'Memerlukan kuasa `company`. NIK hanya dipakai untuk menentukan rujukan penerima dan tidak disimpan.',
    en: 'Needs the power `company`. The NIK serves only to derive the reference of the person and is not kept.',
  },
  params: Id,
  body: z.strictObject({ nik: Nik, powers: CompanyPowers, until: z.exactOptional(MandateEnd) }),
  idempotencyKey: 'required',
  response: { status: 201, body: CompanyMandate },
  examples: {
    params: { id },
    body: { nik: '3374021508850002', powers: ['tax', 'licence'], until: '2030-12-31' },
    response: { person: colleague, powers: ['tax', 'licence'], until: '2030-12-31', by: person, givenAt: registeredAt },
  },
});

/** A company changes what a mandate allows. */
export const limitCompanyMandate = defineRoute({
  ...acting,
  id: 'limitCompanyMandate',
  method: 'put',
  path: '/v1/companies/{id}/mandates/{person}',
  summary: { id: 'Mengubah kuasa', en: 'Change a mandate' },
  description: {
    id: 'Memerlukan kuasa `company`. Menggantikan seluruh isi kuasa.',
    en: 'Needs the power `company`. Takes the place of all the mandate said.',
  },
  params: MandateOf,
  body: z.strictObject({ powers: CompanyPowers, until: z.exactOptional(MandateEnd) }),
  idempotencyKey: 'accepted',
  response: { status: 200, body: CompanyMandate },
  examples: {
    params: { id, person: colleague },
    body: { powers: ['tax'] },
    response: { person: colleague, powers: ['tax'], by: person, givenAt: registeredAt },
  },
});

/** A company takes a mandate back, or its holder gives it up. */
export const revokeCompanyMandate = defineRoute({
  ...acting,
  id: 'revokeCompanyMandate',
  method: 'delete',
  path: '/v1/companies/{id}/mandates/{person}',
  summary: { id: 'Mencabut kuasa', en: 'Revoke a mandate' },
  description: {
    id: 'Memerlukan kuasa `company`; kuasa sendiri dapat selalu dilepaskan. Kuasa `company` tanpa batas waktu yang terakhir tidak dapat dicabut.',
    en: 'Needs the power `company`; one’s own mandate can always be given up. The last power `company` without an end cannot be revoked.',
  },
  params: MandateOf,
  idempotencyKey: 'accepted',
  response: { status: 204 },
  examples: { params: { id, person: colleague } },
});

export const companyRoutes = [
  registerCompany,
  listMyCompanies,
  getCompany,
  amendCompany,
  requestCompanyReview,
  closeCompany,
  giveCompanyMandate,
  limitCompanyMandate,
  revokeCompanyMandate,
];
