import type {
  BusinessScale,
  ClosureReason,
  CompanyActivity,
  CompanyKind,
  CompanyMandate,
  CompanyPower,
  companyAmended,
  companyClosed,
  companyLicensed,
  companyMandateGiven,
  companyMandateLimited,
  companyMandateRevoked,
  companyRefused,
  companyRegistered,
  companyReviewRequested,
  companyReviewWithdrawn,
  EventOf,
  Kbli,
  RegionCode,
} from '@simpul/contracts';

/** A line of business and what was asked for and given for it; `licence.risk` is the risk it was given at. */
export interface Activity extends Omit<CompanyActivity, 'status' | 'licence'> {
  readonly licence?: NonNullable<CompanyActivity['licence']> & Pick<CompanyActivity, 'risk'>;
}

interface Known {
  readonly nib: string;
  readonly kind: CompanyKind;
  readonly name: string;
  readonly region: RegionCode;
  readonly capital: number;
  readonly scale: BusinessScale;
  /** of a body; the notary is not kept */
  readonly deed?: Deed;
  readonly activities: readonly Activity[];
  /** of a closed company those it had at the end: they allow nothing but looking back */
  readonly mandates: readonly CompanyMandate[];
  /** how many reviews were asked for, and how many certificates and licences numbered */
  readonly requests: number;
  readonly numbers: number;
  readonly registeredAt: string;
}

export type RegisteredCompany = Known & { readonly status: 'registered' };
export type ClosedCompany = Known & { readonly status: 'closed'; readonly reason: string; readonly closedAt: string };
export type KnownCompany = RegisteredCompany | ClosedCompany;
export type CompanyState = { readonly status: 'none' } | KnownCompany;

export interface Deed {
  readonly number: string;
  readonly date: string;
}

/** What a company says about itself; the rest follows from it. */
export interface Particulars {
  readonly name: string;
  readonly region: RegionCode;
  readonly capital: number;
  readonly activities: readonly Kbli[];
}

interface Powers {
  readonly person: string;
  readonly powers: readonly CompanyPower[];
  readonly until?: string;
}

/** `by` is the person who asks, whose mandate is looked at again here: it may have ended since the request came in. */
export type CompanyCommand =
  | ({
      type: 'register';
      by: string;
      kind: CompanyKind;
      nib: string;
      deed?: Deed;
      selfDeclaration: boolean;
    } & Particulars)
  | { type: 'amend'; by: string; changes: Partial<Particulars>; selfDeclaration: boolean }
  | { type: 'request-review'; by: string; kbli: Kbli }
  | { type: 'answer'; request: number; outcome: 'approved' | 'refused' | 'lapsed'; reason?: string; at: string }
  | ({ type: 'give-mandate'; by: string } & Powers)
  | ({ type: 'limit-mandate'; by: string } & Powers)
  | { type: 'revoke-mandate'; by: string; person: string }
  | { type: 'end-mandates' }
  | { type: 'close'; by: string; reason: ClosureReason };

/** `kept` stays in the company: it is nobody else's business. */
export type CompanyEvent =
  | (EventOf<typeof companyRegistered> & { readonly kept: { readonly capital: number; readonly deed?: Deed } })
  | (EventOf<typeof companyAmended> & { readonly kept: { readonly capital: number } })
  | EventOf<
      | typeof companyReviewRequested
      | typeof companyReviewWithdrawn
      | typeof companyLicensed
      | typeof companyRefused
      | typeof companyClosed
      | typeof companyMandateGiven
      | typeof companyMandateLimited
      | typeof companyMandateRevoked
    >;

/** Whether two codes of the KBLI are the same line of business. */
export function isSameKbli(one: Kbli, other: Kbli): boolean {
  return one.edition === other.edition && one.code === other.code;
}
