import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { Binding } from '../personal/person-data.ts';
import { AgencyId } from '../values/agency.ts';
import { ToldRight } from '../values/data-right.ts';
import { ConsentId } from '../values/partner.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';
import { ProposalId } from './proposal.ts';

const about = { person: PersonRef, right: ToldRight };
const Services = z
  .array(z.string().regex(/^[a-z0-9]{1,16}$/))
  .min(1)
  .max(16);

/** A rule that stands in the way, and the service it binds. */
export const ServiceBinding = Binding.extend({ service: z.string().regex(/^[a-z0-9]{1,16}$/) }).meta({
  id: 'ServiceBinding',
  description: 'Aturan yang mewajibkan penyimpanan, dan layanan yang diwajibkan',
});
export type ServiceBinding = z.infer<typeof ServiceBinding>;

const example = { person: 'pabcdefghijklmnopqrstuvwxyz', right: 'erase' };
const submittedAt = '2026-03-02T03:04:05.678Z';

/** A person has asked for something that the law gives them. */
export const dataRequestSubmitted = event({
  type: 'g2g.data-request.submitted.v1',
  data: z.object({
    ...about,
    legalBasis: z.string(),
    dueAt: Instant,
    proposal: z.exactOptional(ProposalId.meta({ description: 'The proposal that a correction became' })),
    consent: z.exactOptional(ConsentId),
    submittedAt: Instant,
  }),
  summary: 'A person asks for a copy, correction, restriction, withdrawal or erasure.',
  example: {
    ...example,
    legalBasis: 'UU 27/2022 Pasal 8, Pasal 43 dan Pasal 45',
    dueAt: '2026-03-05T03:04:05.678Z',
    submittedAt,
  },
});

/** Every service is to say whether it is bound to keep what it has of the person. Asked again, `round` is higher. */
export const dataRequestRetentionAsked = event({
  type: 'g2g.data-request.retention-asked.v1',
  data: z.object({ person: PersonRef, round: z.int().min(1), services: Services, askedAt: Instant }),
  summary: 'The services are asked whether a rule binds them to keep what they have of a person.',
  example: {
    person: example.person,
    round: 1,
    services: ['g2c', 'g2b', 'g2g', 'g2e'],
    askedAt: submittedAt,
  },
});

/** A service has said whether it is bound. */
export const dataRequestAnswered = event({
  type: 'g2g.data-request.answered.v1',
  data: z.object({
    person: PersonRef,
    service: ServiceBinding.shape.service,
    round: z.int().min(1),
    bound: z.array(Binding).max(64),
  }),
  summary: 'A service has said whether it is bound to keep what it has of a person.',
  example: { person: example.person, service: 'g2b', round: 1, bound: [] },
});

/** The registry has said whether its own duty to keep the person has ended. */
export const dataRequestDecided = event({
  type: 'g2g.data-request.decided.v1',
  data: z.object({
    person: PersonRef,
    agency: AgencyId,
    outcome: z.enum(['granted', 'refused']),
    ground: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    decidedAt: Instant,
  }),
  summary: 'The civil registry has decided on an erasure.',
  example: {
    person: example.person,
    agency: 'dukcapil-33.74',
    outcome: 'granted',
    ground: 'moved-abroad',
    decidedAt: '2026-03-03T01:00:00.000Z',
  },
});

/** A service has done it. */
export const dataRequestAcknowledged = event({
  type: 'g2g.data-request.acknowledged.v1',
  data: z.object({
    ...about,
    service: ServiceBinding.shape.service,
    at: Instant,
    backupsExpireAt: z.exactOptional(Instant),
  }),
  summary: 'A service has done what a person asked for.',
  example: { ...example, service: 'g2c', at: '2026-03-02T03:04:07.000Z', backupsExpireAt: '2026-03-09T03:04:07.000Z' },
});

/** The registry agreed to an erasure and no service is bound: the register erases its record, then all others theirs. */
export const dataRequestErasureOrdered = event({
  type: 'g2g.data-request.erasure-ordered.v1',
  data: z.object({ person: PersonRef, nth: z.int().min(1), orderedAt: Instant }),
  summary: 'Nothing stands in the way of an erasure: the person register is to carry it out first.',
  example: { person: example.person, nth: 1, orderedAt: submittedAt },
});

/** These services are to do it; told again to those who have not said that they did, `nth` is higher. */
export const dataRequestOrdered = event({
  type: 'g2g.data-request.ordered.v1',
  data: z.object({
    ...about,
    services: Services,
    nth: z.int().min(1),
    consent: z.exactOptional(z.string().min(1).max(64).meta({ description: 'The one consent that is withdrawn' })),
    orderedAt: Instant,
  }),
  summary: 'The services are to do what a person asked for, and to say so.',
  example: { ...example, right: 'restrict', services: ['g2c', 'g2b', 'g2g', 'g2e'], nth: 1, orderedAt: submittedAt },
});

/** It is not done, and the law says why. */
export const dataRequestRefused = event({
  type: 'g2g.data-request.refused.v1',
  data: z.object({
    ...about,
    bases: z.array(ServiceBinding).min(1).max(256),
    refusedAt: Instant,
  }),
  summary: 'What a person asked for is refused, with the rules that stand in the way.',
  example: {
    ...example,
    bases: [{ service: 'g2c', record: 'tax-bill', legalBasis: 'UU 28/2007 Pasal 28 ayat (11)' }],
    refusedAt: '2026-03-02T03:04:07.000Z',
  },
});

/** It is done, in every service. */
export const dataRequestCompleted = event({
  type: 'g2g.data-request.completed.v1',
  data: z.object({
    ...about,
    completedAt: Instant,
    backupsExpireAt: z.exactOptional(
      Instant.meta({ description: 'After an erasure: when the last backup of a key is gone' }),
    ),
  }),
  summary: 'What a person asked for is done in all services.',
  example: { ...example, completedAt: '2026-03-02T03:04:08.000Z', backupsExpireAt: '2026-03-09T03:04:08.000Z' },
});

/** The time the law gives is over, and it is not done. */
export const dataRequestOverdue = event({
  type: 'g2g.data-request.overdue.v1',
  data: z.object({ ...about, dueAt: Instant }),
  summary: 'The time for what a person asked for has passed.',
  example: { ...example, dueAt: '2026-03-05T03:04:05.678Z' },
});

export const dataRequestTopic = topic({
  name: 'g2g.data-request',
  partitions: 8,
  key: 'id of the request',
  summary: 'What persons ask for of their data, what the services are to do, and what came of it.',
  events: [
    dataRequestSubmitted,
    dataRequestRetentionAsked,
    dataRequestAnswered,
    dataRequestDecided,
    dataRequestErasureOrdered,
    dataRequestOrdered,
    dataRequestAcknowledged,
    dataRequestRefused,
    dataRequestCompleted,
    dataRequestOverdue,
  ],
});
