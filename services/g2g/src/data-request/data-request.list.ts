import { type Agency, publicDuties } from '@simpul/contracts';
import { within } from '../within.ts';

/** What a list of requests is asked by. */
export interface RequestsAsked {
  readonly status?: string | undefined;
  readonly right?: string | undefined;
  readonly overdue?: 'true' | undefined;
}

/** What requests are listed by: a person's, a region's, those at which somebody should look; the nearest deadline first. */
export const dataRequestIndexes = [
  { 'state.person': 1, 'state.dueAt': 1, _id: 1 },
  { 'state.region': 1, 'state.status': 1, 'state.dueAt': 1, _id: 1 },
  { 'state.status': 1, 'state.dueAt': 1, _id: 1 },
  { 'state.alarm': 1, 'state.dueAt': 1, _id: 1 },
] as const;

/** The query filter of a person's own requests. */
export function ownRequests(person: string, asked: RequestsAsked): Record<string, unknown> {
  return { 'state.person': person, ...narrowed(asked) };
}

/** The query filter of what registrars of an agency see; without a status, what is not done yet. */
export function requestsOf(agency: Agency, { status, ...asked }: RequestsAsked): Record<string, unknown> | undefined {
  if (!publicDuties(agency).includes('civil-registry')) return undefined;
  const open = { 'state.status': status ?? { $in: ['assessing', 'awaiting-decision', 'carrying-out'] } };
  return { ...within('state.region', agency.region), ...open, ...narrowed(asked) };
}

function narrowed({ status, right, overdue }: RequestsAsked): Record<string, unknown> {
  return {
    ...(status && { 'state.status': status }),
    ...(right && { 'state.right': right }),
    ...(overdue && { 'state.overdue': true }),
  };
}
