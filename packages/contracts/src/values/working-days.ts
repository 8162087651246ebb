import { nation, type RegionCode } from './region.ts';
import { type DayOff, fixedHolidays, movableDaysOff } from './working-days-data.ts';

/** The time zones of Indonesia (Keppres 41/1987), with their hours east of Greenwich; none has summer time. */
export const timeZones = { WIB: 7, WITA: 8, WIT: 9 } as const;
export type TimeZone = keyof typeof timeZones;

const hour = 3_600_000;
const daysOff = new Map(movableDaysOff.map((each) => [each.day, each]));
const central = ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'];

/** The zone a region's offices keep; offices of the nation (`id`) sit in Jakarta, which keeps WIB. */
export function timeZoneOf(region: RegionCode): TimeZone {
  const province = region.slice(0, 2);
  if (region === nation) return 'WIB';
  if (central.includes(province)) return 'WITA';
  return province >= '81' ? 'WIT' : 'WIB';
}

/** The calendar day, `YYYY-MM-DD`, that a moment falls on in a zone. */
export function dayIn(zone: TimeZone, moment: Date): string {
  return new Date(moment.getTime() + timeZones[zone] * hour).toISOString().slice(0, 10);
}

/** The holiday or joint leave on a day, `YYYY-MM-DD`; undefined on working days and on ordinary weekends. */
export function dayOff(day: string): DayOff | undefined {
  const fixed = fixedHolidays.find(
    ({ monthDay, from }) => day.slice(5) === monthDay && Number(day.slice(0, 4)) >= from,
  );
  if (!fixed) return daysOff.get(day);
  const { name, legalBasis } = fixed;
  return { day, kind: 'national-holiday', name, legalBasis };
}

/** Whether offices work on a day, `YYYY-MM-DD`: neither Saturday, Sunday, national holiday nor joint leave. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !dayOff(day);
}

/**
 * When a term of working days ends that began at `moment`: with the end, at midnight in the zone, of the last of them.
 * The day of the moment itself does not count. Beyond `decreedUntil` the holidays that move are estimates or unknown.
 * @throws RangeError where `days` is no whole number from 1
 *
 * @example endOfWorkingDays(new Date('2026-03-17T02:00:00Z'), 1, 'WIB') // the end of 2026-03-25: Nyepi, then Idul Fitri
 */
export function endOfWorkingDays(moment: Date, days: number, zone: TimeZone = 'WIB'): Date {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`no term of working days: ${days}`);
  let end = new Date(`${dayIn(zone, moment)}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    end = new Date(end.getTime() + 24 * hour);
    if (isWorkingDay(end.toISOString().slice(0, 10))) left -= 1;
  }
  return new Date(end.getTime() + (24 - timeZones[zone]) * hour);
}
