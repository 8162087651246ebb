import type { Random } from '../random.ts';
import { citizen } from './cast.ts';
import { createKnown, type Known, type KnownPerson, type Payer, pickRecent, type TaxOffice } from './known.ts';
import type { Sender } from './send.ts';

/** A company as the clients know it. */
export interface KnownCompany {
  readonly id: string;
  readonly nib: string;
  /** who registered it */
  readonly owner: KnownPerson;
  region: string;
  /** Somebody changes what it does and where; nobody else does so meanwhile. */
  busy: boolean;
  closed: boolean;
  /** KBLI codes it has had */
  readonly kblis: Set<string>;
  /** Those of them that were refused, and not asked for again. */
  readonly refused: Set<string>;
  /** Reasons nobody has closed it for. */
  readonly reasons: string[];
  /** Who was ever given a mandate; each once. */
  readonly mandated: Set<string>;
  readonly agents: KnownAgent[];
  /** `<taxType> <period>` of the returns somebody has filed */
  readonly filed: Set<string>;
}

/** Somebody with a mandate for a company. */
export interface KnownAgent {
  readonly person: KnownPerson;
  /** in the company's name */
  readonly who: string;
}

/** A return as the clients know it. */
export interface KnownReturn {
  readonly id: string;
  readonly who: string;
  corrections: number;
}

/** Something about a bill that its agency decides. */
export interface KnownMatter {
  readonly id: string;
  readonly officer: string;
  readonly amount: number;
  readonly agreed: number;
  decided: boolean;
  /** What nobody has decided yet: each decision once, so that the event tells whose it was. */
  readonly verdicts: string[];
}

/** A review with its work-item, as reviewers see them. */
export interface KnownReview {
  readonly id: string;
  /** Answers nobody has given: each once, so that the event tells whose it was. */
  readonly answers: string[];
}

/** A work-item in an inbox. */
export interface KnownItem {
  readonly id: string;
  readonly takers: Set<string>;
}

/** A proposal as the clients know it. */
export interface KnownProposal {
  readonly id: string;
  /** Findings nobody has come to, and reasons nobody has declined for: each once. */
  readonly findings: string[];
  readonly reasons: string[];
  decided: boolean;
}

/** A grant as the clients know it. */
export interface KnownGrant {
  readonly id: string;
  readonly consumer: string;
  readonly register: 'person' | 'company';
  /** how many are giving it on other terms */
  busy: number;
  /** Somebody takes it back, or has: nobody gives it again. */
  revoked: boolean;
}

/** What the clients of businesses and registers share. */
export interface BusinessKnown extends Known {
  readonly companies: KnownCompany[];
  readonly returns: KnownReturn[];
  readonly instalments: KnownMatter[];
  readonly objections: KnownMatter[];
  readonly reviews: KnownReview[];
  readonly items: KnownItem[];
  readonly proposals: KnownProposal[];
  readonly grants: KnownGrant[];
  /** people who have, or had, a business of their own */
  readonly owners: Set<string>;
}

/** Starts with nothing known; the office bills companies. */
export function createBusinessKnown(sender: Sender, office: Omit<TaxOffice, 'payer'>): BusinessKnown {
  const companies: KnownCompany[] = [];
  const payer = (_: Known, random: Random): Payer | undefined => {
    const company = pickRecent(random, companies, () => true);
    return company && { who: agentOf(company), named: { nib: company.nib } };
  };
  return {
    ...createKnown(sender, { ...office, payer }),
    companies,
    returns: [],
    instalments: [],
    objections: [],
    reviews: [],
    items: [],
    proposals: [],
    grants: [],
    owners: new Set(),
  };
}

/** Who registered a company, in its name. */
export function agentOf({ nib, owner }: Pick<KnownCompany, 'nib' | 'owner'>): string {
  return `business:${nib}/${owner.nik}`;
}

/** Who registered a company, as a person. */
export function ownerOf({ owner }: Pick<KnownCompany, 'owner'>): string {
  return citizen(owner.nik);
}

/** A company that has not closed, as far as the clients know; now and then one that has. */
export function pickCompany(
  known: BusinessKnown,
  random: Random,
  suits: (company: KnownCompany) => boolean = () => true,
): KnownCompany | undefined {
  const closedToo = random.chance(0.03);
  return pickRecent(random, known.companies, (each) => suits(each) && (closedToo || !each.closed));
}
