import type { Logger } from 'pino';
import type { Lifecycle, ServiceOptions } from './start.ts';

/** What a migration needs of a service. */
export type Migrated = Pick<ServiceOptions, 'close'> & { readonly backbone: Pick<Lifecycle, 'migrate' | 'stop'> };

/**
 * Makes the topics and indexes a service needs and lacks, closes its clients, and serves nobody; what is there already it
 * leaves as it is. For a job that runs before a new version does, as often as anybody likes.
 * @throws where a topic has another number of partitions than its contract, or a store or broker cannot be asked
 */
export async function migrateService({ backbone, close }: Migrated, logger: Logger): Promise<void> {
  try {
    await backbone.migrate?.();
    logger.info('topics and indexes are as this version needs them');
  } finally {
    // what went wrong before is what matters
    await backbone.stop().catch(() => undefined);
    await close?.();
  }
}

/** `migrate` where a process was asked for nothing else. @throws where it was asked for anything unknown */
export function isMigration([, , word]: readonly string[]): boolean {
  if (word === undefined || word === 'migrate') return word === 'migrate';
  throw new Error(`${word} is nothing a service can be asked for: leave it out, or say migrate`);
}
