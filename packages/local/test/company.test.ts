import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { createG2bClient, createG2gClient, unwrap } from '@simpul/client';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { identityAt, startWorld, type World } from '../src/index.ts';
import { openTopics } from './topics.ts';

const citizen = 'citizen:3374014107900001';
const operator = 'operator:simpul';
const reviewer = 'officer:dpmptsp-33.74/198503302010011001/reviewer';
const clinic = { edition: '2020', code: '86105' } as const;
const village = '33.74.01.1001';

let world: World<'g2b' | 'g2g'>;
let topics: Awaited<ReturnType<typeof openTopics>>;

beforeAll(async () => {
  const name = `c${randomUUID().slice(0, 8)}`;
  const [brokers, mongoUri, identity] = [inject('brokers'), inject('mongoUri'), identityAt(inject('identity'))];
  const [topicPrefix, dbPrefix] = [`${name}.`, `${name}_`];
  const services = { g2b: 1, g2g: 1 };
  world = await startWorld({ brokers, mongoUri, identity, topicPrefix, dbPrefix, services, mail: false, otlp: false });
  topics = await openTopics(brokers, topicPrefix);
});

afterAll(async () => {
  await topics?.close();
  await world?.stop();
});

const options = (service: 'g2b' | 'g2g', who: string) => ({
  baseUrl: String(world.services[service].urls[0]),
  token: () => identityAt(inject('identity')).token(who),
  language: 'en' as const,
});
const g2b = (who: string) => createG2bClient(options('g2b', who));
const g2g = (who: string) => createG2gClient(options('g2g', who));

/** The types of what was told in a trace. */
const toldIn = (trace: string): string[] =>
  topics
    .messages()
    .filter(({ headers }) => headers.traceparent?.split('-')[1] === trace)
    .map(({ headers }) => String(headers.ce_type));

const traced = () => {
  const trace = randomBytes(16).toString('hex');
  return { trace, headers: { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` } };
};

/** A company by a deed of its own. */
const registration = () => ({
  kind: 'private' as const,
  name: 'PT Klinik Sehat Semarang',
  region: village,
  capital: 2_000_000_000,
  activities: [clinic],
  selfDeclaration: false,
  deed: { number: String(randomInt(1, 100_000)), date: '2026-02-20', notary: 'Rahayu Lestari, S.H., M.Kn.' },
});

const activityOf = async (id: string) => {
  const { activities } = await unwrap(g2b(citizen).GET('/v1/companies/{id}', { params: { path: { id } } }));
  return activities[0];
};

/** Enrols the agency that is competent, unless it is there. */
async function enrolAgency(): Promise<void> {
  const body = { id: 'dpmptsp-33.74', name: 'DPMPTSP Kota Semarang', level: 'city', region: '33.74' } as const;
  const executive = { branch: 'executive' as const, kind: 'agency' as const, duties: ['licensing' as const] };
  const { response } = await g2g(operator).POST('/v1/agencies', { body: { ...body, ...executive } });
  expect([201, 409]).toContain(response.status);
}

/** The open work-item of a company's review. */
const awaiting = (company: string) =>
  vi.waitFor(
    async () => {
      const { items } = await unwrap(g2g(reviewer).GET('/v1/reviews', { params: { query: { status: 'open' } } }));
      const review = items.find((each) => each.company === company);
      const inbox = await unwrap(g2g(reviewer).GET('/v1/work-items'));
      const item = inbox.items.find(({ matter }) => matter.id === review?.id);
      if (!review || !item) throw new Error('nothing has come into the inbox yet');
      return { review, item };
    },
    { timeout: 40_000, interval: 100 },
  );

test('a company waits for its permit from the moment it is registered until an officer has decided', async () => {
  // the first asks before any agency is competent
  const asking = traced();
  const body = registration();
  const company = await unwrap(g2b(citizen).POST('/v1/companies', { body, headers: asking.headers }));
  expect(company.nib).toMatch(/^\d{13}$/);
  expect(company.activities[0]).toMatchObject({ status: 'in-review' });
  await enrolAgency();

  const { review, item } = await awaiting(company.id);
  expect(review).toMatchObject({ nib: company.nib, agency: 'dpmptsp-33.74', permit: 'standard-certificate' });
  await unwrap(g2g(reviewer).POST('/v1/work-items/{id}/assignment', { params: { path: { id: item.id } }, body: {} }));
  const answering = traced();
  const params = { path: { id: review.id } };
  const approval = { params, body: { outcome: 'approved' as const }, headers: answering.headers };
  await unwrap(g2g(reviewer).POST('/v1/reviews/{id}/answer', approval));

  await vi.waitFor(
    async () => {
      expect(await activityOf(company.id)).toMatchObject({ status: 'licensed', licence: { basis: 'verified' } });
      expect(toldIn(asking.trace)).toEqual(
        expect.arrayContaining([
          'g2b.company.registered.v1',
          'g2b.company.review-requested.v1',
          'g2g.review.opened.v1',
          'g2g.work-item.opened.v1',
        ]),
      );
      expect(toldIn(answering.trace).toSorted()).toEqual([
        'g2b.company.licensed.v1',
        'g2g.company.record-updated.v1',
        'g2g.review.answered.v1',
        'g2g.work-item.done.v1',
      ]);
    },
    { timeout: 40_000, interval: 100 },
  );
});

test('a company that was refused is told why, asks again, and withdraws by closing', async () => {
  await enrolAgency();
  const company = await unwrap(g2b(citizen).POST('/v1/companies', { body: registration() }));
  const { review } = await awaiting(company.id);
  const refusal = { outcome: 'refused', reason: 'location-not-allowed' } as const;
  await unwrap(g2g(reviewer).POST('/v1/reviews/{id}/answer', { params: { path: { id: review.id } }, body: refusal }));
  await vi.waitFor(async () => expect(await activityOf(company.id)).toMatchObject({ status: 'refused' }), {
    timeout: 40_000,
    interval: 100,
  });

  const path = { id: company.id };
  await unwrap(g2b(citizen).POST('/v1/companies/{id}/reviews', { params: { path }, body: { kbli: clinic } }));
  const again = await awaiting(company.id);
  expect(again.review).toMatchObject({ request: 2 });
  await unwrap(g2b(citizen).POST('/v1/companies/{id}/closure', { params: { path }, body: { reason: 'ceased' } }));
  await vi.waitFor(
    async () => {
      const params = { path: { id: again.item.id } };
      const item = await unwrap(g2g(reviewer).GET('/v1/work-items/{id}', { params }));
      expect(item).toMatchObject({ status: 'done', outcome: 'withdrawn' });
    },
    { timeout: 40_000, interval: 100 },
  );
});
