import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRank } from '../values/civil-rank.ts';
import { Rupiah } from '../values/money.ts';
import { EmployeeRef, PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { FormationId, PositionCode } from './formation.ts';

/** An organisational unit of an agency. */
export const OrganisationUnit = z
  .string()
  .trim()
  .min(2)
  .max(150)
  .meta({ id: 'OrganisationUnit', description: 'Unit kerja', examples: ['Bidang Pengadaan dan Mutasi'] });

/** The decree (*keputusan PPK*) a change of status rests on; `by` is the agency whose PPK decided. */
export const EmployeeDecree = z
  .object({ number: z.string().min(1).max(80), date: IsoDate, by: AgencyId })
  .meta({ id: 'EmployeeDecree', description: 'Surat keputusan' });
export type EmployeeDecree = z.infer<typeof EmployeeDecree>;

/** What a CPNS has to bring to be proposed for permanent appointment. */
export const appointmentRequirements = ['latsar', 'health-certificate', 'appraisal'] as const;
export const RequirementKind = z.enum(appointmentRequirements).meta({ id: 'RequirementKind' });
export type RequirementKind = z.infer<typeof RequirementKind>;

/** What decrees decide on, and with what. Days are calendar days in Jakarta. */
export const AppointmentTerms = z
  .object({ rank: EmployeeRank, effectiveOn: IsoDate })
  .meta({ id: 'AppointmentTerms', description: 'Pengangkatan menjadi PNS' });
export type AppointmentTerms = z.infer<typeof AppointmentTerms>;
export const TransferTerms = z
  .object({
    to: AgencyId.meta({ description: 'The receiving agency' }),
    unit: OrganisationUnit,
    formation: FormationId.meta({ description: 'The formation of the receiving agency in which a seat is taken' }),
    effectiveOn: IsoDate,
  })
  .meta({ id: 'TransferTerms', description: 'Mutasi' });
export type TransferTerms = z.infer<typeof TransferTerms>;
export const PromotionTerms = z
  .object({ rank: EmployeeRank, effectiveOn: IsoDate })
  .meta({ id: 'PromotionTerms', description: 'Kenaikan pangkat' });
export type PromotionTerms = z.infer<typeof PromotionTerms>;

const Reason = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const whose = { person: PersonRef, agency: AgencyId.meta({ description: 'The agency that employs' }) };
const BaseSalary = Rupiah.meta({ description: 'Base salary a month by the table in force, whole rupiah' });
const EffectiveOn = IsoDate.meta({ description: 'First day on which it holds, Asia/Jakarta' });

const person = 'pabcdefghijklmnopqrstuvwxyz';
const agency = 'bkpsdm-33.74';
const employeeRef = 'eabcdefghijklmnopqrstuvwxyz';
const who = { person, agency };
const formation = 'fbcdefghijklmnopqrstuvwxyz';
const unit = 'Bidang Pengadaan dan Mutasi';
const decree = { number: '800/0001/BKPSDM/2027', date: '2027-02-20', by: agency };

/** Somebody is employed from `startsOn` on: on probation as a CPNS, or by contract as a PPPK. */
export const employeeHired = event({
  type: 'g2e.employee.hired.v1',
  data: z.object({
    ...whose,
    employeeRef: EmployeeRef.meta({ description: 'Reference of the NIP that was given' }),
    employment: z.enum(['cpns', 'pppk']),
    formation: FormationId,
    position: PositionCode,
    unit: OrganisationUnit,
    rank: EmployeeRank,
    startsOn: IsoDate,
    probationUntil: z.exactOptional(IsoDate.meta({ description: 'Last day of a CPNS’s probation' })),
    contractUntil: z.exactOptional(IsoDate.meta({ description: 'Last day of a PPPK’s contract' })),
    baseSalary: BaseSalary,
    hiredAt: Instant,
  }),
  summary: 'Somebody was hired, on probation or by contract.',
  example: {
    ...who,
    employeeRef,
    employment: 'cpns',
    formation,
    position: 'analis-sdm-pertama',
    unit,
    rank: 'III/a',
    startsOn: '2026-03-01',
    probationUntil: '2027-02-28',
    baseSalary: 2_228_560,
    hiredAt: '2026-03-02T03:04:05.678Z',
  },
});

/** One of the requirements for permanent appointment is met. */
export const employeeRequirementMet = event({
  type: 'g2e.employee.requirement-met.v1',
  data: z.object({
    ...whose,
    kind: RequirementKind,
    reference: z.string().min(1).max(80).meta({ description: 'Number of the certificate or record' }),
    result: z.exactOptional(Reason.meta({ description: 'Of an appraisal: good, very-good' })),
    at: Instant,
  }),
  summary: 'A CPNS has met a requirement for permanent appointment.',
  example: { ...who, kind: 'appraisal', reference: 'SKP-2026-0117', result: 'good', at: '2027-01-11T02:00:00.000Z' },
});

/** A decree is known that takes effect on a day to come. */
export const employeeDecreeReceived = event({
  type: 'g2e.employee.decree-received.v1',
  data: z.object({
    ...whose,
    kind: z.enum(['appointment', 'transfer', 'promotion']),
    effectiveOn: EffectiveOn,
    decree: EmployeeDecree,
    receivedAt: Instant,
  }),
  summary: 'A decree takes effect on a day to come.',
  example: { ...who, kind: 'appointment', effectiveOn: '2027-03-01', decree, receivedAt: '2027-02-20T04:00:00.000Z' },
});

/** A CPNS is a civil servant now. Told on the day it takes effect, or when the decree comes later. */
export const employeeAppointed = event({
  type: 'g2e.employee.appointed.v1',
  data: z.object({
    ...whose,
    employeeRef: EmployeeRef,
    rank: EmployeeRank,
    decree: EmployeeDecree,
    effectiveOn: EffectiveOn,
    baseSalary: BaseSalary,
    at: Instant,
  }),
  summary: 'A CPNS was appointed a civil servant.',
  example: {
    ...who,
    employeeRef,
    rank: 'III/a',
    decree,
    effectiveOn: '2027-03-01',
    baseSalary: 2_785_700,
    at: '2027-02-28T17:00:02.000Z',
  },
});

/** The oath of office was taken. */
export const employeeSworn = event({
  type: 'g2e.employee.sworn.v1',
  data: z.object({ ...whose, on: IsoDate, record: z.string().min(1).max(80), at: Instant }),
  summary: 'A civil servant has taken the oath.',
  example: { ...who, on: '2027-03-08', record: 'BA-SUMPAH-2027-014', at: '2027-03-08T03:00:00.000Z' },
});

/** The employment ended before its time. */
export const employeeDismissed = event({
  type: 'g2e.employee.dismissed.v1',
  data: z.object({
    ...whose,
    reason: Reason.meta({ description: 'requirements-not-met, own-request, discipline, death, …' }),
    effectiveOn: EffectiveOn,
    at: Instant,
  }),
  summary: 'An employee was dismissed.',
  example: { ...who, reason: 'requirements-not-met', effectiveOn: '2027-03-01', at: '2027-02-28T17:00:02.000Z' },
});

/** A contract goes on. */
export const employeeContractRenewed = event({
  type: 'g2e.employee.contract-renewed.v1',
  data: z.object({ ...whose, until: IsoDate.meta({ description: 'Last day of the contract' }), at: Instant }),
  summary: 'The contract of a PPPK was renewed.',
  example: { ...who, until: '2028-02-29', at: '2027-01-11T02:00:00.000Z' },
});

/** A contract is over: it expired, or ended before. */
export const employeeContractEnded = event({
  type: 'g2e.employee.contract-ended.v1',
  data: z.object({
    ...whose,
    reason: Reason.meta({ description: 'expired, retirement-age, own-request, discipline, death, …' }),
    effectiveOn: EffectiveOn.meta({ description: 'First day without a contract' }),
    at: Instant,
  }),
  summary: 'The contract of a PPPK ended.',
  example: { ...who, reason: 'expired', effectiveOn: '2027-03-01', at: '2027-02-28T17:00:02.000Z' },
});

/** A civil servant works for another agency, or elsewhere in the same, from `effectiveOn` on. `agency` is the new one. */
export const employeeTransferred = event({
  type: 'g2e.employee.transferred.v1',
  data: z.object({
    ...whose,
    from: z.object({ agency: AgencyId, formation: FormationId }),
    to: z.object({ agency: AgencyId, formation: FormationId }),
    unit: OrganisationUnit,
    position: PositionCode,
    effectiveOn: EffectiveOn,
    decree: EmployeeDecree,
    at: Instant,
  }),
  summary: 'A civil servant was transferred.',
  example: {
    person,
    agency: 'bkd-33',
    from: { agency, formation },
    to: { agency: 'bkd-33', formation: 'gbcdefghijklmnopqrstuvwxyz' },
    unit: 'Bidang Mutasi',
    position: 'analis-sdm-pertama',
    effectiveOn: '2028-05-01',
    decree: { number: '824/0007/BKD/2028', date: '2028-04-20', by: 'bkd-33' },
    at: '2028-04-30T17:00:02.000Z',
  },
});

/** A civil servant has a higher rank. */
export const employeePromoted = event({
  type: 'g2e.employee.promoted.v1',
  data: z.object({
    ...whose,
    rank: EmployeeRank,
    effectiveOn: EffectiveOn,
    decree: EmployeeDecree,
    baseSalary: BaseSalary,
    at: Instant,
  }),
  summary: 'A civil servant was promoted.',
  example: {
    ...who,
    rank: 'III/b',
    effectiveOn: '2031-04-01',
    decree: { number: '823/0031/BKPSDM/2031', date: '2031-03-10', by: agency },
    baseSalary: 2_903_600,
    at: '2031-03-31T17:00:02.000Z',
  },
});

/** A civil servant has reached the age at which those of their position and rank retire. */
export const employeeRetired = event({
  type: 'g2e.employee.retired.v1',
  data: z.object({
    ...whose,
    effectiveOn: EffectiveOn.meta({ description: 'First day of the pension' }),
    age: z.int().min(50).max(75).meta({ description: 'The age of retirement, in years' }),
    at: Instant,
  }),
  summary: 'A civil servant retired.',
  example: { ...who, effectiveOn: '2048-08-01', age: 58, at: '2048-07-31T17:00:02.000Z' },
});

export const employeeTopic = topic({
  name: 'g2e.employee',
  partitions: 16,
  key: 'id of the employee, derived from PersonRef',
  summary: 'The careers of civil servants and contract staff, by reference.',
  events: [
    employeeHired,
    employeeRequirementMet,
    employeeDecreeReceived,
    employeeAppointed,
    employeeSworn,
    employeeDismissed,
    employeeContractRenewed,
    employeeContractEnded,
    employeeTransferred,
    employeePromoted,
    employeeRetired,
  ],
});
