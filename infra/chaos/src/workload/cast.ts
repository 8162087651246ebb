import type { NewAgency } from '@simpul/contracts';

/** Who acts in the workload of the services. */
export const operator = 'operator:simpul';
export const registrar = 'officer:dukcapil-33.74/198802142012012991/registrar';
export const registrarElsewhere = 'officer:dukcapil-34.04/199002142015012994/registrar';
export const banks = ['bank-jateng', 'bank-mandiri', 'pos-contoh'] as const;
export const citizen = (nik: string): string => `citizen:${nik}`;

const executive = { branch: 'executive', kind: 'agency' } as const;
const city = { level: 'city', region: '33.74', ...executive } as const;

/** The agencies whose officers act, parents first. */
export const agencies: readonly NewAgency[] = [
  { id: 'djp', name: 'Direktorat Jenderal Pajak', level: 'central', region: 'id', duties: ['state-tax'], ...executive },
  {
    id: 'bapenda-33',
    name: 'Badan Pengelola Pendapatan Daerah Provinsi Jawa Tengah',
    level: 'province',
    region: '33',
    duties: ['regional-tax'],
    ...executive,
  },
  { id: 'bapenda-33.74', name: 'Badan Pendapatan Daerah Kota Semarang', duties: ['regional-tax'], ...city },
  {
    id: 'dukcapil-33.74',
    name: 'Dinas Kependudukan dan Pencatatan Sipil Kota Semarang',
    duties: ['civil-registry'],
    ...city,
  },
  {
    id: 'dukcapil-34.04',
    name: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman',
    level: 'regency',
    region: '34.04',
    duties: ['civil-registry'],
    ...executive,
  },
];

/** A tax as it is billed: by which officer, for what. */
export interface Tax {
  readonly officer: string;
  readonly kind: 'state' | 'regional';
  readonly taxType: string;
  readonly period: string;
  readonly subject?: (number: number) => { readonly nop: string } | { readonly plate: string };
}

const land = (number: number) => ({ nop: `33740100010${String(number).padStart(7, '0')}` });
const vehicle = (number: number) => ({ plate: `H ${1 + (number % 9_999)} ZZZ` });
const cityTax = 'officer:bapenda-33.74/198503302010012995';
const provinceTax = 'officer:bapenda-33/198111042006041994';
const stateTax = 'officer:djp/198003122005011991';

export const taxOfficers = [cityTax, provinceTax, stateTax] as const;

/** Regional tax of two levels and state tax: each has an account in the chart, so that a payment can be posted. */
export const taxes: readonly Tax[] = [
  { officer: cityTax, kind: 'regional', taxType: 'pbb-p2', period: '2026', subject: land },
  { officer: cityTax, kind: 'regional', taxType: 'bphtb', period: '2026-03', subject: land },
  { officer: provinceTax, kind: 'regional', taxType: 'pkb', period: '2026', subject: vehicle },
  { officer: stateTax, kind: 'state', taxType: 'pph-25', period: '2026-03' },
];

export const villages = ['33.74.01.1001', '33.74.01.1002', '33.74.02.1001', '33.74.03.1001'] as const;

/** The NIK of the n-th invented person; another one for every number up to 250,000. */
export function nikOf(number: number): string {
  const day = String(1 + (number % 28)).padStart(2, '0');
  const serial = String(1 + Math.floor(number / 28)).padStart(4, '0');
  return `337401${day}0190${serial}`;
}
