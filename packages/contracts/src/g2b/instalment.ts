import { z } from 'zod';
import { TaxPeriod, TaxTypeId } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { ReasonCode } from './company.ts';

const BillId = z.string().min(1).max(64);

/** One part of a bill that is paid in instalments; it is a bill of its own, paid like any other. */
export const InstalmentPart = z
  .object({
    bill: BillId.meta({ description: 'Id of the bill of this part' }),
    amount: Rupiah,
    dueDate: IsoDate.meta({ description: 'Last day to pay this part, Asia/Jakarta' }),
  })
  .meta({ id: 'InstalmentPart', description: 'Satu angsuran' });
export type InstalmentPart = z.infer<typeof InstalmentPart>;

const about = {
  nib: Nib,
  bill: BillId.meta({ description: 'The bill whose place the instalments take' }),
  taxType: TaxTypeId,
  period: TaxPeriod,
};
const aboutExample = {
  nib: '9120001234567',
  bill: 'k3v5x7z2b4d6f3h3j2m4p6r3t3',
  taxType: 'ppn',
  period: '2026-03',
};

/** A company asks to pay a bill in parts. */
export const instalmentRequested = event({
  type: 'g2b.instalment.requested.v1',
  data: z.object({
    ...about,
    amount: Rupiah,
    agency: AgencyId.meta({ description: 'The agency that issued the bill and decides' }),
    parts: z.int().min(2).meta({ description: 'How many parts are asked for, one a month' }),
    requestedAt: Instant,
  }),
  summary: 'A company asked to pay a tax bill in instalments.',
  example: {
    ...aboutExample,
    amount: 24_500_000,
    agency: 'djp',
    parts: 2,
    requestedAt: '2026-04-28T02:00:00.000Z',
  },
});

/** The agency agreed: the bill is replaced by one for each part. */
export const instalmentApproved = event({
  type: 'g2b.instalment.approved.v1',
  data: z.object({ ...about, agency: AgencyId, parts: z.array(InstalmentPart).min(2), approvedAt: Instant }),
  summary: 'The tax agency allowed a company to pay a bill in instalments.',
  example: {
    ...aboutExample,
    agency: 'djp',
    parts: [
      { bill: 'a2b3c4d5e6f7g2h3i4j5k6l7m2', amount: 12_250_000, dueDate: '2026-05-29' },
      { bill: 'n2o3p4q5r6s7t2u3v4w5x6y7z2', amount: 12_250_000, dueDate: '2026-06-29' },
    ],
    approvedAt: '2026-04-29T02:00:00.000Z',
  },
});

/** The agency did not agree; the bill stays as it is. */
export const instalmentRefused = event({
  type: 'g2b.instalment.refused.v1',
  data: z.object({ ...about, agency: AgencyId, reason: ReasonCode, refusedAt: Instant }),
  summary: 'The tax agency did not allow instalments.',
  example: { ...aboutExample, agency: 'djp', reason: 'not-in-difficulty', refusedAt: '2026-04-29T02:00:00.000Z' },
});

/** A part was paid. */
export const instalmentKept = event({
  type: 'g2b.instalment.kept.v1',
  data: z.object({ ...about, part: BillId, paidAt: Instant }),
  summary: 'A company paid one of its instalments.',
  example: { ...aboutExample, part: 'a2b3c4d5e6f7g2h3i4j5k6l7m2', paidAt: '2026-05-28T02:30:00.000Z' },
});

/** A part was not paid in time: what is left of the bill is owed at once. */
export const instalmentBroken = event({
  type: 'g2b.instalment.broken.v1',
  data: z.object({ ...about, part: BillId, dueDate: IsoDate, brokenAt: Instant }),
  summary: 'A company missed an instalment.',
  example: {
    ...aboutExample,
    part: 'n2o3p4q5r6s7t2u3v4w5x6y7z2',
    dueDate: '2026-06-29',
    brokenAt: '2026-06-29T17:00:02.000Z',
  },
});

/** The agency withdrew the bill of a part: that part need not be paid. */
export const instalmentRemitted = event({
  type: 'g2b.instalment.remitted.v1',
  data: z.object({
    ...about,
    part: BillId,
    reason: ReasonCode.meta({ description: 'Why the bill of the part was cancelled' }),
    remittedAt: Instant,
  }),
  summary: 'The tax agency withdrew one of the instalments of a company.',
  example: {
    ...aboutExample,
    part: 'n2o3p4q5r6s7t2u3v4w5x6y7z2',
    reason: 'waived',
    remittedAt: '2026-06-12T02:00:00.000Z',
  },
});

/** What had been missed turned out to be paid in time, or was remitted: the instalments go on as agreed. */
export const instalmentReinstated = event({
  type: 'g2b.instalment.reinstated.v1',
  data: z.object({
    ...about,
    part: BillId.meta({ description: 'The part by which it was found' }),
    reinstatedAt: Instant,
  }),
  summary: 'A company had not missed an instalment after all.',
  example: { ...aboutExample, part: 'n2o3p4q5r6s7t2u3v4w5x6y7z2', reinstatedAt: '2026-06-30T02:00:00.000Z' },
});

/** All parts are paid, in time or late, or remitted; or the bill was paid as a whole before it could be replaced. */
export const instalmentCompleted = event({
  type: 'g2b.instalment.completed.v1',
  data: z.object({ ...about, completedAt: Instant }),
  summary: 'Nothing is left to pay of a bill that was paid in instalments.',
  example: { ...aboutExample, completedAt: '2026-06-26T02:30:00.000Z' },
});

/** The instalments of companies. */
export const instalmentTopic = topic({
  name: 'g2b.instalment',
  partitions: 16,
  key: 'id of the instalment, one per bill',
  summary: 'Bills paid in parts: requested, approved or refused, kept, remitted, broken, reinstated, completed.',
  events: [
    instalmentRequested,
    instalmentApproved,
    instalmentRefused,
    instalmentKept,
    instalmentRemitted,
    instalmentBroken,
    instalmentReinstated,
    instalmentCompleted,
  ],
});
