import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { BreachId } from '../personal/breach-search.ts';
import { AgencyId } from '../values/agency.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';

/** What has happened. People see the texts; the keys are told in events, so none is ever renamed. */
export const breachKinds = {
  'unauthorised-access': { id: 'akses tanpa hak', en: 'access without right' },
  disclosure: { id: 'pengungkapan', en: 'disclosure' },
  loss: { id: 'kehilangan', en: 'loss' },
  alteration: { id: 'pengubahan', en: 'alteration' },
} as const;
export type BreachKind = keyof typeof breachKinds;

const ToldKind = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const ServiceName = z.string().regex(/^[a-z0-9]{1,16}$/);

/** Which entries of the evidence tell whose data was read: at a time, and where known by whom or through which grant. */
export const breachSpan = {
  from: Instant,
  to: Instant.meta({ description: 'Not included' }),
  actor: z.exactOptional(
    z
      .string()
      .regex(/^[a-z]+:[\w./:-]{1,120}$/)
      .meta({
        description: 'Who read, as the evidence names them',
        examples: ['officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz'],
      }),
  ),
  grant: z.exactOptional(
    z
      .string()
      .regex(/^[a-z2-7]{26}$/)
      .meta({ description: 'The grant through which it was read' }),
  ),
};

const span = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z', actor: 'agency:contoh' };
const at = '2026-03-02T03:04:05.678Z';

/** Somebody had personal data, or lost it, without right (*kegagalan pelindungan data pribadi*, UU 27/2022 Pasal 46). */
export const breachReported = event({
  type: 'g2g.breach.reported.v1',
  data: z.object({
    agency: AgencyId,
    kind: ToldKind,
    discoveredAt: Instant,
    dueAt: Instant.meta({ description: 'By when the persons and the authority have to be told' }),
    legalBasis: z.string(),
    reportedAt: Instant,
  }),
  summary: 'A breach of personal data has been reported.',
  example: {
    agency: 'dukcapil-33.74',
    kind: 'unauthorised-access',
    discoveredAt: '2026-03-02T01:00:00.000Z',
    dueAt: '2026-03-05T01:00:00.000Z',
    legalBasis: 'UU 27/2022 Pasal 46 ayat (1)',
    reportedAt: at,
  },
});

/** The services are to look in their evidence whose data was read. */
export const breachSearchOrdered = event({
  type: 'g2g.breach.search-ordered.v1',
  data: z.object({ ...breachSpan, services: z.array(ServiceName).min(1).max(16), orderedAt: Instant }),
  summary: 'The services are to find whose data a breach is about.',
  example: { ...span, services: ['g2c', 'g2b', 'g2g', 'g2e'], orderedAt: at },
});

/** A service has looked. */
export const breachSearched = event({
  type: 'g2g.breach.searched.v1',
  data: z.object({ service: ServiceName, persons: z.int().min(0) }),
  summary: 'A service has looked whose data a breach is about.',
  example: { service: 'g2c', persons: 12 },
});

/** Everybody it is about is to be told. */
export const breachNoticesOrdered = event({
  type: 'g2g.breach.notices-ordered.v1',
  data: z.object({ orderedAt: Instant }),
  summary: 'Everybody whose data a breach is about is to be told.',
  example: { orderedAt: at },
});

/** A message to each of them is on its way. */
export const breachNoticesIssued = event({
  type: 'g2g.breach.notices-issued.v1',
  data: z.object({ persons: z.int().min(0), issuedAt: Instant }),
  summary: 'Everybody whose data a breach is about is being told.',
  example: { persons: 12, issuedAt: at },
});

/** By what else than a message of ours somebody can be told. `public-notice` is for whoever nobody can write to. */
export const otherNotices = {
  letter: { id: 'surat', en: 'a letter' },
  visit: { id: 'kunjungan', en: 'a visit' },
  'public-notice': { id: 'pengumuman kepada masyarakat', en: 'a notice to the public' },
} as const;
export type OtherNotice = keyof typeof otherNotices;

const Reference = z.string().min(1).max(120);

