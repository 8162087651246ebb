import type { TestProject } from 'vitest/node';
import { startBacking } from './backing/backing.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Kafka's addresses, for tests that need the real thing: `inject('brokers')`. */
    brokers: string[];
    /** The store's connection string, without a database: each test file takes a name of its own. */
    mongoUri: string;
  }
}

/** Starts Kafka and the store once for all tests of the project `real`; what it returns stops them. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const backing = await startBacking({ log: (line) => console.error(line) });
  project.provide('brokers', backing.kafka.brokers);
  project.provide('mongoUri', backing.mongo.uri);
  return () => backing.stop();
};
