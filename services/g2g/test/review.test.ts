import { type InMessage, randomId } from '@simpul/backbone';
import { companyTopic, endOfWorkingDays } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewIdOf } from '../src/review/review.reactions.ts';
import { workItemIdOf } from '../src/work-item/work-item.reactions.ts';
import { enrolAgencies, people, type Subject, startG2g } from './g2g.ts';
import {
  asked,
  enrolLicensing,
  eventually,
  requestMessage,
  reviewers,
  there,
  toldOf,
  withdrawalMessage,
} from './review.world.ts';

let g2g: Subject;
let reviews: readonly InMessage[];
let items: readonly InMessage[];

beforeAll(async () => {
  g2g = await startG2g({ replicas: 2 });
  await enrolAgencies(g2g);
  await enrolLicensing(g2g);
  [reviews, items] = await Promise.all([g2g.listen('g2g.review'), g2g.listen('g2g.work-item')]);
});

afterAll(() => g2g?.stop());

const company = () => `company-${randomId()}`;
const get = (path: string, as: string = reviewers.city) => g2g.ask('GET', path, { as });
const answer = (id: string, body: object, as: string = reviewers.city) =>
  g2g.ask('POST', `/v1/reviews/${id}/answer`, { as, body });
const approval = { outcome: 'approved' };
const refusal = { outcome: 'refused', reason: 'standard-not-met' };
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();
const typesOf = (heard: readonly InMessage[], id: string) => toldOf(heard, id).map(({ type }) => type);

describe('a request', () => {
  test('is opened at the competent agency and comes into its inbox, however often it is told', async () => {
    const who = company();
    const requestedAt = new Date().toISOString();
    const message = requestMessage(who, { requestedAt });
    await g2g.publishOn(companyTopic, message, message);
    const { review, item } = await asked(g2g, who, { requestedAt });

    const { status, body, headers } = await get(`/v1/reviews/${review}`);
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toEqual({
      id: review,
      status: 'open',
      company: who,
      nib: '9120001234567',
      kbli: { edition: '2020', code: '86105' },
      permit: 'standard-certificate',
      request: 1,
      region: '33.74.01.1001',
      agency: 'dpmptsp-33.74',
      duty: 'licensing',
      standsIn: false,
      above: 'dpmptsp-33',
      requestedAt,
      days: 14,
      dueAt: endOfWorkingDays(new Date(requestedAt), 14).toISOString(),
    });
    expect((await get(`/v1/work-items/${item}`)).body).toMatchObject({
      status: 'opened',
      kind: 'review',
      agency: 'dpmptsp-33.74',
      matter: { service: 'g2g', aggregate: 'review', id: review },
      dueAt: body.dueAt,
    });
    await eventually(async () => {
      expect(typesOf(reviews, review)).toEqual(['g2g.review.opened.v1']);
      expect(typesOf(items, item)).toEqual(['g2g.work-item.opened.v1']);
    });
  });

  test('goes one level up where the competent level has no agency, and it is said so', async () => {
    const { review, item } = await asked(g2g, company(), { region: '33.22.01.2001' });
    expect((await get(`/v1/reviews/${review}`, reviewers.province)).body).toMatchObject({
      agency: 'dpmptsp-33',
      standsIn: true,
      above: 'kemenkes',
    });
    await eventually(async () =>
      expect(toldOf(items, item).at(1)).toMatchObject({
        type: 'g2g.work-item.escalated.v1',
        data: { to: 'dpmptsp-33', because: 'no-agency' },
      }),
    );
  });

  test('of a large business is decided by the province', async () => {
    const { review } = await asked(g2g, company(), { scale: 'large' });
    expect((await get(`/v1/reviews/${review}`)).body).toMatchObject({ agency: 'dpmptsp-33', standsIn: false });
  });

  test('waits as long as nobody is competent, holds up no other, and keeps the deadline it had', async () => {
    const who = company();
    const requestedAt = daysAgo(1);
    const request = { kbli: { edition: '2020', code: '61100' }, requestedAt } as const;
    await g2g.publishOn(companyTopic, requestMessage(who, request));
    await eventually(async () =>
      expect(await g2g.db.collection('parked-heads').findOne({ key: who })).toMatchObject({ cause: 'not-yet' }),
    );
    await asked(g2g, company());

    const ministry = { branch: 'executive', kind: 'agency', level: 'central', region: 'id' } as const;
    await enrolLicensing(g2g, [
      {
        id: 'komdigi',
        name: 'Kementerian Komunikasi dan Digital',
        duties: ['licensing-telecommunications'],
        ...ministry,
      },
    ]);
    const review = reviewIdOf({ company: who, request: 1 });
    await there(g2g, { review, item: workItemIdOf(`g2g:review:${review}`) });
    const seen = await get(`/v1/reviews/${review}`, 'officer:komdigi/198503302010011001/reviewer');
    expect(seen.body).toMatchObject({
      agency: 'komdigi',
      duty: 'licensing-telecommunications',
      standsIn: false,
      dueAt: endOfWorkingDays(new Date(requestedAt), 14).toISOString(),
    });
  });

  test('for a line of business without a rule is parked for a person to look at', async () => {
    const who = company();
    await g2g.publishOn(companyTopic, requestMessage(who, { kbli: { edition: '2015', code: '99999' } }));
    await eventually(async () =>
      expect(await g2g.db.collection('parked-heads').findOne({ key: who })).toMatchObject({
        cause: 'rejected',
        reason: 'review.no-rule',
      }),
    );
  });
});

