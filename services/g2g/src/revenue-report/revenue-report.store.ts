import { type Collection, majorityCollection } from '@simpul/backbone';
import type { BillKind, RegionCode, RegionLevel } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';

/** BSON's 64-bit integer: rupiah totals outgrow what a double holds exactly. */
export const Long = mongoose.mongo.Long;
export type Long = InstanceType<typeof mongoose.mongo.Long>;

/**
 * A ledger entry as the report takes it in; `_id` is the ledger entry's.
 * `unrolledSince` is there until a batch has counted it.
 */
export interface EntryDocument {
  readonly _id: string;
  readonly kind: BillKind;
  readonly taxType: string;
  readonly region: RegionCode;
  readonly day: string;
  readonly amount: Long;
  readonly unrolledSince?: Date;
  readonly batch?: number;
}

/** A bucket of the report; `batch` is the last batch that was added to it. */
export interface BucketDocument {
  readonly _id: string;
  readonly day: string;
  readonly level: RegionLevel;
  readonly region: RegionCode;
  readonly kind: BillKind;
  readonly taxType: string;
  readonly total: Long;
  readonly count: Long;
  readonly batch: number;
}

/** The roller's one document: which batch is the last, and its entries while it is not yet done. */
export interface RollerDocument {
  readonly _id: string;
  readonly batch: number;
  readonly entries: readonly string[];
}

/** The collections of the revenue report. */
export interface RevenueStore {
  readonly entries: Collection<EntryDocument>;
  readonly buckets: Collection<BucketDocument>;
  readonly rollers: Collection<RollerDocument>;
}

/** Opens the collections and declares their indexes. */
export function revenueStore(db: Connection): RevenueStore {
  return {
    entries: majorityCollection<EntryDocument>(db, 'revenue-entries', [{ keys: { unrolledSince: 1 }, sparse: true }]),
    buckets: majorityCollection<BucketDocument>(db, 'revenue-buckets', [{ keys: { level: 1, region: 1, day: 1 } }]),
    rollers: majorityCollection<RollerDocument>(db, 'rollers'),
  };
}

/** Finds entries that no batch has counted; true of every date there is. */
export const unrolled = { unrolledSince: { $gt: new Date(0) } };
