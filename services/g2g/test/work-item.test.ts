import { randomId } from '@simpul/backbone';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolAgencies, type Subject, startG2g } from './g2g.ts';
import { asked, enrolLicensing, reviewers } from './review.world.ts';

let g2g: Subject;
const ids: Record<'soon' | 'later' | 'village' | 'elsewhere', string> = {
  soon: '',
  later: '',
  village: '',
  elsewhere: '',
};

beforeAll(async () => {
  g2g = await startG2g();
  await enrolAgencies(g2g);
  await enrolLicensing(g2g);
  ids.later = await opened({ days: 20 });
  ids.soon = await opened({ days: 5 });
  ids.village = await opened({ days: 14, region: '33.22.01.2001' });
  ids.elsewhere = await opened({ days: 14, region: '35.78.01.1001' });
});

afterAll(() => g2g?.stop());

const opened = async (data: object) => (await asked(g2g, `company-${randomId()}`, data)).item;
const inbox = async (as: string, query = '') => {
  const { status, body } = await g2g.ask('GET', `/v1/work-items?${query}`, { as });
  expect(status).toBe(200);
  return body.items.map(({ id }: { id: string }) => id);
};
const assign = (id: string, as: string, body: object = {}) =>
  g2g.ask('POST', `/v1/work-items/${id}/assignment`, { as, body });

describe('the inbox', () => {
  test('of an agency holds what lies with it, the nearest deadline first', async () => {
    expect(await inbox(reviewers.city)).toEqual([ids.soon, ids.later]);
    expect(await inbox(reviewers.elsewhere)).toEqual([ids.elsewhere]);
  });

  test('of an agency above holds what lies below too, for its duties only', async () => {
    expect(await inbox(reviewers.province)).toEqual([ids.soon, ids.village, ids.later]);
    expect(await inbox(reviewers.ministry)).toEqual([]);
    expect(await inbox(reviewers.treasurer)).toEqual([]);
  });

  test('is filtered by agency, region and kind', async () => {
    expect(await inbox(reviewers.province, 'agency=dpmptsp-33')).toEqual([ids.village]);
    expect(await inbox(reviewers.province, 'region=33.74')).toEqual([ids.soon, ids.later]);
    expect(await inbox(reviewers.province, 'region=35.78')).toEqual([]);
    expect(await inbox(reviewers.province, 'kind=dispatch')).toEqual([]);
  });

  test('is read page by page', async () => {
    const { body } = await g2g.ask('GET', '/v1/work-items?limit=2', { as: reviewers.province });
    expect(body.items).toHaveLength(2);
    expect(await inbox(reviewers.province, `limit=2&cursor=${encodeURIComponent(body.next)}`)).toEqual([ids.later]);
    const bad = await g2g.ask('GET', '/v1/work-items?cursor=nonsense', { as: reviewers.city });
    expect(bad).toMatchObject({ status: 400, body: { code: 'request.bad-cursor' } });
  });

  test('is shown to officers of agencies in the directory, and to nobody else', async () => {
    for (const as of ['citizen:3374014107900001', 'officer:nobody/198503302010011001'])
      expect(await g2g.ask('GET', '/v1/work-items', { as })).toMatchObject({ status: 403 });
    expect(await g2g.ask('GET', '/v1/work-items')).toMatchObject({ status: 401 });
    const { status, body } = await g2g.ask('GET', `/v1/work-items/${ids.soon}`, { as: reviewers.elsewhere });
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'work-item.not-found' });
  });
});

describe('an officer', () => {
  test('takes a work-item, and finds it among their own', async () => {
    const taken = await assign(ids.soon, reviewers.city);
    expect(taken).toMatchObject({ status: 200, body: { status: 'assigned', officer: expect.stringMatching(/^e/) } });
    expect(await inbox(reviewers.city, 'officer=me')).toEqual([ids.soon]);
    expect(await inbox(reviewers.city, 'status=opened')).toEqual([ids.later]);
    expect(await inbox(reviewers.colleague, 'officer=me')).toEqual([]);
  });

  test('is named by a supervisor only, by a number that is not kept', async () => {
    const nip = '199007012015022001'; // the colleague's
    expect(await assign(ids.later, reviewers.city, { nip })).toMatchObject({
      status: 403,
      body: { code: 'work-item.not-supervisor' },
    });
    expect((await assign(ids.later, reviewers.supervisor, { nip })).status).toBe(200);
    expect(await inbox(reviewers.colleague, 'officer=me')).toEqual([ids.later]);
    const [stored] = await g2g.db
      .collection('work-item')
      .find({ _id: ids.later as never })
      .toArray();
    expect(JSON.stringify(stored)).not.toContain(nip);
  });

  test('of another agency takes nothing, also where they see it', async () => {
    expect(await assign(ids.soon, reviewers.province)).toMatchObject({
      status: 403,
      body: { code: 'work-item.not-yours', agency: 'dpmptsp-33.74' },
    });
    expect(await assign(ids.soon, reviewers.elsewhere)).toMatchObject({
      status: 404,
      body: { code: 'work-item.not-found' },
    });
    expect(await assign(ids.soon, 'officer:dpmptsp-33.74/198503302010011001')).toMatchObject({
      status: 403,
      body: { code: 'auth.forbidden' },
    });
  });
});
