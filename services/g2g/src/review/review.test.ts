import {
  type DataOf,
  given,
  reviewAnswered,
  reviewEscalated,
  reviewLapsed,
  reviewOpened,
  reviewRefusals,
  reviewWithdrawn,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { deadlineOf, type ReviewCommand, type ReviewEvent, type ReviewRequest, review } from './review.ts';

const request: ReviewRequest = {
  company: 'q2w4e6r2t3y5u7i2o3p4a5s6d7',
  nib: '9120001234567',
  kbli: { edition: '2020', code: '10761' },
  permit: 'standard-certificate',
  request: 1,
  region: '33.74.01.1001',
  requestedAt: '2026-03-02T03:04:05.678Z',
  days: 5,
};
const { region: _region, requestedAt: _requestedAt, days: _days, ...matter } = request;
const competent = { agency: 'dpmptsp-33.74', duty: 'licensing', standsIn: false, above: 'dpmptsp-33' };
// five working days after Monday, 2 March 2026, without a holiday among them
const dueAt = '2026-03-09T17:00:00.000Z';
const before = '2026-03-09T16:59:59.999Z';
const officer = 'eabcdefghijklmnopqrstuvwxyz';
const { agency } = competent;

const opened = reviewOpened({ ...request, ...competent, dueAt });
const escalated = reviewEscalated({ ...matter, agency, to: 'dpmptsp-33', escalatedAt: '2026-03-05T17:00:02.000Z' });
const answeredAt = '2026-03-06T02:00:00.000Z';
const told = (data: Pick<DataOf<typeof reviewAnswered>, 'outcome' | 'reason'>, by = agency): ReviewEvent => ({
  ...reviewAnswered({ ...matter, ...data, agency: by, answeredAt }),
  officer,
});
const approved = told({ outcome: 'approved' });
const lapsed = reviewLapsed({ ...matter, agency, lapsedAt: dueAt });
const withdrawn = reviewWithdrawn({ ...matter, agency, withdrawnAt: answeredAt });
const answer = (by: string, text: Extract<ReviewCommand, { type: 'answer' }>['answer']): ReviewCommand => ({
  type: 'answer',
  answer: text,
  agency: by,
  officer,
});
const approve = answer(agency, { outcome: 'approved' });
const refuse = answer(agency, { outcome: 'refused', reason: 'standard-not-met' });

describe('a request', () => {
  test('is opened at the competent agency, with a deadline in working days', () => {
    given(review).when({ type: 'open', request, competent }).then(opened);
  });

  test('that is told again opens nothing', () => {
    given(review, opened)
      .when({ type: 'open', request, competent: { ...competent, agency: 'other' } })
      .then();
    given(review, opened, withdrawn).when({ type: 'open', request, competent }).then();
  });

  test('that waited for an agency keeps the deadline it had from the day it was made', () => {
    given(review).when({ type: 'open', request, competent }, { now: '2026-05-01T00:00:00.000Z' }).then(opened);
  });
});

describe('the competent agency', () => {
  test('approves', () => {
    given(review, opened).when(approve, { now: answeredAt }).then(approved);
    expect(given(review, opened, approved).state).toMatchObject({
      status: 'answered',
      outcome: 'approved',
      answeredBy: agency,
      officer,
      closedAt: answeredAt,
    });
  });

  test('refuses with a reason', () => {
    given(review, opened)
      .when(refuse, { now: answeredAt })
      .then(told({ outcome: 'refused', reason: 'standard-not-met' }));
  });

  test('may say the same twice, and nothing else afterwards', () => {
    given(review, opened, approved).when(approve, { now: answeredAt }).then();
    given(review, opened, approved)
      .when(refuse, { now: answeredAt })
      .refused('review.already-answered', { agency, outcome: 'approved' });
  });

  test('may not change the reason of a refusal', () => {
    given(review, opened, told({ outcome: 'refused', reason: 'documents-incomplete' }))
      .when(refuse, { now: answeredAt })
      .refused('review.already-answered', { agency, outcome: 'refused' });
  });

  test('may answer until the very end of the last day, and not from then on', () => {
    given(review, opened)
      .when(approve, { now: before })
      .then({ ...reviewAnswered({ ...matter, outcome: 'approved', agency, answeredAt: before }), officer });
    given(review, opened).when(approve, { now: dueAt }).refused('review.lapsed', { dueAt });
  });

  test('hears that it is too late once it has lapsed', () => {
    given(review, opened, lapsed)
      .when(approve, { now: '2026-03-10T02:00:00.000Z' })
      .refused('review.lapsed', { dueAt });
  });

  test('hears that the company needs it no more', () => {
    given(review, opened, withdrawn).when(approve, { now: answeredAt }).refused('review.withdrawn');
  });
});

describe('another agency', () => {
  const above = answer('dpmptsp-33', { outcome: 'approved' });

  test('may not answer, whatever became of it', () => {
    given(review, opened).when(above, { now: answeredAt }).refused('review.not-competent', { agency });
    given(review, opened, lapsed).when(above, { now: answeredAt }).refused('review.not-competent', { agency });
  });

  test('may, once it was escalated to it; so may still the competent one', () => {
    given(review, opened)
      .when({ type: 'escalate', to: 'dpmptsp-33' }, { now: '2026-03-05T17:00:02.000Z' })
      .then(escalated);
    given(review, opened, escalated)
      .when(above, { now: answeredAt })
      .then(told({ outcome: 'approved' }, 'dpmptsp-33'));
    given(review, opened, escalated).when(approve, { now: answeredAt }).then(approved);
    given(review, opened, escalated)
      .when(answer('dpmptsp-35', { outcome: 'approved' }), { now: answeredAt })
      .refused('review.not-competent', { agency: 'dpmptsp-33' });
  });

  test('hears of what does not exist only that', () => {
    given(review).when(above).refused('review.not-found');
  });
});

test('nothing is escalated twice, nor after the end', () => {
  const again: ReviewCommand = { type: 'escalate', to: 'dpmptsp-33' };
  given(review, opened, escalated).when(again).then();
  given(review, opened, approved).when(again).then();
  given(review, opened, lapsed).when(again).then();
});

describe('the clock', () => {
  const lapse: ReviewCommand = { type: 'lapse' };

  test('asks at the deadline, of open reviews only', () => {
    const due = (...events: ReviewEvent[]) => review.dueAt?.(given(review, ...events).state)?.toISOString();
    expect(due(opened)).toBe(dueAt);
    expect(due(opened, escalated)).toBe(dueAt);
    expect(due(opened, approved)).toBeUndefined();
    expect(due(opened, lapsed)).toBeUndefined();
    expect(due(opened, withdrawn)).toBeUndefined();
  });

  test('finds what nobody answered deemed approved, as of the deadline', () => {
    given(review, opened).when(lapse, { now: '2026-03-12T00:00:00.000Z' }).then(lapsed);
    expect(given(review, opened, lapsed).state).toMatchObject({ status: 'lapsed', closedAt: dueAt });
  });

  test('names the agency that it lay with last', () => {
    given(review, opened, escalated)
      .when(lapse, { now: dueAt })
      .then(reviewLapsed({ ...matter, agency: 'dpmptsp-33', lapsedAt: dueAt }));
  });

  test('does nothing too early, nor once somebody was faster', () => {
    given(review, opened).when(lapse, { now: before }).then();
    given(review, opened, approved).when(lapse, { now: dueAt }).then();
    given(review, opened, lapsed).when(lapse, { now: dueAt }).then();
    given(review, opened, withdrawn).when(lapse, { now: dueAt }).then();
  });
});

test('a company withdraws what is open; what has ended stays as it ended', () => {
  given(review, opened).when({ type: 'withdraw' }, { now: answeredAt }).then(withdrawn);
  given(review, opened, approved).when({ type: 'withdraw' }, { now: answeredAt }).then();
  given(review, opened, lapsed).when({ type: 'withdraw' }, { now: answeredAt }).then();
  given(review, opened, withdrawn).when({ type: 'withdraw' }, { now: answeredAt }).then();
});

describe('the deadline', () => {
  const [java, bali, papua] = ['33.74', '51.71', '91.71'];

  test.each([
    ['the day of the request does not count', '2026-03-02T03:04:05.678Z', java, '2026-03-03T17:00:00.000Z'],
    ['nor do Saturday and Sunday', '2026-03-06T03:00:00.000Z', java, '2026-03-09T17:00:00.000Z'],
    ['nor holidays and joint leave', '2026-03-17T03:00:00.000Z', java, '2026-03-25T17:00:00.000Z'],
    ['a day is one of where the business is', '2026-03-05T17:00:00.000Z', java, '2026-03-09T17:00:00.000Z'],
    ['also in the middle', '2026-03-02T03:04:05.678Z', bali, '2026-03-03T16:00:00.000Z'],
    ['and in the east', '2026-03-02T03:04:05.678Z', papua, '2026-03-03T15:00:00.000Z'],
  ])('%s', (_, requestedAt, region, expected) => {
    expect(deadlineOf({ requestedAt, days: 1, region })).toBe(expected);
  });
});

test('every reason for a refusal can be told', () => {
  for (const reason of Object.keys(reviewRefusals) as (keyof typeof reviewRefusals)[]) {
    given(review, opened)
      .when(answer(agency, { outcome: 'refused', reason }), { now: answeredAt })
      .then(told({ outcome: 'refused', reason }));
  }
});
