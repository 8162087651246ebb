import { deriveId } from '@simpul/backbone';
import { expect, test } from 'vitest';
import { type BusinessStory, businessStory, nib } from './kit/business-story.ts';
import { breaches, drop, erase, messagesOf, restate, spoil } from './kit/sound.ts';
import { readLog } from './log.ts';
import { knownOf, nextAfter, reasonsAt } from './standing.ts';
import { billOfReturn } from './tax-return.ts';
import { taxStanding } from './tax-standing.ts';

const standing = (story: BusinessStory) => story.document('g2b', 'tax-standing', deriveId('tax-standing', nib));

/** What is known of the company, without events of some types. */
function known(story: BusinessStory, ...without: readonly (readonly [type: string, key?: string])[]) {
  for (const [type, key] of without) erase(story, type, key);
  const all = knownOf(readLog(story.messages)).get(nib);
  if (!all) throw new Error('nothing is known of the company');
  return all;
}
const overdue = { kind: 'bill-overdue', taxType: 'ppn', period: '2026-02' };
const late = { kind: 'return-missing', taxType: 'pph-29-badan', period: '2026' };

test('a standing that was never found is lost, one of no company wrong', () => {
  const story = businessStory();
  expect(breaches(taxStanding, story)).toEqual([]);
  const document = standing(story);
  drop(story.collection('g2b', 'tax-standing'), document);
  story.collection('g2b', 'tax-standing').push({ ...document, _id: 'another' });
  expect(breaches(taxStanding, story)).toEqual(['lost', 'wrong']);
});

test.each<[string, Record<string, unknown>]>([
  ['reasons that are none', { reasons: [overdue] }],
  ['no end', { next: undefined }],
  ['another company', { company: 'another' }],
])('a standing with %s is wrong', (_, members) => {
  const story = businessStory();
  restate(standing(story), members);
  expect(breaches(taxStanding, story)).toEqual(['wrong']);
});

test('a standing that does not know of a bill is wrong', () => {
  const story = businessStory();
  const { disputed } = story.taxes;
  erase(story, 'g2b.tax-bill.issued.v1', disputed);
  expect(breaches(taxStanding, story)).toEqual([]);
  const next = { at: '2026-04-30T17:00:00.000Z', reasons: [] };
  restate(standing(story), { next });
  expect(breaches(taxStanding, story)).toEqual(['wrong']);
});

test('a standing that was right until a payment it has missed is wrong', () => {
  const story = businessStory();
  const { declared, taxReturn } = story.taxes;
  erase(story, 'g2b.tax-bill.issued.v1', billOfReturn(taxReturn, 2));
  const paid = story.message(declared);
  const ce_time = '2026-04-10T02:00:00.000Z';
  spoil(story, paid, { data: { ...declared.data, paidAt: ce_time }, headers: { ce_time } });
  const at = '2026-04-05T02:00:00.000Z';
  const before = { at, reasons: [overdue], next: nextAfter(known(story), Date.parse(at)) };
  expect(reasonsAt(known(story), Date.parse(at))).toEqual(before.reasons);
  restate(standing(story), before);
  expect(breaches(taxStanding, story)).toEqual(['wrong']);
});

test('a bill is overdue from the end of its last day, unless it was paid or is in instalments', () => {
  // one of them is not paid, and due at the end of March
  const all = known(businessStory());
  expect(reasonsAt(all, Date.parse('2026-03-31T16:59:59.999Z'))).toEqual([]);
  expect(reasonsAt(all, Date.parse('2026-03-31T17:00:00.000Z'))).toEqual([overdue]);
  const later = Date.parse('2026-08-01T00:00:00.000Z');
  const { declared, instead, taxReturn } = businessStory().taxes;
  const open = [billOfReturn(taxReturn, 2), instead.key];
  const rest = open.map((key) => ['g2b.tax-bill.issued.v1', key] as const);
  expect(reasonsAt(known(businessStory(), ...rest), later)).toEqual([]);
  expect(reasonsAt(known(businessStory(), ...rest, ['g2b.tax-bill.paid.v1', declared.key]), later)).toEqual([overdue]);
});

test('an objection keeps its bill from being overdue, as long as it is pending or there is time to pay', () => {
  const story = businessStory();
  const { disputed } = story.taxes;
  for (const { key } of messagesOf(story, 'g2b.tax-bill.issued.v1'))
    if (key !== disputed) erase(story, 'g2b.tax-bill.issued.v1', key);
  erase(story, 'g2b.tax-bill.cancelled.v1', disputed);
  const later = Date.parse('2026-07-15T00:00:00.000Z');
  // what is owed by the decision had to be paid by the end of April
  expect(reasonsAt(known(story), later)).toEqual([overdue]);
  expect(reasonsAt(known(story, ['g2b.objection.decided.v1']), later)).toEqual([]);
  expect(reasonsAt(known(story, ['g2b.objection.lodged.v1']), later)).toEqual([overdue]);
});

test('the return of a year is missing from the day it was due, until it is filed', () => {
  const bare = businessStory();
  erase(bare, 'g2b.tax-bill.issued.v1');
  const all = known(bare);
  expect(reasonsAt(all, Date.parse('2027-04-30T16:59:59.999Z'))).toEqual([]);
  expect(reasonsAt(all, Date.parse('2027-04-30T17:00:00.000Z'))).toEqual([late]);
  expect(nextAfter(all, Date.parse('2027-01-01T00:00:00.000Z'))).toEqual({
    at: '2027-04-30T17:00:00.000Z',
    reasons: [late],
  });
});
