import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { EmployeeRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';
import { AppointmentTerms, EmployeeDecree, PromotionTerms, TransferTerms } from './employee.ts';
import { employeeProblems } from './employee-problems.ts';
import { EmployeeId } from './formation.ts';
import {
  type ActionWithdrawal,
  ApprovalStep,
  actionWithdrawals,
  PersonnelActionId,
  PersonnelActionKind,
  PlannedStep,
  personnelActionProposed,
  personnelMatterWith,
  type StepRefusal,
  stepRefusals,
} from './personnel-action.ts';
import { personnelActionProblems } from './personnel-action-problems.ts';

/** How far an action has come. */
export const PersonnelActionStatus = z.enum(['proposed', 'approved', 'decreed', 'refused', 'withdrawn']).meta({
  id: 'PersonnelActionStatus',
  description: 'proposed: a step is awaited; approved: all have agreed, the decree is being numbered',
});
export type PersonnelActionStatus = z.infer<typeof PersonnelActionStatus>;

/** A step with what came of it, if anything yet. */
export const TakenStep = PlannedStep.extend({
  outcome: z.exactOptional(z.enum(['approved', 'refused'])),
  by: z.exactOptional(EmployeeRef),
  onBehalfOf: z.exactOptional(EmployeeRef.meta({ description: 'The officer whose deputy answered' })),
  reference: z.exactOptional(z.string()),
  reason: z.exactOptional(z.string()),
  at: z.exactOptional(Instant),
}).meta({ id: 'TakenStep' });
export type TakenStep = z.infer<typeof TakenStep>;

/** A proposal on its way to a decree. */
export const PersonnelAction = personnelMatterWith({
  id: PersonnelActionId,
  status: PersonnelActionStatus,
  steps: z.array(TakenStep).min(1),
  next: z.exactOptional(PlannedStep.meta({ description: 'The step that is awaited' })),
  legalBasis: z.string(),
  proposedBy: EmployeeRef,
  proposedAt: Instant,
  withdrawal: z.exactOptional(z.object({ reason: z.string(), at: Instant })),
  decree: z.exactOptional(EmployeeDecree),
}).meta({ id: 'PersonnelAction', description: 'Usulan kepegawaian' });
export type PersonnelAction = z.infer<typeof PersonnelAction>;

/** What HR proposes for an employee of the agency. */
export const NewPersonnelAction = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('appointment'),
      employee: EmployeeId,
      terms: z.strictObject(AppointmentTerms.shape),
    }),
    z.strictObject({ kind: z.literal('transfer'), employee: EmployeeId, terms: z.strictObject(TransferTerms.shape) }),
    z.strictObject({ kind: z.literal('promotion'), employee: EmployeeId, terms: z.strictObject(PromotionTerms.shape) }),
  ])
  .meta({ id: 'NewPersonnelAction' });
export type NewPersonnelAction = z.infer<typeof NewPersonnelAction>;

const refusals = Object.keys(stepRefusals) as [StepRefusal, ...StepRefusal[]];
const withdrawals = Object.keys(actionWithdrawals) as [ActionWithdrawal, ...ActionWithdrawal[]];
const Reference = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9./ -]+$/)
  .meta({ description: 'Number of the paper that was given; never a name' });

const { example: proposed } = personnelActionProposed;
const [first] = proposed.steps;
const example = {
  id: 'abcdefghijklmnopqrstuvwxyz',
  status: 'proposed',
  ...proposed,
  ...(first && { next: first }),
} as PersonnelAction;
const afterFirst = {
  ...example,
  steps: proposed.steps.map((step, at) =>
    at > 0
      ? step
      : {
          ...step,
          outcome: 'approved' as const,
          by: 'ebcdefghijklmnopqrstuvwxyz2',
          at: '2027-02-03T02:00:00.000Z',
        },
  ),
  next: proposed.steps[1],
} as PersonnelAction;
const { next: _n, ...ended } = example;
const refused = {
  ...ended,
  status: 'refused',
  steps: afterFirst.steps.map((step, at) =>
    at > 0 ? step : { ...step, outcome: 'refused' as const, reason: 'discipline-pending' },
  ),
} as PersonnelAction;
const withdrawn = {
  ...ended,
  status: 'withdrawn',
  withdrawal: { reason: 'own-request', at: '2027-02-04T02:00:00.000Z' },
} as PersonnelAction;

const common = { service: 'g2e', tag: 'personnel-action', problems: personnelActionProblems } as const;
const hr = { kind: 'officer', roles: ['hr'] } as const;
const Ref = z.strictObject({ id: PersonnelActionId });
const params = { id: example.id };
const command = {
  ...common,
  method: 'post',
  params: Ref,
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: PersonnelAction, etag: true },
} as const;
const answering = {
  id: 'Oleh pejabat dengan peran langkah itu pada instansinya, atau pejabat yang menerima pelimpahan atau menjadi pelaksana harian pada hari itu. Pengusul dan setiap langkah harus pejabat yang berbeda; urusan sendiri tidak diputuskan sendiri.',
  en: 'By an officer of the step’s agency with the role of the step, or by who steps in for one on that day. Who proposed, and who takes each step, are different officers; nobody decides on a matter of their own.',
};

