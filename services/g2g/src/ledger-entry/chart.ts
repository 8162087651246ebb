import type { BillKind } from '@simpul/contracts';

/** An account in a chart: its code there and its Indonesian name. */
export interface Account {
  readonly code: string;
  readonly name: string;
}

/** A chart of accounts in force from `from` (Asia/Jakarta day) until the next one of its kind begins. */
export interface Chart {
  readonly kind: BillKind;
  readonly from: string;
  readonly legalBasis: string;
  /** where received money is debited */
  readonly cash: Account;
  /** by tax type: what is credited */
  readonly revenue: Readonly<Record<string, Account>>;
}

/**
 * Charts of accounts as data: a new regulation is a new entry, never a change of an old one.
 * State revenue goes to the state treasury, regional revenue to the region's own, and the two never meet in an account.
 * The codes follow the segmented state chart (BAS) and the regional codification; check them against the annexes in force.
 */
export const charts: readonly Chart[] = [
  {
    kind: 'state',
    from: '2014-01-01',
    legalBasis: 'PMK 214/PMK.05/2013 tentang Bagan Akun Standar',
    cash: { code: '111111', name: 'Rekening Kas Umum Negara' },
    revenue: {
      'pph-21': { code: '411121', name: 'Pendapatan PPh Pasal 21' },
      'pph-22': { code: '411122', name: 'Pendapatan PPh Pasal 22' },
      'pph-23': { code: '411124', name: 'Pendapatan PPh Pasal 23' },
      'pph-25': { code: '411125', name: 'Pendapatan PPh Pasal 25/29 Orang Pribadi' },
      'pph-29': { code: '411125', name: 'Pendapatan PPh Pasal 25/29 Orang Pribadi' },
      'pph-25-badan': { code: '411126', name: 'Pendapatan PPh Pasal 25/29 Badan' },
      'pph-29-badan': { code: '411126', name: 'Pendapatan PPh Pasal 25/29 Badan' },
      'pph-26': { code: '411127', name: 'Pendapatan PPh Pasal 26' },
      'pph-4-2': { code: '411128', name: 'Pendapatan PPh Final' },
      'pph-final-land': { code: '411128', name: 'Pendapatan PPh Final' },
      'pph-final-umkm': { code: '411128', name: 'Pendapatan PPh Final' },
      ppn: { code: '411211', name: 'Pendapatan PPN Dalam Negeri' },
    },
  },
  {
    kind: 'regional',
    from: '2019-11-05',
    legalBasis: 'Permendagri 90/2019; UU 1/2022 tentang Hubungan Keuangan Pusat dan Daerah',
    cash: { code: '1.1.01.01', name: 'Kas di Kas Daerah' },
    revenue: {
      pkb: { code: '4.1.01.01', name: 'Pajak Kendaraan Bermotor (PKB)' },
      bbnkb: { code: '4.1.01.02', name: 'Bea Balik Nama Kendaraan Bermotor (BBNKB)' },
      'opsen-pkb': { code: '4.1.01.20', name: 'Opsen Pajak Kendaraan Bermotor' },
      'opsen-bbnkb': { code: '4.1.01.21', name: 'Opsen Bea Balik Nama Kendaraan Bermotor' },
      'pbb-p2': { code: '4.1.01.15', name: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2)' },
      bphtb: { code: '4.1.01.16', name: 'Bea Perolehan Hak atas Tanah dan Bangunan (BPHTB)' },
    },
  },
];

/** The chart of a kind that is in force on a day (`YYYY-MM-DD`), or undefined before the first. */
export function chartOn(kind: BillKind, day: string): Chart | undefined {
  return charts
    .filter((chart) => chart.kind === kind && chart.from <= day)
    .toSorted((a, b) => b.from.localeCompare(a.from))[0];
}
