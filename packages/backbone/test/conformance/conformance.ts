import { describe } from 'vitest';
import { bedTest, type MakeTransport } from './bed.ts';
import { closing } from './closing.ts';
import { delivering } from './delivering.ts';
import { flowing } from './flowing.ts';
import { groups } from './groups.ts';
import { outages } from './outages.ts';
import { publishing } from './publishing.ts';
import { topics } from './topics.ts';

/**
 * What every client of Kafka must do to stand behind the seam `Transport`, against a real broker.
 *
 * @example conformance('kafkajs', kafkaTransport);
 */
export function conformance(name: string, makeTransport: MakeTransport): void {
  const test = bedTest(makeTransport);
  // Side by side: most of a test is waiting, for a broker to divide a group or for a session to end.
  describe.concurrent(`${name}: publishing`, () => publishing(test));
  describe.concurrent(`${name}: delivering`, () => delivering(test));
  describe.concurrent(`${name}: the flow of a partition`, () => flowing(test));
  describe.concurrent(`${name}: a group`, () => groups(test));
  describe.concurrent(`${name}: closing`, () => closing(test));
  describe.concurrent(`${name}: topics and offsets`, () => topics(test));
  describe(`${name}: a broker that fails`, () => outages(makeTransport));
}
