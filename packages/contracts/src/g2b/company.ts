import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { BusinessPermit, BusinessRisk, BusinessScale, ReviewedPermit } from '../values/business.ts';
import { formatted } from '../values/formatted.ts';
import { PersonRef } from '../values/person.ts';
import { RegionCode } from '../values/region.ts';
import { Kbli, Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';

/** `private` and `bumn` exist by a notarial deed; `umk` is one person in business, micro or small. */
export const CompanyKind = z
  .enum(['private', 'umk', 'bumn'])
  .meta({ id: 'CompanyKind', description: 'badan usaha swasta, usaha mikro dan kecil perseorangan, BUMN' });
export type CompanyKind = z.infer<typeof CompanyKind>;

/**
 * What a representative may do in a company's name: its own data, permits and mandates (`company`), its taxes, its
 * reviews (`licence`), import and export, bids and orders.
 */
export const companyPowers = ['company', 'tax', 'licence', 'trade', 'procurement'] as const;
export const CompanyPower = z
  .enum(companyPowers)
  .meta({ id: 'CompanyPower', description: 'What a representative may do in the name of the company' });
export type CompanyPower = z.infer<typeof CompanyPower>;

/** Why a company gave up its NIB. People see the texts; the keys are told in events, so none is ever renamed. */
export const closureReasons = {
  ceased: { id: 'Kegiatan usaha dihentikan', en: 'It ceased to trade' },
  dissolved: { id: 'Badan usaha dibubarkan', en: 'The body was dissolved' },
  merged: { id: 'Digabung atau dilebur', en: 'It merged into another' },
  bankrupt: { id: 'Dinyatakan pailit', en: 'It was declared bankrupt' },
} as const;
export type ClosureReason = keyof typeof closureReasons;

/** The form of a reason as events carry it: open, so that a reason can be added. */
export const ReasonCode = formatted({
  name: 'ReasonCode',
  pattern: /^[a-z]+(-[a-z]+)*$/,
  text: { id: 'Alasan ditulis sebagai kode.', en: 'A reason is written as a code.' },
  description: 'Why, as a code; never free text, which could name a person',
  example: 'ceased',
});

/** Id of a company, derived from its deed or its owner; it is also the key of its events. */
export const CompanyId = z
  .string()
  .min(1)
  .max(64)
  .meta({ id: 'CompanyId', description: 'Id of a company', examples: ['q2w4e6r2t3y5u7i2o3p4a5s6d7'] });

/** The official name of a business: published, also where the owner chose to be named in it. */
export const CompanyName = z
  .string()
  .trim()
  .min(2)
  .max(150)
  .meta({ id: 'CompanyName', examples: ['PT Segar Lereng Ungaran'] });

/** A line of business and the risk it has at the company's scale. */
export const RatedActivity = z.object({ kbli: Kbli, risk: BusinessRisk }).meta({ id: 'RatedActivity' });
export type RatedActivity = z.infer<typeof RatedActivity>;

const Powers = z.array(CompanyPower).min(1).max(companyPowers.length);
const Until = IsoDate.meta({ description: 'Last day on which the mandate holds, Asia/Jakarta' });
const RequestNumber = z
  .int()
  .min(1)
  .meta({ description: 'Which request for a review of this company it is, counted from 1; its answer repeats it' });

const nib = '9120001234567';
const representative = 'pabcdefghijklmnopqrstuvwxyz';
const colleague = 'pbbcdefghijklmnopqrstuvwxyz';
const drinks = { edition: '2020', code: '11040' } as const;
const restaurant = { edition: '2020', code: '56101' } as const;
const registeredAt = '2026-03-02T03:04:05.678Z';

/** A company exists and has its number. Low risks may be worked in from now on. */
export const companyRegistered = event({
  type: 'g2b.company.registered.v1',
  data: z.object({
    nib: Nib,
    kind: CompanyKind,
    name: CompanyName,
    scale: BusinessScale,
    region: RegionCode,
    activities: z.array(RatedActivity).min(1),
    representative: PersonRef.meta({ description: 'Who registered it and holds its first mandate' }),
    registeredAt: Instant,
  }),
  summary: 'A company was registered and has its NIB.',
  example: {
    nib,
    kind: 'private',
    name: 'PT Segar Lereng Ungaran',
    scale: 'small',
    region: '33.74.01.1001',
    activities: [
      { kbli: drinks, risk: 'medium-high' },
      { kbli: restaurant, risk: 'low' },
    ],
    representative,
    registeredAt,
  },
});

/** A permit has to be decided upon by an agency; its answer, or its silence past the deadline, comes from the review. */
export const companyReviewRequested = event({
  type: 'g2b.company.review-requested.v1',
  data: z.object({
    nib: Nib,
    company: CompanyId,
    kbli: Kbli,
    risk: BusinessRisk,
    permit: ReviewedPermit,
    region: RegionCode,
    scale: BusinessScale,
    request: RequestNumber,
    requestedAt: Instant,
    days: z.int().min(1).meta({ description: 'Working days in which the agency has to answer' }),
  }),
  summary: 'A company needs a permit that an agency has to decide upon.',
  example: {
    nib,
    company: 'q2w4e6r2t3y5u7i2o3p4a5s6d7',
    kbli: drinks,
    risk: 'medium-high',
    permit: 'standard-certificate',
    region: '33.74.01.1001',
    scale: 'small',
    request: 1,
    requestedAt: registeredAt,
    days: 10,
  },
});

/** An answer is not needed any more: the line of business was given up, its risk fell, it moved, or the company closed. */
export const companyReviewWithdrawn = event({
  type: 'g2b.company.review-withdrawn.v1',
  data: z.object({
    nib: Nib,
    company: CompanyId,
    kbli: Kbli,
    permit: ReviewedPermit,
    request: RequestNumber,
    withdrawnAt: Instant,
  }),
  summary: 'A review that a company had asked for is not needed any more.',
  example: {
    nib,
    company: 'q2w4e6r2t3y5u7i2o3p4a5s6d7',
    kbli: drinks,
    permit: 'standard-certificate',
    request: 1,
    withdrawnAt: '2026-03-05T02:30:00.000Z',
  },
});

/** A line of business is allowed: by the NIB, by the company's own word, by an agency, or by its silence (`deemed`). */
export const companyLicensed = event({
  type: 'g2b.company.licensed.v1',
  data: z.object({
    nib: Nib,
    kbli: Kbli,
    permit: BusinessPermit,
    number: z.exactOptional(
      z
        .string()
        .regex(/^\d{17}$/)
        .meta({ description: 'Number of the certificate or licence: NIB and four digits' }),
    ),
    basis: z.enum(['nib', 'self-declared', 'verified', 'deemed']),
    licensedAt: Instant,
  }),
  summary: 'A company may work in a line of business.',
  example: {
    nib,
    kbli: drinks,
    permit: 'standard-certificate',
    number: `${nib}0001`,
    basis: 'verified',
    licensedAt: '2026-03-11T04:00:00.000Z',
  },
});

/** The agency said no; the line of business is not allowed, even where it had been under a lesser permit. */
export const companyRefused = event({
  type: 'g2b.company.refused.v1',
  data: z.object({ nib: Nib, kbli: Kbli, permit: ReviewedPermit, reason: ReasonCode, refusedAt: Instant }),
  summary: 'A company was refused a permit.',
  example: {
    nib,
    kbli: drinks,
    permit: 'standard-certificate',
    reason: 'standard-not-met',
    refusedAt: '2026-03-11T04:00:00.000Z',
  },
});

/** What the company said about itself is different now; `changed` also names what is not told here. */
export const companyAmended = event({
  type: 'g2b.company.amended.v1',
  data: z.object({
    nib: Nib,
    changed: z
      .array(z.string().regex(/^[a-z][A-Za-z]{0,39}$/))
      .min(1)
      .meta({ description: 'Names of what changed: name, capital, scale, region, activities' }),
    name: z.exactOptional(CompanyName),
    scale: z.exactOptional(BusinessScale),
    region: z.exactOptional(RegionCode),
    activities: z.exactOptional(
      z.array(RatedActivity).min(1).meta({ description: 'All of them, at their present risk' }),
    ),
    amendedAt: Instant,
  }),
  summary: 'A company changed its name, capital, region or lines of business.',
  example: {
    nib,
    changed: ['capital', 'scale'],
    scale: 'medium',
    amendedAt: '2026-06-02T03:04:05.678Z',
  },
});

/** The company gave up its NIB; its mandates and permits ended with it. */
export const companyClosed = event({
  type: 'g2b.company.closed.v1',
  data: z.object({ nib: Nib, reason: ReasonCode, closedAt: Instant }),
  summary: 'A company closed; its mandates and permits ended with it.',
  example: { nib, reason: 'ceased', closedAt: '2027-01-04T03:00:00.000Z' },
});

const mandateData = {
  nib: Nib,
  person: PersonRef.meta({ description: 'Who holds the mandate' }),
  powers: Powers,
  until: z.exactOptional(Until),
};

/** Somebody may act for the company; the first mandate is that of who registered it. */
export const companyMandateGiven = event({
  type: 'g2b.company.mandate-given.v1',
  data: z.object({ ...mandateData, by: PersonRef.meta({ description: 'Who gave it' }), givenAt: Instant }),
  summary: 'A company gave a person a mandate to act for it.',
  example: {
    nib,
    person: colleague,
    powers: ['tax', 'licence'],
    until: '2026-12-31',
    by: representative,
    givenAt: '2026-03-04T02:00:00.000Z',
  },
});

/** A mandate has these powers and this end now, in place of those it had. */
export const companyMandateLimited = event({
  type: 'g2b.company.mandate-limited.v1',
  data: z.object(mandateData),
  summary: 'A company changed what a mandate allows, or until when.',
  example: { nib, person: colleague, powers: ['tax'], until: '2026-12-31' },
});

/** A mandate has ended: withdrawn, given up, or past its last day. */
export const companyMandateRevoked = event({
  type: 'g2b.company.mandate-revoked.v1',
  data: z.object({ nib: Nib, person: PersonRef }),
  summary: 'A mandate to act for a company has ended.',
  example: { nib, person: colleague },
});

/** Everything that happens to companies. */
export const companyTopic = topic({
  name: 'g2b.company',
  partitions: 16,
  key: 'id of the company',
  summary: 'The life of companies: registered, permits, mandates, amended, closed.',
  events: [
    companyRegistered,
    companyReviewRequested,
    companyReviewWithdrawn,
    companyLicensed,
    companyRefused,
    companyAmended,
    companyClosed,
    companyMandateGiven,
    companyMandateLimited,
    companyMandateRevoked,
  ],
});
