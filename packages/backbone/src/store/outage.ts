import mongoose from 'mongoose';

const { MongoError, MongoServerError } = mongoose.mongo;

const outageNames = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoWriteConcernError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoOperationTimeoutError',
  'MongoClientClosedError',
  'MongoServerClosedError',
  'PoolClearedOnNetworkError',
]);
const outageLabels = [
  'RetryableWriteError',
  'TransientTransactionError',
  'UnknownTransactionCommitResult',
  'RetryableError',
  'SystemOverloadedError',
];

/**
 * Codes of a server that is going away, is no primary, or ran out of time. To writes it adds a label, to reads none:
 * https://github.com/mongodb/specifications, "retryable reads" and "server discovery and monitoring".
 */
const outageCodes = new Set<unknown>([
  6, 7, 50, 89, 91, 133, 134, 189, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436,
]);

/**
 * Whether an error says that the store could not be reached or could not confirm, so that a write's outcome is open
 * and a read may be tried again, rather than that what was asked is wrong.
 */
export function isStoreOutage(error: unknown): boolean {
  if (!(error instanceof MongoError)) return false;
  if (error instanceof MongoServerError && outageCodes.has(error.code)) return true;
  return outageNames.has(error.name) || outageLabels.some((label) => error.hasErrorLabel(label));
}

/** Whether an insert met a document with the same `_id`. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === 11000;
}
