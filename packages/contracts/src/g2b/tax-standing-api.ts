import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant } from '../values/time.ts';
import { CompanyId } from './company.ts';
import { mandateProblems } from './company-problems.ts';
import { taxOfficerProblems, taxStandingProblems } from './tax-problems.ts';
import { ArrearsReason } from './tax-standing.ts';

/** How a company stands in its taxes at a moment. */
export const TaxStanding = z
  .object({
    nib: Nib,
    company: CompanyId,
    at: Instant.meta({ description: 'The moment asked about' }),
    standing: z.enum(['cleared', 'in-arrears']),
    reasons: z.exactOptional(
      z.array(ArrearsReason).meta({ description: 'For the company and for officers of state tax: a tax secret' }),
    ),
    until: z.exactOptional(
      Instant.meta({ description: 'Asked about now: it holds until then, unless something happens before' }),
    ),
  })
  .meta({ id: 'TaxStanding', description: 'Konfirmasi Status Wajib Pajak (KSWP)' });
export type TaxStanding = z.infer<typeof TaxStanding>;

const nib = '9120001234567';

/** The standing now, or as it was at a moment. */
export const getTaxStanding = defineRoute({
  id: 'getTaxStanding',
  service: 'g2b',
  tag: 'tax-standing',
  method: 'get',
  path: '/v1/tax-standings/{nib}',
  summary: { id: 'Konfirmasi status wajib pajak', en: 'Confirm the tax standing of a company' },
  description: {
    id: 'Sekarang, atau pada saat `at`. Instansi pajak daerah dan perizinan mendapat jawaban valid atau tidak; alasannya hanya untuk perusahaan sendiri dan petugas pajak pusat. Instansi lain tidak mendapat jawaban.',
    en: 'Now, or as of `at`. Agencies of regional taxes and of permits get the answer only; the reasons are for the company itself and for officers of state tax. Other agencies are not answered.',
  },
  who: ['business', 'officer', 'agency'],
  scope: { business: 'mandate', officer: 'duty', agency: 'duty' },
  params: z.strictObject({ nib: Nib }),
  query: z.strictObject({
    at: z.iso
      .datetime({ offset: true })
      .optional()
      .meta({ description: 'RFC 3339 with Z or an offset; now if left out' }),
  }),
  response: { status: 200, body: TaxStanding },
  problems: [...taxStandingProblems, ...taxOfficerProblems, ...mandateProblems],
  examples: {
    params: { nib },
    query: { at: '2026-05-02T10:04:05+07:00' },
    response: {
      nib,
      company: 'q2w4e6r2t3y5u7i2o3p4a5s6d7',
      at: '2026-05-02T03:04:05.000Z',
      standing: 'in-arrears',
      reasons: [{ kind: 'bill-overdue', taxType: 'ppn', period: '2026-03' }],
    },
  },
});
