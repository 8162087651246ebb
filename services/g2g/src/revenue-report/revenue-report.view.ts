import { type BillKind, type RegionCode, Rejected, type RevenueReport, regionName } from '@simpul/contracts';
import { within } from '../within.ts';
import { type Long, type RevenueStore, unrolled } from './revenue-report.store.ts';
import { type Scope, totalsOf } from './revenue-report.ts';

/** What of a scope is wanted. */
export interface Narrowing {
  readonly kind?: BillKind | undefined;
  readonly taxType?: string | undefined;
}

interface Group {
  readonly _id: { readonly region: RegionCode; readonly kind: BillKind; readonly taxType: string };
  readonly total: Long;
  readonly count: Long;
}

const maxRows = 5_000;

/**
 * Reads the report. `asOf` is taken before the buckets are read, so it never promises more than they hold.
 * @throws Rejected `revenue-report.too-many-rows`
 */
export async function readRevenue(
  store: RevenueStore,
  scope: Scope,
  { kind, taxType }: Narrowing,
): Promise<RevenueReport> {
  const { from, to, region, level } = scope;
  const asOf = await countedUntil(store);
  const match = {
    level,
    day: { $gte: from, $lte: to },
    ...within('region', region),
    ...(kind && { kind }),
    ...(taxType && { taxType }),
  };
  const groups = await store.buckets
    .aggregate<Group>(
      [
        { $match: match },
        {
          $group: {
            _id: { region: '$region', kind: '$kind', taxType: '$taxType' },
            total: { $sum: '$total' },
            count: { $sum: '$count' },
          },
        },
        { $sort: { '_id.region': 1, '_id.kind': 1, '_id.taxType': 1 } },
        { $limit: maxRows + 1 },
      ],
      { promoteLongs: false },
    )
    .toArray();
  if (groups.length > maxRows) throw new Rejected('revenue-report.too-many-rows', { limit: maxRows });
  const rows = groups.map(({ _id, total, count }) => ({
    ..._id,
    total: BigInt(total.toString()),
    count: Number(count),
  }));
  return {
    ...scope,
    asOf,
    rows: rows.map(({ region, kind, taxType, total, count }) => ({
      region,
      ...named(region),
      kind,
      taxType,
      total: total.toString(),
      count,
    })),
    totals: totalsOf(rows),
  };
}

/** Since when entries wait to be counted; now, when none does. */
async function countedUntil({ entries }: RevenueStore): Promise<string> {
  const now = new Date();
  const [oldest] = await entries
    .find(unrolled, { projection: { unrolledSince: 1 } })
    .sort({ unrolledSince: 1 })
    .limit(1)
    .toArray();
  return (oldest?.unrolledSince ?? now).toISOString();
}

function named(region: RegionCode): { regionName?: string } {
  const name = regionName(region);
  return name ? { regionName: name } : {};
}
