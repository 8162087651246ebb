import {
  companyAmended,
  companyLicensed,
  companyReviewRequested,
  companyReviewWithdrawn,
  riskOf,
} from '@simpul/contracts';
import type { CompanyCommand, CompanyEvent } from '../src/company/company.state.ts';
import { company } from '../src/company/company.ts';

// A company of nobody, at a time when it is registered and later, with what may be asked of it and what that decides

export const id = 'q2w4e6r2t3y5u7i2o3p4a5s6d7';
export const nib = '9120001234567';
export const siti = 'pabcdefghijklmnopqrstuvwxyz';
export const budi = 'pbbcdefghijklmnopqrstuvwxyz';
export const region = '33.74.01.1001';
export const registered = '2026-03-02T03:04:05.678Z';
export const now = '2026-06-02T03:04:05.678Z';
export const billion = 1_000_000_000;

export const kbli = (code: string) => ({ edition: '2020', code }) as const;
export const teaHouse = kbli('56103'); // low at every scale
export const restaurant = kbli('56101'); // low, low, medium-low, medium-high
export const drinks = kbli('11040'); // medium-low, then medium-high
export const bar = kbli('56301'); // medium-high, medium-high, high, high
export const daysOf = (code: string, scale: 'micro' | 'small' | 'medium' | 'large') =>
  riskOf(kbli(code), scale, { on: '2026-03-02' })?.days as number;

type Registration = Extract<CompanyCommand, { type: 'register' }>;
export const register = (changes: Partial<Registration> = {}): Registration => ({
  type: 'register',
  by: siti,
  kind: 'private',
  nib,
  name: 'PT Segar Lereng Ungaran',
  region,
  capital: 2 * billion,
  activities: [teaHouse],
  selfDeclaration: false,
  deed: { number: '17', date: '2026-02-20' },
  ...changes,
});
export const at = { now, id };

/** What registering with these changes decides. */
export const history = (changes: Partial<Registration> = {}): readonly CompanyEvent[] =>
  company.decide(company.initial, register(changes), { now: new Date(registered), id });

export const licensed = (code: string, rest: object) =>
  companyLicensed({ nib, kbli: kbli(code), permit: 'nib', basis: 'nib', licensedAt: now, ...rest });
export const asked = (code: string, request: number, rest: object) =>
  companyReviewRequested({
    nib,
    company: id,
    kbli: kbli(code),
    risk: 'medium-high',
    permit: 'standard-certificate',
    region,
    scale: 'small',
    request,
    requestedAt: now,
    days: daysOf(code, 'small'),
    ...rest,
  });
export const withdrawn = (code: string, request: number) =>
  companyReviewWithdrawn({
    nib,
    company: id,
    kbli: kbli(code),
    permit: 'standard-certificate',
    request,
    withdrawnAt: now,
  });
export const amended = (changed: string[], told: object, capital = 2 * billion) => ({
  ...companyAmended({ nib, changed, ...told, amendedAt: now }),
  kept: { capital },
});
export const answer = (request: number, outcome: 'approved' | 'refused' | 'lapsed', reason?: string) =>
  ({ type: 'answer', request, outcome, ...(reason && { reason }), at: now }) as const;
export const amend = (changes: object, selfDeclaration = false) =>
  ({ type: 'amend', by: siti, changes, selfDeclaration }) as const;
