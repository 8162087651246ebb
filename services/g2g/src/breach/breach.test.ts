import {
  breachAuthorityTold,
  breachClosed,
  breachNoticeIssued,
  breachNoticeRecorded,
  breachNoticeSettled,
  breachNoticesIssued,
  breachNoticesOrdered,
  breachNoticeToldOtherwise,
  breachOverdue,
  breachPersonsTold,
  breachReported,
  breachSearched,
  breachSearchOrdered,
  breachToldOtherwise,
  given,
  type NewBreach,
  type PersonDataService,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { type BreachEvent, breach as breachWith } from './breach.ts';
import { breachNotice } from './breach-notice.ts';

const breach = breachWith({ settleMs: 60_000 });
const now = '2026-03-02T03:04:05.678Z';
const later = '2026-03-02T05:00:00.000Z';
const dueAt = '2026-03-05T01:00:00.000Z';
const agency = 'dukcapil-33.74';
const span = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z', actor: 'officer:djp/eabc' };
const told: NewBreach = { kind: 'unauthorised-access', discoveredAt: '2026-03-02T01:00:00.000Z', ...span };
const services: PersonDataService[] = ['g2c', 'g2b', 'g2g', 'g2e'];
const { kind, discoveredAt } = told;
const reported: BreachEvent = {
  ...breachReported({ agency, kind, discoveredAt, dueAt, legalBasis: 'UU 27/2022 Pasal 46 ayat (1)', reportedAt: now }),
  span,
};
const ordered = breachSearchOrdered({ ...span, services, orderedAt: now });
const searched = (service: PersonDataService, persons = 0) => breachSearched({ service, persons });
const assessed = [reported, ordered, searched('g2c', 12), searched('g2b'), searched('g2g', 3), searched('g2e')];
const noticesOrdered = breachNoticesOrdered({ orderedAt: later });
const noticesIssued = breachNoticesIssued({ persons: 12, issuedAt: later });
const personsTold = breachPersonsTold({ toldAt: later });
const authority = breachAuthorityTold({ reference: 'B-12', toldAt: later });
const statusOf = (...events: BreachEvent[]) => given(breach, ...events).state.status;

describe('a breach', () => {
  test('is looked into by all services as soon as it is reported, and to be told within three days of its discovery', () => {
    given(breach).when({ type: 'report', agency, breach: told }, { now }).then(reported, ordered);
    expect(breach.dueAt?.(given(breach, reported, ordered).state)?.toISOString()).toBe(dueAt);
    given(breach, reported, ordered).when({ type: 'report', agency, breach: told }, { now: later }).then();
  });

  test('is looked into when the last of the span is in the evidence', () => {
    const near = { ...span, to: '2026-03-02T03:04:00.000Z' };
    const recent: BreachEvent = { ...reported, span: near };
    given(breach)
      .when({ type: 'report', agency, breach: { ...told, ...near } }, { now })
      .then(recent);
    expect(statusOf(recent)).toBe('assessing');
    const settled = '2026-03-02T03:05:00.000Z';
    expect(breach.dueAt?.(given(breach, recent).state)?.toISOString()).toBe(settled);
    const order = breachSearchOrdered({ ...near, services, orderedAt: settled });
    given(breach, recent).when({ type: 'look' }, { now: settled }).then(order);
    given(breach, recent, order).when({ type: 'look' }, { now: settled }).then();
    expect(breach.dueAt?.(given(breach, recent, order).state)?.toISOString()).toBe(dueAt);
  });

  test.each([
    ['ends before it begins', { ...told, from: told.to, to: told.from }],
    ['ends in the future', { ...told, to: '2026-03-03T00:00:00.000Z' }],
    ['is discovered in the future', { ...told, discoveredAt: '2026-03-03T00:00:00.000Z' }],
  ])('that %s is none', (_, wrong) => {
    given(breach).when({ type: 'report', agency, breach: wrong }, { now }).refused('breach.span-unfit');
  });

  test('is assessed when the last service has looked, each once', () => {
    given(breach, ...assessed.slice(0, -1))
      .when({ type: 'note-search', service: 'g2e', persons: 0 })
      .then(searched('g2e'));
    given(breach, ...assessed)
      .when({ type: 'note-search', service: 'g2e', persons: 9 })
      .then();
    expect(statusOf(...assessed.slice(0, -1))).toBe('assessing');
    expect(statusOf(...assessed)).toBe('assessed');
  });

  test('is told to people once it is known to whom', () => {
    given(breach, ...assessed.slice(0, -1))
      .when({ type: 'notify' })
      .refused('breach.not-assessed', { awaited: 'g2e' });
    given(breach, ...assessed)
      .when({ type: 'notify' }, { now: later })
      .then(noticesOrdered);
    given(breach, ...assessed, noticesOrdered)
      .when({ type: 'notify' })
      .then();
    given(breach, ...assessed, noticesOrdered)
      .when({ type: 'confirm-notices', persons: 12 }, { now: later })
      .then(noticesIssued);
  });

  test('is closed when they and the authority have been told, in whatever order', () => {
    const issued = [...assessed, authority, noticesOrdered, noticesIssued];
    given(breach, ...issued)
      .when({ type: 'close' })
      .refused('breach.not-notified');
    expect(statusOf(...issued)).toBe('notifying');
    given(breach, ...issued)
      .when({ type: 'confirm-told' }, { now: later })
      .then(personsTold);
    const both = [...issued, personsTold];
    given(breach, ...both)
      .when({ type: 'confirm-told' })
      .then();
    given(breach, ...assessed, noticesOrdered, noticesIssued, personsTold)
      .when({ type: 'close' })
      .refused('breach.not-notified');
    expect(statusOf(...both)).toBe('notified');
    given(breach, ...both)
      .when({ type: 'close' }, { now: later })
      .then(breachClosed({ closedAt: later }));
  });

  test('has it kept how people were told in another way, once messages were asked for', () => {
    const otherwise = { type: 'tell-otherwise', means: 'public-notice', reference: 'PENG-3/2026' } as const;
    given(breach, ...assessed)
      .when(otherwise)
      .refused('breach.notices-not-issued');
    const { means, reference } = otherwise;
    given(breach, ...assessed, noticesOrdered, noticesIssued)
      .when(otherwise, { now: later })
      .then(breachToldOtherwise({ means, reference, toldAt: later }));
  });

  test('is overdue once where somebody has not been told in time', () => {
    const overdue = breachOverdue({ dueAt });
    given(breach, ...assessed, authority)
      .when({ type: 'look' }, { now: dueAt })
      .then(overdue);
    given(breach, ...assessed, authority, overdue)
      .when({ type: 'look' }, { now: '2026-03-06T00:00:00.000Z' })
      .then();
    const waiting = [...assessed, authority, noticesOrdered, noticesIssued];
    given(breach, ...waiting)
      .when({ type: 'look' }, { now: dueAt })
      .then(overdue);
    const done = [...waiting, personsTold];
    given(breach, ...done)
      .when({ type: 'look' }, { now: dueAt })
      .then();
    expect(breach.dueAt?.(given(breach, ...done).state)).toBeUndefined();
  });
});

describe('somebody it is about', () => {
  const one = { breach: 'defghijklmnopqrstuvwxyzabc', person: 'pabcdefghijklmnopqrstuvwxyz' };
  const recorded = (service: string) => breachNoticeRecorded({ ...one, service });
  const issue = { type: 'issue', kind, agency, discoveredAt } as const;
  const issued = breachNoticeIssued({ ...one, kind, agency, discoveredAt, issuedAt: later });

  test('is recorded once for each service', () => {
    given(breachNotice)
      .when({ type: 'record', ...one, service: 'g2c' })
      .then(recorded('g2c'));
    given(breachNotice, recorded('g2c'))
      .when({ type: 'record', ...one, service: 'g2c' })
      .then();
    given(breachNotice, recorded('g2c'))
      .when({ type: 'record', ...one, service: 'g2g' })
      .then(recorded('g2g'));
  });

  test('is told once, and what came of it is kept', () => {
    given(breachNotice, recorded('g2c')).when(issue, { now: later }).then(issued);
    given(breachNotice, recorded('g2c'), issued).when(issue, { now: later }).then();
    const settled = (outcome: string) => breachNoticeSettled({ ...one, outcome, settledAt: later });
    given(breachNotice, recorded('g2c'), issued)
      .when({ type: 'settle', outcome: 'delivered' }, { now: later })
      .then(settled('delivered'));
    expect(given(breachNotice, recorded('g2c'), issued, settled('no-address')).state).toMatchObject({
      status: 'not-reached',
      outcome: 'no-address',
    });
    given(breachNotice, recorded('g2c'), issued, settled('delivered'))
      .when({ type: 'settle', outcome: 'erased' })
      .then();
  });

  test.each([
    ['waits for a message', []],
    ['no message can reach', [breachNoticeSettled({ ...one, outcome: 'no-address', settledAt: later })]],
  ])('and who %s is told in another way, once', (_, settled) => {
    const letter = { means: 'letter', reference: 'B-15/PDP/2026' };
    const told = breachNoticeToldOtherwise({ ...one, ...letter, toldAt: later });
    const before = [recorded('g2c'), issued, ...settled];
    given(breachNotice, ...before)
      .when({ type: 'tell-otherwise', ...letter }, { now: later })
      .then(told);
    given(breachNotice, ...before, told)
      .when({ type: 'tell-otherwise', ...letter })
      .then();
    expect(given(breachNotice, ...before, told).state).toMatchObject({ status: 'told-otherwise', ...letter });
  });
});
