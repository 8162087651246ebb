import {
  type DataRight,
  dataRequestAcknowledged,
  dataRequestAnswered,
  dataRequestCompleted,
  dataRequestDecided,
  dataRequestErasureOrdered,
  dataRequestOrdered,
  dataRequestOverdue,
  dataRequestRefused,
  dataRequestRetentionAsked,
  dataRequestSubmitted,
  dataRightRule,
  given,
  type PersonDataService,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import type { DataRequestCommand, DataRequestEvent } from './data-request.state.ts';
import { dataRequest } from './data-request.ts';

const request = dataRequest({ chaseAfterMs: 3_600_000 });
const person = 'pabcdefghijklmnopqrstuvwxyz';
const region = '33.74'; // of the village 33.74.01.1001
const now = '2026-03-02T03:04:05.678Z';
const later = '2026-03-02T03:10:00.000Z';
const dueAt = '2026-03-05T03:04:05.678Z';
const all: PersonDataService[] = ['g2c', 'g2b', 'g2g', 'g2e'];
const agency = 'dukcapil-33.74';
const officer = 'eaaaaaaaaaaaaaaaaaaaaaaaaa';

const submit = (right: DataRight): DataRequestCommand => ({
  ...{ type: 'submit', person, right },
  region: '33.74.01.1001',
});
const submitted = (right: DataRight, more: object = {}): DataRequestEvent => {
  const { legalBasis } = dataRightRule(right, new Date(now));
  return { ...dataRequestSubmitted({ person, right, legalBasis, dueAt, ...more, submittedAt: now }), region };
};
const asked = (round: number, askedAt = now, services: string[] = all) =>
  dataRequestRetentionAsked({ person, round, services, askedAt });
const answered = (service: PersonDataService, round = 1) => dataRequestAnswered({ person, service, round, bound: [] });
const answers = (round = 1, from = all) => from.map((each) => answered(each, round));
const tax = { record: 'tax-bill', legalBasis: 'UU 28/2007 Pasal 28 ayat (11)', until: '2036-03-02T03:04:05.678Z' };
const grant: DataRequestCommand = {
  type: 'decide',
  agency,
  officer,
  decision: { outcome: 'granted', ground: 'moved-abroad' },
};
const granted = (decidedAt = later): DataRequestEvent => ({
  ...dataRequestDecided({ person, agency, outcome: 'granted', ground: 'moved-abroad', decidedAt }),
  officer,
});
const erasing = [submitted('erase'), asked(1), ...answers(), granted(), asked(2, later), ...answers(2)];
const erasureOrdered = dataRequestErasureOrdered({ person, nth: 1, orderedAt: later });
const ordered = (right: DataRight, nth = 1, services: string[] = all, toldAt = now, orderedAt = toldAt) => ({
  ...dataRequestOrdered({ person, right, services, nth, orderedAt }),
  toldAt,
});
const done = (right: DataRight, service: PersonDataService, more: object = {}) =>
  dataRequestAcknowledged({ person, right, service, at: later, ...more });
const acknowledge = (right: DataRight, service: PersonDataService, backupsExpireAt?: string): DataRequestCommand => ({
  type: 'acknowledge',
  ...{ service, right, at: later, ...(backupsExpireAt && { backupsExpireAt }) },
});
const dueOf = (...events: DataRequestEvent[]) => request.dueAt?.(given(request, ...events).state)?.toISOString();

describe('a person who asks', () => {
  test('for a copy has it at once', () => {
    const completed = dataRequestCompleted({ person, right: 'copy', completedAt: now });
    given(request).when(submit('copy'), { now }).then(submitted('copy'), completed);
    expect(dueOf(submitted('copy'), completed)).toBeUndefined();
  });

  test.each(['restrict', 'lift-restriction'] as const)('to %s has all services do it', (right) => {
    given(request).when(submit(right), { now }).then(submitted(right), ordered(right));
  });

  test('to withdraw consents is heard by the services that act on consent, and no other', () => {
    given(request)
      .when(submit('withdraw'), { now })
      .then(submitted('withdraw'), ordered('withdraw', 1, ['g2c']));
  });

  test('to be erased has all services asked whether they may', () => {
    given(request).when(submit('erase'), { now }).then(submitted('erase'), asked(1));
  });

  test('twice with one key asks once', () => {
    given(request, submitted('erase'), asked(1)).when(submit('erase'), { now: later }).then();
  });
});

describe('a correction', () => {
  const proposed = submitted('correct', { proposal: 'cdefghijklmnopqrstuvwxyzab' });

  test('is done when the register has applied the proposal', () => {
    given(request, proposed)
      .when({ type: 'conclude', applied: true }, { now: later })
      .then(dataRequestCompleted({ person, right: 'correct', completedAt: later }));
  });

  test('is refused with it, and concluded once', () => {
    const refusing = given(request, proposed).when({ type: 'conclude', applied: false }, { now: later });
    const basis = 'UU 27/2022 Pasal 33; Perpres 39/2019: produsen data tidak menerima usulan ini';
    const bases = [{ service: 'g2g', record: 'proposal', legalBasis: basis }];
    const refused = dataRequestRefused({ person, right: 'correct', bases, refusedAt: later });
    refusing.then(refused);
    given(request, proposed, refused).when({ type: 'conclude', applied: true }).then();
  });
});

describe('an erasure', () => {
  test('is refused with every rule that binds, once all services have answered', () => {
    const first = answers(1, ['g2b', 'g2g']);
    const binding = dataRequestAnswered({ person, service: 'g2c', round: 1, bound: [tax] });
    const refusal = dataRequestRefused({
      person,
      right: 'erase',
      bases: [{ ...tax, service: 'g2c' }],
      refusedAt: later,
    });
    given(request, submitted('erase'), asked(1), ...first)
      .when({ type: 'note-answer', service: 'g2c', round: 1, bound: [tax] }, { now: later })
      .then(binding);
    given(request, submitted('erase'), asked(1), ...first, binding)
      .when({ type: 'note-answer', service: 'g2e', round: 1, bound: [] }, { now: later })
      .then(answered('g2e'), refusal);
  });

  test('awaits the registry where nobody is bound, and all are asked again when it agrees', () => {
    const cleared = [submitted('erase'), asked(1), ...answers()];
    expect(given(request, ...cleared).state).toMatchObject({ status: 'awaiting-decision', awaited: [] });
    given(request, ...cleared)
      .when(grant, { now: later })
      .then(granted(), asked(2, later));
    given(request, ...cleared, granted(), asked(2, later))
      .when(grant, { now: later })
      .then();
  });

  test('is nothing to decide on before the services have answered', () => {
    given(request, submitted('erase'), asked(1))
      .when(grant)
      .refused('data-request.not-to-decide', { status: 'assessing' });
    given(request, submitted('copy'), dataRequestCompleted({ person, right: 'copy', completedAt: now }))
      .when(grant)
      .refused('data-request.not-to-decide', { status: 'completed' });
  });

  test('is refused by the registry with the law that says so', () => {
    const decision = { outcome: 'refused', reason: 'still-resident' } as const;
    const legalBasis = 'UU 23/2006 jo. UU 24/2013 Pasal 8 ayat (1) huruf e dan Pasal 79';
    given(request, submitted('erase'), asked(1), ...answers())
      .when({ type: 'decide', agency, officer, decision }, { now: later })
      .then(
        {
          ...dataRequestDecided({ person, agency, outcome: 'refused', ground: 'still-resident', decidedAt: later }),
          officer,
        },
        dataRequestRefused({
          ...{ person, right: 'erase', refusedAt: later },
          bases: [{ service: 'g2g', record: 'person-record', legalBasis }],
        }),
      );
  });

  test('answers of an earlier time of asking do not count', () => {
    given(request, submitted('erase'), asked(1), ...answers(), granted(), asked(2, later))
      .when({ type: 'note-answer', service: 'g2c', round: 1, bound: [] })
      .then();
  });

  test('is carried out by the register first', () => {
    given(request, ...erasing.slice(0, -1))
      .when({ type: 'note-answer', service: 'g2e', round: 2, bound: [] }, { now: later })
      .then(answered('g2e', 2), erasureOrdered);
  });

  test('that the register cannot carry out is refused', () => {
    const base = { service: 'g2g', record: 'person-record', legalBasis: 'Penetapan pengadilan' };
    given(request, ...erasing, erasureOrdered)
      .when({ type: 'refuse', base }, { now: later })
      .then(dataRequestRefused({ person, right: 'erase', bases: [base], refusedAt: later }));
  });

  test('is done when the last service has done it, and says when the last backup of a key is gone', () => {
    const [first, last] = ['2026-03-09T00:00:00.000Z', '2026-03-16T00:00:00.000Z'];
    const three = [done('erase', 'g2g', { backupsExpireAt: last }), done('erase', 'g2b'), done('erase', 'g2c')];
    given(request, ...erasing, erasureOrdered, ...three)
      .when(acknowledge('erase', 'g2e', first), { now: later })
      .then(
        done('erase', 'g2e', { backupsExpireAt: first }),
        dataRequestCompleted({ person, right: 'erase', completedAt: later, backupsExpireAt: last }),
      );
  });

  test('a service that has done it before it was told again says so once', () => {
    given(request, ...erasing, erasureOrdered, done('erase', 'g2c'))
      .when(acknowledge('erase', 'g2c'))
      .then();
  });
});

describe('who does not answer', () => {
  const hour = '2026-03-02T04:04:05.678Z';

  test('is asked again after an hour, alone', () => {
    const waiting = [submitted('erase'), asked(1), ...answers(1, ['g2c', 'g2b', 'g2g'])];
    expect(dueOf(...waiting)).toBe(hour);
    given(request, ...waiting)
      .when({ type: 'look' }, { now: hour })
      .then(asked(1, hour, ['g2e']));
    expect(given(request, ...waiting, asked(1, hour, ['g2e'])).state).toMatchObject({ chased: 1, alarm: true });
  });

  test('is ordered again, and somebody is to look', () => {
    const waiting = [submitted('restrict'), ordered('restrict'), done('restrict', 'g2g')];
    const again = ordered('restrict', 2, ['g2c', 'g2b', 'g2e'], hour, now); // as old as it was
    expect(dueOf(...waiting, again)).toBe('2026-03-02T05:04:05.678Z');
    given(request, ...waiting)
      .when({ type: 'look' }, { now: hour })
      .then(again);
    expect(given(request, ...waiting, again).state).toMatchObject({ chased: 1, alarm: true });
  });

  test('is not told to erase as long as the register has not', () => {
    const hourLater = '2026-03-02T04:10:00.000Z';
    given(request, ...erasing, erasureOrdered)
      .when({ type: 'look' }, { now: hourLater })
      .then(dataRequestErasureOrdered({ person, nth: 2, orderedAt: hourLater }));
    const confirmed = ordered('erase', 1, all, later);
    given(request, ...erasing, erasureOrdered)
      .when({ type: 'confirm-register' }, { now: later })
      .then(confirmed);
    given(request, ...erasing, erasureOrdered, confirmed)
      .when({ type: 'look' }, { now: hourLater })
      .then(ordered('erase', 2, all, hourLater, later));
  });

  test('is not waited for any more once it is done', () => {
    const completed = dataRequestCompleted({ person, right: 'restrict', completedAt: later });
    const events = [
      submitted('restrict'),
      ordered('restrict'),
      ...all.map((each) => done('restrict', each)),
      completed,
    ];
    expect(dueOf(...events)).toBeUndefined();
    given(request, ...events)
      .when({ type: 'look' }, { now: '2026-04-01T00:00:00.000Z' })
      .then();
  });
});

test('what is not done within three days is late, once, and stays to be done', () => {
  const waiting = [submitted('erase'), asked(1), ...answers()];
  const overdue = dataRequestOverdue({ person, right: 'erase', dueAt });
  expect(dueOf(...waiting)).toBe(dueAt);
  given(request, ...waiting)
    .when({ type: 'look' }, { now: dueAt })
    .then(overdue);
  given(request, ...waiting, overdue)
    .when({ type: 'look' }, { now: '2026-03-06T00:00:00.000Z' })
    .then();
  expect(dueOf(...waiting, overdue)).toBeUndefined();
  given(request, ...waiting, overdue)
    .when(grant, { now: later })
    .then(granted(), asked(2, later));
});
