import type { LiveBill } from '@simpul/billing';
import {
  given,
  instalmentApproved,
  instalmentBroken,
  instalmentCompleted,
  instalmentKept,
  instalmentRefused,
  instalmentReinstated,
  instalmentRemitted,
  instalmentRequested,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { instalment } from './instalment.ts';

const bill: LiveBill = {
  status: 'issued',
  kind: 'state',
  taxType: 'ppn',
  payer: '9120001234567',
  region: '33.74.01.1001',
  agency: 'djp',
  period: '2026-03',
  amount: 1_000_001,
  dueDate: '2026-04-30',
  issuedAt: '2026-04-20T03:04:05.678Z',
  codes: [{ code: '012345678901234', issuedAt: '2026-04-20T03:04:05.678Z', expiresAt: '2026-05-04T03:04:05.678Z' }],
};
const about = { nib: bill.payer, bill: 'the-bill', taxType: 'ppn', period: '2026-03' };
const now = '2026-05-31T03:00:00.000Z';
const request = { type: 'request', id: 'the-bill', bill, parts: 3 } as const;
const requested = instalmentRequested({ ...about, amount: 1_000_001, agency: 'djp', parts: 3, requestedAt: now });
const approve = { type: 'approve', agency: 'djp', bill: 'issued', bills: ['one', 'two', 'three'] } as const;
const parts = [
  { bill: 'one', amount: 333_335, dueDate: '2026-06-30' },
  { bill: 'two', amount: 333_333, dueDate: '2026-07-31' },
  { bill: 'three', amount: 333_333, dueDate: '2026-08-31' },
];
const approved = instalmentApproved({ ...about, agency: 'djp', parts, approvedAt: now });
const paid = (part: string, paidAt: string) => ({ type: 'keep', part, paidAt }) as const;
const kept = (part: string, paidAt: string) => instalmentKept({ ...about, part, paidAt });
const broken = instalmentBroken({
  ...about,
  part: 'one',
  dueDate: '2026-06-30',
  brokenAt: '2026-06-30T17:00:02.000Z',
});

test('a company asks for an open bill to be paid in parts', () => {
  given(instalment).when(request, { now }).then(requested);
  given(instalment, requested).when(request).then();
  given(instalment, requested)
    .when({ ...request, parts: 4 })
    .refused('instalment.already-requested', { status: 'requested' });
});

test('a bill that is cancelled, or too many parts, cannot be had', () => {
  const cancelled: LiveBill = { ...bill, status: 'cancelled', cancelledAt: now, reason: 'duplicate' };
  given(instalment)
    .when({ ...request, bill: cancelled }, { now })
    .refused('instalment.bill-not-open', { status: 'cancelled' });
  given(instalment)
    .when({ ...request, parts: 25 }, { now })
    .refused('instalment.too-many-parts', { most: 24 });
  given(instalment)
    .when({ ...request, bill: { ...bill, amount: 2 } }, { now })
    .refused('instalment.too-many-parts');
});

test('the agency that issued the bill agrees: monthly parts that add up, the first takes what does not divide', () => {
  given(instalment, requested).when(approve, { now }).then(approved);
  given(instalment, requested, approved).when(approve, { now }).then();
  expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(bill.amount);
});

test('another agency decides nothing', () => {
  given(instalment, requested)
    .when({ ...approve, agency: 'bapenda-33.74' })
    .refused('tax-bill.not-competent', { agency: 'bapenda-33.74' });
});

test('refused it can be asked for again', () => {
  const refused = instalmentRefused({ ...about, agency: 'djp', reason: 'not-in-difficulty', refusedAt: now });
  given(instalment, requested)
    .when({ type: 'refuse', agency: 'djp', reason: 'not-in-difficulty' }, { now })
    .then(refused);
  given(instalment, requested, refused).when(request, { now }).then(requested);
  given(instalment, requested, refused).when(approve).refused('instalment.already-decided', { status: 'refused' });
});

test('parts are paid one after the other, or in any order, until none is left', () => {
  const first = '2026-06-20T02:00:00.000Z';
  const last = '2026-08-20T02:00:00.000Z';
  given(instalment, requested, approved).when(paid('three', first)).then(kept('three', first));
  given(instalment, requested, approved, kept('three', first)).when(paid('three', first)).then();
  given(instalment, requested, approved, kept('three', first), kept('one', first))
    .when(paid('two', last))
    .then(kept('two', last), instalmentCompleted({ ...about, completedAt: last }));
});

test('a part that is missed breaks them, by the clock', () => {
  const after = '2026-06-30T17:00:02.000Z';
  given(instalment, requested, approved).when({ type: 'look' }, { now: after }).then(broken);
  given(instalment, requested, approved).when({ type: 'look' }, { now: '2026-06-30T16:59:59.999Z' }).then();
  given(instalment, requested, approved, broken).when({ type: 'look' }, { now: after }).then();
});

test('a part paid in time and heard of late undoes the break', () => {
  const heard = '2026-07-02T03:00:00.000Z';
  const inTime = '2026-06-30T16:59:59.999Z';
  const reinstated = instalmentReinstated({ ...about, part: 'one', reinstatedAt: heard });
  const late = given(instalment, requested, approved, broken);
  late.when(paid('one', inTime), { now: heard }).then(kept('one', inTime), reinstated);
  late.when(paid('one', '2026-06-30T17:00:00.000Z'), { now: heard }).then(kept('one', '2026-06-30T17:00:00.000Z'));
  const { state } = given(instalment, requested, approved, broken, kept('one', inTime), reinstated);
  expect(state).toMatchObject({ status: 'approved' });
  expect(state).not.toHaveProperty('brokenAt');
  expect(instalment.dueAt?.(state)?.toISOString()).toBe('2026-07-31T17:00:00.000Z');
});

test('a break is not undone while another part is missed', () => {
  const heard = '2026-08-02T03:00:00.000Z';
  const inTime = '2026-06-30T02:00:00.000Z';
  given(instalment, requested, approved, broken).when(paid('one', inTime), { now: heard }).then(kept('one', inTime));
});

test('a part paid late breaks them, also where the clock has not looked yet', () => {
  const late = '2026-06-30T17:00:01.000Z';
  given(instalment, requested, approved)
    .when(paid('one', late), { now: late })
    .then(kept('one', late), instalmentBroken({ ...about, part: 'one', dueDate: '2026-06-30', brokenAt: late }));
});

test('a part whose bill the agency withdrew need not be paid', () => {
  const at = '2026-06-20T02:00:00.000Z';
  const remit = (part: string) => ({ type: 'remit', part, reason: 'waived', remittedAt: at }) as const;
  const remitted = (part: string) => instalmentRemitted({ ...about, part, reason: 'waived', remittedAt: at });
  given(instalment, requested, approved).when(remit('three'), { now: at }).then(remitted('three'));
  given(instalment, requested, approved, remitted('three')).when(remit('three'), { now: at }).then();
  given(instalment, requested, approved, kept('one', at), kept('two', at))
    .when(remit('three'), { now: at })
    .then(remitted('three'), instalmentCompleted({ ...about, completedAt: at }));
  given(instalment, requested, approved, remitted('three'), kept('one', at))
    .when(paid('two', at), { now: at })
    .then(kept('two', at), instalmentCompleted({ ...about, completedAt: at }));
  const heard = '2026-07-02T03:00:00.000Z';
  given(instalment, requested, approved, broken)
    .when(remit('one'), { now: heard })
    .then(remitted('one'), instalmentReinstated({ ...about, part: 'one', reinstatedAt: heard }));
});

test('a bill that is no longer open is not agreed to be paid in parts', () => {
  given(instalment, requested)
    .when({ ...approve, bill: 'cancelled' })
    .refused('instalment.bill-not-open', { status: 'cancelled' });
});

test('what is broken can still be paid to the end', () => {
  const late = '2026-09-20T02:00:00.000Z';
  const events = [requested, approved, broken, kept('one', late), kept('two', late)] as const;
  given(instalment, ...events)
    .when(paid('three', late))
    .then(kept('three', late), instalmentCompleted({ ...about, completedAt: late }));
  const end = [kept('three', late), instalmentCompleted({ ...about, completedAt: late })] as const;
  expect(given(instalment, ...events).state).toMatchObject({ status: 'broken', brokenAt: broken.data.brokenAt });
  expect(given(instalment, ...events, ...end).state).not.toHaveProperty('brokenAt');
});

test('a bill that was paid as a whole before its parts could take its place leaves nothing to pay', () => {
  given(instalment, requested, approved)
    .when({ type: 'settle' }, { now })
    .then(instalmentCompleted({ ...about, completedAt: now }));
});

test('the deadline is that of the first part that is not paid', () => {
  const { state } = given(instalment, requested, approved, kept('one', now));
  expect(instalment.dueAt?.(state)?.toISOString()).toBe('2026-07-31T17:00:00.000Z');
  expect(instalment.dueAt?.(given(instalment, requested).state)).toBeUndefined();
});
