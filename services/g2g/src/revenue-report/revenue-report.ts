import {
  ancestors,
  type BillKind,
  type RegionCode,
  type RegionLevel,
  Rejected,
  type RevenueReport,
  regionLevel,
  regionLevels,
  type TaxTypeId,
} from '@simpul/contracts';

/** One payment as the report counts it. `day` is Asia/Jakarta's, `amount` whole rupiah. */
export interface Revenue {
  readonly kind: BillKind;
  readonly taxType: TaxTypeId;
  readonly region: RegionCode;
  readonly day: string;
  readonly amount: bigint;
}

/** What is counted together: one kind and tax type in one region on one day. */
export interface Bucket {
  readonly id: string;
  readonly day: string;
  readonly level: RegionLevel;
  readonly region: RegionCode;
  readonly kind: BillKind;
  readonly taxType: TaxTypeId;
}

/** What several payments together add to a bucket. */
export interface Addition extends Bucket {
  readonly total: bigint;
  readonly count: number;
}

/** A sum of money and the number of payments in it. */
export interface Sum {
  readonly total: bigint;
  readonly count: number;
}

/** What payments add to the report: each to its own region and to every region around it, up to the nation. */
export function additions(payments: Iterable<Revenue>): Addition[] {
  const sums = new Map<string, Addition>();
  for (const { region, day, kind, taxType, amount } of payments) {
    for (const around of [region, ...ancestors(region)]) {
      const id = [day, around, kind, taxType].join('|');
      const known = sums.get(id) ?? {
        id,
        day,
        level: regionLevel(around),
        region: around,
        kind,
        taxType,
        total: 0n,
        count: 0,
      };
      sums.set(id, { ...known, total: known.total + amount, count: known.count + 1 });
    }
  }
  return [...sums.values()];
}

/** What a report covers; `level` is that of its rows' regions, all within `region`. */
export interface Scope {
  readonly from: string;
  readonly to: string;
  readonly region: RegionCode;
  readonly level: RegionLevel;
}

/**
 * The scope a reader asked for; the level is that of the region when none was named.
 * @throws Rejected `revenue-report.dates-reversed` · `revenue-report.level-above-region`
 */
export function scopeOf(asked: {
  from: string;
  to: string;
  region: RegionCode;
  level?: RegionLevel | undefined;
}): Scope {
  const { from, to, region, level = regionLevel(region) } = asked;
  if (from > to) throw new Rejected('revenue-report.dates-reversed', { from, to });
  const isAbove = regionLevels.indexOf(level) < regionLevels.indexOf(regionLevel(region));
  if (isAbove) throw new Rejected('revenue-report.level-above-region', { region, level });
  return { from, to, region, level };
}

/** State revenue, regional revenue, and both together: three totals that are never mistaken for one another. */
export function totalsOf(rows: readonly (Sum & { kind: BillKind })[]): RevenueReport['totals'] {
  const sumOf = (some: readonly Sum[]) => ({
    total: some.reduce((total, row) => total + row.total, 0n).toString(),
    count: some.reduce((count, row) => count + row.count, 0),
  });
  const of = (kind: BillKind) => sumOf(rows.filter((row) => row.kind === kind));
  return { state: of('state'), regional: of('regional'), all: sumOf(rows) };
}
