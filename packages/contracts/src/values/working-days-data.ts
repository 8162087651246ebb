/** A day on which offices are closed, `YYYY-MM-DD`: a national holiday, or leave that civil servants take together. */
export interface DayOff {
  readonly day: string;
  readonly kind: 'national-holiday' | 'joint-leave';
  readonly name: string;
  readonly legalBasis: string;
}

/** The last day of the last year whose holidays the three ministers have decreed, as far as this list knows. */
export const decreedUntil = '2026-12-31';

const skb2025 = 'SKB 3 Menteri 1017/2024, 2/2024, 2/2024';
const skb2025Amended = 'SKB 3 Menteri 933/2025, 1/2025, 3/2025';
const skb2026 = 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025';
const awaited = 'Perkiraan kalender; SKB 3 Menteri untuk 2027 belum dimasukkan';

/** Holidays with a date of their own, month and day, in every year from the one in which they began. */
export const fixedHolidays = [
  { monthDay: '01-01', from: 1946, name: 'Tahun Baru Masehi', legalBasis: 'Keppres 8/2024' },
  { monthDay: '05-01', from: 2014, name: 'Hari Buruh Internasional', legalBasis: 'Keppres 24/2013; Keppres 8/2024' },
  { monthDay: '06-01', from: 2017, name: 'Hari Lahir Pancasila', legalBasis: 'Keppres 24/2016; Keppres 8/2024' },
  { monthDay: '08-17', from: 1946, name: 'Proklamasi Kemerdekaan', legalBasis: 'Keppres 8/2024' },
  { monthDay: '12-25', from: 1946, name: 'Kelahiran Yesus Kristus', legalBasis: 'Keppres 8/2024' },
] as const;

/**
 * The days that move, and joint leave. 2025 and 2026 are from the joint decrees of the ministers of religious affairs,
 * manpower and administrative reform. **2027 is computed, not decreed**, and has no joint leave yet: when the decree is
 * there, put its days and number in place of these and move `decreedUntil`. A decree that is amended during its year adds
 * lines here; a deadline that was told before is not changed by them.
 */
export const movableDaysOff: readonly DayOff[] = [
  ...holidays(skb2025, [
    ['2025-01-27', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'],
    ['2025-03-29', 'Hari Suci Nyepi, Tahun Baru Saka 1947'],
    ['2025-03-31', 'Idul Fitri 1446 Hijriah'],
    ['2025-04-01', 'Idul Fitri 1446 Hijriah'],
    ['2025-04-18', 'Wafat Yesus Kristus'],
    ['2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2025-05-12', 'Hari Raya Waisak 2569 BE'],
    ['2025-05-29', 'Kenaikan Yesus Kristus'],
    ['2025-06-06', 'Idul Adha 1446 Hijriah'],
    ['2025-06-27', 'Tahun Baru Islam 1447 Hijriah'],
    ['2025-09-05', 'Maulid Nabi Muhammad SAW'],
  ]),
  ...jointLeave(skb2025, [
    ['2025-01-28', 'Cuti bersama Imlek'],
    ['2025-03-28', 'Cuti bersama Nyepi'],
    ['2025-04-02', 'Cuti bersama Idul Fitri'],
    ['2025-04-03', 'Cuti bersama Idul Fitri'],
    ['2025-04-04', 'Cuti bersama Idul Fitri'],
    ['2025-04-07', 'Cuti bersama Idul Fitri'],
    ['2025-05-13', 'Cuti bersama Waisak'],
    ['2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus'],
    ['2025-06-09', 'Cuti bersama Idul Adha'],
    ['2025-12-26', 'Cuti bersama Natal'],
  ]),
  ...jointLeave(skb2025Amended, [['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan']]),
  ...holidays(skb2026, [
    ['2026-01-16', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'],
    ['2026-03-19', 'Hari Suci Nyepi, Tahun Baru Saka 1948'],
    ['2026-03-21', 'Idul Fitri 1447 Hijriah'],
    ['2026-03-22', 'Idul Fitri 1447 Hijriah'],
    ['2026-04-03', 'Wafat Yesus Kristus'],
    ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2026-05-14', 'Kenaikan Yesus Kristus'],
    ['2026-05-27', 'Idul Adha 1447 Hijriah'],
    ['2026-05-31', 'Hari Raya Waisak 2570 BE'],
    ['2026-06-16', 'Tahun Baru Islam 1448 Hijriah'],
    ['2026-08-25', 'Maulid Nabi Muhammad SAW'],
  ]),
  ...jointLeave(skb2026, [
    ['2026-02-16', 'Cuti bersama Imlek'],
    ['2026-03-18', 'Cuti bersama Nyepi'],
    ['2026-03-20', 'Cuti bersama Idul Fitri'],
    ['2026-03-23', 'Cuti bersama Idul Fitri'],
    ['2026-03-24', 'Cuti bersama Idul Fitri'],
    ['2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'],
    ['2026-05-28', 'Cuti bersama Idul Adha'],
    ['2026-12-24', 'Cuti bersama Natal'],
  ]),
  ...holidays(awaited, [
    ['2027-01-05', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2027-02-06', 'Tahun Baru Imlek 2578 Kongzili'],
    ['2027-03-08', 'Hari Suci Nyepi, Tahun Baru Saka 1949'],
    ['2027-03-10', 'Idul Fitri 1448 Hijriah'],
    ['2027-03-11', 'Idul Fitri 1448 Hijriah'],
    ['2027-03-26', 'Wafat Yesus Kristus'],
    ['2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2027-05-06', 'Kenaikan Yesus Kristus'],
    ['2027-05-17', 'Idul Adha 1448 Hijriah'],
    ['2027-05-20', 'Hari Raya Waisak 2571 BE'],
    ['2027-06-06', 'Tahun Baru Islam 1449 Hijriah'],
    ['2027-08-15', 'Maulid Nabi Muhammad SAW'],
  ]),
];

type Named = readonly [day: string, name: string];

function holidays(legalBasis: string, days: readonly Named[]): DayOff[] {
  return days.map(([day, name]) => ({ day, kind: 'national-holiday', name, legalBasis }));
}

function jointLeave(legalBasis: string, days: readonly Named[]): DayOff[] {
  return days.map(([day, name]) => ({ day, kind: 'joint-leave', name, legalBasis }));
}
