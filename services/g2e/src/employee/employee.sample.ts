import {
  type DataOf,
  employeeAppointed,
  employeeHired,
  employeeRequirementMet,
  type Position,
} from '@simpul/contracts';
import type { DecidedByDecree, Hire } from './employee.state.ts';

/** A woman born on 1 July 1990, for the rules of employment to be told with. */
export const now = '2026-03-02T03:00:00.000Z';
export const position: Position = {
  code: 'analis-sdm-pertama',
  title: 'Analis SDM Aparatur Ahli Pertama',
  kind: 'functional',
  rankFrom: 'III/a',
  rankTo: 'III/b',
};
export const who = { person: 'pabcdefghijklmnopqrstuvwxyz', agency: 'bkpsdm-33.74' } as const;
export const formation = 'fbcdefghijklmnopqrstuvwxyz';
export const nip = '199007012026032001';
const employeeRef = 'eabcdefghijklmnopqrstuvwxyz';
const unit = 'Bidang Mutasi';
export const asked: Hire = {
  ...who,
  birthDate: '1990-07-01',
  nip,
  employeeRef,
  employment: 'cpns',
  formation,
  position,
  year: 2026,
  unit,
  rank: 'III/a',
  startsOn: '2026-03-01',
  hireBy: '2026-03-02T03:05:00.000Z',
};
export const asContract: Hire = {
  ...asked,
  nip: '199007012026212001',
  employment: 'pppk',
  position: { ...position, rankFrom: 'IX', rankTo: 'X' },
  rank: 'IX',
  contractUntil: '2027-02-28',
};
export const told: DataOf<typeof employeeHired> = {
  ...who,
  employeeRef,
  employment: 'cpns',
  formation,
  position: position.code,
  unit,
  rank: 'III/a',
  startsOn: '2026-03-01',
  probationUntil: '2027-02-28',
  baseSalary: 2_228_560,
  hiredAt: now,
};
export const hired = { ...employeeHired(told), nip, at: position };
const { probationUntil: _, ...byContract } = told;
export const contracted = {
  ...employeeHired({
    ...byContract,
    employment: 'pppk',
    rank: 'IX',
    contractUntil: '2027-02-28',
    baseSalary: 3_203_600,
  }),
  nip: asContract.nip,
  at: asContract.position,
};
export const latsar = employeeRequirementMet({ ...who, kind: 'latsar', reference: 'LATSAR/2026/1', at: now });
export const health = employeeRequirementMet({ ...who, kind: 'health-certificate', reference: 'RS/7', at: now });
export const appraisal = employeeRequirementMet({
  ...who,
  kind: 'appraisal',
  reference: 'SKP-1',
  result: 'good',
  at: now,
});
export const requirements = [latsar, health, appraisal] as const;
export const decree = (number: string, date: string) => ({ number, date, by: who.agency });
export const appointment: DecidedByDecree & { kind: 'appointment' } = {
  kind: 'appointment',
  terms: { rank: 'III/a', effectiveOn: '2027-03-01' },
  decree: decree('821/1', '2027-02-20'),
};
/** To a formation of another agency, of the same position. */
export const transfer: DecidedByDecree & { kind: 'transfer' } = {
  kind: 'transfer',
  terms: { to: 'bkd-33', unit, formation: 'gbcdefghijklmnopqrstuvwxyz', effectiveOn: '2028-05-01' },
  position,
  decree: decree('824/7', '2028-04-20'),
};
export const appointedAt = '2027-02-28T17:00:02.000Z';
export const appointed = employeeAppointed({
  ...who,
  employeeRef,
  rank: 'III/a',
  decree: appointment.decree,
  effectiveOn: '2027-03-01',
  baseSalary: 2_785_700,
  at: appointedAt,
});
