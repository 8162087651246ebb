import { KafkaJSGroupCoordinatorNotFound, KafkaJSNonRetriableError } from 'kafkajs';
import { expect, test } from 'vitest';
import { isCoordinatorAway } from './kafkajs.ts';

test('no coordinator is an outage, as it comes and as kafkajs wraps it while it rejoins', () => {
  const away: Error = Reflect.construct(KafkaJSGroupCoordinatorNotFound, ['Failed to find group coordinator']);
  const wrapped = Object.assign(new KafkaJSNonRetriableError(away), { cause: away });
  expect(isCoordinatorAway(away)).toBe(true);
  expect(isCoordinatorAway(wrapped)).toBe(true);
  expect(isCoordinatorAway(new KafkaJSNonRetriableError('not allowed'))).toBe(false);
});
