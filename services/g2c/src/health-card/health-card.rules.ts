import { lastDayOf, ruleOn } from '@simpul/billing';
import { civilRanks, type Dated, daysAfter, type HealthClass, type HealthSegment } from '@simpul/contracts';

// All of it is from memory of the regulations. To correct a line, end it with `validTo` and put the new one beside it.

/** What a person of the household pays a month in each class, rupiah; what the state adds is not in it. */
export interface TariffRule extends Dated {
  readonly tariffs: Readonly<Record<HealthClass, number>>;
}

export const tariffRules: readonly TariffRule[] = [
  {
    tariffs: { '1': 150_000, '2': 100_000, '3': 25_500 },
    validFrom: '2020-07-01',
    validTo: '2020-12-31',
    legalBasis: 'Perpres 64/2020 Pasal 34',
  },
  {
    tariffs: { '1': 150_000, '2': 100_000, '3': 35_000 },
    validFrom: '2021-01-01',
    legalBasis: 'Perpres 64/2020 Pasal 34; berlaku sampai tarif KRIS ditetapkan (Perpres 59/2024 Pasal 103B)',
  },
];

/** The shares of employer and employee in thousandths of the wages, which count up to `ceiling`, rupiah a month. */
export interface WageRule extends Dated {
  readonly employer: number;
  readonly worker: number;
  readonly ceiling: number;
}

export const wageRules: readonly WageRule[] = [
  {
    employer: 40,
    worker: 10,
    ceiling: 12_000_000,
    validFrom: '2020-01-01',
    legalBasis: 'Perpres 75/2019 dan Perpres 64/2020 Pasal 30, 32',
  },
];

/** The lowest rank, and the wages above which contract staff, are insured in class 1; the others are in class 2. */
export interface EmployeeClassRule extends Dated {
  readonly firstClassFrom: string;
  readonly firstClassAbove: number;
}

export const employeeClassRules: readonly EmployeeClassRule[] = [
  {
    firstClassFrom: 'III/a',
    firstClassAbove: 4_000_000,
    validFrom: '2018-09-18',
    legalBasis: 'Perpres 82/2018 Pasal 23 ayat (3), (4)',
  },
];

/** The classes that there are for a segment. */
export interface SegmentClassRule extends Dated {
  readonly classes: Readonly<Record<HealthSegment, readonly HealthClass[]>>;
}

export const segmentClassRules: readonly SegmentClassRule[] = [
  {
    classes: {
      'pbi-jk': ['3'],
      'pbpu-pemda': ['3'],
      'ppu-pn': ['1', '2'],
      'ppu-bu': ['1', '2'],
      pbpu: ['1', '2', '3'],
      bp: ['1', '2', '3'],
    },
    validFrom: '2018-09-18',
    legalBasis: 'Perpres 82/2018 Pasal 23',
  },
];

/** Which ward a card entitles to: that of its class, or one for all (*kelas rawat inap standar*, KRIS). */
export interface WardRule extends Dated {
  readonly ward: 'class' | 'standard';
}

export const wardRules: readonly WardRule[] = [
  { ward: 'class', validFrom: '2018-09-18', validTo: '2026-12-31', legalBasis: 'Perpres 82/2018 Pasal 23' },
  {
    ward: 'standard',
    validFrom: '2027-01-01',
    legalBasis: 'Perpres 59/2024 Pasal 46A, 103B; hari mulainya diandaikan, karena pemerintah mengundurnya',
  },
];

/** When contributions are due, what follows where they are not paid, and how long it lasts. */
export interface ArrearsRule extends Dated {
  /** day of the month */
  readonly dueDay: number;
  /** days to pay the month in which somebody becomes a payer after the due day */
  readonly firstDays: number;
  /** months that are owed at most; those that go by meanwhile are not owed */
  readonly mostMonths: number;
  /** days after a reinstatement in which inpatients pay a fine */
  readonly fineDays: number;
}

/** A card is suspended from the first of the month after the one that was not paid. */
export const arrearsRules: readonly ArrearsRule[] = [
  {
    dueDay: 10,
    firstDays: 14,
    mostMonths: 24,
    fineDays: 45,
    validFrom: '2018-09-18',
    legalBasis: 'Perpres 82/2018 Pasal 39, 42 s.t.d.t.d. Perpres 64/2020 Pasal 42',
  },
];

/** How many members a participant may answer for, and until which age children of somebody with wages count. */
export interface HouseholdRule extends Dated {
  readonly mostMembers: number;
  readonly childBelow: number;
}

export const householdRules: readonly HouseholdRule[] = [
  {
    mostMembers: 20,
    childBelow: 25,
    validFrom: '2018-09-18',
    legalBasis:
      'Perpres 82/2018 Pasal 5 (anak sampai 21, atau 25 tahun bila masih bersekolah); 20 anggota: batas Simpul',
  },
];

/** What a household owes for a month (`YYYY-MM`), rupiah. */
export function householdContribution(healthClass: HealthClass, insured: number, period: string): number {
  return ruleOn(tariffRules, `${period}-01`).tariffs[healthClass] * insured;
}

/** The base of somebody's wages and who bears how much of the contribution a month, whole rupiah. */
export function wageContribution(wages: number, day: string): { base: number; employer: number; worker: number } {
  const { ceiling, employer, worker } = ruleOn(wageRules, day);
  const base = Math.min(wages, ceiling);
  return { base, employer: Math.round((base * employer) / 1000), worker: Math.round((base * worker) / 1000) };
}

/** The class of an employee of the state: civil servants by rank, contract staff by wages. */
export function classOfEmployee({ rank, wages }: { rank: string; wages: number }, day: string): HealthClass {
  const { firstClassFrom, firstClassAbove } = ruleOn(employeeClassRules, day);
  const place = civilRanks.indexOf(rank);
  const isFirst = place >= 0 ? place >= civilRanks.indexOf(firstClassFrom) : wages > firstClassAbove;
  return isFirst ? '1' : '2';
}

/** Whether a segment has this class. */
export function hasClass(segment: HealthSegment, healthClass: HealthClass, day: string): boolean {
  return ruleOn(segmentClassRules, day).classes[segment].includes(healthClass);
}

/** The ward a card of this class entitles to. */
export function wardOf(healthClass: HealthClass, day: string): HealthClass | 'standard' {
  return ruleOn(wardRules, day).ward === 'standard' ? 'standard' : healthClass;
}

/** The last day to pay the contribution of a month that is raised on `raisedOn`. */
export function contributionDueDay(period: string, raisedOn: string): string {
  const { dueDay, firstDays } = ruleOn(arrearsRules, raisedOn);
  const regular = `${period}-${String(dueDay).padStart(2, '0')}`;
  return raisedOn <= regular ? regular : daysAfter(raisedOn, firstDays);
}

/** The last day on which a card is valid though this month is not paid. */
export function lastValidDay({ period, dueDate }: { period: string; dueDate: string }): string {
  const monthEnd = lastDayOf(period);
  return dueDate > monthEnd ? dueDate : monthEnd;
}