/** The agency has told people in another way: one of them, or all whom no message has reached. */
export const breachToldOtherwise = event({
  type: 'g2g.breach.told-otherwise.v1',
  data: z.object({ means: ToldKind, reference: Reference, person: z.exactOptional(PersonRef), toldAt: Instant }),
  summary: 'People whose data a breach is about have been told in another way than by a message.',
  example: { means: 'public-notice', reference: 'PENG-3/2026', toldAt: at },
});

/** Nobody remains to be told. */
export const breachPersonsTold = event({
  type: 'g2g.breach.persons-told.v1',
  data: z.object({ toldAt: Instant }),
  summary: 'Everybody whose data a breach is about has been told.',
  example: { toldAt: at },
});

/** The authority has been told in writing. */
export const breachAuthorityTold = event({
  type: 'g2g.breach.authority-told.v1',
  data: z.object({ reference: Reference, toldAt: Instant }),
  summary: 'The data protection authority has been told of a breach.',
  example: { reference: 'B-12/PDP/2026', toldAt: at },
});

/** The time the law gives is over, and not everybody has been told. */
export const breachOverdue = event({
  type: 'g2g.breach.overdue.v1',
  data: z.object({ dueAt: Instant }),
  summary: 'The time to tell of a breach has passed.',
  example: { dueAt: '2026-03-05T01:00:00.000Z' },
});

/** Nothing remains to be done about it. */
export const breachClosed = event({
  type: 'g2g.breach.closed.v1',
  data: z.object({ closedAt: Instant }),
  summary: 'A breach is closed.',
  example: { closedAt: '2026-03-09T01:00:00.000Z' },
});

export const breachTopic = topic({
  name: 'g2g.breach',
  partitions: 4,
  key: 'id of the breach',
  summary: 'Breaches of personal data, from the report until everybody has been told.',
  events: [
    breachReported,
    breachSearchOrdered,
    breachSearched,
    breachNoticesOrdered,
    breachNoticesIssued,
    breachToldOtherwise,
    breachPersonsTold,
    breachAuthorityTold,
    breachOverdue,
    breachClosed,
  ],
});

const one = { breach: 'defghijklmnopqrstuvwxyzabc', person: 'pabcdefghijklmnopqrstuvwxyz' };
const concerning = { breach: BreachId, person: PersonRef };

/** A breach is about this person, as a service found. */
export const breachNoticeRecorded = event({
  type: 'g2g.breach-notice.recorded.v1',
  data: z.object({ ...concerning, service: ServiceName }),
  summary: 'A breach is about this person.',
  example: { ...one, service: 'g2c' },
});

/** The person is to be told. */
export const breachNoticeIssued = event({
  type: 'g2g.breach-notice.issued.v1',
  data: z.object({ ...concerning, kind: ToldKind, agency: AgencyId, discoveredAt: Instant, issuedAt: Instant }),
  summary: 'A person is told of a breach that is about them.',
  example: {
    ...one,
    kind: 'unauthorised-access',
    agency: 'dukcapil-33.74',
    discoveredAt: '2026-03-02T01:00:00.000Z',
    issuedAt: at,
  },
});

/** A message was handed over, or cannot be. */
export const breachNoticeSettled = event({
  type: 'g2g.breach-notice.settled.v1',
  data: z.object({ ...concerning, outcome: ToldKind, settledAt: Instant }),
  summary: 'The message about a breach was handed over, or cannot be.',
  example: { ...one, outcome: 'delivered', settledAt: at },
});

/** The person was told in another way than by a message. */
export const breachNoticeToldOtherwise = event({
  type: 'g2g.breach-notice.told-otherwise.v1',
  data: z.object({ ...concerning, means: ToldKind, reference: Reference, toldAt: Instant }),
  summary: 'A person was told of a breach in another way than by a message.',
  example: { ...one, means: 'letter', reference: 'B-15/PDP/2026', toldAt: at },
});

export const breachNoticeTopic = topic({
  name: 'g2g.breach-notice',
  partitions: 16,
  key: 'id of the notice, derived from breach and person',
  summary: 'Whom a breach is about, and whether they have been told.',
  events: [breachNoticeRecorded, breachNoticeIssued, breachNoticeSettled, breachNoticeToldOtherwise],
});
