import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';

/** Id of a breach of personal data. */
export const BreachId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'BreachId', description: 'Id of a breach', examples: ['defghijklmnopqrstuvwxyzabc'] });

/** So many people one event names. */
export const personsTold = 500;

const breach = 'defghijklmnopqrstuvwxyzabc';

/** What a service finds in its evidence of whose data was read in a breach. Every service has the same events. */
export function breachSearchOf<S extends string>(service: S) {
  const found = event({
    type: `${service}.breach-search.found.v1`,
    data: z.object({
      breach: BreachId,
      part: z.int().min(1).meta({ description: 'Counted from 1; all parts together are all persons, each once' }),
      persons: z.array(PersonRef).min(1).max(personsTold),
    }),
    summary: 'People whose data was read in a breach, as far as the evidence of the service tells.',
    example: { breach, part: 1, persons: ['pabcdefghijklmnopqrstuvwxyz'] },
  });
  const completed = event({
    type: `${service}.breach-search.completed.v1`,
    data: z.object({ breach: BreachId, persons: z.int().min(0), completedAt: Instant }),
    summary: 'The service has gone through its evidence.',
    example: { breach, persons: 1, completedAt: '2026-03-02T03:04:07.000Z' },
  });
  return {
    found,
    completed,
    topic: topic({
      name: `${service}.breach-search`,
      partitions: 4,
      key: 'id of the breach',
      summary: 'Whose data was read in a breach, by reference only.',
      events: [found, completed],
    }),
  };
}

/** The events of the services. */
export const breachSearches = {
  g2c: breachSearchOf('g2c'),
  g2b: breachSearchOf('g2b'),
  g2g: breachSearchOf('g2g'),
  g2e: breachSearchOf('g2e'),
} as const;
