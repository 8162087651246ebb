import type { LiveBill } from '@simpul/billing';
import {
  given,
  type ObjectionAttachment,
  objectionDecided,
  objectionEvidenceAttached,
  objectionLodged,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { objection } from './objection.ts';

const bill: LiveBill = {
  status: 'issued',
  kind: 'state',
  taxType: 'ppn',
  payer: '9120001234567',
  region: '33.74.01.1001',
  agency: 'djp',
  period: '2026-03',
  amount: 24_500_000,
  dueDate: '2026-04-30',
  issuedAt: '2026-04-20T03:04:05.678Z',
  codes: [{ code: '012345678901234', issuedAt: '2026-04-20T03:04:05.678Z', expiresAt: '2026-05-04T03:04:05.678Z' }],
};
const about = { nib: bill.payer, bill: 'the-bill', taxType: 'ppn', period: '2026-03', agency: 'djp' };
const now = '2026-05-04T02:00:00.000Z';
const lodge = { type: 'lodge', id: 'the-bill', bill, agreed: 20_000_000 } as const;
const lodged = objectionLodged({
  ...about,
  amount: 24_500_000,
  agreed: 20_000_000,
  lodgedAt: now,
  dueAt: '2027-05-04T17:00:00.000Z',
});
const decidedAt = '2026-09-04T02:00:00.000Z';
const judged = { ...about, basis: 'decided', payBy: '2026-10-04', decidedAt } as const;
const decide = { type: 'decide', agency: 'djp' } as const;

test('a company objects to an unpaid bill within three months', () => {
  given(objection).when(lodge, { now }).then(lodged);
  given(objection, lodged).when(lodge).then();
  given(objection)
    .when(lodge, { now: '2026-07-20T17:00:00.000Z' })
    .refused('objection.too-late', { until: '2026-07-20' });
});

test('what is agreed to is less than the bill, and the bill is open', () => {
  given(objection)
    .when({ ...lodge, agreed: 24_500_000 }, { now })
    .refused('objection.nothing-disputed', { amount: 24_500_000 });
  const cancelled: LiveBill = { ...bill, status: 'cancelled', cancelledAt: now, reason: 'duplicate' };
  given(objection)
    .when({ ...lodge, bill: cancelled }, { now })
    .refused('objection.bill-not-open', { status: 'cancelled' });
});

test.each([
  ['granted', undefined, 20_000_000],
  ['partly', 21_000_000, 21_000_000],
  ['rejected', undefined, 24_500_000],
] as const)('%s, it says what is owed and by when', (outcome, named, owed) => {
  given(objection, lodged)
    .when({ ...decide, outcome, ...(named !== undefined && { owed: named }) }, { now: decidedAt })
    .then(objectionDecided({ ...judged, outcome, owed }));
});

test('only a partial decision names an amount, between the two', () => {
  for (const wrong of [{ outcome: 'granted', owed: 1 } as const, { outcome: 'partly' } as const]) {
    given(objection, lodged)
      .when({ ...decide, ...wrong })
      .refused('objection.wrong-amount', { agreed: 20_000_000, amount: 24_500_000 });
  }
  for (const owed of [20_000_000, 24_500_000]) {
    given(objection, lodged)
      .when({ ...decide, outcome: 'partly', owed })
      .refused('objection.wrong-amount');
  }
});

test('decided once: the same again is harmless, another decision or another objection is refused', () => {
  const rejected = objectionDecided({ ...judged, outcome: 'rejected', owed: 24_500_000 });
  given(objection, lodged, rejected)
    .when({ ...decide, outcome: 'rejected' })
    .then();
  given(objection, lodged, rejected)
    .when({ ...decide, outcome: 'granted' })
    .refused('objection.already-decided', { outcome: 'rejected' });
  given(objection, lodged, rejected).when(lodge, { now }).refused('objection.already-lodged');
});

const invoice: ObjectionAttachment = {
  id: 'file-1',
  document: 'invoice',
  type: 'application/pdf',
  length: 9,
  sha256: 'a'.repeat(64),
};
const attached = (id: string) =>
  objectionEvidenceAttached({ ...about, attachment: { ...invoice, id }, attachedAt: now });
const attach = { type: 'attach', attachment: invoice } as const;

test('a document supports the objection; the same once more changes nothing', () => {
  given(objection, lodged).when(attach, { now }).then(attached('file-1'));
  given(objection, lodged, attached('file-1')).when(attach, { now }).then();
  const { state } = given(objection, lodged, attached('file-1'), attached('file-2'));
  expect(state).toMatchObject({ attachments: [invoice, { ...invoice, id: 'file-2' }] });
});

test('ten documents are the most', () => {
  const ten = Array.from({ length: 10 }, (_, at) => attached(`file-${at + 10}`));
  given(objection, lodged, ...ten)
    .when(attach, { now })
    .refused('objection.too-many-attachments', { most: 10 });
  given(objection, lodged, ...ten.slice(1))
    .when(attach, { now })
    .then(attached('file-1'));
});

test('nothing is attached to what is decided, or granted by now', () => {
  const rejected = objectionDecided({ ...judged, outcome: 'rejected', owed: 24_500_000 });
  given(objection, lodged, rejected)
    .when(attach, { now })
    .refused('objection.already-decided', { outcome: 'rejected' });
  given(objection, lodged).when(attach, { now: '2027-05-04T17:00:00.000Z' }).refused('objection.deadline-passed');
});

test('what was attached is still there after the decision', () => {
  const rejected = objectionDecided({ ...judged, outcome: 'rejected', owed: 24_500_000 });
  expect(given(objection, lodged, attached('file-1'), rejected).state).toMatchObject({
    status: 'decided',
    attachments: [invoice],
  });
});

test('another agency does not decide', () => {
  given(objection, lodged)
    .when({ ...decide, agency: 'bapenda-33.74', outcome: 'rejected' })
    .refused('tax-bill.not-competent', { agency: 'bapenda-33.74' });
});

test('after twelve months nobody decides any more, though the clock has not looked yet', () => {
  const dueAt = '2027-05-04T17:00:00.000Z';
  given(objection, lodged)
    .when({ ...decide, outcome: 'rejected' }, { now: dueAt })
    .refused('objection.deadline-passed', { dueAt });
  const atLast = '2027-05-04T16:59:59.999Z';
  given(objection, lodged)
    .when({ ...decide, outcome: 'rejected' }, { now: atLast })
    .then(
      objectionDecided({ ...judged, outcome: 'rejected', owed: 24_500_000, payBy: '2027-06-04', decidedAt: atLast }),
    );
});

test('undecided for twelve months it is granted, by the clock', () => {
  const { state } = given(objection, lodged);
  expect(objection.dueAt?.(state)?.toISOString()).toBe('2027-05-04T17:00:00.000Z');
  const late = '2027-05-04T17:00:02.000Z';
  given(objection, lodged)
    .when({ type: 'lapse' }, { now: late })
    .then(
      objectionDecided({
        ...about,
        outcome: 'granted',
        basis: 'deemed',
        owed: 20_000_000,
        payBy: '2027-06-05',
        decidedAt: late,
      }),
    );
  given(objection, lodged).when({ type: 'lapse' }, { now: '2027-05-04T16:59:59.999Z' }).then();
});
