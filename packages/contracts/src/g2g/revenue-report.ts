import { z } from 'zod';
import { BillKind, TaxTypeId } from '../billing/bill.ts';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { RupiahTotal } from '../values/money.ts';
import { RegionCode, regionLevels } from '../values/region.ts';
import { Instant, IsoDate } from '../values/time.ts';

const Level = z.enum(regionLevels).meta({ id: 'RegionLevel' });
const Sum = z
  .object({ total: RupiahTotal, count: z.int().min(0).meta({ description: 'Number of payments' }) })
  .meta({ id: 'RevenueSum' });

/** Revenue of one kind and tax type in one region. */
export const RevenueRow = z
  .object({
    region: RegionCode,
    regionName: z.exactOptional(z.string()),
    kind: BillKind,
    taxType: TaxTypeId,
    ...Sum.shape,
  })
  .meta({ id: 'RevenueRow' });
export type RevenueRow = z.infer<typeof RevenueRow>;

/** Revenue by region, kind and tax type. State and regional revenue have totals of their own. */
export const RevenueReport = z
  .object({
    from: IsoDate,
    to: IsoDate,
    region: RegionCode,
    level: Level,
    asOf: Instant.meta({ description: 'Every ledger entry that had reached the report before this moment is counted' }),
    rows: z.array(RevenueRow),
    totals: z.object({ state: Sum, regional: Sum, all: Sum }),
  })
  .meta({ id: 'RevenueReport' });
export type RevenueReport = z.infer<typeof RevenueReport>;

export const revenueReportProblems = problems('revenue-report', {
  'dates-reversed': {
    status: 422,
    title: { id: 'Urutan tanggal terbalik', en: 'Dates reversed' },
    detail: {
      id: 'Tanggal awal {from} setelah tanggal akhir {to}.',
      en: 'The first day {from} is after the last day {to}.',
    },
  },
  'level-above-region': {
    status: 422,
    title: { id: 'Tingkat di atas wilayah', en: 'Level above the region' },
    detail: {
      id: 'Wilayah {region} tidak dapat dirinci menurut tingkat {level}. Pilih tingkat wilayah itu atau di bawahnya.',
      en: 'Region {region} cannot be broken down by {level}. Choose the level of the region or one below it.',
    },
  },
  'too-many-rows': {
    status: 422,
    title: { id: 'Laporan terlalu besar', en: 'Report too large' },
    detail: {
      id: 'Laporan ini lebih dari {limit} baris. Pilih wilayah yang lebih kecil atau tingkat yang lebih tinggi.',
      en: 'This report has more than {limit} rows. Choose a smaller region or a higher level.',
    },
  },
});

/** The treasury's revenue report, open to everybody. */
export const getRevenueReport = defineRoute({
  id: 'getRevenueReport',
  service: 'g2g',
  tag: 'revenue-report',
  method: 'get',
  path: '/v1/reports/revenue',
  summary: { id: 'Laporan pendapatan', en: 'Revenue report' },
  description: {
    id: 'Pendapatan negara dan daerah menurut jenis pajak dan wilayah, dijumlahkan dari desa sampai nasional, menurut tanggal bayar (WIB).',
    en: 'State and regional revenue by tax type and region, rolled up from village to nation, by day of payment (Asia/Jakarta).',
  },
  who: ['public'],
  scope: { public: 'any' },
  query: z.strictObject({
    from: IsoDate.meta({ description: 'First day, Asia/Jakarta' }),
    to: IsoDate.meta({ description: 'Last day, Asia/Jakarta' }),
    region: RegionCode.default('id'),
    level: Level.optional().meta({ description: 'Level of the rows’ regions; that of `region` when left out' }),
    kind: BillKind.optional(),
    taxType: TaxTypeId.optional(),
  }),
  response: { status: 200, body: RevenueReport },
  problems: revenueReportProblems,
  examples: {
    query: { from: '2026-03-01', to: '2026-03-31', region: '33', level: 'regency' },
    response: {
      from: '2026-03-01',
      to: '2026-03-31',
      region: '33',
      level: 'regency',
      asOf: '2026-03-31T10:00:00.000Z',
      rows: [
        {
          region: '33.74',
          regionName: 'Kota Semarang',
          kind: 'regional',
          taxType: 'pbb-p2',
          total: '1250000',
          count: 1,
        },
      ],
      totals: {
        state: { total: '0', count: 0 },
        regional: { total: '1250000', count: 1 },
        all: { total: '1250000', count: 1 },
      },
    },
  },
});

export const revenueReportRoutes = [getRevenueReport];
