import type { ServiceName } from '../services.ts';

/** How what is kept of people stands in the store. */
export const holdingForms = {
  sealed: 'encrypted under the key of the person it is about; without that key nobody can read it',
  reference: 'by PersonRef or EmployeeRef alone: pseudonymous, still personal data; no number, name or address',
  hashed: 'as an HMAC that cannot be turned back, to find or to compare',
  nobody: 'nothing about people',
} as const;
export type HoldingForm = keyof typeof holdingForms;

/** What one collection of a service keeps, of people or of nobody. */
interface Described {
  /** names of collections; `*` stands for the number of a view's generation */
  readonly collections: readonly string[];
  readonly what: string;
  /** why it is kept, with the legal basis */
  readonly why: string;
  readonly readers: string;
}

/**
 * Which record of the register of processing it is, so that the person has it in their copy, and how long it is kept; or
 * why it is none, and until when. A test holds the two against each other.
 */
type Registered = { readonly record: string } | { readonly unregistered: string; readonly until: string };
type OfNobody = Described & { readonly form: 'hashed' | 'nobody'; readonly until: string };

/** What a collection keeps, as its service says it. */
export type ServiceHolding = (Described & { readonly form: 'sealed' | 'reference' } & Registered) | OfNobody;

/** What one collection of a service keeps of people. */
export type Holding = ServiceHolding & { readonly service: ServiceName };

/** A collection that keeps nothing about people. */
export function aboutNobody(what: string, ...collections: string[]): OfNobody {
  return { collections, what, form: 'nobody', why: '', until: '', readers: '' };
}