/** HR proposes; the steps follow from the rules of the day. */
export const proposePersonnelAction = defineRoute({
  ...common,
  problems: [...personnelActionProblems, ...employeeProblems],
  id: 'proposePersonnelAction',
  method: 'post',
  path: '/v1/personnel-actions',
  summary: { id: 'Mengusulkan pengangkatan, mutasi, atau kenaikan pangkat', en: 'Propose a personnel action' },
  description: {
    id: 'Oleh petugas kepegawaian, untuk pegawai instansinya; satu usulan berjalan bagi setiap pegawai. Syaratnya diperiksa saat itu.',
    en: 'By an HR officer, for an employee of the agency; one at a time for each employee. What is required is checked then.',
  },
  who: [hr],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  idempotencyKey: 'required',
  body: NewPersonnelAction,
  response: { status: 201, body: PersonnelAction, etag: true },
  examples: {
    body: {
      kind: 'appointment',
      employee: proposed.employee,
      terms: { rank: 'III/a', effectiveOn: '2027-03-01' },
    },
    response: example,
  },
});

/** Actions of the officer's agency, and those in which it has a step, the latest proposed first. */
export const listPersonnelActions = defineRoute({
  ...common,
  id: 'listPersonnelActions',
  method: 'get',
  path: '/v1/personnel-actions',
  summary: { id: 'Daftar usulan kepegawaian', en: 'Personnel actions' },
  description: {
    id: 'Bagi petugas kepegawaian dan pejabat yang mengambil langkah: usulan instansinya dan usulan yang melalui instansinya.',
    en: 'For HR and whoever takes steps: those of their agency, and those in which it has a step.',
  },
  who: ['officer'],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  query: z.strictObject({
    ...pageQuery,
    status: PersonnelActionStatus.optional(),
    kind: PersonnelActionKind.optional(),
    employee: EmployeeId.optional(),
    awaits: ApprovalStep.optional().meta({ description: 'Only those that await this step of the officer’s agency' }),
  }),
  response: { status: 200, body: pageOf(PersonnelAction) },
  examples: { query: { limit: 20, awaits: 'unit-head' }, response: { items: [example] } },
});

/** One action. */
export const getPersonnelAction = defineRoute({
  ...common,
  id: 'getPersonnelAction',
  method: 'get',
  path: '/v1/personnel-actions/{id}',
  summary: { id: 'Satu usulan kepegawaian', en: 'One personnel action' },
  description: {
    id: 'Bagi petugas dan pejabat yang terlibat, dan bagi pegawai yang bersangkutan.',
    en: 'For the officers concerned, and for the employee it is about.',
  },
  who: ['officer', 'employee'],
  scope: { employee: 'own', officer: 'agency' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  response: { status: 200, body: PersonnelAction, etag: true },
  examples: { params, response: example },
});

/** The next step agrees; the approval of the PPK is the last, and the decree follows. */
export const approvePersonnelAction = defineRoute({
  ...command,
  id: 'approvePersonnelAction',
  path: '/v1/personnel-actions/{id}/approval',
  summary: { id: 'Menyetujui satu langkah', en: 'Approve a step' },
  description: answering,
  who: ['officer'],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  body: z.strictObject({ step: ApprovalStep, reference: z.exactOptional(Reference) }),
  examples: { params, body: { step: 'unit-head' }, response: afterFirst },
});

/** The next step refuses; nothing comes of the proposal. */
export const refusePersonnelAction = defineRoute({
  ...command,
  id: 'refusePersonnelAction',
  path: '/v1/personnel-actions/{id}/refusal',
  summary: { id: 'Menolak satu langkah', en: 'Refuse a step' },
  description: answering,
  who: ['officer'],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  body: z.strictObject({ step: ApprovalStep, reason: z.enum(refusals) }),
  examples: { params, body: { step: 'unit-head', reason: 'discipline-pending' }, response: refused },
});

/** HR takes the proposal back, as long as there is no decree. */
export const withdrawPersonnelAction = defineRoute({
  ...command,
  id: 'withdrawPersonnelAction',
  path: '/v1/personnel-actions/{id}/withdrawal',
  summary: { id: 'Menarik usulan', en: 'Withdraw' },
  who: [hr],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  body: z.strictObject({ reason: z.enum(withdrawals) }),
  examples: { params, body: { reason: 'own-request' }, response: withdrawn },
});

/** The decree as a signed PDF. */
export const getDecree = defineRoute({
  ...common,
  id: 'getDecree',
  method: 'get',
  path: '/v1/personnel-actions/{id}/decree',
  summary: { id: 'Surat keputusan (PDF)', en: 'The decree (PDF)' },
  description: {
    id: 'Ditandatangani secara elektronik (PAdES) dan memuat QR ke halaman verifikasi publik. Bagi petugas kepegawaian instansinya dan instansi penerima, dan bagi pegawai yang bersangkutan.',
    en: 'Signed electronically (PAdES), with a QR to the public verification page. For HR of the agency and of the receiving one, and for the employee it is about.',
  },
  who: [hr, 'employee'],
  scope: { employee: 'own', officer: 'agency' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  response: { status: 200, contentType: 'application/pdf' },
  examples: { params },
});

export const personnelActionRoutes = [
  proposePersonnelAction,
  listPersonnelActions,
  getPersonnelAction,
  approvePersonnelAction,
  refusePersonnelAction,
  withdrawPersonnelAction,
  getDecree,
];
