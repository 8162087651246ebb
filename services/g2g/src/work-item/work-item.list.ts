import type { Agency } from '@simpul/contracts';
import { inCharge } from '../in-charge.ts';
import { within } from '../within.ts';

/** What a list of work-items is asked by; `officer` is the EmployeeRef of the caller where only theirs are asked for. */
export type WorkItemsAsked = Readonly<
  Partial<Record<'status' | 'kind' | 'agency' | 'region' | 'officer', string | undefined>>
>;

/**
 * What inboxes are listed by: whose they are, how far a matter has come, the nearest deadline first. What is done stays
 * for ever and was due the earliest: no list may go through it to what is not. `kind` narrows what these find.
 */
export const workItemIndexes = ['agency', 'officer', 'duty', 'region'].map(
  (path) => ({ [`state.${path}`]: 1, 'state.status': 1, 'state.dueAt': 1, _id: 1 }) as const,
);

/** The query filter of a list: what was asked for, of what officers of the agency see. */
export function workItemsOf(
  by: Agency,
  { status, kind, agency, region, officer }: WorkItemsAsked,
): Record<string, unknown> {
  const asked = {
    ...within('state.region', region),
    'state.status': status ?? { $in: ['opened', 'assigned'] },
    ...(kind && { 'state.kind': kind }),
    ...(agency && { 'state.agency': agency }),
    ...(officer && { 'state.officer': officer }),
  };
  return { $and: [asked, inCharge(by, ['state.agency'])] };
}
