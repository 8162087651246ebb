import { type Agency, jakartaDay, rolesOn } from '@simpul/contracts';
import { within } from '../within.ts';

/** The indexes by which proposals are listed, newest first: a person's, a region's, an agency's own. */
export const proposalIndexes = [
  { 'state.person': 1, 'state.submittedAt': -1, _id: -1 },
  { 'state.region': 1, 'state.submittedAt': -1, _id: -1 },
  { 'state.by': 1, 'state.submittedAt': -1, _id: -1 },
] as const;

/** The query filter for what an agency sees: its own proposals, and where it has a role those of its region and below. */
export function visibleTo({ id, region, duties }: Agency): Record<string, unknown> {
  const own = { 'state.by': id };
  const holders = rolesOn('person', jakartaDay(new Date())).flatMap((roles) => [roles.producer, roles.custodian]);
  const hasRole = holders.some((holder) => holder.kind === 'agency' && duties.includes(holder.duty));
  return hasRole ? { $or: [own, within('state.region', region)] } : own;
}
