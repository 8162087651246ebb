import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { problems } from '../core/problem.ts';
import { AgencyId } from '../values/agency.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';
import { AttributeName } from './register-grant.ts';

/** Id of a proposal; it is also the key of its events. */
export const ProposalId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'ProposalId', description: 'Id of a proposal', examples: ['abcdefghijklmnopqrstuvwxyz'] });

/** Who proposed: the person (`self`) or an agency. */
export const Proposer = z
  .union([z.literal('self'), AgencyId])
  .meta({ id: 'Proposer', description: 'Who proposes: `self`, the person, or an agency' });
export type Proposer = z.infer<typeof Proposer>;

/**
 * What the walidata finds wrong, and why a proposal is declined. People see the texts; the keys are told in events, so
 * none is ever renamed.
 */
export const proposalReasons = {
  'not-proven': { id: 'Bukti tidak cukup', en: 'It is not proven' },
  'standard-not-met': { id: 'Tidak sesuai standar data', en: 'It does not meet the data standard' },
  inconsistent: { id: 'Bertentangan dengan data lain', en: 'It contradicts other data' },
  outdated: { id: 'Data sudah berubah', en: 'The record has changed since' },
  untrue: { id: 'Tidak benar', en: 'It is not true' },
} as const;
export type ProposalReason = keyof typeof proposalReasons;
export const ProposalReason = z
  .enum(Object.keys(proposalReasons) as [ProposalReason, ...ProposalReason[]])
  .meta({ id: 'ProposalReason' });

/** What the walidata found. */
export const Finding = z.enum(['conforms', 'deviates']).meta({ id: 'ProposalFinding' });
export type Finding = z.infer<typeof Finding>;

const ReasonTold = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const common = {
  person: PersonRef,
  attributes: z
    .array(AttributeName)
    .min(1)
    .meta({ description: 'Names of the proposed attributes, never their values' }),
};
const example = { person: 'pabcdefghijklmnopqrstuvwxyz', attributes: ['address'] };
const version = z.int().min(1).meta({ description: 'Version of the record' });

/** Somebody proposed another value for attributes of a record. */
export const proposalSubmitted = event({
  type: 'g2g.proposal.submitted.v1',
  data: z.object({ ...common, by: Proposer, version, submittedAt: Instant }),
  summary: 'A change of a person record was proposed.',
  example: { ...example, by: 'self', version: 2, submittedAt: '2026-04-01T02:00:00.000Z' },
});

/** The walidata looked at it; the last finding counts. */
export const proposalChecked = event({
  type: 'g2g.proposal.checked.v1',
  data: z.object({
    ...common,
    agency: AgencyId,
    finding: z.enum(['conforms', 'deviates']),
    reason: z.exactOptional(ReasonTold),
    checkedAt: Instant,
  }),
  summary: 'The walidata checked a proposal.',
  example: { ...example, agency: 'diskominfo-33.74', finding: 'conforms', checkedAt: '2026-04-01T04:00:00.000Z' },
});

/** The produsen data accepted it; the register applies it. */
export const proposalAccepted = event({
  type: 'g2g.proposal.accepted.v1',
  data: z.object({ ...common, agency: AgencyId, acceptedAt: Instant }),
  summary: 'The produsen data accepted a proposal; the register is about to apply it.',
  example: { ...example, agency: 'dukcapil-33.74', acceptedAt: '2026-04-02T02:00:00.000Z' },
});

/** The produsen data said no. */
export const proposalDeclined = event({
  type: 'g2g.proposal.declined.v1',
  data: z.object({ ...common, agency: AgencyId, reason: ReasonTold, declinedAt: Instant }),
  summary: 'The produsen data declined a proposal.',
  example: { ...example, agency: 'dukcapil-33.74', reason: 'not-proven', declinedAt: '2026-04-02T02:00:00.000Z' },
});

/** The record bears the proposed values. */
export const proposalApplied = event({
  type: 'g2g.proposal.applied.v1',
  data: z.object({ ...common, version, appliedAt: Instant }),
  summary: 'An accepted proposal has changed the record.',
  example: { ...example, version: 3, appliedAt: '2026-04-02T02:00:01.000Z' },
});

/** The record had changed between acceptance and application; nothing came of the proposal. */
export const proposalOvertaken = event({
  type: 'g2g.proposal.overtaken.v1',
  data: z.object({ ...common, version, overtakenAt: Instant }),
  summary: 'An accepted proposal came too late: the record had changed.',
  example: { ...example, version: 3, overtakenAt: '2026-04-02T02:00:01.000Z' },
});

/** The person has moved: the walidata and produsen data of where they live now see it, and decide where it is open. */
export const proposalTransferred = event({
  type: 'g2g.proposal.transferred.v1',
  data: z.object({ ...common, version, transferredAt: Instant }),
  summary: 'The person has moved, and a proposal with them to the agencies of where they live now.',
  example: { ...example, version: 3, transferredAt: '2026-04-03T02:00:00.000Z' },
});

export const proposalTopic = topic({
  name: 'g2g.proposal',
  partitions: 16,
  key: 'id of the proposal',
  summary: 'Proposed changes of person records, by reference and names of attributes only.',
  events: [
    proposalSubmitted,
    proposalChecked,
    proposalAccepted,
    proposalDeclined,
    proposalApplied,
    proposalOvertaken,
    proposalTransferred,
  ],
});

export const proposalProblems = problems('proposal', {
  'not-found': {
    status: 404,
    title: { id: 'Usulan tidak ditemukan', en: 'Proposal not found' },
    detail: { id: 'Tidak ada usulan ini yang dapat Anda lihat.', en: 'There is no such proposal that you may see.' },
  },
  'nothing-new': {
    status: 409,
    title: { id: 'Tidak ada yang berubah', en: 'Nothing would change' },
    detail: { id: 'Register sudah memuat nilai yang diusulkan.', en: 'The register has the proposed values already.' },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: 'Not within your competence' },
    detail: {
      id: 'Usulan diperiksa walidata dan diputuskan produsen data untuk wilayah penduduk ini.',
      en: 'A proposal is checked by the walidata and decided by the produsen data of the person’s region.',
    },
  },
  stale: {
    status: 409,
    title: { id: 'Data sudah berubah', en: 'The record has changed' },
    detail: {
      id: 'Sejak usulan ini diajukan, {changed} sudah berubah. Tolak usulan ini; pengusul dapat mengajukan yang baru.',
      en: 'Since this was proposed, {changed} has changed. Decline the proposal; a new one can be submitted.',
    },
  },
  'not-checked': {
    status: 409,
    title: { id: 'Belum diperiksa walidata', en: 'Not checked yet' },
    detail: {
      id: 'Usulan hanya dapat diterima setelah walidata menyatakannya sesuai standar.',
      en: 'A proposal can only be accepted after the walidata found that it conforms.',
    },
  },
  deviates: {
    status: 409,
    title: { id: 'Tidak sesuai standar', en: 'Does not conform' },
    detail: {
      id: 'Walidata menyatakan usulan ini tidak sesuai: {reason}.',
      en: 'The walidata found that this proposal does not conform: {reason}.',
    },
  },
  closed: {
    status: 409,
    title: { id: 'Sudah diputuskan', en: 'Already decided' },
    detail: { id: 'Usulan ini sudah berstatus {status}.', en: 'This proposal is {status} already.' },
  },
  'reason-missing': {
    status: 422,
    title: { id: 'Alasan belum disebut', en: 'Reason missing' },
    detail: {
      id: 'Temuan bahwa usulan tidak sesuai memerlukan alasan.',
      en: 'A finding that a proposal deviates needs a reason.',
    },
  },
});
