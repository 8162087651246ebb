import { type Agency, jakartaDay, nation, publicDuties, rolesOn } from '@simpul/contracts';
import { within } from '../within.ts';

/** The indexes by which proposals are listed, newest first: a person's, a region's, an agency's own, all there are. */
export const proposalIndexes = [
  { 'state.person': 1, 'state.submittedAt': -1, _id: -1 },
  { 'state.region': 1, 'state.status': 1, 'state.submittedAt': -1, _id: -1 },
  { 'state.by': 1, 'state.submittedAt': -1, _id: -1 },
  { 'state.status': 1, 'state.submittedAt': -1, _id: -1 },
  { 'state.submittedAt': -1, _id: -1 },
] as const;

/** The query filter for what an agency sees: its own proposals, and where it has a role those of its region and below. */
export function visibleTo(agency: Pick<Agency, 'id' | 'kind' | 'region' | 'duties'>): Record<string, unknown> {
  const { id, region } = agency;
  const own = { 'state.by': id };
  const holders = rolesOn('person', jakartaDay(new Date())).flatMap((roles) => [roles.producer, roles.custodian]);
  const hasRole = holders.some((holder) => holder.kind === 'agency' && publicDuties(agency).includes(holder.duty));
  if (!hasRole) return own;
  return region === nation ? {} : { $or: [own, within('state.region', region)] };
}
