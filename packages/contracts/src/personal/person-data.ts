import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { ToldRight } from '../values/data-right.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';

/** Id of a request to do something with one's data. */
export const DataRequestId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'DataRequestId', description: 'Id of a data request', examples: ['bcdefghijklmnopqrstuvwxyza'] });

/** A rule by which a service has to keep what it has of a person; without `until` no end can be told yet. */
export const Binding = z
  .object({
    record: z
      .string()
      .regex(/^[a-z][a-z-]{1,39}$/)
      .meta({ description: 'What is kept, as the register of processing names it' }),
    legalBasis: z.string().min(3).max(300),
    until: z.exactOptional(Instant),
  })
  .meta({ id: 'Binding', description: 'Aturan yang mewajibkan penyimpanan' });
export type Binding = z.infer<typeof Binding>;

const person = 'pabcdefghijklmnopqrstuvwxyz';
const request = 'bcdefghijklmnopqrstuvwxyza';

/**
 * What a service tells of the data it keeps of persons: whether it is bound to keep it, and that it has done what a
 * person may ask for. Every service has the same events on a topic of its own.
 */
export function personDataOf<S extends string>(service: S) {
  const retentionAnswered = event({
    type: `${service}.person-data.retention-answered.v1`,
    data: z.object({
      person: PersonRef,
      request: DataRequestId,
      round: z.int().min(1).meta({ description: 'Which time of asking this answers' }),
      bound: z.array(Binding).max(64),
      answeredAt: Instant,
    }),
    summary: 'The service has looked whether a rule binds it to keep what it has of a person.',
    example: {
      person,
      request,
      round: 1,
      bound: [{ record: 'tax-bill', legalBasis: 'UU 28/2007 Pasal 28 ayat (11)', until: '2036-03-02T03:04:05.678Z' }],
      answeredAt: '2026-03-02T03:04:06.000Z',
    },
  });
  const carriedOut = event({
    type: `${service}.person-data.carried-out.v1`,
    data: z.object({
      person: PersonRef,
      request: DataRequestId,
      right: ToldRight,
      at: Instant,
      backupsExpireAt: z.exactOptional(
        Instant.meta({ description: 'After an erasure: when the last backup that holds the key is gone' }),
      ),
    }),
    summary: 'The service has done what a person may ask for; after an erasure nothing can be read of them any more.',
    example: {
      person,
      request,
      right: 'erase',
      at: '2026-03-02T03:04:07.000Z',
      backupsExpireAt: '2026-03-09T03:04:07.000Z',
    },
  });
  return {
    retentionAnswered,
    carriedOut,
    topic: topic({
      name: `${service}.person-data`,
      partitions: 8,
      key: 'PersonRef',
      summary: 'What the service did about the data it keeps of persons, by reference only.',
      events: [retentionAnswered, carriedOut],
    }),
  };
}

/** The events of the services. */
export const personData = {
  g2c: personDataOf('g2c'),
  g2b: personDataOf('g2b'),
  g2g: personDataOf('g2g'),
  g2e: personDataOf('g2e'),
} as const;

/** The services that keep data of persons, and so answer for it. */
export const personDataServices = Object.keys(personData) as (keyof typeof personData)[];
export type PersonDataService = keyof typeof personData;
