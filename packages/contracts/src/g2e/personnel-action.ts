import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRef, PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';
import { AppointmentTerms, EmployeeDecree, PromotionTerms, TransferTerms } from './employee.ts';
import { EmployeeId } from './formation.ts';

/** Id of a personnel action. */
export const PersonnelActionId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'PersonnelActionId', description: 'Id of a personnel action', examples: ['abcdefghijklmnopqrstuvwxyz'] });

/** What a decree of the PPK may do to somebody's employment. */
export const PersonnelActionKind = z
  .enum(['appointment', 'transfer', 'promotion'])
  .meta({ id: 'PersonnelActionKind', description: 'Pengangkatan menjadi PNS, mutasi, atau kenaikan pangkat' });
export type PersonnelActionKind = z.infer<typeof PersonnelActionKind>;

/**
 * Who has to agree, in the order of the rules: the head of the unit, the receiving agency, the state civil service
 * agency (BKN) by its technical approval, and the PPK (*pejabat pembina kepegawaian*), whose approval is the decree.
 */
export const ApprovalStep = z
  .enum(['unit-head', 'receiving-agency', 'bkn-technical', 'ppk'])
  .meta({ id: 'ApprovalStep' });
export type ApprovalStep = z.infer<typeof ApprovalStep>;

/** The role of the officers who take a step themselves; the receiving agency speaks by its PPK too. */
export const approvalRoles: Readonly<Record<ApprovalStep, string>> = {
  'unit-head': 'unit-head',
  'receiving-agency': 'ppk',
  'bkn-technical': 'technical-approval',
  ppk: 'ppk',
};

/** A step, and the agency whose officer takes it. */
export const PlannedStep = z.object({ step: ApprovalStep, agency: AgencyId }).meta({ id: 'PlannedStep' });
export type PlannedStep = z.infer<typeof PlannedStep>;

/** Why a step is refused. People see the texts; the keys are told in events, so none is ever renamed. */
export const stepRefusals = {
  'requirements-not-met': { id: 'Syarat belum terpenuhi', en: 'Requirements are not met' },
  'documents-incomplete': { id: 'Dokumen tidak lengkap', en: 'Documents are missing' },
  'rule-not-met': {
    id: 'Tidak sesuai ketentuan kepangkatan atau jabatan',
    en: 'The rules on rank or position are not met',
  },
  'discipline-pending': {
    id: 'Sedang dalam proses atau hukuman disiplin',
    en: 'Disciplinary proceedings or a sanction',
  },
  'not-released': { id: 'Tidak dilepas oleh unit atau instansi', en: 'Not released by the unit or agency' },
  'not-needed': { id: 'Tidak dibutuhkan instansi penerima', en: 'The receiving agency has no need' },
  'statement-untrue': { id: 'Data usulan tidak benar', en: 'What was proposed is not true' },
} as const;
export type StepRefusal = keyof typeof stepRefusals;

/** Why HR takes a proposal back. People see the texts; the keys are told in events, so none is ever renamed. */
export const actionWithdrawals = {
  error: { id: 'Usulan keliru', en: 'Proposed in error' },
  'own-request': { id: 'Permintaan pegawai', en: 'At the employee’s request' },
  'no-longer-needed': { id: 'Tidak diperlukan lagi', en: 'Not needed any more' },
} as const;
export type ActionWithdrawal = keyof typeof actionWithdrawals;

const Reason = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const OfficerRef = EmployeeRef.meta({ description: 'Officer, by reference' });
const whom = {
  employee: EmployeeId,
  person: PersonRef,
  agency: AgencyId.meta({ description: 'The agency that employs and decrees' }),
};
const matter = { ...whom, kind: PersonnelActionKind };

/** The three kinds, each with the terms that fit it, and whatever else is told alongside. */
export const personnelMatterWith = <S extends z.ZodRawShape>(shape: S) =>
  z.discriminatedUnion('kind', [
    z.object({ ...whom, kind: z.literal('appointment'), terms: AppointmentTerms, ...shape }),
    z.object({ ...whom, kind: z.literal('transfer'), terms: TransferTerms, ...shape }),
    z.object({ ...whom, kind: z.literal('promotion'), terms: PromotionTerms, ...shape }),
  ]);

/** What is proposed for whom: kind and terms fit one another. */
export const PersonnelMatter = personnelMatterWith({});
export type PersonnelMatter = z.infer<typeof PersonnelMatter>;

