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
 * Whether an error says that the store could not be reached or could not confirm, so that a write's outcome is open
 * and a read may be tried again, rather than that what was asked is wrong.
 */
export function isStoreOutage(error: unknown): boolean {
  if (!(error instanceof MongoError)) return false;
  return outageNames.has(error.name) || outageLabels.some((label) => error.hasErrorLabel(label));
}

/** Whether an insert met a document with the same `_id`. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === 11000;
}
