import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { ApprovalStep } from './personnel-action.ts';

/** Id of a delegation. */
export const DelegationId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'DelegationId', description: 'Id of a delegation', examples: ['dbcdefghijklmnopqrstuvwxyz'] });

/** Handed on by the officer themself (*pelimpahan wewenang*), or a deputy while they are away (*pelaksana harian*). */
export const DelegationKind = z.enum(['delegation', 'absence']).meta({ id: 'DelegationKind' });
export type DelegationKind = z.infer<typeof DelegationKind>;

/** Who steps in for whom, in which step, and when. Days are calendar days in Jakarta, both inclusive. */
export const delegationFields = {
  agency: AgencyId,
  kind: DelegationKind,
  step: ApprovalStep,
  officer: EmployeeRef.meta({ description: 'Whose part it is' }),
  deputy: EmployeeRef.meta({ description: 'Who steps in' }),
  from: IsoDate,
  until: IsoDate,
  letter: z.string().min(1).max(80).meta({ description: 'Number of the letter of assignment' }),
};

const example = {
  agency: 'bkpsdm-33.74',
  kind: 'absence',
  step: 'unit-head',
  officer: 'eabcdefghijklmnopqrstuvwxyz',
  deputy: 'ebcdefghijklmnopqrstuvwxyz2',
  from: '2027-02-01',
  until: '2027-02-14',
  letter: '800/PLH/0012/2027',
} as const;

/** Somebody may take a step in another's place from now on, between two days. */
export const delegationGiven = event({
  type: 'g2e.delegation.given.v1',
  data: z.object({
    ...delegationFields,
    legalBasis: z.string(),
    givenBy: EmployeeRef,
    givenAt: Instant,
  }),
  summary: 'Somebody steps in for an officer between two days.',
  example: {
    ...example,
    legalBasis: 'UU 30/2014 Pasal 14',
    givenBy: 'ecdefghijklmnopqrstuvwxyz23',
    givenAt: '2027-01-29T02:00:00.000Z',
  },
});

/** Nobody steps in any more; what was done until then holds. */
export const delegationRevoked = event({
  type: 'g2e.delegation.revoked.v1',
  data: z.object({ agency: AgencyId, step: ApprovalStep, by: EmployeeRef, revokedAt: Instant }),
  summary: 'A delegation was revoked.',
  example: {
    agency: example.agency,
    step: example.step,
    by: example.officer,
    revokedAt: '2027-02-08T01:00:00.000Z',
  },
});

export const delegationTopic = topic({
  name: 'g2e.delegation',
  partitions: 8,
  key: 'id of the delegation',
  summary: 'Who steps in for whom when personnel actions are approved.',
  events: [delegationGiven, delegationRevoked],
});
