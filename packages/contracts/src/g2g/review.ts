import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { CompanyId, ReasonCode } from '../g2b/company.ts';
import { AgencyId } from '../values/agency.ts';
import { ReviewedPermit } from '../values/business.ts';
import { RegionCode } from '../values/region.ts';
import { Kbli, Nib } from '../values/taxpayer.ts';
import { Instant } from '../values/time.ts';

/** Id of a review, derived from the company and the number of its request. */
export const ReviewId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'ReviewId', description: 'Id of a review', examples: ['abcdefghijklmnopqrstuvwxyz'] });

/** A duty in the directory, by which the competent agency is found. Open, so that duties can be added. */
export const AgencyDuty = z
  .string()
  .regex(/^[a-z][a-z-]{1,39}$/)
  .meta({ id: 'AgencyDuty', description: 'What an agency is charged with', examples: ['licensing'] });

/** Why an agency refuses a permit. People see the texts; the keys are told in events, so none is ever renamed. */
export const reviewRefusals = {
  'documents-incomplete': { id: 'Dokumen persyaratan tidak lengkap', en: 'Required documents are missing' },
  'standard-not-met': { id: 'Standar kegiatan usaha tidak terpenuhi', en: 'The standard of the activity is not met' },
  'location-not-allowed': {
    id: 'Lokasi tidak sesuai tata ruang (KKPR)',
    en: 'The location does not conform to spatial planning (KKPR)',
  },
  'environment-not-approved': {
    id: 'Persetujuan lingkungan belum ada',
    en: 'There is no environmental approval',
  },
  'sector-closed': {
    id: 'Bidang usaha tertutup atau dengan persyaratan yang tidak terpenuhi',
    en: 'The line of business is closed, or open under conditions that are not met',
  },
  'statement-untrue': { id: 'Data yang disampaikan tidak benar', en: 'What was stated is not true' },
} as const;
export type ReviewRefusal = keyof typeof reviewRefusals;

const matter = {
  company: CompanyId,
  nib: Nib,
  kbli: Kbli,
  permit: ReviewedPermit,
  request: z.int().min(1).meta({ description: 'Number of the request of this company that is answered' }),
};

const matterExample = {
  company: 'q2w4e6r2t3y5u7i2o3p4a5s6d7',
  nib: '9120001234567',
  kbli: { edition: '2020', code: '10761' },
  permit: 'standard-certificate',
  request: 1,
} as const;

/** What a review is about, who decides and until when. */
export const reviewFields = {
  ...matter,
  region: RegionCode.meta({ description: 'Where the business is' }),
  agency: AgencyId.meta({ description: 'The competent agency' }),
  duty: AgencyDuty.meta({ description: 'The duty that makes it competent' }),
  above: z.exactOptional(
    AgencyId.meta({ description: 'The agency one level up, to which it goes where nobody sees to it in time' }),
  ),
  standsIn: z
    .boolean()
    .meta({ description: 'The level that is competent by the rules has no agency: one above it stands in' }),
  requestedAt: Instant,
  days: z.int().min(1).meta({ description: 'Working days in which the agency has to answer' }),
  dueAt: Instant.meta({ description: 'End of the last of these days; past it the permit is deemed approved' }),
};

/** A permit waits for the answer of the competent agency. */
export const reviewOpened = event({
  type: 'g2g.review.opened.v1',
  data: z.object(reviewFields),
  summary: 'The competent agency has been asked to decide on a permit.',
  example: {
    ...matterExample,
    region: '33.74.01.1001',
    agency: 'dpmptsp-33.74',
    duty: 'licensing',
    above: 'dpmptsp-33',
    standsIn: false,
    requestedAt: '2026-03-02T03:04:05.678Z',
    days: 10,
    dueAt: '2026-03-16T17:00:00.000Z',
  },
});

/** The agency has decided. `reason` comes with a refusal. */
export const reviewAnswered = event({
  type: 'g2g.review.answered.v1',
  data: z.object({
    ...matter,
    outcome: z.enum(['approved', 'refused']),
    reason: z.exactOptional(ReasonCode),
    agency: AgencyId.meta({ description: 'Who answered: the competent agency, or the one it was escalated to' }),
    answeredAt: Instant,
  }),
  summary: 'The agency has decided on a permit.',
  example: {
    ...matterExample,
    outcome: 'refused',
    reason: 'standard-not-met',
    agency: 'dpmptsp-33.74',
    answeredAt: '2026-03-11T04:00:00.000Z',
  },
});

/** The deadline passed without an answer: the permit is deemed approved (*fiktif positif*). */
export const reviewLapsed = event({
  type: 'g2g.review.lapsed.v1',
  data: z.object({
    ...matter,
    agency: AgencyId,
    lapsedAt: Instant.meta({ description: 'The deadline that passed' }),
  }),
  summary: 'The agency has not answered in time: the permit is deemed approved.',
  example: { ...matterExample, agency: 'dpmptsp-33.74', lapsedAt: '2026-03-16T17:00:00.000Z' },
});

/** The agency one level up may answer too: nobody of the competent one saw to it in half of the time. */
export const reviewEscalated = event({
  type: 'g2g.review.escalated.v1',
  data: z.object({ ...matter, agency: AgencyId, to: AgencyId, escalatedAt: Instant }),
  summary: 'The agency one level up has been asked as well.',
  example: { ...matterExample, agency: 'dpmptsp-33.74', to: 'dpmptsp-33', escalatedAt: '2026-03-09T17:00:02.000Z' },
});

/** The company does not need the answer any more. */
export const reviewWithdrawn = event({
  type: 'g2g.review.withdrawn.v1',
  data: z.object({ ...matter, agency: AgencyId, withdrawnAt: Instant }),
  summary: 'The company does not need the answer any more.',
  example: { ...matterExample, agency: 'dpmptsp-33.74', withdrawnAt: '2026-03-05T02:30:00.000Z' },
});

export const reviewTopic = topic({
  name: 'g2g.review',
  partitions: 16,
  key: 'id of the review',
  summary: 'What agencies are asked to decide, and what they answered or did not.',
  events: [reviewOpened, reviewEscalated, reviewAnswered, reviewLapsed, reviewWithdrawn],
});
