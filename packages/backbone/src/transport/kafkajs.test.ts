import {
  KafkaJSGroupCoordinatorNotFound,
  KafkaJSNonRetriableError,
  KafkaJSProtocolError,
  KafkaJSSASLAuthenticationError,
} from 'kafkajs';
import { describe, expect, test } from 'vitest';
import { isForGood } from './kafkajs.ts';

/** Its classes are made with what their types do not tell. */
const made = (kind: new (...args: never[]) => Error, ...args: unknown[]): Error => Reflect.construct(kind, args);
/** As kafkajs wraps what it meets while it joins again. */
const wrapped = (error: Error): Error => made(KafkaJSNonRetriableError, error, { cause: error });
const protocol = (type: string, retriable = false): Error =>
  made(KafkaJSProtocolError, Object.assign(new Error(type), { type, code: 1, retriable }));

describe('a consumer that crashed', () => {
  test.each<[string, Error]>([
    ['no coordinator answers', made(KafkaJSGroupCoordinatorNotFound, 'Failed to find group coordinator')],
    ['a connection ended before it was asked', new Error('Broker not connected')],
    ['the broker is on its way down', protocol('UNKNOWN')],
    ['the coordinator has moved', protocol('NOT_COORDINATOR_FOR_GROUP', true)],
  ])('comes back where %s, however that is wrapped', (_, error) => {
    expect([error, wrapped(error)].map(isForGood)).toEqual([false, false]);
  });

  test.each<[string, Error]>([
    ['the group divides partitions in another way', protocol('INCONSISTENT_GROUP_PROTOCOL')],
    ['it has no right to the group', protocol('GROUP_AUTHORIZATION_FAILED')],
    ['its password is wrong', made(KafkaJSSASLAuthenticationError, 'wrong')],
  ])('has to be seen to by a person where %s', (_, error) => {
    expect([error, wrapped(error)].map(isForGood)).toEqual([true, true]);
  });
});
