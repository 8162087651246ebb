import { defineConfig } from 'vitest/config';

const environment = {
  KAFKAJS_NO_PARTITIONER_WARNING: '1',
  // Whoever is killed is missed sooner; brokers that are given allow no less than 6 s unless they are told to.
  ...(!process.env.KAFKA_BROKERS && { KAFKA_SESSION_TIMEOUT_MS: '3000' }),
};
const execArgv = ['--disable-warning=TimeoutNegativeWarning'];

export default defineConfig({
  test: {
    reporters: ['default', './packages/local/src/report/count.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          // Most of the time would be spent on loading the contracts anew for each file.
          isolate: false,
          include: ['{packages,services,infra}/*/src/**/*.test.ts'],
          exclude: ['**/*.real.test.ts', '**/node_modules/**'],
          // Validating every example of a large contract takes long on a machine that has other work.
          testTimeout: 60_000,
          env: environment,
          execArgv,
        },
      },
      {
        test: {
          name: 'real',
          include: ['{packages,services}/*/src/**/*.real.test.ts', '{packages,services}/*/test/**/*.test.ts'],
          globalSetup: ['packages/local/src/vitest.ts'],
          pool: 'forks',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          // Two busy cores, real brokers and stores: what fails once is tried once more, and vitest names it.
          retry: 1,
          // Hooks start services, each wait in them has its own end, which says what it waited for.
          hookTimeout: 300_000,
          env: environment,
          execArgv,
        },
      },
      {
        // Kills real processes at random, and takes both cores for it: after all others, and by itself.
        test: {
          name: 'chaos',
          include: ['infra/chaos/test/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          // Each wait in an episode has its own end, which says what it waited for.
          testTimeout: 900_000,
          hookTimeout: 180_000,
          env: environment,
          execArgv,
        },
      },
    ],
  },
});
