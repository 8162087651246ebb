import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRef } from '../values/person.ts';
import { RegionCode } from '../values/region.ts';
import { Instant } from '../values/time.ts';
import { AgencyDuty } from './review.ts';

/** What a work-item is about: the aggregate that awaits an agency. */
export const Matter = z
  .object({
    service: z.string().regex(/^[a-z0-9]{1,16}$/),
    aggregate: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    id: z.string().min(1).max(64),
  })
  .meta({ id: 'Matter', description: 'The aggregate that awaits an agency' });
export type Matter = z.infer<typeof Matter>;

/** The kind of matter as events carry it: open, as other matters will come to the inbox. */
export const WorkItemKind = z
  .string()
  .regex(/^[a-z][a-z-]{1,39}$/)
  .meta({ id: 'WorkItemKind', description: 'What kind of matter it is', examples: ['review'] });

/** How a matter ended, as events carry it: open, as each kind of matter has its own ends. */
export const WorkItemOutcome = z
  .string()
  .regex(/^[a-z][a-z-]{1,39}$/)
  .meta({ id: 'WorkItemOutcome', description: 'How the matter ended', examples: ['approved'] });

/** Why a matter goes one level up: the competent level has no agency, or nobody sees to it in half of the time. */
export const EscalationCause = z.enum(['no-agency', 'unassigned']).meta({
  id: 'EscalationCause',
  description: 'The competent level has no agency, or half of the time has passed and nobody sees to it',
});
export type EscalationCause = z.infer<typeof EscalationCause>;

const matter = { service: 'g2g', aggregate: 'review', id: 'abcdefghijklmnopqrstuvwxyz' };

/** What awaits whom, until when. */
export const workItemFields = {
  matter: Matter,
  kind: WorkItemKind,
  agency: AgencyId,
  duty: AgencyDuty.meta({ description: 'What the agency has to be charged with to see to it' }),
  region: RegionCode,
  dueAt: Instant,
};

/** A matter has come into an agency's inbox. */
export const workItemOpened = event({
  type: 'g2g.work-item.opened.v1',
  data: z.object(workItemFields),
  summary: 'A matter awaits an agency.',
  example: {
    matter,
    kind: 'review',
    agency: 'dpmptsp-33.74',
    duty: 'licensing',
    region: '33.74.01.1001',
    dueAt: '2026-03-16T17:00:00.000Z',
  },
});

/** An officer of the agency sees to the matter from now on. */
export const workItemAssigned = event({
  type: 'g2g.work-item.assigned.v1',
  data: z.object({ matter: Matter, officer: EmployeeRef }),
  summary: 'An officer sees to the matter.',
  example: { matter, officer: 'eabcdefghijklmnopqrstuvwxyz' },
});

/** The matter does not await anybody any more. */
export const workItemDone = event({
  type: 'g2g.work-item.done.v1',
  data: z.object({ matter: Matter, outcome: WorkItemOutcome }),
  summary: 'The matter is settled.',
  example: { matter, outcome: 'approved' },
});

/** The matter has gone to an agency of a higher level. */
export const workItemEscalated = event({
  type: 'g2g.work-item.escalated.v1',
  data: z.object({
    matter: Matter,
    to: AgencyId,
    because: EscalationCause,
  }),
  summary: 'The matter has gone one level up.',
  example: { matter, to: 'dpmptsp-33', because: 'unassigned' },
});

export const workItemTopic = topic({
  name: 'g2g.work-item',
  partitions: 16,
  key: 'id of the work-item',
  summary: 'The inboxes of agencies: what awaits whom, until when.',
  events: [workItemOpened, workItemAssigned, workItemDone, workItemEscalated],
});
