import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { PersonnelActionId, PersonnelActionKind } from './personnel-action.ts';
import { decreeProblems } from './personnel-action-problems.ts';

const DecreeCode = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'DecreeCode', description: 'Code of a decree, 26 characters, as in its QR' });

/** The numbers of an agency's decrees of a year. */
export const DecreeRegister = z
  .object({
    agency: AgencyId,
    year: z.int(),
    numbers: z.array(
      z.object({
        sequence: z.int().min(1),
        number: z.string(),
        date: IsoDate,
        action: PersonnelActionId,
        status: z.enum(['reserved', 'used', 'void']).meta({ id: 'DecreeNumberStatus' }),
      }),
    ),
  })
  .meta({ id: 'DecreeRegister', description: 'Buku nomor keputusan' });
export type DecreeRegister = z.infer<typeof DecreeRegister>;

/** A decree that was issued: what everybody may know of it, which is nothing about whom it concerns. */
export const DecreeVerification = z
  .object({
    code: DecreeCode,
    status: z.enum(['effective', 'not-yet-effective']).meta({ id: 'DecreeStatus' }),
    number: z.string(),
    date: IsoDate,
    agency: AgencyId,
    agencyName: z.exactOptional(z.string()),
    kind: PersonnelActionKind,
    effectiveOn: IsoDate,
    issuedAt: Instant,
    signedBy: z.string(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the file as it was issued' }),
  })
  .meta({ id: 'DecreeVerification', description: 'Hasil verifikasi keputusan' });
export type DecreeVerification = z.infer<typeof DecreeVerification>;

const agency = 'bkpsdm-33.74';
const number = '821/0001/BKPSDM-33.74/2027';
const code = 'k3v5qzj2m7x4c6b2n5l7w3r4ta';

/** The register of the officer's agency: every number of a year, the void ones too. */
export const getDecreeRegister = defineRoute({
  service: 'g2e',
  tag: 'decree',
  id: 'getDecreeRegister',
  method: 'get',
  path: '/v1/decree-register',
  summary: { id: 'Buku nomor keputusan', en: 'The numbers of the decrees of a year' },
  description: {
    id: 'Nomor berurutan tanpa celah per instansi dan tahun. Nomor yang sudah disimpan bagi usulan yang kemudian ditarik ditandai batal.',
    en: 'Numbers follow one another without gaps within agency and year. One that was kept for an action withdrawn after is void.',
  },
  who: [{ kind: 'officer', roles: ['hr', 'ppk'] }],
  scope: { officer: 'agency' },
  query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) }),
  response: { status: 200, body: DecreeRegister },
  problems: [],
  examples: {
    query: { year: 2027 },
    response: {
      agency,
      year: 2027,
      numbers: [{ sequence: 1, number, date: '2027-02-20', action: 'abcdefghijklmnopqrstuvwxyz', status: 'used' }],
    },
  },
});

/** Whether a decree is genuine: for everybody, as data or as a page. */
export const verifyDecree = defineRoute({
  service: 'g2e',
  tag: 'decree',
  id: 'verifyDecree',
  method: 'get',
  path: '/v1/verifications/{code}',
  summary: { id: 'Memverifikasi keputusan', en: 'Verify a decree' },
  description: {
    id: 'Alamat yang dimuat QR. Peramban mendapat halaman, program mendapat JSON; keduanya tanpa data pribadi.',
    en: 'The address in the QR. A browser gets a page, a program JSON; neither holds personal data.',
  },
  who: ['public'],
  scope: { public: 'code' },
  params: z.strictObject({ code: DecreeCode }),
  response: { status: 200, body: DecreeVerification, page: true },
  problems: decreeProblems,
  examples: {
    params: { code },
    response: {
      code,
      status: 'effective',
      number,
      date: '2027-02-20',
      agency,
      agencyName: 'Badan Kepegawaian dan Pengembangan SDM Kota Semarang',
      kind: 'appointment',
      effectiveOn: '2027-03-01',
      issuedAt: '2027-02-20T05:00:00.000Z',
      signedBy: 'Simpul',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  },
});

export const decreeRoutes = [getDecreeRegister, verifyDecree];