describe('the competent agency', () => {
  test('approves; the company is told, the matter leaves the inbox, and nobody learns who the officer is', async () => {
    const { review, item } = await asked(g2g, company());
    const approved = await answer(review, approval);
    expect(approved).toMatchObject({ status: 200, body: { status: 'answered', outcome: 'approved' } });
    expect(approved.headers.get('etag')).toBe('"2"');
    await eventually(async () => {
      expect(toldOf(reviews, review).at(-1)).toMatchObject({
        type: 'g2g.review.answered.v1',
        data: { outcome: 'approved', agency: 'dpmptsp-33.74', request: 1 },
      });
      expect((await get(`/v1/work-items/${item}`)).body).toMatchObject({ status: 'done', outcome: 'approved' });
    });
    const { officer } = approved.body;
    expect(officer).toMatch(/^e/);
    expect(JSON.stringify(toldOf(reviews, review))).not.toContain(officer);
    expect(await answer(review, refusal)).toMatchObject({
      status: 409,
      body: { code: 'review.already-answered', agency: 'dpmptsp-33.74', outcome: 'approved' },
    });
  });

  test('refuses, but not without a reason', async () => {
    const { review, item } = await asked(g2g, company());
    expect(await answer(review, { outcome: 'refused' })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', errors: [{ pointer: '/reason' }] },
    });
    expect(await answer(review, refusal)).toMatchObject({ status: 200, body: { reason: 'standard-not-met' } });
    await eventually(async () =>
      expect((await get(`/v1/work-items/${item}`)).body).toMatchObject({ status: 'done', outcome: 'refused' }),
    );
  });

  test('answers once, also where officers say different things at the same moment on two replicas', async () => {
    const { review } = await asked(g2g, company());
    const said = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        answer(review, index % 2 ? approval : refusal, index % 3 ? reviewers.city : reviewers.colleague),
      ),
    );
    const { outcome } = (await get(`/v1/reviews/${review}`)).body;
    const accepted = said.filter(({ status }) => status === 200);
    expect(accepted).toHaveLength(6);
    expect(new Set(accepted.map(({ body }) => body.outcome))).toEqual(new Set([outcome]));
    expect(new Set(said.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(
      new Set(['review.already-answered']),
    );
    await eventually(async () =>
      expect(typesOf(reviews, review)).toEqual(['g2g.review.opened.v1', 'g2g.review.answered.v1']),
    );
  });

  test('hears when its answer was made on an older version', async () => {
    const { review } = await asked(g2g, company());
    const stale = { as: reviewers.city, body: approval, ifMatch: '"7"' };
    expect(await g2g.ask('POST', `/v1/reviews/${review}/answer`, stale)).toMatchObject({ status: 412 });
  });
});

