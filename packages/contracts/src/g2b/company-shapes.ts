import { z } from 'zod';
import { CurrentAddress } from '../g2g/current-address.ts';
import { BusinessPermit, BusinessRisk, BusinessScale, ReviewedPermit } from '../values/business.ts';
import { Rupiah } from '../values/money.ts';
import { PersonRef } from '../values/person.ts';
import { CurrentVillage, RegionCode } from '../values/region.ts';
import { Kbli, Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { CompanyId, CompanyKind, CompanyName, CompanyPower, companyPowers, ReasonCode } from './company.ts';

const Capital = Rupiah.meta({
  id: 'Capital',
  description: 'Capital of the business in whole rupiah, land and buildings not counted; the scale follows from it',
  examples: [750_000_000],
});
/** The powers of a mandate, each once. */
export const CompanyPowers = z
  .array(CompanyPower)
  .min(1)
  .max(companyPowers.length)
  .refine((powers) => new Set(powers).size === powers.length, {
    error: 'A power is named twice.',
    params: { text: { id: 'Satu kuasa disebut dua kali.', en: 'A power is named twice.' } },
  });
const Activities = z.array(Kbli).min(1).max(20);
/** Until when a mandate holds. */
export const MandateEnd = IsoDate.meta({
  description: 'Last day on which the mandate holds, Asia/Jakarta; without it, no end',
});
const Declaration = z
  .boolean()
  .default(false)
  .meta({ description: 'The company declares that it meets the standards of its activities of medium-low risk' });
const Deed = z.strictObject({
  number: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .meta({ description: 'Number of the deed in the notary’s register', examples: ['17'] }),
  date: IsoDate,
  notary: z
    .string()
    .trim()
    .min(3)
    .max(120)
    .meta({ description: 'The notary, as in the deed; tells deeds apart and is not kept', personal: true }),
});

const deedText = {
  id: 'Badan usaha swasta dan BUMN memerlukan akta; UMK perseorangan tidak memilikinya.',
  en: 'A private body or state enterprise needs its deed; one person in business has none.',
};

/** What a citizen says to register a company. */
export const NewCompany = z
  .strictObject({
    kind: CompanyKind,
    name: CompanyName,
    region: CurrentVillage,
    capital: Capital,
    activities: Activities,
    selfDeclaration: Declaration,
    deed: z.exactOptional(Deed),
  })
  .refine(({ kind, deed }) => (kind === 'umk') === (deed === undefined), {
    path: ['deed'],
    error: deedText.en,
    params: { text: deedText },
  })
  .meta({ id: 'NewCompany' });
export type NewCompany = z.infer<typeof NewCompany>;

const nothingText = { id: 'Sebutkan apa yang berubah.', en: 'Say what changes.' };

/** What a company may change about itself. */
export const CompanyChanges = z
  .strictObject({
    name: z.exactOptional(CompanyName),
    region: z.exactOptional(CurrentVillage),
    capital: z.exactOptional(Capital),
    activities: z.exactOptional(Activities.meta({ description: 'All activities from now on' })),
    selfDeclaration: Declaration,
  })
  .refine(({ selfDeclaration: _, ...changes }) => Object.keys(changes).length > 0, {
    error: nothingText.en,
    params: { text: nothingText },
  })
  .meta({ id: 'CompanyChanges' });
export type CompanyChanges = z.infer<typeof CompanyChanges>;

/** An activity, what it needs, and how that stands: a licence may go on while a greater one is under review. */
export const CompanyActivity = z
  .object({
    kbli: Kbli,
    risk: BusinessRisk,
    status: z.enum(['licensed', 'in-review', 'refused']),
    licence: z.exactOptional(
      z.object({
        permit: BusinessPermit,
        number: z.exactOptional(z.string()),
        basis: z.enum(['nib', 'self-declared', 'verified', 'deemed']),
        licensedAt: Instant,
      }),
    ),
    review: z.exactOptional(z.object({ permit: ReviewedPermit, request: z.int().min(1), requestedAt: Instant })),
    refusal: z.exactOptional(z.object({ permit: ReviewedPermit, reason: ReasonCode, refusedAt: Instant })),
  })
  .meta({ id: 'CompanyActivity', description: 'Kegiatan usaha dan perizinannya' });
export type CompanyActivity = z.infer<typeof CompanyActivity>;

/** Who may act for a company, and in what. */
export const CompanyMandate = z
  .object({
    person: PersonRef,
    powers: z.array(CompanyPower),
    until: z.exactOptional(MandateEnd),
    by: PersonRef.meta({ description: 'Who gave it' }),
    givenAt: Instant,
  })
  .meta({ id: 'CompanyMandate', description: 'Kuasa' });
export type CompanyMandate = z.infer<typeof CompanyMandate>;

/** A company as its representatives and officers see it. */
export const Company = z
  .object({
    id: CompanyId,
    nib: Nib,
    status: z.enum(['registered', 'closed']),
    kind: CompanyKind,
    name: CompanyName,
    region: RegionCode,
    capital: Capital,
    scale: BusinessScale,
    deed: z.exactOptional(z.object({ number: z.string(), date: IsoDate })),
    activities: z.array(CompanyActivity),
    mandates: z.array(CompanyMandate),
    representative: z.exactOptional(
      z.object({ person: PersonRef, address: CurrentAddress }).meta({
        id: 'CompanyRepresentative',
        description: 'Who has acted for the whole company the longest, and where they live by the person register',
      }),
    ),
    registeredAt: Instant,
    closedAt: z.exactOptional(Instant),
    closureReason: z.exactOptional(ReasonCode),
  })
  .meta({ id: 'Company', description: 'Perusahaan' });
export type Company = z.infer<typeof Company>;

/** A company in the list of somebody who acts for it. */
export const MyCompany = Company.pick({ id: true, nib: true, status: true, kind: true, name: true, registeredAt: true })
  .extend({ powers: z.array(CompanyPower), until: z.exactOptional(MandateEnd) })
  .meta({ id: 'MyCompany' });
export type MyCompany = z.infer<typeof MyCompany>;
