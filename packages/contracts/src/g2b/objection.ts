import { z } from 'zod';
import { TaxPeriod, TaxTypeId } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';

const BillId = z.string().min(1).max(64);

/** What became of an objection. */
export const ObjectionOutcome = z
  .enum(['granted', 'partly', 'rejected'])
  .meta({ id: 'ObjectionOutcome', description: 'dikabulkan seluruhnya, dikabulkan sebagian, ditolak' });
export type ObjectionOutcome = z.infer<typeof ObjectionOutcome>;

const about = {
  nib: Nib,
  bill: BillId.meta({ description: 'The bill that is objected to' }),
  taxType: TaxTypeId,
  period: TaxPeriod,
  agency: AgencyId.meta({ description: 'The agency that issued the bill and decides' }),
};
const aboutExample = {
  nib: '9120001234567',
  bill: 'k3v5x7z2b4d6f3h3j2m4p6r3t3',
  taxType: 'ppn',
  period: '2026-03',
  agency: 'djp',
};

/** A company objects to a bill. Until it is decided the bill need not be paid. */
export const objectionLodged = event({
  type: 'g2b.objection.lodged.v1',
  data: z.object({
    ...about,
    amount: Rupiah.meta({ description: 'What the bill asks' }),
    agreed: Rupiah.meta({ description: 'What the company holds to be right' }),
    lodgedAt: Instant,
    dueAt: Instant.meta({ description: 'Undecided by then, it is granted' }),
  }),
  summary: 'A company objected to a tax bill.',
  example: {
    ...aboutExample,
    amount: 24_500_000,
    agreed: 20_000_000,
    lodgedAt: '2026-05-04T02:00:00.000Z',
    dueAt: '2027-05-04T17:00:00.000Z',
  },
});

/** The agency decided, or the law did for it (`deemed`): granted as nobody had decided in time. */
export const objectionDecided = event({
  type: 'g2b.objection.decided.v1',
  data: z.object({
    ...about,
    outcome: ObjectionOutcome,
    basis: z.enum(['decided', 'deemed']),
    owed: Rupiah.meta({ description: 'What is owed now' }),
    payBy: IsoDate.meta({ description: 'Last day to pay what is owed, Asia/Jakarta' }),
    decidedAt: Instant,
  }),
  summary: 'An objection to a tax bill was decided.',
  example: {
    ...aboutExample,
    outcome: 'partly',
    basis: 'decided',
    owed: 21_000_000,
    payBy: '2026-10-05',
    decidedAt: '2026-09-04T02:00:00.000Z',
  },
});

/** The objections of companies. */
export const objectionTopic = topic({
  name: 'g2b.objection',
  partitions: 16,
  key: 'id of the objection, one per bill',
  summary: 'Objections to tax bills: lodged, decided.',
  events: [objectionLodged, objectionDecided],
});
