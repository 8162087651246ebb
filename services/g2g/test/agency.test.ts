import { agencyEnrolled } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agencies, enrolAgencies, people, type Subject, startG2g } from './g2g.ts';

let g2g: Subject;

beforeAll(async () => {
  g2g = await startG2g();
  await enrolAgencies(g2g);
});

afterAll(() => g2g?.stop());

const enrol = (agency: object, key?: string) =>
  g2g.ask('POST', '/v1/agencies', { as: people.operator, body: agency, ...(key && { key }) });
const idsOf = async (query: string) => {
  const { body } = await g2g.ask('GET', `/v1/agencies?limit=100&${query}`);
  return body.items.map(({ id }: { id: string }) => id).toSorted();
};
const polda = {
  id: 'polda-33',
  name: 'Polda Jawa Tengah',
  level: 'province',
  branch: 'executive',
  kind: 'agency',
  region: '33',
};

test('anybody reads an agency, without a token', async () => {
  const { status, body, headers } = await g2g.ask('GET', '/v1/agencies/dukcapil-33.74');
  expect(status).toBe(200);
  expect(headers.get('etag')).toBe('"1"');
  expect(agencyEnrolled.schema.parse(body)).toMatchObject({
    id: 'dukcapil-33.74',
    parent: 'pemkot-33.74',
    stage: 'preparation',
    duties: ['civil-registry'],
  });
  expect(await g2g.ask('GET', '/v1/agencies/nobody')).toMatchObject({
    status: 404,
    body: { code: 'agency.not-found' },
  });
});

describe('the directory is filtered by', () => {
  test('region: that one and all within it', async () => {
    expect(await idsOf('region=33.74')).toEqual([
      'bpkad-33.74',
      'dprd-33.74',
      'dukcapil-33.74',
      'pemkot-33.74',
      'pn-33.74',
    ]);
    expect(await idsOf('region=33')).toEqual([
      'bpkad-33.74',
      'desa-33.22.01.2001',
      'dprd-33.74',
      'dukcapil-33.74',
      'pemkot-33.74',
      'pemprov-33',
      'pn-33.74',
    ]);
    expect(await idsOf('region=id')).toHaveLength(agencies.length);
  });

  test('level, branch and kind, alone and together', async () => {
    expect(await idsOf('level=village')).toEqual(['desa-33.22.01.2001']);
    expect(await idsOf('branch=legislative')).toEqual(['dprd-33.74']);
    expect(await idsOf('branch=judicial')).toEqual(['pn-33.74']);
    expect(await idsOf('branch=independent&level=central')).toEqual(['kpu']);
    expect(await idsOf('kind=foreign-partner')).toEqual([]);
  });

  test.each(['region=33.7', 'level=district', 'branch=royal', 'limit=0', 'limit=101', 'colour=red'])(
    'nothing else: %s',
    async (query) => {
      const { status, body } = await g2g.ask('GET', `/v1/agencies?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'request.invalid', errors: [expect.anything()] });
    },
  );
});

test('pages go through the whole directory by name, each agency once', async () => {
  const seen: string[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await g2g.ask('GET', `/v1/agencies?limit=3${cursor && `&cursor=${cursor}`}`);
    seen.push(...body.items.map(({ name }: { name: string }) => name));
    if (!body.next) break;
    expect(body.items).toHaveLength(3);
    cursor = encodeURIComponent(body.next);
  }
  expect(seen).toEqual(agencies.map(({ name }) => name).toSorted());
  const bad = await g2g.ask('GET', '/v1/agencies?cursor=nonsense');
  expect(bad).toMatchObject({ status: 400, body: { code: 'request.bad-cursor' } });
});

test('an agency is enrolled once; the same request gets the same answer', async () => {
  const first = await enrol(polda, 'polda-1');
  expect(first).toMatchObject({ status: 201, body: { id: 'polda-33', duties: [], stage: 'preparation' } });
  expect(first.headers.get('location')).toBe('/v1/agencies/polda-33');
  expect(await enrol(polda, 'polda-1')).toMatchObject({ status: 201, body: first.body });
  expect(await enrol(polda, 'polda-2')).toMatchObject({
    status: 409,
    body: { code: 'agency.already-enrolled', id: 'polda-33' },
  });
  expect(await enrol({ ...polda, name: 'Another' }, 'polda-1')).toMatchObject({
    status: 422,
    body: { code: 'request.key-reused' },
  });
});

test('two operators at once enrol an agency once', async () => {
  const both = await Promise.all(Array.from({ length: 8 }, () => enrol({ ...polda, id: 'polda-33-race' })));
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(409)]);
});

describe('refused is', () => {
  test('a region that does not fit the level', async () => {
    expect(await enrol({ ...polda, id: 'x1', region: '33.74' })).toMatchObject({
      status: 422,
      body: { code: 'agency.region-level-mismatch', expected: 'province', actual: 'regency' },
    });
  });

  test('a parent that is not there, or lies elsewhere', async () => {
    expect(await enrol({ ...polda, id: 'x2', parent: 'nobody' })).toMatchObject({
      status: 422,
      body: { code: 'agency.parent-unknown', parent: 'nobody' },
    });
    expect(await enrol({ ...polda, id: 'x3', parent: 'dukcapil-35.78' })).toMatchObject({
      status: 422,
      body: { code: 'agency.parent-elsewhere' },
    });
  });

  test('a region nobody knows, with its place', async () => {
    const { status, body } = await enrol({ ...polda, id: 'x4', region: '19.99' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'request.invalid', errors: [{ pointer: '/region' }] });
  });

  test('everybody but an operator', async () => {
    const asked = { body: { ...polda, id: 'x5' } };
    expect(await g2g.ask('POST', '/v1/agencies', asked)).toMatchObject({
      status: 401,
      body: { code: 'auth.token-missing' },
    });
    expect(await g2g.ask('POST', '/v1/agencies', { ...asked, as: people.registrar })).toMatchObject({
      status: 403,
      body: { code: 'auth.forbidden' },
    });
  });

  test('and nothing of it was written', async () => {
    expect(
      await g2g.db.collection('agency').countDocuments({ _id: { $in: ['x1', 'x2', 'x3', 'x4', 'x5'] } as never }),
    ).toBe(0);
  });
});
