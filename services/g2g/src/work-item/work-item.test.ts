import { given, workItemAssigned, workItemDone, workItemEscalated, workItemOpened } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { type NewWorkItem, type WorkItemCommand, type WorkItemEvent, workItem } from './work-item.ts';

const now = '2026-03-02T03:04:06.000Z';
const later = '2026-03-04T02:00:00.000Z';
const escalateAt = '2026-03-05T17:00:00.000Z';
const matter = { service: 'g2g', aggregate: 'review', id: 'abcdefghijklmnopqrstuvwxyz' };
const agency = 'dpmptsp-33.74';
const above = 'dpmptsp-33';
const told = {
  matter,
  kind: 'review',
  agency,
  duty: 'licensing',
  region: '33.74.01.1001',
  dueAt: '2026-03-09T17:00:00.000Z',
};
const item: NewWorkItem = { ...told, standsIn: false, above, escalateAt };
const opened: WorkItemEvent = { ...workItemOpened(told), above, escalateAt, at: now };
const [siti, budi] = ['eaaaaaaaaaaaaaaaaaaaaaaaaaa', 'ebbbbbbbbbbbbbbbbbbbbbbbbbb'];
const assigned = (officer: string): WorkItemEvent => ({ ...workItemAssigned({ matter, officer }), at: later });
const escalated: WorkItemEvent = {
  ...workItemEscalated({ matter, to: above, because: 'unassigned' }),
  at: '2026-03-05T17:00:02.000Z',
};
const done: WorkItemEvent = { ...workItemDone({ matter, outcome: 'approved' }), at: later };
const assign = (officer: string, by = agency): WorkItemCommand => ({ type: 'assign', officer, agency: by });

describe('a matter', () => {
  test('comes into the inbox of its agency, once', () => {
    given(workItem).when({ type: 'open', item }, { now }).then(opened);
    given(workItem, opened).when({ type: 'open', item }, { now: later }).then();
    given(workItem, opened, done).when({ type: 'open', item }, { now: later }).then();
  });

  test('for which another level stands in is escalated from the start, and lies where it was opened', () => {
    const standIn: WorkItemEvent = { ...workItemEscalated({ matter, to: agency, because: 'no-agency' }), at: now };
    given(workItem)
      .when({ type: 'open', item: { ...item, standsIn: true } }, { now })
      .then(opened, standIn);
    expect(given(workItem, opened, standIn).state).toMatchObject({
      status: 'opened',
      agency,
      above,
      escalated: { to: agency, because: 'no-agency', at: now },
    });
  });
});

describe('an officer', () => {
  test('is assigned by the agency it lies with, and another in their place', () => {
    given(workItem, opened).when(assign(siti), { now: later }).then(assigned(siti));
    given(workItem, opened, assigned(siti)).when(assign(budi), { now: later }).then(assigned(budi));
    expect(given(workItem, opened, assigned(siti), assigned(budi)).state).toMatchObject({
      status: 'assigned',
      officer: budi,
      assignedAt: later,
    });
  });

  test('who has it already is not assigned again', () => {
    given(workItem, opened, assigned(siti)).when(assign(siti), { now: later }).then();
  });

  test('of another agency is not assigned, not even of the one above', () => {
    given(workItem, opened).when(assign(siti, above)).refused('work-item.not-yours', { agency });
  });

  test('is not assigned what is settled, or what is not there', () => {
    given(workItem, opened, done).when(assign(siti)).refused('work-item.done', { outcome: 'approved' });
    given(workItem).when(assign(siti)).refused('work-item.not-found');
  });
});

describe('half of the time', () => {
  const escalate: WorkItemCommand = { type: 'escalate' };
  const due = (...events: WorkItemEvent[]) => workItem.dueAt?.(given(workItem, ...events).state)?.toISOString();

  test('passed unassigned takes it one level up, where officers are assigned from then on', () => {
    expect(due(opened)).toBe(escalateAt);
    given(workItem, opened).when(escalate, { now: '2026-03-05T17:00:02.000Z' }).then(escalated);
    given(workItem, opened, escalated).when(assign(siti, above), { now: later }).then(assigned(siti));
    given(workItem, opened, escalated).when(assign(siti)).refused('work-item.not-yours', { agency: above });
  });

  test('does so once', () => {
    expect(due(opened, escalated)).toBeUndefined();
    given(workItem, opened, escalated).when(escalate, { now: '2026-03-06T00:00:00.000Z' }).then();
  });

  test('does nothing to what somebody sees to, what is settled, or too early', () => {
    expect(due(opened, assigned(siti))).toBeUndefined();
    expect(due(opened, done)).toBeUndefined();
    given(workItem, opened, assigned(siti)).when(escalate, { now: escalateAt }).then();
    given(workItem, opened, done).when(escalate, { now: escalateAt }).then();
    given(workItem, opened).when(escalate, { now: '2026-03-05T16:59:59.999Z' }).then();
  });

  test('comes too late once the deadline has passed, or where it is the deadline', () => {
    given(workItem, opened).when(escalate, { now: told.dueAt }).then();
    const short: WorkItemEvent = { ...workItemOpened(told), above, escalateAt: told.dueAt, at: now };
    expect(due(short)).toBeUndefined();
    given(workItem, short).when(escalate, { now: '2026-03-09T17:00:02.000Z' }).then();
  });

  test('changes nothing where nobody is above', () => {
    const alone: WorkItemEvent = { ...workItemOpened(told), escalateAt, at: now };
    expect(due(alone)).toBeUndefined();
    given(workItem, alone).when(escalate, { now: escalateAt }).then();
  });
});

test('a matter is settled once, whoever had it', () => {
  given(workItem, opened).when({ type: 'finish', outcome: 'approved' }, { now: later }).then(done);
  given(workItem, opened, assigned(siti)).when({ type: 'finish', outcome: 'approved' }, { now: later }).then(done);
  given(workItem, opened, done).when({ type: 'finish', outcome: 'refused' }, { now: later }).then();
  given(workItem).when({ type: 'finish', outcome: 'approved' }).refused('work-item.not-found');
});
