import type { PersonDataState } from './person-data.ts';

/** How the data of a person stands here. */
export type Standing = 'kept' | 'restricted' | 'erased';

const freshMs = 5_000;
const most = 10_000;

/**
 * How persons stand, looked up at most every five seconds for each: for what every request of theirs is held against, where
 * another replica may be that much behind. Who was erased stays so. `forget` is for what was changed here.
 */
export function createStandings(find: (person: string) => Promise<{ state: PersonDataState } | undefined>): {
  of(person: string): Promise<Standing>;
  forget(person: string): void;
} {
  const known = new Map<string, { standing: Standing; until: number }>();

  return {
    async of(person) {
      const found = known.get(person);
      if (found && (found.standing === 'erased' || performance.now() < found.until)) return found.standing;
      const status = (await find(person))?.state.status ?? 'none';
      const standing = status === 'none' ? 'kept' : status;
      known.delete(person);
      known.set(person, { standing, until: performance.now() + freshMs });
      const oldest = known.size > most ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      return standing;
    },
    forget: (person) => void known.delete(person),
  };
}
