import { z } from 'zod';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRank } from '../values/civil-rank.ts';
import { Rupiah } from '../values/money.ts';
import { EmployeeRef, Nik, Nip, PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { EmployeeDecree, OrganisationUnit, RequirementKind } from './employee.ts';
import { EmployeeId, FormationId, Position } from './formation.ts';

/** On probation, permanent, by contract; or how the employment ended. */
export const EmployeeStatus = z
  .enum(['probation', 'permanent', 'contract', 'dismissed', 'contract-ended', 'retired'])
  .meta({ id: 'EmployeeStatus', description: 'probation: CPNS; permanent: PNS; contract: PPPK' });
export type EmployeeStatus = z.infer<typeof EmployeeStatus>;

const Place = {
  status: EmployeeStatus,
  agency: AgencyId,
  formation: FormationId,
  position: Position,
  unit: OrganisationUnit,
  rank: EmployeeRank,
  baseSalary: Rupiah,
};

/** A step of a career: what held from the day `on` until the day of the next. */
export const CareerStep = z
  .object({
    ...Place,
    on: IsoDate.meta({ description: 'First day on which it held, Asia/Jakarta' }),
    what: z.enum(['hired', 'appointed', 'transferred', 'promoted', 'dismissed', 'contract-ended', 'retired']),
    reason: z.exactOptional(z.string()),
    decree: z.exactOptional(EmployeeDecree),
    recordedAt: Instant,
  })
  .meta({ id: 'CareerStep', description: 'Riwayat kepegawaian' });
export type CareerStep = z.infer<typeof CareerStep>;

/** An employee, now or as of a moment; `career` has the steps until then, the first first. */
export const Employee = z
  .object({
    ...Place,
    id: EmployeeId,
    person: PersonRef,
    nip: Nip,
    employeeRef: EmployeeRef,
    startsOn: IsoDate,
    probationUntil: z.exactOptional(IsoDate),
    contractUntil: z.exactOptional(IsoDate),
    retiresOn: z.exactOptional(
      IsoDate.meta({ description: 'First day of the pension, at the present position and rank' }),
    ),
    requirements: z.array(
      z.object({
        kind: RequirementKind,
        reference: z.string(),
        result: z.exactOptional(z.string()),
        at: Instant,
      }),
    ),
    sworn: z.exactOptional(z.object({ on: IsoDate, record: z.string() })),
    pending: z
      .array(
        z.object({
          kind: z.enum(['appointment', 'transfer', 'promotion']),
          effectiveOn: IsoDate,
          decree: EmployeeDecree,
        }),
      )
      .meta({ description: 'Decrees that take effect on a day to come' }),
    career: z
      .array(CareerStep)
      .min(1)
      .meta({ description: 'By the day on which each step held; the answer to a command has the latest four' }),
  })
  .meta({ id: 'Employee', description: 'Pegawai aparatur sipil negara' });
export type Employee = z.infer<typeof Employee>;

/** An employee in a list. */
export const EmployeeSummary = Employee.omit({ career: true, requirements: true, pending: true }).meta({
  id: 'EmployeeSummary',
});
export type EmployeeSummary = z.infer<typeof EmployeeSummary>;

/** What an HR officer hires with. */
export const NewEmployee = z
  .strictObject({
    nik: Nik,
    formation: FormationId,
    unit: OrganisationUnit,
    rank: EmployeeRank,
    startsOn: IsoDate.meta({ description: 'First day of work (TMT), Asia/Jakarta' }),
    contractUntil: z.exactOptional(IsoDate.meta({ description: 'Last day of the contract, of a PPPK' })),
  })
  .meta({ id: 'NewEmployee' });
export type NewEmployee = z.infer<typeof NewEmployee>;

/** How an appraisal is rated (Permen PANRB 6/2022); below good, nothing is met. */
export const appraisalRatings = ['good', 'very-good'] as const;
/** Number of a paper that HR holds. */
export const PaperReference = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9./ -]+$/)
  .meta({ description: 'Number of the certificate or record; never a name' });

/**
 * What HR records of the requirements. A Latsar is told by its enrolment; recorded is only one that was completed
 * before the employment was entered here.
 */
export const NewRequirement = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('health-certificate'), reference: PaperReference }),
    z.strictObject({ kind: z.literal('appraisal'), reference: PaperReference, result: z.enum(appraisalRatings) }),
    z.strictObject({ kind: z.literal('latsar'), reference: PaperReference, completedOn: IsoDate }),
  ])
  .meta({ id: 'NewRequirement' });
export type NewRequirement = z.infer<typeof NewRequirement>;

/** Why somebody leaves before time. People see the texts; the keys are told in events, so none is ever renamed. */
export const dismissalReasons = {
  'own-request': { id: 'Atas permintaan sendiri', en: 'At their own request' },
  discipline: { id: 'Pelanggaran disiplin', en: 'Breach of discipline' },
  unfit: { id: 'Tidak cakap jasmani atau rohani', en: 'Unfit for reasons of health' },
  reorganisation: { id: 'Perampingan organisasi', en: 'Reorganisation' },
  death: { id: 'Meninggal dunia', en: 'Death' },
} as const;
export type DismissalReason = keyof typeof dismissalReasons;
/** The reasons for which HR may dismiss. */
export const dismissals = Object.keys(dismissalReasons) as [DismissalReason, ...DismissalReason[]];

/** What a list shows of an employee. */
export function summaryOf({ career: _c, requirements: _r, pending: _p, ...shown }: Employee): EmployeeSummary {
  return shown;
}