const answered = {
  ...matter,
  step: ApprovalStep,
  by: OfficerRef,
  byAgency: AgencyId.meta({ description: 'The agency for which it was answered' }),
  onBehalfOf: z.exactOptional(OfficerRef.meta({ description: 'The officer whose deputy answered' })),
  at: Instant,
};

const example = {
  employee: 'abcdefghijklmnopqrstuvwxyz',
  person: 'pabcdefghijklmnopqrstuvwxyz',
  agency: 'bkpsdm-33.74',
  kind: 'appointment',
} as const;
const terms = { rank: 'III/a', effectiveOn: '2027-03-01' };
const by = 'eabcdefghijklmnopqrstuvwxyz';

/** An agency proposes something for one of its employees; the steps follow one another in this order. */
export const personnelActionProposed = event({
  type: 'g2e.personnel-action.proposed.v1',
  data: personnelMatterWith({
    steps: z.array(PlannedStep).min(1),
    legalBasis: z.string().meta({ description: 'What the order of the steps rests on' }),
    proposedBy: OfficerRef,
    proposedAt: Instant,
  }),
  summary: 'An appointment, a transfer or a promotion was proposed.',
  example: {
    ...example,
    terms,
    steps: [
      { step: 'unit-head', agency: 'bkpsdm-33.74' },
      { step: 'bkn-technical', agency: 'bkn' },
      { step: 'ppk', agency: 'bkpsdm-33.74' },
    ],
    legalBasis: 'PP 11/2017 jo. PP 17/2020',
    proposedBy: by,
    proposedAt: '2027-02-01T02:00:00.000Z',
  },
});

/** One of the steps is done. `reference` is the number of the paper that was given, above all of a technical approval. */
export const personnelActionStepApproved = event({
  type: 'g2e.personnel-action.step-approved.v1',
  data: z.object({ ...answered, reference: z.exactOptional(z.string().max(80)) }),
  summary: 'Whoever had to agree next has agreed.',
  example: {
    ...example,
    step: 'bkn-technical',
    by,
    byAgency: 'bkn',
    reference: 'PERTEK-2027-00411',
    at: '2027-02-10T02:00:00.000Z',
  },
});

/** A step was refused; nothing comes of the proposal. */
export const personnelActionStepRefused = event({
  type: 'g2e.personnel-action.step-refused.v1',
  data: z.object({ ...answered, reason: Reason }),
  summary: 'Whoever had to agree next has refused; the proposal has ended.',
  example: {
    ...example,
    step: 'unit-head',
    by,
    byAgency: 'bkpsdm-33.74',
    onBehalfOf: 'ebcdefghijklmnopqrstuvwxyz2',
    reason: 'discipline-pending',
    at: '2027-02-03T02:00:00.000Z',
  },
});

/** The proposal was taken back: by HR, or since the employee has left the agency. */
export const personnelActionWithdrawn = event({
  type: 'g2e.personnel-action.withdrawn.v1',
  data: z.object({
    ...matter,
    reason: Reason.meta({
      description: 'error, own-request, no-longer-needed; employee-left where it ended by itself',
    }),
    at: Instant,
  }),
  summary: 'A proposal was taken back.',
  example: { ...example, reason: 'own-request', at: '2027-02-04T02:00:00.000Z' },
});

/** The PPK has decreed it; the employment changes on the day the terms name. */
export const personnelActionDecreed = event({
  type: 'g2e.personnel-action.decreed.v1',
  data: personnelMatterWith({ decree: EmployeeDecree, decreedAt: Instant }),
  summary: 'The PPK has decreed an appointment, a transfer or a promotion.',
  example: {
    ...example,
    terms,
    decree: { number: '821/0001/BKPSDM-33.74/2027', date: '2027-02-20', by: 'bkpsdm-33.74' },
    decreedAt: '2027-02-20T04:00:00.000Z',
  },
});

export const personnelActionTopic = topic({
  name: 'g2e.personnel-action',
  partitions: 16,
  key: 'id of the personnel action',
  summary: 'What is proposed for civil servants, who agreed, and what was decreed.',
  events: [
    personnelActionProposed,
    personnelActionStepApproved,
    personnelActionStepRefused,
    personnelActionWithdrawn,
    personnelActionDecreed,
  ],
});
