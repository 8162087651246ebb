import { nation, type RegionCode } from '@simpul/contracts';

/**
 * The query filter for a stored region code at `path` that is `region` or lies within it. One range, which an index
 * serves: codes are digits and dots, all below `33` begin with `33.`, and `/` is the character after the dot.
 */
export function within(path: string, region: RegionCode | undefined): Record<string, unknown> {
  if (region === undefined || region === nation) return {};
  return { [path]: { $gte: region, $lt: `${region}/` } };
}
