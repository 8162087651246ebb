import { type CompanyKind, type Dated, inForce } from '@simpul/contracts';

/** Which yearly return a kind of company has to have filed, and how many of the last years count. */
export interface StandingRule extends Dated {
  readonly kinds: readonly CompanyKind[];
  readonly taxType: string;
  readonly years: number;
}

/** What a good standing (KSWP) asks for, by law and time. From memory of the regulation. */
export const standingRules: readonly StandingRule[] = [
  {
    kinds: ['private', 'bumn'],
    taxType: 'pph-29-badan',
    years: 2,
    validFrom: '2015-12-01',
    legalBasis: 'Inpres 7/2015; PER-43/PJ/2015 tentang Konfirmasi Status Wajib Pajak',
  },
  {
    kinds: ['umk'],
    taxType: 'pph-29',
    years: 2,
    validFrom: '2015-12-01',
    legalBasis: 'Inpres 7/2015; PER-43/PJ/2015 tentang Konfirmasi Status Wajib Pajak',
  },
];

/** How bills may be paid in parts. */
export interface InstalmentRule extends Dated {
  readonly mostParts: number;
}

export const instalmentRules: readonly InstalmentRule[] = [
  {
    mostParts: 12,
    validFrom: '2015-01-01',
    validTo: '2024-12-31',
    legalBasis: 'PMK 242/PMK.03/2014 Pasal 20–28 (12 bulan, dari ingatan)',
  },
  { mostParts: 24, validFrom: '2025-01-01', legalBasis: 'PMK 81/2024 (paling lama 24 bulan, dari ingatan)' },
];

/** How long objections may take, in months. */
export interface ObjectionRule extends Dated {
  /** from the bill to the objection */
  readonly lodge: number;
  /** from the objection to the decision; without one it is granted */
  readonly decide: number;
  /** from the decision to the payment of what is owed by it */
  readonly pay: number;
}

export const objectionRules: readonly ObjectionRule[] = [
  {
    lodge: 3,
    decide: 12,
    pay: 1,
    validFrom: '2008-01-01',
    legalBasis: 'UU KUP Pasal 25 ayat (3), (3a), (7) dan Pasal 26 ayat (1), (5)',
  },
];

/** The rule in force on a Jakarta day `YYYY-MM-DD`. Throws where the data has a gap. */
export function ruleOn<R extends Dated>(rules: readonly R[], day: string): R {
  const rule = rules.findLast((each) => inForce(each, day));
  if (!rule) throw new Error(`no rule is in force on ${day}`);
  return rule;
}
