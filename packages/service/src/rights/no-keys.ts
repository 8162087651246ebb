import type { KeyDestroyer } from './person-rights.ts';

const backupDays = 7;

/** Stands in for keys where a service seals nothing yet: there is none to destroy. */
export function noKeys(): KeyDestroyer {
  const destroyed = new Map<string, Date>();
  return {
    async destroy(person) {
      const destroyedAt = destroyed.get(person) ?? new Date();
      destroyed.set(person, destroyedAt);
      return { destroyedAt, backupsExpireAt: new Date(destroyedAt.getTime() + backupDays * 24 * 3_600_000) };
    },
  };
}
