import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { isStoreOutage } from './outage.ts';

const { MongoServerError, MongoWriteConcernError, MongoNetworkError } = mongoose.mongo;
const serverError = (code: number, codeName: string) => new MongoServerError({ message: codeName, code, codeName });

test.each([
  [91, 'ShutdownInProgress'],
  [189, 'PrimarySteppedDown'],
  [10107, 'NotWritablePrimary'],
  [11600, 'InterruptedAtShutdown'],
  [11602, 'InterruptedDueToReplStateChange'],
  [13435, 'NotPrimaryNoSecondaryOk'],
  [13436, 'NotPrimaryOrSecondary'],
  [134, 'ReadConcernMajorityNotAvailableYet'],
  [262, 'ExceededTimeLimit'],
  [50, 'MaxTimeMSExpired'],
  [6, 'HostUnreachable'],
  [89, 'NetworkTimeout'],
  [9001, 'SocketException'],
  [133, 'FailedToSatisfyReadPreference'],
])('a server that answers %i %s to a read is out, whatever its labels', (code, codeName) => {
  expect(isStoreOutage(serverError(code, codeName))).toBe(true);
});

test('a write that was not confirmed and a broken connection are an outage; a wrong request is none', () => {
  const unconfirmed = new MongoWriteConcernError({ writeConcernError: { code: 64, errmsg: 'timeout' } } as never);
  expect(isStoreOutage(unconfirmed)).toBe(true);
  expect(isStoreOutage(new MongoNetworkError('gone'))).toBe(true);
  expect(isStoreOutage(serverError(11000, 'DuplicateKey'))).toBe(false);
  expect(isStoreOutage(serverError(2, 'BadValue'))).toBe(false);
  expect(isStoreOutage(new TypeError('no'))).toBe(false);
});
