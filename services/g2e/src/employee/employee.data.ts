import type { Dated, EmployeeRank, PositionKind, Rupiah } from '@simpul/contracts';

/**
 * What the law says of ages, terms and salaries, from memory of the regulations: to correct a rule, end it with
 * `validTo` and put the new one after it.
 */

/** Base salary a month by rank, at the least years of service each rank has; yearly raises are not in it. */
export interface SalaryTable extends Dated {
  readonly byRank: Readonly<Record<EmployeeRank, Rupiah>>;
}

export const salaryTables: readonly SalaryTable[] = [
  {
    byRank: {
      'I/a': 1_560_800,
      'I/b': 1_704_500,
      'I/c': 1_776_600,
      'I/d': 1_851_800,
      'II/a': 2_022_200,
      'II/b': 2_208_400,
      'II/c': 2_301_800,
      'II/d': 2_399_200,
      'III/a': 2_579_400,
      'III/b': 2_688_500,
      'III/c': 2_802_300,
      'III/d': 2_920_800,
      'IV/a': 3_044_300,
      'IV/b': 3_173_100,
      'IV/c': 3_307_300,
      'IV/d': 3_447_200,
      'IV/e': 3_593_100,
    },
    validFrom: '2019-01-01',
    validTo: '2023-12-31',
    legalBasis: 'PP 15/2019',
  },
  {
    byRank: {
      'I/a': 1_685_700,
      'I/b': 1_840_800,
      'I/c': 1_918_700,
      'I/d': 1_999_900,
      'II/a': 2_184_000,
      'II/b': 2_385_000,
      'II/c': 2_485_900,
      'II/d': 2_591_100,
      'III/a': 2_785_700,
      'III/b': 2_903_600,
      'III/c': 3_026_400,
      'III/d': 3_154_400,
      'IV/a': 3_287_800,
      'IV/b': 3_426_900,
      'IV/c': 3_571_900,
      'IV/d': 3_723_000,
      'IV/e': 3_880_400,
    },
    validFrom: '2024-01-01',
    legalBasis: 'PP 5/2024',
  },
  {
    byRank: {
      I: 1_794_900,
      II: 1_960_200,
      III: 2_043_200,
      IV: 2_129_500,
      V: 2_325_600,
      VI: 2_539_700,
      VII: 2_647_200,
      VIII: 2_759_100,
      IX: 2_966_500,
      X: 3_091_900,
      XI: 3_222_700,
      XII: 3_359_000,
      XIII: 3_501_100,
      XIV: 3_649_200,
      XV: 3_803_500,
      XVI: 3_964_500,
      XVII: 4_132_200,
    },
    validFrom: '2020-09-29',
    validTo: '2023-12-31',
    legalBasis: 'Perpres 98/2020',
  },
  {
    byRank: {
      I: 1_938_500,
      II: 2_116_900,
      III: 2_206_500,
      IV: 2_299_800,
      V: 2_511_500,
      VI: 2_742_800,
      VII: 2_858_800,
      VIII: 2_979_700,
      IX: 3_203_600,
      X: 3_339_100,
      XI: 3_480_300,
      XII: 3_627_500,
      XIII: 3_781_000,
      XIV: 3_940_900,
      XV: 4_107_600,
      XVI: 4_281_400,
      XVII: 4_462_500,
    },
    validFrom: '2024-01-01',
    legalBasis: 'Perpres 11/2024',
  },
];

/**
 * How long a CPNS is on probation and what of the salary is paid then. Who is entered after the fact has `entryDays` from
 * the entry for what is required, which is our rule: nobody is dismissed for papers nobody could hand in yet.
 */
export const probationTerms: readonly (Dated & { months: number; salaryPercent: number; entryDays: number })[] = [
  {
    months: 12,
    salaryPercent: 80,
    entryDays: 30,
    validFrom: '2017-04-07',
    legalBasis: 'PP 11/2017 Pasal 34 (masa percobaan satu tahun); PP 7/1977 Pasal 5 (80% gaji pokok)',
  },
];

/** Ages, in whole years on the first day, at which people are hired. */
export const hiringAges: readonly (Dated & { employment: 'cpns' | 'pppk'; from: number; to: number })[] = [
  { employment: 'cpns', from: 18, to: 35, validFrom: '2017-04-07', legalBasis: 'PP 11/2017 Pasal 23 ayat (1)' },
  { employment: 'pppk', from: 20, to: 64, validFrom: '2018-11-28', legalBasis: 'PP 49/2018 Pasal 16' },
];

/** The length of a contract in months: at least, and at most before it is renewed. */
export const contractTerms: readonly (Dated & { months: number; most: number })[] = [
  { months: 12, most: 60, validFrom: '2018-11-28', legalBasis: 'PP 49/2018 Pasal 37' },
];

/** Years in a rank before the next, by kind of position; functional ones go by credit points, which are not kept here. */
export const promotionTerms: readonly (Dated & { kind: PositionKind; years: number })[] = [
  { kind: 'executive', years: 4, validFrom: '2000-11-10', legalBasis: 'PP 99/2000 jo. PP 12/2002 Pasal 6' },
  { kind: 'structural', years: 4, validFrom: '2000-11-10', legalBasis: 'PP 99/2000 jo. PP 12/2002 Pasal 6' },
  { kind: 'functional', years: 2, validFrom: '2000-11-10', legalBasis: 'PP 99/2000 jo. PP 12/2002 Pasal 14' },
];

type RankRange = readonly [EmployeeRank, EmployeeRank];

/**
 * Ages of retirement by kind of position and rank. The law goes by the level of the position; the ranks stand for it:
 * structural from IV/c for senior leaders (JPT), functional IV/a–IV/c for *ahli madya* and from IV/d for *ahli utama*.
 */
export const retirementAges: readonly (Dated & {
  kind: PositionKind;
  ranks: readonly RankRange[];
  age: number;
})[] = [
  ...(
    [
      [
        'executive',
        [
          ['I/a', 'IV/e'],
          ['I', 'XVII'],
        ],
        58,
      ],
      [
        'structural',
        [
          ['I/a', 'IV/b'],
          ['I', 'XVII'],
        ],
        58,
      ],
      ['structural', [['IV/c', 'IV/e']], 60],
      [
        'functional',
        [
          ['I/a', 'III/d'],
          ['I', 'X'],
        ],
        58,
      ],
      [
        'functional',
        [
          ['IV/a', 'IV/c'],
          ['XI', 'XIV'],
        ],
        60,
      ],
      [
        'functional',
        [
          ['IV/d', 'IV/e'],
          ['XV', 'XVII'],
        ],
        65,
      ],
    ] as const
  ).map(([kind, ranks, age]) => ({
    kind,
    ranks,
    age,
    validFrom: '2014-01-15',
    legalBasis: 'UU 5/2014 Pasal 90 dan UU 20/2023 Pasal 55; PP 11/2017 Pasal 239',
  })),
];
