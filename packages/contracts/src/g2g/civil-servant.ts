import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { problems } from '../core/problem.ts';
import { EmployeeDecree, OrganisationUnit, RequirementKind } from '../g2e/employee.ts';
import { EmployeeId, FormationId, PositionCode } from '../g2e/formation.ts';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRank } from '../values/civil-rank.ts';
import { EmployeeRef, PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { AttributeName } from './register-grant.ts';

/** On probation (CPNS), permanent (PNS), by contract (PPPK); or how the employment ended. */
export const CivilServantStatus = z
  .enum(['probation', 'permanent', 'contract', 'dismissed', 'contract-ended', 'retired'])
  .meta({ id: 'CivilServantStatus', description: 'probation: CPNS; permanent: PNS; contract: PPPK' });
export type CivilServantStatus = z.infer<typeof CivilServantStatus>;

/** From when to when; the limits of probation and contract as they are known. */
const Term = z.object({
  startsOn: IsoDate,
  probationUntil: z.exactOptional(IsoDate),
  contractUntil: z.exactOptional(IsoDate),
  endedOn: z.exactOptional(IsoDate.meta({ description: 'First day without the employment' })),
  reason: z.exactOptional(z.string().meta({ description: 'Why it ended' })),
});
const Requirement = z.object({ kind: RequirementKind, reference: z.string(), result: z.exactOptional(z.string()) });
const Oath = z.object({ on: z.exactOptional(IsoDate), record: z.exactOptional(z.string()) });

/**
 * A value, the service that said so, by which event, from when on it held, when it was told, and in which version of
 * the record; `decree` where it rests on one. A decree may take effect before it is told: `at` is when it took effect.
 */
function attribute<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    source: z.string(),
    event: z.string(),
    at: Instant.meta({ description: 'From when on it held' }),
    toldAt: Instant,
    version: z.int().min(1),
    decree: z.exactOptional(EmployeeDecree),
  });
}

/** The attributes of a civil servant with their provenance, as stored and as answered. No NIP: see `employeeRef`. */
export const CivilServantAttributes = z.object({
  employeeRef: attribute(EmployeeRef),
  status: attribute(CivilServantStatus),
  agency: attribute(AgencyId),
  formation: attribute(FormationId),
  position: attribute(PositionCode),
  unit: attribute(OrganisationUnit),
  rank: attribute(EmployeeRank),
  term: attribute(Term),
  requirements: attribute(z.array(Requirement)),
  oath: attribute(Oath),
});
export type CivilServantAttributes = z.infer<typeof CivilServantAttributes>;
export const civilServantAttributes = Object.keys(CivilServantAttributes.shape) as (keyof CivilServantAttributes)[];

const identity = { employee: EmployeeId, person: PersonRef, version: z.int().min(1) };

/** A civil servant as the register knows them; `version` counts the record's changes. */
export const CivilServantRecord = CivilServantAttributes.extend(identity).meta({
  id: 'CivilServantRecord',
  description: 'Data aparatur sipil negara',
});
export type CivilServantRecord = z.infer<typeof CivilServantRecord>;

/** A civil servant's record as far as the caller's grant goes. */
export const GrantedCivilServantRecord = CivilServantAttributes.partial()
  .extend(identity)
  .meta({ id: 'GrantedCivilServantRecord' });
export type GrantedCivilServantRecord = z.infer<typeof GrantedCivilServantRecord>;

const employee = 'abcdefghijklmnopqrstuvwxyz';
const person = 'pabcdefghijklmnopqrstuvwxyz';
const employeeRef = 'eabcdefghijklmnopqrstuvwxyz';

/** Attributes of a civil servant in the register have other values now, or they have entered it (version 1). */
export const civilServantRecordUpdated = event({
  type: 'g2g.civil-servant.record-updated.v1',
  data: z.object({
    person: PersonRef,
    employee: EmployeeId,
    employeeRef: EmployeeRef,
    changed: z
      .array(AttributeName)
      .min(1)
      .meta({ description: 'Names of the attributes that changed; their values are fetched from the register' }),
    version: z.int().min(1).meta({ description: 'Version of the record after the change' }),
  }),
  summary: 'Attributes of a civil servant in the register have changed',
  example: { person, employee, employeeRef, changed: ['status', 'rank'], version: 3 },
});

export const civilServantTopic = topic({
  name: 'g2g.civil-servant',
  partitions: 16,
  key: 'id of the employee, derived from PersonRef',
  summary: 'Changes in the register of civil servants, by reference and names of attributes',
  events: [civilServantRecordUpdated],
});

export const civilServantProblems = problems('civil-servant', {
  'not-found': {
    status: 404,
    title: { id: 'Data pegawai tidak ditemukan', en: 'Civil servant not found' },
    detail: {
      id: 'Tidak ada data pegawai ini yang dapat Anda lihat.',
      en: 'There is no such record of a civil servant that you may see.',
    },
  },
  'not-employed-then': {
    status: 404,
    title: { id: 'Belum menjadi pegawai saat itu', en: 'Not employed at that time' },
    detail: { id: 'Pada {at} orang ini belum menjadi pegawai.', en: 'At {at} this person was not employed yet.' },
  },
  'history-not-kept': {
    status: 410,
    title: { id: 'Riwayat tidak disimpan sejauh itu', en: 'History not kept that far back' },
    detail: {
      id: 'Nilai lama {attribute} disimpan sejak {since}; yang lebih lama tidak ada lagi.',
      en: 'Former values of {attribute} are kept since {since}; older ones are gone.',
    },
  },
  'not-hired': {
    status: 409,
    title: { id: 'Belum tercatat sebagai pegawai', en: 'Not known as hired' },
    detail: {
      id: 'Peristiwa ini menyangkut pegawai yang belum dikenal register.',
      en: 'This event is about an employee the register does not know.',
    },
  },
});
