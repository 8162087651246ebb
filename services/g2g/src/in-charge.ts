import { type Agency, covers, publicDuties } from '@simpul/contracts';
import { within } from './within.ts';

/** A matter with the agencies it lies with, the duty it asks for and its region. */
export interface Matter {
  readonly agencies: readonly (string | undefined)[];
  readonly duty: string;
  readonly region: string;
}

type InCharge = Pick<Agency, 'id' | 'kind' | 'region'> & { readonly duties: readonly string[] };

/**
 * The query filter for matters that officers of an agency see: those that lie with it, `at` these paths, and those of
 * its region and below for the duties it is charged with. State enterprises and foreign partners oversee nobody.
 */
export function inCharge(agency: InCharge, at: readonly string[]): Record<string, unknown> {
  const { id, region } = agency;
  const [own, duties] = [at.map((path) => ({ [path]: id })), publicDuties(agency)];
  if (duties.length === 0) return { $or: own };
  const below = { $and: [{ 'state.duty': { $in: duties } }, within('state.region', region)] };
  return { $or: [...own, below] };
}

/** Whether officers of an agency see a matter: the same rule as {@link inCharge}. */
export function isInCharge(agency: InCharge, matter: Matter): boolean {
  const oversees = publicDuties(agency).includes(matter.duty) && covers(agency.region, matter.region);
  return oversees || matter.agencies.includes(agency.id);
}
