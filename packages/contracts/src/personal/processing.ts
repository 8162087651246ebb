import type { z } from 'zod';
import type { Text } from '../core/problem.ts';
import { type Dated, inForce, jakartaDay, monthsAfter } from '../values/calendar.ts';
import type { PersonDataService } from './person-data.ts';
import { processingData } from './processing-data.ts';

/** The grounds of UU 27/2022 Pasal 20 ayat (2) on which personal data is processed. */
export const processingGrounds = {
  consent: { id: 'persetujuan', en: 'consent', legalBasis: 'UU 27/2022 Pasal 20 ayat (2) huruf a' },
  'legal-obligation': {
    id: 'kewajiban hukum',
    en: 'a legal obligation',
    legalBasis: 'UU 27/2022 Pasal 20 ayat (2) huruf c',
  },
  'public-duty': {
    id: 'tugas pelayanan publik',
    en: 'a task in the public interest',
    legalBasis: 'UU 27/2022 Pasal 20 ayat (2) huruf e',
  },
} as const satisfies Readonly<Record<string, Text & { legalBasis: string }>>;
export type ProcessingGround = keyof typeof processingGrounds;

/**
 * How long a record of a person is kept. With `years`, so long after `since`; without, as long as `since` says, and no
 * end can be told. `binds`: whether the person cannot have it erased before.
 */
export interface Retention {
  readonly since: Text;
  readonly years?: number;
  readonly binds: boolean;
  readonly legalBasis: string;
}

/** One kind of record about persons that a service keeps (UU 27/2022 Pasal 31). */
export interface Processing extends Dated {
  readonly service: PersonDataService;
  /** kebab case, unique in its service; told in events, so never renamed */
  readonly record: string;
  readonly subjects: Text;
  readonly purpose: Text;
  readonly ground: ProcessingGround;
  /** what is kept: its fields with the mark `personal` are listed */
  readonly schema: z.ZodType;
  /** what is personal besides, and bears no mark */
  readonly besides?: Text;
  readonly retention: Retention;
}

/** What all services keep of persons, by the rules in force on a day, `YYYY-MM-DD` in Jakarta. */
export function processingOn(day: string): Processing[] {
  return processingData.filter((each) => inForce(each, day));
}

/** What a service keeps of persons, by the rules in force at a moment. */
export function processingOf(service: PersonDataService, moment: Date): Processing[] {
  return processingOn(jakartaDay(moment)).filter((each) => each.service === service);
}

/** How long a record is kept, in English: the register of processing is the only place that says so. */
export function termOf({ since, years }: Retention): string {
  return years === undefined ? `since ${since.en}; no end can be told` : `${years} years from ${since.en}`;
}

/** When a record is not to be kept any more that began to count at `since`, ISO 8601; undefined where no end can be told. */
export function retainedUntil({ years }: Pick<Retention, 'years'>, since: string): string | undefined {
  if (years === undefined) return undefined;
  return new Date(
    `${monthsAfter(since.slice(0, 10), years * 12)}T${new Date(since).toISOString().slice(11)}`,
  ).toISOString();
}
