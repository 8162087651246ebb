import { type AgencyBranch, type AgencyKind, type AgencyLevel, covers } from '@simpul/contracts';
import { levyingLevels, type TaxType } from './tax-types.ts';

/** What the rules need to know of an agency; the directory's record has it all. */
export interface LevyingAgency {
  readonly id: string;
  readonly level: AgencyLevel;
  readonly branch: AgencyBranch;
  readonly kind: AgencyKind;
  readonly region: string;
  readonly duties: readonly string[];
}

/**
 * Whether an agency may bill this tax for this region: an agency of the executive that is charged with such taxes, of a
 * level that levies the tax, whose own region is the bill's or lies around it.
 */
export function mayLevy(agency: LevyingAgency, taxType: TaxType, region: string, period: string): boolean {
  return (
    isTaxAgency(agency, taxType.kind) &&
    levyingLevels(taxType, region, period).includes(agency.level) &&
    covers(agency.region, region)
  );
}

/** Whether an agency is charged with state or with regional taxes at all. A council or a court never is. */
export function isTaxAgency({ branch, kind, duties }: LevyingAgency, tax: TaxType['kind']): boolean {
  return branch === 'executive' && kind === 'agency' && duties.includes(`${tax}-tax`);
}
