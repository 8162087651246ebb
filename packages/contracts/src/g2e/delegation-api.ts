import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { EmployeeRef, Nip } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { DelegationId, delegationFields, delegationGiven } from './delegation.ts';
import { ApprovalStep } from './personnel-action.ts';

/** A delegation, in force or not. */
export const Delegation = z
  .object({
    id: DelegationId,
    ...delegationFields,
    status: z.enum(['given', 'revoked']).meta({ id: 'DelegationStatus' }),
    legalBasis: z.string(),
    givenBy: EmployeeRef,
    givenAt: Instant,
    revokedAt: z.exactOptional(Instant),
  })
  .meta({ id: 'Delegation', description: 'Pelimpahan wewenang atau pelaksana harian' });
export type Delegation = z.infer<typeof Delegation>;

const Letter = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9./ -]+$/);
const given = { step: ApprovalStep, deputy: Nip, from: IsoDate, until: IsoDate, letter: Letter };

/** Who steps in for whom; NIPs serve only to derive the references and are not kept. */
export const NewDelegation = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('delegation'), ...given }),
    z.strictObject({ kind: z.literal('absence'), officer: Nip, ...given }),
  ])
  .meta({ id: 'NewDelegation' });
export type NewDelegation = z.infer<typeof NewDelegation>;

export const delegationProblems = problems('delegation', {
  'not-found': {
    status: 404,
    title: { id: 'Pelimpahan tidak ditemukan', en: 'Delegation not found' },
    detail: { id: 'Tidak ada pelimpahan ini pada instansi Anda.', en: 'Your agency has no such delegation.' },
  },
  'not-yours': {
    status: 403,
    title: { id: 'Bukan wewenang Anda', en: 'Not yours to give or revoke' },
    detail: {
      id: 'Wewenang dilimpahkan dan dicabut oleh pemiliknya (peran {role}); pelaksana harian ditunjuk oleh peran hr atau ppk, yang juga dapat mencabut setiap pelimpahan.',
      en: 'A part is handed on, and taken back, by who has it (role {role}); deputies in absence are named by hr or ppk, who also end any delegation.',
    },
  },
  'not-for-step': {
    status: 422,
    title: { id: 'Tidak dapat dilakukan pengganti', en: 'Not for deputies' },
    detail: {
      id: 'Langkah {step} tidak dapat dilakukan pelaksana harian ({legalBasis}).',
      en: 'Nobody takes the step {step} for an absent officer ({legalBasis}).',
    },
  },
  'same-person': {
    status: 422,
    title: { id: 'Orang yang sama', en: 'The same person' },
    detail: {
      id: 'Pengganti harus orang lain, dan tidak menunjuk dirinya sendiri.',
      en: 'The deputy has to be somebody else, and is not who names them.',
    },
  },
  backwards: {
    status: 422,
    title: { id: 'Tanggal terbalik', en: 'Ends before it begins' },
    detail: { id: 'Hari terakhir {until} mendahului {from}.', en: 'The last day {until} is before {from}.' },
  },
  'in-past': {
    status: 422,
    title: { id: 'Sudah lewat', en: 'In the past' },
    detail: {
      id: 'Pelimpahan tidak berlaku surut; paling cepat mulai {today}.',
      en: 'Nobody steps in retroactively; it begins on {today} at the earliest.',
    },
  },
  'too-long': {
    status: 422,
    title: { id: 'Terlalu lama', en: 'Too long' },
    detail: { id: 'Paling lama {days} hari ({legalBasis}).', en: 'For {days} days at most ({legalBasis}).' },
  },
  'no-rule': {
    status: 422,
    title: { id: 'Tidak ada ketentuan', en: 'No rule' },
    detail: {
      id: 'Tidak ada ketentuan pelimpahan yang berlaku pada {day}.',
      en: 'There is no rule on delegations in force on {day}.',
    },
  },
});

const { example: told } = delegationGiven;
const example: Delegation = { id: 'dbcdefghijklmnopqrstuvwxyz', status: 'given', ...told };
const common = { service: 'g2e', tag: 'delegation', problems: delegationProblems } as const;
const Ref = z.strictObject({ id: DelegationId });

/** An officer hands a step on, or HR or the PPK names the deputy of who is absent. */
export const giveDelegation = defineRoute({
  ...common,
  id: 'giveDelegation',
  method: 'post',
  path: '/v1/delegations',
  summary: { id: 'Melimpahkan wewenang atau menunjuk pelaksana harian', en: 'Give a delegation' },
  description: {
    id: 'delegation: oleh pejabat yang memegang peran langkah itu. absence: oleh peran hr atau ppk, bagi pejabat yang berhalangan. Penerima tidak dapat melimpahkan lagi.',
    en: 'delegation: by an officer with the role of the step. absence: by hr or ppk, for an officer who is away. Who steps in cannot hand it on.',
  },
  who: ['officer'],
  scope: { officer: 'agency' },
  idempotencyKey: 'required',
  body: NewDelegation,
  response: { status: 201, body: Delegation, etag: true },
  examples: {
    body: {
      kind: 'absence',
      officer: '198503302010011001',
      deputy: '199007012015032001',
      step: told.step,
      from: told.from,
      until: told.until,
      letter: told.letter,
    },
    response: example,
  },
});

/** The delegations of the officer's agency, the latest given first. */
export const listDelegations = defineRoute({
  ...common,
  id: 'listDelegations',
  method: 'get',
  path: '/v1/delegations',
  summary: { id: 'Daftar pelimpahan wewenang', en: 'Delegations' },
  who: ['officer'],
  scope: { officer: 'agency' },
  query: z.strictObject({
    ...pageQuery,
    step: ApprovalStep.optional(),
    on: IsoDate.optional().meta({ description: 'Only those in force on this day' }),
  }),
  response: { status: 200, body: pageOf(Delegation) },
  examples: { query: { limit: 20, on: '2027-02-03' }, response: { items: [example] } },
});

/** One delegation. */
export const getDelegation = defineRoute({
  ...common,
  id: 'getDelegation',
  method: 'get',
  path: '/v1/delegations/{id}',
  summary: { id: 'Satu pelimpahan wewenang', en: 'One delegation' },
  who: ['officer'],
  scope: { officer: 'agency' },
  params: Ref,
  response: { status: 200, body: Delegation, etag: true },
  examples: { params: { id: example.id }, response: example },
});

/** Nobody steps in any more, from this moment on. */
export const revokeDelegation = defineRoute({
  ...common,
  id: 'revokeDelegation',
  method: 'post',
  path: '/v1/delegations/{id}/revocation',
  summary: { id: 'Mencabut pelimpahan', en: 'Revoke a delegation' },
  description: {
    id: 'Yang sudah dilakukan pengganti sampai saat itu tetap berlaku.',
    en: 'What was done in the officer’s place until then holds.',
  },
  who: ['officer'],
  scope: { officer: 'agency' },
  params: Ref,
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: Delegation, etag: true },
  examples: {
    params: { id: example.id },
    response: { ...example, status: 'revoked', revokedAt: '2027-02-08T01:00:00.000Z' },
  },
});

export const delegationRoutes = [giveDelegation, listDelegations, getDelegation, revokeDelegation];
