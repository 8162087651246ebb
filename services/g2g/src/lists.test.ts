import type { Agency } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { agenciesAsked, agencyIndexes } from './agency/agency.routes.ts';
import { companiesOf, companyIndexes } from './company/company.list.ts';
import { proposalIndexes, visibleTo } from './proposal/proposal.list.ts';
import { registerGrantIndexes } from './register-grant/register-grant.routes.ts';
import { reviewIndexes, reviewsOf } from './review/review.list.ts';
import { workItemIndexes, workItemsOf } from './work-item/work-item.list.ts';

const agency: Agency = {
  ...{ id: 'dpmptsp-33.74', name: 'DPMPTSP', level: 'city', branch: 'executive', kind: 'agency', region: '33.74' },
  ...{ duties: ['licensing'], stage: 'preparation', enrolledAt: '2026-01-05T02:00:00.000Z' },
};
const ministry = { ...agency, id: 'bkpm', region: 'id' };
const registry = { ...agency, duties: ['civil-registry'] };
const central = { ...registry, region: 'id' };

/** What lists are read from, and the path they are sorted by. */
const lists = {
  'work-item': { indexes: workItemIndexes, sort: 'state.dueAt' },
  review: { indexes: reviewIndexes, sort: 'state.dueAt' },
  company: { indexes: companyIndexes, sort: 'state.attributes.nib.value' },
  proposal: { indexes: proposalIndexes, sort: 'state.submittedAt' },
  agency: { indexes: agencyIndexes, sort: 'state.name' },
  'register-grant': { indexes: registerGrantIndexes, sort: 'state.consumer' },
} as const;
type Filter = Record<string, unknown>;
type List = keyof typeof lists;

const officer = 'eabcdefghijklmnopqrstuvwxyz';
const [nib, region] = ['9120001234567', '33.74.01.1001'];
const queries: readonly (readonly [List, string, Filter])[] = [
  ['work-item', 'of the city', workItemsOf(agency, {})],
  ['work-item', 'of the nation', workItemsOf(ministry, {})],
  ['work-item', 'of somebody', workItemsOf(agency, { officer })],
  ['work-item', 'of an agency', workItemsOf(ministry, { agency: 'dpmptsp-33' })],
  ['work-item', 'of a region', workItemsOf(ministry, { region })],
  ['work-item', 'of a kind', workItemsOf(ministry, { kind: 'review' })],
  ['work-item', 'that are done', workItemsOf(agency, { status: 'done' })],
  ['review', 'of the city', reviewsOf(agency, {})],
  ['review', 'of the nation', reviewsOf(ministry, {})],
  ['review', 'of an agency', reviewsOf(ministry, { agency: 'dpmptsp-33' })],
  ['review', 'of a company', reviewsOf(ministry, { nib })],
  ['review', 'of a region', reviewsOf(ministry, { region })],
  ['review', 'that are open', reviewsOf(agency, { status: 'open' })],
  ['company', 'of the city', companiesOf(agency, {})],
  ['company', 'of a region', companiesOf(ministry, { region })],
  ['company', 'by name', companiesOf(ministry, { q: 'kopi' })],
  ['company', 'by number', companiesOf(ministry, { nib })],
  ['company', 'of a kind', companiesOf(ministry, { kind: 'bumn' })],
  ['company', 'of a scale', companiesOf(ministry, { scale: 'large' })],
  ['company', 'that closed', companiesOf(ministry, { status: 'closed' })],
  ['company', 'of a line of business', companiesOf(ministry, { kbli: '10761' })],
  ['proposal', 'of the city', visibleTo(registry)],
  ['proposal', 'of an agency', visibleTo({ ...registry, duties: [] })],
  ['proposal', 'of the nation by status', { $and: [visibleTo(central), { 'state.status': 'submitted' }] }],
  ['proposal', 'about a person', { $and: [visibleTo(registry), { 'state.person': 'pabcdefghijklmnopqrstuvwxyz' }] }],
  ['agency', 'of a region', agenciesAsked({ region })],
  ['agency', 'of a level', agenciesAsked({ level: 'village' })],
  ['agency', 'of a branch', agenciesAsked({ branch: 'judicial' })],
  ['agency', 'of a kind', agenciesAsked({ kind: 'foreign-partner' })],
  ['register-grant', 'of a consumer', { 'state.consumer': 'service:g2b' }],
  ['register-grant', 'to a register', { 'state.register': 'person' }],
  ['register-grant', 'that were revoked', { 'state.status': 'revoked' }],
];

/**
 * Whether a store finds what a filter asks for without going through the collection, as MongoDB plans it: of conditions
 * that must all hold, one is looked up; of alternatives, each is.
 */
function isServed(list: List, filter: Filter): boolean {
  return Object.entries(filter).some(([name, value]) => {
    if (name === '$and') return (value as Filter[]).some((each) => isServed(list, each));
    if (name === '$or') return (value as Filter[]).every((each) => isServed(list, each));
    return lists[list].indexes.some((index) => Object.keys(index)[0] === name);
  });
}

test.each(queries)('a list of %s %s is found by an index', (list, _, filter) => {
  expect(isServed(list, filter)).toBe(true);
});

test.each(['state-enterprise', 'foreign-partner'] as const)('a %s lists no proposals but its own', (kind) => {
  expect(visibleTo({ ...central, kind })).toEqual({ 'state.by': central.id });
  expect(visibleTo(central)).toEqual({});
});

test.each(Object.entries(lists))('all of %s can be read in the order of the list', (_, { indexes, sort }) => {
  const byWhat = indexes.map((index) => Object.keys(index)).filter(([first]) => first !== 'state.words');
  expect(byWhat.filter((keys) => !keys.includes(sort))).toEqual([]);
});

test('an inbox is never gone through by its done matters to those that are not', () => {
  for (const index of [...workItemIndexes, ...reviewIndexes])
    expect(Object.keys(index).slice(1)).toEqual(['state.status', 'state.dueAt', '_id']);
});