describe('nobody else answers:', () => {
  let review: string;
  beforeAll(async () => {
    ({ review } = await asked(g2g, company()));
  });

  test('the agency above sees it and is told whose it is', async () => {
    expect((await get(`/v1/reviews/${review}`, reviewers.province)).status).toBe(200);
    expect(await answer(review, approval, reviewers.province)).toMatchObject({
      status: 403,
      body: { code: 'review.not-competent', agency: 'dpmptsp-33.74' },
    });
  });

  test.each(['elsewhere', 'treasurer', 'ministry'] as const)('to %s it does not exist', async (who) => {
    expect(await get(`/v1/reviews/${review}`, reviewers[who])).toMatchObject({ status: 404 });
    expect(await answer(review, approval, reviewers[who])).toMatchObject({
      status: 404,
      body: { code: 'review.not-found' },
    });
  });

  test.each([
    ['a supervisor', reviewers.supervisor],
    ['a citizen', 'citizen:3374014107900001'],
    ['the company', 'business:9120001234567/3374014107900001'],
    ['an operator', people.operator],
  ])('%s may not', async (_, who) => {
    expect(await answer(review, approval, who)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });
});

test('past its deadline it is deemed approved by the clock, and an answer comes too late', async () => {
  const requestedAt = '2026-01-05T02:00:00.000Z';
  const { review, item } = await asked(g2g, company(), { requestedAt, days: 5 });
  const dueAt = '2026-01-12T17:00:00.000Z';
  expect(await answer(review, refusal)).toMatchObject({ status: 409, body: { code: 'review.lapsed', dueAt } });
  await eventually(async () => {
    expect(toldOf(reviews, review).at(-1)).toMatchObject({ type: 'g2g.review.lapsed.v1', data: { lapsedAt: dueAt } });
    expect((await get(`/v1/work-items/${item}`)).body).toMatchObject({ status: 'done', outcome: 'deemed-approved' });
  });
  expect((await get(`/v1/reviews/${review}`)).body).toMatchObject({ status: 'lapsed', closedAt: dueAt });
  expect(await answer(review, approval)).toMatchObject({ status: 409, body: { code: 'review.lapsed' } });
  expect(typesOf(reviews, review).filter((type) => type === 'g2g.review.lapsed.v1')).toHaveLength(1);
});

test('unassigned in half of its time it goes one level up, which may answer then', async () => {
  const { review, item } = await asked(g2g, company(), { requestedAt: daysAgo(70), days: 60 });
  await eventually(async () => {
    expect((await get(`/v1/work-items/${item}`)).body).toMatchObject({
      status: 'opened',
      agency: 'dpmptsp-33',
      escalated: { to: 'dpmptsp-33', because: 'unassigned' },
    });
    expect((await get(`/v1/reviews/${review}`)).body).toMatchObject({ status: 'open', escalatedTo: 'dpmptsp-33' });
  });
  expect(await answer(review, approval, reviewers.province)).toMatchObject({
    status: 200,
    body: { answeredBy: 'dpmptsp-33', agency: 'dpmptsp-33.74' },
  });
});

test('a request that the company withdraws leaves the inbox and is answered by nobody', async () => {
  const who = company();
  const { review, item } = await asked(g2g, who);
  await g2g.publishOn(companyTopic, withdrawalMessage(who));
  await eventually(async () => {
    expect((await get(`/v1/work-items/${item}`)).body).toMatchObject({ status: 'done', outcome: 'withdrawn' });
  });
  expect(await answer(review, approval)).toMatchObject({ status: 409, body: { code: 'review.withdrawn' } });
});
