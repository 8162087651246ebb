import type { Agency } from '@simpul/contracts';
import { within } from '../within.ts';
import { wordsOf } from './company.ts';

/** What a list of companies is asked by. */
export type CompaniesAsked = Readonly<
  Partial<Record<'q' | 'nib' | 'kind' | 'scale' | 'status' | 'kbli' | 'region', string | undefined>>
>;

const paths = ['region.value', 'kind.value', 'scale.value', 'status.value', 'activities.value.kbli.code'] as const;

/** Where a company names who may act for it, and who might before. */
export const named = 'state.attributes.representatives.value.person';
export const formerlyNamed = 'state.history.representatives.value.person';

/** What companies are listed and looked for by, in order of their NIBs; and by whom they name. */
export const companyIndexes = [
  { [named]: 1, 'state.attributes.nib.value': 1, _id: 1 },
  { [formerlyNamed]: 1, 'state.attributes.nib.value': 1, _id: 1 },
  { 'state.attributes.nib.value': 1, _id: 1 },
  { 'state.words': 1 },
  ...paths.map((path) => ({ [`state.attributes.${path}`]: 1, 'state.attributes.nib.value': 1, _id: 1 }) as const),
] as const;

/** The query filter of a list: what was asked for, of the companies in the agency's region. */
export function companiesOf(by: Pick<Agency, 'region'>, asked: CompaniesAsked): Record<string, unknown> {
  const { q, nib, kind, scale, status, kbli, region } = asked;
  const equal = Object.entries({ nib, kind, scale, status }).filter(([, value]) => value !== undefined);
  return {
    $and: [
      within('state.attributes.region.value', by.region),
      within('state.attributes.region.value', region),
      ...equal.map(([name, value]) => ({ [`state.attributes.${name}.value`]: value })),
      ...(kbli ? [{ 'state.attributes.activities.value.kbli.code': kbli }] : []),
      // letters and digits only, so nothing in it is taken for a pattern
      ...wordsOf(q ?? '').map((word) => ({ 'state.words': { $regex: `^${word}` } })),
    ],
  };
}
