import { deriveId } from '@simpul/backbone';
import { ledgerEntryPosted } from '@simpul/contracts';
import { recorder } from './recorder.ts';
import type { Done, Sound } from './sound.ts';

const ledgerEntry = recorder('g2g', 'ledger-entry', [ledgerEntryPosted], (_, { data }) => ({
  status: 'posted',
  postedAt: '2026-03-31T02:15:30.000Z',
  ...data,
}));
const day = '2026-03-31';
const levels = ['province', 'regency', 'district', 'village'] as const;

/** What the treasury makes of a payment: its entry, and the totals of every region it belongs to. */
export function post(sound: Sound, paid: Done): Done {
  const { kind, taxType, region, amount } = paid.data;
  const lines = [
    { account: '1.1.01.01', name: 'Kas', side: 'debit', amount },
    { account: '4.1.01.15', name: 'Pajak', side: 'credit', amount },
  ];
  const posting = { source: paid.id, kind, taxType, region, amount, day, lines, legalBasis: 'Permendagri 90/2019' };
  const [posted] = sound.handle(ledgerEntry, deriveId(paid.id), { type: ledgerEntryPosted.type, data: posting });
  if (!posted) throw new Error('nothing was posted');
  const counted = { kind, taxType, day };
  sound.collection('g2g', 'revenue-entries').push({ _id: posted.key, ...counted, region, amount, batch: 1 });
  const rollers = sound.collection('g2g', 'rollers');
  if (rollers.length === 0) rollers.push({ _id: 'revenue', batch: 1, entries: [] });
  const parts = String(region).split('.');
  count(sound, { ...counted, level: 'nation', region: 'id' }, Number(amount));
  for (const [index, level] of levels.entries())
    count(sound, { ...counted, level, region: parts.slice(0, index + 1).join('.') }, Number(amount));
  return posted;
}

function count(sound: Sound, bucket: Readonly<Record<string, unknown>>, amount: number): void {
  const _id = [bucket.day, bucket.region, bucket.kind, bucket.taxType].join('|');
  const buckets = sound.collection('g2g', 'revenue-buckets');
  const known = buckets.find((each) => each._id === _id);
  if (known) Object.assign(known, { total: Number(known.total) + amount, count: Number(known.count) + 1 });
  else buckets.push({ _id, ...bucket, total: amount, count: 1, batch: 1 });
}
