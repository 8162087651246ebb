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

/** The agencies that decide about businesses and registers, parents first; those above are there before them. */
export const businessAgencies: readonly NewAgency[] = [
  {
    id: 'bkpm',
    name: 'Kementerian Investasi dan Hilirisasi',
    level: 'central',
    region: 'id',
    duties: ['licensing'],
    ...executive,
  },
  {
    id: 'dpmptsp-33',
    name: 'Dinas Penanaman Modal dan PTSP Provinsi Jawa Tengah',
    level: 'province',
    region: '33',
    duties: ['licensing'],
    ...executive,
  },
  { id: 'dpmptsp-33.74', name: 'Dinas Penanaman Modal dan PTSP Kota Semarang', duties: ['licensing'], ...city },
  {
    id: 'diskominfo-33.74',
    name: 'Dinas Komunikasi dan Informatika Kota Semarang',
    duties: ['data-custodian'],
    ...city,
  },
  { id: 'bkpsdm-33.74', name: 'Badan Kepegawaian dan PSDM Kota Semarang', duties: [], ...city },
  { id: 'dinkes-33.74', name: 'Dinas Kesehatan Kota Semarang', duties: [], ...city },
];

export const reviewers = [
  'officer:dpmptsp-33.74/198503302010011001/reviewer',
  'officer:dpmptsp-33.74/199007012015022001/reviewer',
] as const;
export const reviewerElsewhere = 'officer:dpmptsp-33/198201012008011002/reviewer';
export const supervisor = 'officer:dpmptsp-33.74/197505052000031001/supervisor';
export const custodian = 'officer:diskominfo-33.74/198706062012012001/data-custodian';
/** of an agency that proposes changes of records, and holds a grant for it */
export const proposingAgency = 'dinkes-33.74';
export const proposer = `officer:${proposingAgency}/199104042018012001`;
/** Each of an agency of its own. */
export const hrOfficers = [
  'officer:bkpsdm-33.74/198503302010011003/hr',
  'officer:dinkes-33.74/198811112014022002/hr',
] as const;
export const hrOfNoAgency = 'officer:uji-tidak-ada/198503302010011009/hr';

/** Lines of business that need the number alone at every scale. */
export const harmless = ['56103', '47711', '70209', '46411'] as const;
/** Lines of business that a city decides on at every scale there is here. */
export const reviewed = ['86105', '86203', '47721'] as const;
/** small and medium */
export const capitals = [1_750_000_000, 3_000_000_000, 7_500_000_000] as const;
export const notary = 'Rahayu Lestari, S.H., M.Kn.';

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
const cityTax = 'officer:bapenda-33.74/198503302010012995/tax-officer';
const provinceTax = 'officer:bapenda-33/198111042006041994/tax-officer';
const stateTax = 'officer:djp/198003122005011991/tax-officer';

export const taxOfficers = [cityTax, provinceTax, stateTax] as const;

/** Who decides on objections to what a tax officer bills: somebody else of the agency. */
export const objectionOfficerOf = (taxOfficer: string): string => taxOfficer.replace('/tax-officer', '/tax-objections');

/** Regional tax of two levels and state tax: each has an account in the chart, so that a payment can be posted. */
export const taxes: readonly Tax[] = [
  { officer: cityTax, kind: 'regional', taxType: 'pbb-p2', period: '2026', subject: land },
  { officer: cityTax, kind: 'regional', taxType: 'bphtb', period: '2026-03', subject: land },
  { officer: provinceTax, kind: 'regional', taxType: 'pkb', period: '2026', subject: vehicle },
  { officer: stateTax, kind: 'state', taxType: 'pph-25', period: '2026-03' },
];

/** The taxes of companies, as they are assessed. */
export const businessTaxes: readonly Tax[] = [
  { officer: stateTax, kind: 'state', taxType: 'ppn', period: '2026-03' },
  { officer: stateTax, kind: 'state', taxType: 'pph-25-badan', period: '2026-04' },
  { officer: cityTax, kind: 'regional', taxType: 'pbb-p2', period: '2026', subject: land },
  { officer: provinceTax, kind: 'regional', taxType: 'pkb', period: '2026', subject: vehicle },
];

export const villages = ['33.74.01.1001', '33.74.01.1002', '33.74.02.1001', '33.74.03.1001'] as const;

/** The NIK of the n-th invented person; another one for every number up to 250,000. */
export function nikOf(number: number): string {
  const day = String(1 + (number % 28)).padStart(2, '0');
  const serial = String(1 + Math.floor(number / 28)).padStart(4, '0');
  return `337401${day}0190${serial}`;
}

/** The NIP of the n-th invented officer; another one for every number up to 300,000. */
export function nipOf(number: number): string {
  const day = String(1 + (number % 28)).padStart(2, '0');
  const month = String(1 + (Math.floor(number / 28) % 12)).padStart(2, '0');
  const serial = String(1 + Math.floor(number / 336)).padStart(3, '0');
  return `1980${month}${day}2005011${serial}`;
}
