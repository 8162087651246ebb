import { type AgencyLevel, type BillKind, covers, type Dated, inForce } from '@simpul/contracts';
import type { LevyType } from './levy.ts';

/** A tax a bill can be for, as the law of its time has it. */
export interface TaxType extends LevyType<BillKind> {
  /** the levels of government whose agencies may levy it */
  readonly levels: readonly AgencyLevel[];
  /** state: tax account (KAP) and kind of deposit (KJS), PER-09/PJ/2020 */
  readonly account?: { readonly kap: string; readonly kjs: string };
}

const central: readonly AgencyLevel[] = ['central'];
const provincial: readonly AgencyLevel[] = ['province'];
const local: readonly AgencyLevel[] = ['regency', 'city'];

/**
 * The tax types, by law and time. To correct or add one, change a line here: end the old rule with `validTo` and put the
 * new one beside it; a bill is judged by the rule in force in its tax period. Ids are told in events and never reused.
 * Deposit codes and articles are from memory of the regulations where a line says so in its `legalBasis`.
 */
export const taxTypes: readonly TaxType[] = [
  {
    id: 'pph-21',
    kind: 'state',
    name: { id: 'PPh Pasal 21', en: 'Income tax article 21 (withheld on work)' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411121', kjs: '100' },
    validFrom: '1984-01-01',
    legalBasis: 'UU 7/1983 s.t.d.t.d. UU 6/2023, Pasal 21; PP 58/2023',
  },
  {
    id: 'pph-23',
    kind: 'state',
    name: { id: 'PPh Pasal 23', en: 'Income tax article 23 (withheld on capital, services and prizes)' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411124', kjs: '100' },
    validFrom: '1984-01-01',
    legalBasis: 'UU 7/1983 s.t.d.t.d. UU 6/2023, Pasal 23',
  },
  {
    id: 'pph-25',
    kind: 'state',
    name: { id: 'PPh Pasal 25 Orang Pribadi', en: 'Income tax article 25 (monthly instalment of individuals)' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411125', kjs: '100' },
    validFrom: '1984-01-01',
    legalBasis: 'UU 7/1983 s.t.d.t.d. UU 6/2023, Pasal 25',
  },
  {
    id: 'pph-29',
    kind: 'state',
    name: { id: 'PPh Pasal 29 Orang Pribadi', en: 'Income tax article 29 (yearly balance of individuals)' },
    levels: central,
    period: 'year',
    subject: 'none',
    account: { kap: '411125', kjs: '200' },
    validFrom: '1984-01-01',
    legalBasis: 'UU 7/1983 s.t.d.t.d. UU 6/2023, Pasal 29',
  },
  {
    id: 'pph-22',
    kind: 'state',
    name: { id: 'PPh Pasal 22', en: 'Income tax article 22 (collected on certain purchases)' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411122', kjs: '100' },
    validFrom: '1984-01-01',
    legalBasis: 'UU 7/1983 s.t.d.t.d. UU 6/2023, Pasal 22; PMK 34/PMK.010/2017',
  },
  {
    id: 'pph-4-2',
    kind: 'state',
    name: { id: 'PPh Pasal 4 ayat (2)', en: 'Final income tax article 4(2) (withheld on rent and construction)' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411128', kjs: '100' },
    validFrom: '1984-01-01',
    legalBasis: 'UU 7/1983 s.t.d.t.d. UU 6/2023, Pasal 4 ayat (2)',
  },
  {
    id: 'pph-25-badan',
    kind: 'state',
    name: { id: 'PPh Pasal 25 Badan', en: 'Income tax article 25 (monthly instalment of bodies)' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411126', kjs: '100' },
    validFrom: '1984-01-01',
    legalBasis: 'UU 7/1983 s.t.d.t.d. UU 6/2023, Pasal 25',
  },
  {
    id: 'pph-29-badan',
    kind: 'state',
    name: { id: 'PPh Pasal 29 Badan', en: 'Income tax article 29 (yearly balance of bodies)' },
    levels: central,
    period: 'year',
    subject: 'none',
    account: { kap: '411126', kjs: '200' },
    validFrom: '1984-01-01',
    legalBasis: 'UU 7/1983 s.t.d.t.d. UU 6/2023, Pasal 29',
  },
  {
    id: 'ppn',
    kind: 'state',
    name: { id: 'PPN Dalam Negeri', en: 'Value added tax' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411211', kjs: '100' },
    validFrom: '1985-04-01',
    legalBasis: 'UU 8/1983 s.t.d.t.d. UU 6/2023; PMK 131/2024',
  },
  {
    id: 'pph-final-umkm',
    kind: 'state',
    name: { id: 'PPh Final UMKM', en: 'Final income tax of small business' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411128', kjs: '420' },
    validFrom: '2018-07-01',
    validTo: '2022-12-19',
    legalBasis: 'PP 23/2018',
  },
  {
    id: 'pph-final-umkm',
    kind: 'state',
    name: { id: 'PPh Final UMKM', en: 'Final income tax of small business' },
    levels: central,
    period: 'month',
    subject: 'none',
    account: { kap: '411128', kjs: '420' },
    validFrom: '2022-12-20',
    legalBasis: 'PP 55/2022 Pasal 56–61',
  },
  {
    id: 'pph-final-land',
    kind: 'state',
    name: {
      id: 'PPh Final Pengalihan Hak atas Tanah dan/atau Bangunan',
      en: 'Final income tax on the transfer of land and buildings',
    },
    levels: central,
    period: 'month',
    subject: 'nop',
    account: { kap: '411128', kjs: '402' },
    validFrom: '2016-09-07',
    legalBasis: 'PP 34/2016',
  },
  {
    id: 'pbb-p2',
    kind: 'regional',
    name: {
      id: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan',
      en: 'Rural and urban land and building tax',
    },
    levels: local,
    period: 'year',
    subject: 'nop',
    number: '10',
    validFrom: '2010-01-01',
    validTo: '2022-01-04',
    legalBasis: 'UU 28/2009 Pasal 77–84',
  },
  {
    id: 'pbb-p2',
    kind: 'regional',
    name: {
      id: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan',
      en: 'Rural and urban land and building tax',
    },
    levels: local,
    period: 'year',
    subject: 'nop',
    number: '10',
    validFrom: '2022-01-05',
    legalBasis: 'UU 1/2022 Pasal 38–43; PP 35/2023',
  },
  {
    id: 'bphtb',
    kind: 'regional',
    name: { id: 'Bea Perolehan Hak atas Tanah dan Bangunan', en: 'Duty on the acquisition of land and buildings' },
    levels: local,
    period: 'month',
    subject: 'nop',
    number: '11',
    validFrom: '2011-01-01',
    validTo: '2022-01-04',
    legalBasis: 'UU 28/2009 Pasal 85–93',
  },
  {
    id: 'bphtb',
    kind: 'regional',
    name: { id: 'Bea Perolehan Hak atas Tanah dan Bangunan', en: 'Duty on the acquisition of land and buildings' },
    levels: local,
    period: 'month',
    subject: 'nop',
    number: '11',
    validFrom: '2022-01-05',
    legalBasis: 'UU 1/2022 Pasal 44–49; PP 35/2023',
  },
  {
    id: 'pkb',
    kind: 'regional',
    name: { id: 'Pajak Kendaraan Bermotor', en: 'Motor vehicle tax' },
    levels: provincial,
    period: 'year',
    subject: 'plate',
    number: '20',
    validFrom: '2010-01-01',
    validTo: '2025-01-04',
    legalBasis: 'UU 28/2009 Pasal 3–8',
  },
  {
    id: 'pkb',
    kind: 'regional',
    name: { id: 'Pajak Kendaraan Bermotor', en: 'Motor vehicle tax' },
    levels: provincial,
    period: 'year',
    subject: 'plate',
    number: '20',
    validFrom: '2025-01-05',
    legalBasis: 'UU 1/2022 Pasal 7–11, berlaku 5 Januari 2025 (Pasal 191)',
  },
  {
    id: 'bbnkb',
    kind: 'regional',
    name: { id: 'Bea Balik Nama Kendaraan Bermotor', en: 'Duty on the transfer of motor vehicles' },
    levels: provincial,
    period: 'month',
    subject: 'plate-if-any',
    number: '21',
    validFrom: '2025-01-05',
    legalBasis: 'UU 1/2022 Pasal 12–16, berlaku 5 Januari 2025 (Pasal 191)',
  },
  {
    id: 'opsen-pkb',
    kind: 'regional',
    name: { id: 'Opsen Pajak Kendaraan Bermotor', en: 'Local surcharge on motor vehicle tax' },
    levels: local,
    period: 'year',
    subject: 'plate',
    number: '12',
    validFrom: '2025-01-05',
    legalBasis: 'UU 1/2022 Pasal 81–84, berlaku 5 Januari 2025 (Pasal 191)',
  },
  {
    id: 'opsen-bbnkb',
    kind: 'regional',
    name: { id: 'Opsen Bea Balik Nama Kendaraan Bermotor', en: 'Local surcharge on the transfer of motor vehicles' },
    levels: local,
    period: 'month',
    subject: 'plate-if-any',
    number: '13',
    validFrom: '2025-01-05',
    legalBasis: 'UU 1/2022 Pasal 81–84, berlaku 5 Januari 2025 (Pasal 191)',
  },
];

/**
 * Provinces without autonomous regencies and cities: their own agencies levy the local taxes too.
 * The article is from memory.
 */
export const undividedProvinces: readonly (Dated & { readonly region: string })[] = [
  { region: '31', validFrom: '2010-01-01', legalBasis: 'UU 28/2009 Pasal 2; UU 1/2022 Pasal 4; UU 2/2024 (Jakarta)' },
];

/** The tax type `id` as the law had it in a tax period (`YYYY` or `YYYY-MM`); undefined where there was none. */
export function taxTypeIn(id: string, period: string): TaxType | undefined {
  const [first, last] = daysOf(period);
  return taxTypes.findLast((each) => each.id === id && inForce(each, first, last));
}

/** The levels of agencies that may levy this tax for this region in this period. */
export function levyingLevels(taxType: TaxType, region: string, period: string): readonly AgencyLevel[] {
  const undivided = undividedProvinces.some((each) => covers(each.region, region) && inForce(each, ...daysOf(period)));
  return undivided && taxType.kind === 'regional' ? provincial : taxType.levels;
}

function daysOf(period: string): [first: string, last: string] {
  // no month has a 32nd day, so the text sorts after every day of the period
  return period.length === 4 ? [`${period}-01-01`, `${period}-12-31`] : [`${period}-01`, `${period}-31`];
}
