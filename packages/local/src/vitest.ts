import type { TestProject } from 'vitest/node';
import { startBacking } from './backing/backing.ts';
import { type IdentityAddress, startIdentity } from './identity/identity.ts';
import { forgetOldLogs } from './world/logs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Kafka's addresses, for tests that need the real thing: `inject('brokers')`. */
    brokers: string[];
    /** The store's connection string, without a database: each test file takes a name of its own. */
    mongoUri: string;
    /** The local identity provider: `identityAt(inject('identity')).token('bank:bri')`. */
    identity: IdentityAddress;
  }
}

/** Starts Kafka, the store and the identity provider once for all tests of the project `real`; what it returns stops them. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  await forgetOldLogs();
  const log = (line: string) => console.error(line);
  // Tests that kill a store start one of their own, on which what was acknowledged is on disk.
  const [backing, identity] = await Promise.all([startBacking({ log, synced: false }), startIdentity({ log })]);
  project.provide('brokers', backing.kafka.brokers);
  project.provide('mongoUri', backing.mongo.uri);
  const { issuer, tokenEndpoint } = identity;
  project.provide('identity', { issuer, tokenEndpoint });
  return async () => void (await Promise.all([backing.stop(), identity.stop()]));
};
