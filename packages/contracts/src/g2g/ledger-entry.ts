import { z } from 'zod';
import { BillKind, TaxTypeId } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { Rupiah } from '../values/money.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { RegionCode } from '../values/region.ts';
import { Instant, IsoDate } from '../values/time.ts';

const EntryId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ description: 'Id of a ledger entry', examples: ['abcdefghijklmnopqrstuvwxyz'] });

/** One line of a double entry. `account` is the code in the chart of accounts of its day, `name` its Indonesian name. */
export const LedgerLine = z
  .object({
    account: z.string().min(1).max(32),
    name: z.string().min(1).max(120),
    side: z.enum(['debit', 'credit']),
    amount: Rupiah,
  })
  .meta({ id: 'LedgerLine' });
export type LedgerLine = z.infer<typeof LedgerLine>;

const posting = {
  source: z
    .string()
    .min(1)
    .max(256)
    .meta({ description: 'Id of the event that was posted', examples: ['g2c:tax-bill:abc:1.2'] }),
  kind: BillKind,
  taxType: TaxTypeId,
  region: RegionCode,
  amount: Rupiah,
  day: IsoDate.meta({ description: 'Day of the payment in Asia/Jakarta' }),
  lines: z.array(LedgerLine).min(2).max(20).meta({ description: 'Debits and credits are equal' }),
  legalBasis: z.string().min(1).max(200).meta({ description: 'The regulation that holds the chart of accounts' }),
};

const postingExample = {
  source: 'g2c:tax-bill:abcdefghijklmnopqrstuvwxyz:1.2',
  kind: 'regional' as const,
  taxType: 'pbb-p2',
  region: '33.74.01.1001',
  amount: 1_250_000,
  day: '2026-03-31',
  lines: [
    { account: '1.1.01.01', name: 'Kas di Kas Daerah', side: 'debit' as const, amount: 1_250_000 },
    {
      account: '4.1.01.15',
      name: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2)',
      side: 'credit' as const,
      amount: 1_250_000,
    },
  ],
  legalBasis: 'Permendagri 90/2019',
};

/** A received payment has been entered in the ledger, once per source event. */
export const ledgerEntryPosted = event({
  type: 'g2g.ledger-entry.posted.v1',
  data: z.object(posting),
  summary: 'A balanced double entry has been posted',
  example: postingExample,
});

export const ledgerEntryTopic = topic({
  name: 'g2g.ledger-entry',
  partitions: 16,
  key: 'ledger entry id',
  summary: 'Double entries of the treasury, one per event that moved money',
  events: [ledgerEntryPosted],
});

/** A ledger entry as the treasury reads it. */
export const LedgerEntry = z.object({ id: EntryId, ...posting, postedAt: Instant }).meta({ id: 'LedgerEntry' });
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const ledgerEntryProblems = problems('ledger-entry', {
  'not-found': {
    status: 404,
    title: { id: 'Jurnal tidak ditemukan', en: 'Ledger entry not found' },
    detail: {
      id: 'Tidak ada jurnal ini yang dapat Anda lihat.',
      en: 'There is no such ledger entry that you may see.',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: 'Not within your competence' },
    detail: {
      id: 'Jurnal dibaca oleh bendahara instansi perbendaharaan.',
      en: 'The ledger is read by treasurers of a treasury agency.',
    },
  },
  'no-account': {
    status: 422,
    title: { id: 'Tidak ada akun', en: 'No account' },
    detail: {
      id: 'Bagan akun tidak memuat akun untuk jenis pajak {taxType} ({kind}) pada {day}.',
      en: 'The chart of accounts has no account for tax type {taxType} ({kind}) on {day}.',
    },
  },
});

const entryExample: LedgerEntry = {
  id: 'abcdefghijklmnopqrstuvwxyz',
  ...postingExample,
  postedAt: '2026-03-31T02:15:30.000Z',
};
const treasurer = { kind: 'officer', roles: ['treasurer'] } as const;
const common = { service: 'g2g', tag: 'ledger-entry', problems: ledgerEntryProblems } as const;

/** Entries, the newest day first. */
export const listLedgerEntries = defineRoute({
  ...common,
  id: 'listLedgerEntries',
  method: 'get',
  path: '/v1/ledger-entries',
  summary: { id: 'Daftar jurnal', en: 'Ledger entries' },
  description: {
    id: 'Bendahara pusat melihat seluruh jurnal, bendahara daerah jurnal pendapatan daerah di wilayahnya.',
    en: 'A central treasurer sees all entries, a regional treasurer those of regional revenue in the region.',
  },
  who: [treasurer, 'operator'],
  scope: { officer: 'region', operator: 'any' },
  query: z.strictObject({
    ...pageQuery,
    kind: BillKind.optional(),
    taxType: TaxTypeId.optional(),
    region: RegionCode.optional().meta({ description: 'Entries of this region and of all regions within it' }),
    from: IsoDate.optional(),
    to: IsoDate.optional(),
    source: posting.source.optional(),
  }),
  response: { status: 200, body: pageOf(LedgerEntry) },
  examples: { query: { limit: 20, kind: 'regional', region: '33.74' }, response: { items: [entryExample] } },
});

/** One entry. */
export const getLedgerEntry = defineRoute({
  ...common,
  id: 'getLedgerEntry',
  method: 'get',
  path: '/v1/ledger-entries/{id}',
  summary: { id: 'Satu jurnal', en: 'One ledger entry' },
  who: [treasurer, 'operator'],
  scope: { officer: 'region', operator: 'any' },
  params: z.strictObject({ id: EntryId }),
  response: { status: 200, body: LedgerEntry },
  examples: { params: { id: entryExample.id }, response: entryExample },
});

export const ledgerEntryRoutes = [listLedgerEntries, getLedgerEntry];
