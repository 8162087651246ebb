import {
  type Agency,
  ancestors,
  type BusinessSector,
  covers,
  type Dated,
  type GovernmentLevel,
  inForce,
  licensingDuty,
  nation,
  type RatedKbli,
  type RegionCode,
  type RegionLevel,
  regionLevel,
  regionLevels,
} from '@simpul/contracts';

/** A place that may be competent: a region, and the duties of which its agency has one, the first preferred. */
export interface Seat {
  readonly region: RegionCode;
  readonly duties: readonly string[];
}

/** An agency that is competent, and the duty that makes it so. */
export interface Competent {
  readonly agency: string;
  readonly duty: string;
  /** the competent level has no agency: this one stands in */
  readonly standsIn: boolean;
  /** the agency one level up, where there is one */
  readonly above?: string;
}

/** Who decides on permits at each level of government; in the nation the first of the duties that an agency has. */
export interface LicensingDuties extends Dated {
  readonly regional: readonly string[];
  central(sector: BusinessSector): readonly string[];
}

/**
 * In regions the one-door service (DPMPTSP), in the nation the ministry of the field, else the ministry of investment. By
 * law and time: to correct one, end it with `validTo` and put the new one beside it.
 */
export const licensingDuties: readonly LicensingDuties[] = [
  {
    regional: ['licensing'],
    central: (sector) => [licensingDuty(sector), 'licensing'],
    validFrom: '2021-02-02',
    legalBasis: 'PP 6/2021 tentang Penyelenggaraan Perizinan Berusaha di Daerah; PP 28/2025',
  },
];

/** Provinces whose regencies and cities are administrative only: the province decides in their place. */
export const undivided: readonly (Dated & { readonly province: RegionCode })[] = [
  { province: '31', validFrom: '2007-07-30', legalBasis: 'UU 29/2007 Pasal 9; UU 2/2024 tentang Provinsi DKJ' },
];

const levelOf: Readonly<Record<GovernmentLevel, RegionLevel>> = {
  'regency-city': 'regency',
  province: 'province',
  central: 'nation',
};

/**
 * Where to look for the competent agency of a business in `region` by the rules of a Jakarta day: the level that the rule
 * names first, then one level up each. A region that is told more coarsely than that level begins with itself. None where
 * no rule was in force.
 */
export function seatsOf(
  { sector, level }: Pick<RatedKbli, 'sector' | 'level'>,
  region: RegionCode,
  day: string,
): Seat[] {
  const duties = licensingDuties.findLast((each) => inForce(each, day));
  if (!duties) return [];
  const isUndivided = undivided.some((each) => covers(each.province, region) && inForce(each, day));
  const wanted = isUndivided && level === 'regency-city' ? 'province' : levelOf[level];
  const coarseEnough = (code: RegionCode) => regionLevels.indexOf(regionLevel(code)) <= regionLevels.indexOf(wanted);
  return [region, ...ancestors(region)].filter(coarseEnough).map((code) => ({
    region: code,
    duties: code === nation ? duties.central(sector) : duties.regional,
  }));
}

/** The competent agency among those of the directory, and the one above it; undefined where no seat has any. */
export function competentOf(seats: readonly Seat[], agencies: readonly Agency[]): Competent | undefined {
  const found = seats.flatMap((seat, index) => {
    const holder = holderOf(seat, agencies);
    return holder ? [{ ...holder, standsIn: index > 0 }] : [];
  });
  const [first, second] = found;
  return first && { ...first, ...(second && { above: second.agency }) };
}

function holderOf({ region, duties }: Seat, agencies: readonly Agency[]): { agency: string; duty: string } | undefined {
  const here = agencies
    .filter((each) => each.region === region && each.branch === 'executive' && each.kind === 'agency')
    .toSorted((a, b) => a.id.localeCompare(b.id)); // two with one duty: always the same of them
  for (const duty of duties) {
    const holder = here.find((each) => each.duties.includes(duty));
    if (holder) return { agency: holder.id, duty };
  }
  return undefined;
}
