import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { ReasonCode } from '../g2b/company.ts';
import { AgencyId } from '../values/agency.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { EmployeeRef } from '../values/person.ts';
import { RegionCode } from '../values/region.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant } from '../values/time.ts';
import { ReviewId, type ReviewRefusal, reviewFields, reviewOpened, reviewRefusals } from './review.ts';

const ReviewStatus = z.enum(['open', 'answered', 'lapsed', 'withdrawn']).meta({
  id: 'ReviewStatus',
  description: 'lapsed: the deadline passed unanswered, the permit is deemed approved (fiktif positif)',
});

/** A review as officers see it. */
export const Review = z
  .object({
    ...reviewFields,
    id: ReviewId,
    status: ReviewStatus,
    escalatedTo: z.exactOptional(AgencyId.meta({ description: 'The agency one level up that may answer too' })),
    outcome: z.exactOptional(z.enum(['approved', 'refused'])),
    reason: z.exactOptional(ReasonCode),
    answeredBy: z.exactOptional(AgencyId),
    officer: z.exactOptional(EmployeeRef.meta({ description: 'Who answered for the agency' })),
    closedAt: z.exactOptional(Instant.meta({ description: 'When it was answered or withdrawn, or lapsed' })),
  })
  .meta({ id: 'Review', description: 'Permohonan perizinan yang menunggu keputusan instansi' });
export type Review = z.infer<typeof Review>;

const reasons = Object.keys(reviewRefusals) as [ReviewRefusal, ...ReviewRefusal[]];

/** What an officer answers. */
export const ReviewAnswer = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('approved') }),
    z.strictObject({ outcome: z.literal('refused'), reason: z.enum(reasons) }),
  ])
  .meta({ id: 'ReviewAnswer' });
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

export const reviewProblems = problems('review', {
  'not-found': {
    status: 404,
    title: { id: 'Permohonan tidak ditemukan', en: 'Review not found' },
    detail: {
      id: 'Tidak ada permohonan ini yang dapat Anda lihat.',
      en: 'There is no such review that you may see.',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: 'Not within your competence' },
    detail: {
      id: 'Permohonan ini diputuskan oleh {agency}.',
      en: 'This review is decided by {agency}.',
    },
  },
  'already-answered': {
    status: 409,
    title: { id: 'Sudah diputuskan', en: 'Already answered' },
    detail: {
      id: 'Permohonan ini sudah dijawab oleh {agency}: {outcome}.',
      en: 'This review has been answered by {agency}: {outcome}.',
    },
  },
  lapsed: {
    status: 409,
    title: { id: 'Batas waktu terlampaui', en: 'The deadline has passed' },
    detail: {
      id: 'Batas waktu {dueAt} terlampaui tanpa keputusan; permohonan dianggap dikabulkan (fiktif positif).',
      en: 'The deadline {dueAt} passed without an answer; the permit is deemed approved.',
    },
  },
  withdrawn: {
    status: 409,
    title: { id: 'Permohonan ditarik', en: 'Review withdrawn' },
    detail: {
      id: 'Perusahaan tidak lagi memerlukan keputusan ini.',
      en: 'The company does not need this answer any more.',
    },
  },
  'no-rule': {
    status: 422,
    title: { id: 'Tidak ada ketentuan', en: 'No rule' },
    detail: {
      id: 'Tidak ada ketentuan kewenangan untuk KBLI {kbli} pada {day}.',
      en: 'There is no rule on who is competent for KBLI {kbli} on {day}.',
    },
  },
});

const { example: opened } = reviewOpened;
const example: Review = { id: 'abcdefghijklmnopqrstuvwxyz', status: 'open', ...opened };
const answered: Review = {
  ...example,
  status: 'answered',
  outcome: 'refused',
  reason: 'standard-not-met',
  answeredBy: 'dpmptsp-33.74',
  officer: 'eabcdefghijklmnopqrstuvwxyz',
  closedAt: '2026-03-11T04:00:00.000Z',
};
const common = { service: 'g2g', tag: 'review', problems: reviewProblems } as const;
const scope = {
  id: 'Petugas melihat permohonan instansinya sendiri, dan permohonan di wilayah instansinya ke bawah untuk tugas yang sama.',
  en: 'Officers see the reviews of their agency, and those of its region and below for the duties it is charged with.',
};

/** Reviews, the nearest deadline first. */
export const listReviews = defineRoute({
  ...common,
  id: 'listReviews',
  method: 'get',
  path: '/v1/reviews',
  summary: { id: 'Daftar permohonan perizinan', en: 'Reviews' },
  description: scope,
  who: ['officer'],
  scope: { officer: ['agency', 'region'] },
  query: z.strictObject({
    ...pageQuery,
    status: ReviewStatus.optional(),
    agency: AgencyId.optional().meta({ description: 'The competent agency' }),
    nib: Nib.optional(),
    region: RegionCode.optional().meta({ description: 'Businesses of this region and of all regions within it' }),
  }),
  response: { status: 200, body: pageOf(Review) },
  examples: { query: { limit: 20, status: 'open', region: '33.74' }, response: { items: [example] } },
});

/** One review. */
export const getReview = defineRoute({
  ...common,
  id: 'getReview',
  method: 'get',
  path: '/v1/reviews/{id}',
  summary: { id: 'Satu permohonan perizinan', en: 'One review' },
  description: scope,
  who: ['officer'],
  scope: { officer: ['agency', 'region'] },
  params: z.strictObject({ id: ReviewId }),
  response: { status: 200, body: Review, etag: true },
  examples: { params: { id: example.id }, response: example },
});

/** The decision of the competent agency. */
export const answerReview = defineRoute({
  ...common,
  id: 'answerReview',
  method: 'post',
  path: '/v1/reviews/{id}/answer',
  summary: { id: 'Memutuskan permohonan perizinan', en: 'Answer a review' },
  description: {
    id: 'Oleh petugas dengan peran reviewer pada instansi yang berwenang, atau pada instansi satu tingkat di atasnya setelah permohonan dinaikkan; sebelum batas waktu.',
    en: 'By an officer with the role reviewer of the competent agency, or of the one above it once it was escalated; before the deadline.',
  },
  who: [{ kind: 'officer', roles: ['reviewer'] }],
  scope: { officer: 'agency' },
  params: z.strictObject({ id: ReviewId }),
  body: ReviewAnswer,
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: Review, etag: true },
  examples: {
    params: { id: example.id },
    body: { outcome: 'refused', reason: 'standard-not-met' },
    response: answered,
  },
});

export const reviewRoutes = [listReviews, getReview, answerReview];
