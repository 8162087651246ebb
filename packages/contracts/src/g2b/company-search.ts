import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { BusinessRisk, BusinessScale } from '../values/business.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { RegionCode } from '../values/region.ts';
import { Kbli, Nib } from '../values/taxpayer.ts';
import { Instant } from '../values/time.ts';
import { CompanyKind, CompanyName } from './company.ts';

/** A company as everybody may see it. */
export const PublicCompany = z
  .object({
    nib: Nib,
    status: z.enum(['registered', 'closed']),
    kind: CompanyKind,
    name: CompanyName,
    scale: BusinessScale,
    region: RegionCode,
    activities: z.array(
      z.object({
        kbli: Kbli,
        title: z.exactOptional(z.string()),
        risk: BusinessRisk,
        licensed: z.boolean().meta({ description: 'Whether the company may work in it' }),
      }),
    ),
    registeredAt: Instant,
  })
  .meta({ id: 'PublicCompany', description: 'Perusahaan, tanpa data pribadi' });
export type PublicCompany = z.infer<typeof PublicCompany>;

/** Companies by name, line of business and region: for everybody. */
export const searchCompanies = defineRoute({
  service: 'g2b',
  tag: 'company',
  id: 'searchCompanies',
  method: 'get',
  path: '/v1/companies',
  summary: { id: 'Mencari perusahaan', en: 'Search companies' },
  description: {
    id: 'Terbuka untuk umum dan tanpa data pribadi; menurut nama. Perubahan tampak beberapa saat setelah terjadi.',
    en: 'Open to the public and without personal data; by name. What changes shows a moment later.',
  },
  who: ['public'],
  scope: { public: 'any' },
  query: z.strictObject({
    ...pageQuery,
    q: z
      .string()
      .trim()
      .min(2)
      .max(100)
      .optional()
      .meta({ description: 'Beginnings of words of the name, in any order, or a NIB' }),
    kbli: z
      .string()
      .regex(/^\d{5}$/)
      .optional()
      .meta({ description: 'Code of a line of business, of whatever edition' }),
    region: RegionCode.optional().meta({ description: 'This region and all within it' }),
    status: z.enum(['registered', 'closed']).optional(),
  }),
  response: { status: 200, body: pageOf(PublicCompany) },
  problems: [],
  examples: {
    query: { limit: 20, q: 'segar ungaran', kbli: '56101', region: '33.74' },
    response: {
      items: [
        {
          nib: '9120001234567',
          status: 'registered',
          kind: 'private',
          name: 'PT Segar Lereng Ungaran',
          scale: 'small',
          region: '33.74.01.1001',
          activities: [
            {
              kbli: { edition: '2020', code: '11040' },
              title: 'Industri Minuman Ringan',
              risk: 'medium-high',
              licensed: false,
            },
            { kbli: { edition: '2020', code: '56101' }, title: 'Restoran', risk: 'low', licensed: true },
          ],
          registeredAt: '2026-03-02T03:04:05.678Z',
        },
      ],
    },
  },
});
