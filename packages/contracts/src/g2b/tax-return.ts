import { z } from 'zod';
import { TaxPeriod, TaxTypeId } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { Rupiah } from '../values/money.ts';
import { RegionCode } from '../values/region.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';

const told = {
  nib: Nib,
  taxType: TaxTypeId,
  period: TaxPeriod,
  dueDate: IsoDate.meta({ description: 'Last day to file, Asia/Jakarta' }),
  filedAt: Instant,
  due: Rupiah.meta({ description: 'The tax that is due for the period, by the return as it stands now' }),
  region: RegionCode.meta({ description: "The company's region" }),
};
const example = {
  nib: '9120001234567',
  taxType: 'ppn',
  period: '2026-03',
  dueDate: '2026-04-30',
  filedAt: '2026-04-20T03:04:05.678Z',
  due: 24_500_000,
  region: '33.74.01.1001',
};

/** What a company declared of a tax for a period; what is due of it is billed. */
export const taxReturnFiled = event({
  type: 'g2b.tax-return.filed.v1',
  data: z.object(told),
  summary: 'A company filed a tax return.',
  example,
});

/** The company corrected its return: what is due is another amount now, in place of the one before. */
export const taxReturnAmended = event({
  type: 'g2b.tax-return.amended.v1',
  data: z.object({
    ...told,
    correction: z.int().min(1).meta({ description: 'Which correction (pembetulan ke-) this is, counted from 1' }),
  }),
  summary: 'A company amended a tax return.',
  example: { ...example, filedAt: '2026-04-24T07:00:00.000Z', due: 26_000_000, correction: 1 },
});

/** The returns of companies. */
export const taxReturnTopic = topic({
  name: 'g2b.tax-return',
  partitions: 16,
  key: 'id of the tax return, one per company, tax type and period',
  summary: 'Tax returns of companies: filed, amended.',
  events: [taxReturnFiled, taxReturnAmended],
});
