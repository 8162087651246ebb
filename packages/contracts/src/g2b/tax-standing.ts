import { z } from 'zod';
import { TaxPeriod, TaxTypeId } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant } from '../values/time.ts';
import { CompanyId } from './company.ts';

/** One thing that keeps a company from being in good standing. */
export const ArrearsReason = z
  .object({
    kind: z.enum(['return-missing', 'bill-overdue', 'instalment-broken']),
    taxType: TaxTypeId,
    period: TaxPeriod,
  })
  .meta({ id: 'ArrearsReason', description: 'SPT belum disampaikan, tunggakan pajak, atau angsuran yang dilanggar' });
export type ArrearsReason = z.infer<typeof ArrearsReason>;

const told = {
  nib: Nib,
  company: CompanyId,
  at: Instant.meta({ description: 'The moment for which it was found' }),
  until: z.exactOptional(
    Instant.meta({ description: 'It holds until then, unless something happens before: what is due next is due then' }),
  ),
};
const example = {
  nib: '9120001234567',
  company: 'q2w4e6r2t3y5u7i2o3p4a5s6d7',
  at: '2026-05-02T03:04:05.678Z',
  until: '2026-05-31T17:00:00.000Z',
};

/** A company has done what the tax law asks of it (KSWP valid); told again when the end of it moves. */
export const taxStandingCleared = event({
  type: 'g2b.tax-standing.cleared.v1',
  data: z.object({ ...told, reasons: z.array(ArrearsReason).max(0) }),
  summary: "A company's tax standing is clear.",
  example: { ...example, reasons: [] },
});

/** A company has not; told again when the reasons or their end are others. */
export const taxStandingInArrears = event({
  type: 'g2b.tax-standing.in-arrears.v1',
  data: z.object({ ...told, reasons: z.array(ArrearsReason).min(1) }),
  summary: 'A company has not filed what it should have, or has tax arrears.',
  example: { ...example, reasons: [{ kind: 'bill-overdue', taxType: 'ppn', period: '2026-03' }] },
});

/** How companies stand in their taxes. */
export const taxStandingTopic = topic({
  name: 'g2b.tax-standing',
  partitions: 16,
  key: 'id of the standing, one per NIB',
  summary: 'Confirmed taxpayer status (KSWP) of companies: cleared, in arrears.',
  events: [taxStandingCleared, taxStandingInArrears],
});
