import { expect, test } from 'vitest';
import { z } from 'zod';
import { issuePermit, listPermits, permitRoutes, renamePermit } from '../../test/sample.ts';
import { defineRoute } from '../core/route.ts';
import { linksOf } from './openapi-links.ts';

const { body: Permit } = issuePermit.response;
if (!Permit) throw new Error('a permit has no shape');
const showPermit = defineRoute({
  service: 'g2c',
  tag: 'permit',
  id: 'showPermit',
  method: 'get',
  path: '/v1/permits/{id}',
  summary: { id: 'Melihat izin', en: 'Show a permit' },
  who: ['public'],
  scope: { public: 'any' },
  params: z.strictObject({ id: z.string() }),
  response: { status: 200, body: Permit },
  problems: [],
  examples: {},
});
const routes = [...permitRoutes, showPermit];

test('what is made leads on to all that stands below its address', () => {
  const parameters = { id: '$response.body#/id' };
  expect(linksOf(issuePermit, routes)).toEqual({
    renamePermit: { operationId: 'renamePermit', parameters },
    showPermit: { operationId: 'showPermit', parameters },
  });
});

test('a list leads on by its first, and a thing itself not to itself', () => {
  const parameters = { id: '$response.body#/items/0/id' };
  expect(linksOf(listPermits, routes)).toMatchObject({ showPermit: { parameters }, renamePermit: { parameters } });
  expect(Object.keys(linksOf(showPermit, routes) ?? {})).toEqual(['renamePermit']);
});

test('where nothing shows a thing, or another thing is answered, nothing leads on', () => {
  expect(linksOf(issuePermit, permitRoutes)).toBeUndefined();
  expect(linksOf({ ...issuePermit, response: { status: 201, body: z.object({ id: z.string() }) } }, routes)).toBe(
    undefined,
  );
  expect(linksOf(renamePermit, routes)).toBeUndefined();
});
