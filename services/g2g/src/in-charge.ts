import { type Agency, covers } from '@simpul/contracts';
import { within } from './within.ts';

/** A matter with the agencies it lies with, the duty it asks for and its region. */
export interface Matter {
  readonly agencies: readonly (string | undefined)[];
  readonly duty: string;
  readonly region: string;
}

/**
 * The query filter for matters that officers of an agency see: those that lie with it, `at` these paths, and those of
 * its region and below for the duties it is charged with.
 */
export function inCharge({ id, duties, region }: Agency, at: readonly string[]): Record<string, unknown> {
  const below = { $and: [{ 'state.duty': { $in: duties } }, within('state.region', region)] };
  return { $or: [...at.map((path) => ({ [path]: id })), below] };
}

/** Whether officers of an agency see a matter: the same rule as {@link inCharge}. */
export function isInCharge({ id, duties, region }: Agency, matter: Matter): boolean {
  return matter.agencies.includes(id) || (duties.includes(matter.duty) && covers(region, matter.region));
}
