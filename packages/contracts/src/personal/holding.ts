import type { ServiceName } from '../services.ts';

/** How what is kept of people stands in the store. */
export const holdingForms = {
  sealed: 'encrypted under the key of the person it is about; without that key nobody can read it',
  reference: 'by PersonRef or EmployeeRef alone: pseudonymous, still personal data; no number, name or address',
  hashed: 'as an HMAC that cannot be turned back, to find or to compare',
  nobody: 'nothing about people',
} as const;
export type HoldingForm = keyof typeof holdingForms;

/** What one collection of a service keeps of people. */
export interface Holding {
  readonly service: ServiceName;
  /** names of collections; `*` stands for the number of a view's generation */
  readonly collections: readonly string[];
  readonly what: string;
  readonly form: HoldingForm;
  /** why it is kept, with the legal basis */
  readonly why: string;
  readonly until: string;
  readonly readers: string;
}

/** {@link Holding} without what follows from its service. */
export type ServiceHolding = Omit<Holding, 'service'>;

/** A collection that keeps nothing about people. */
export function aboutNobody(what: string, ...collections: string[]): ServiceHolding {
  return { collections, what, form: 'nobody', why: '', until: '', readers: '' };
}
