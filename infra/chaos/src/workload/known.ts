import type { Random } from '../random.ts';
import type { Tax } from './cast.ts';
import { type Command, type Sender, type Sent, send } from './send.ts';

/** A bill as the clients know it. */
export interface KnownBill {
  readonly id: string;
  readonly officer: string;
  /** as `npm run -s token` takes it */
  readonly payer: string;
  readonly kind: 'state' | 'regional';
  readonly amount: number;
  readonly issuedAt: number;
  /** the newest last */
  readonly codes: string[];
  codeIssue: number;
  expiresAt: number;
  /** Reasons nobody has cancelled it for: each is used once, so that the event tells whose cancellation it was. */
  readonly reasons: string[];
  /** How many parts nobody has asked to pay it in: each number once, so that the event tells whose request it was. */
  readonly parts: number[];
  /** `held` while somebody asks for a new code, and for good where nobody knows whether there is one. */
  reissue: 'free' | 'held';
  paidBy?: Payment;
  /** Nothing is to be paid any more; by whom it was paid, or why not, need not be known. */
  isSettled: boolean;
  /** Parts or an objection have been asked for. */
  isContested: boolean;
}

/** A payment as a bank told it and g2c took it. */
export interface Payment {
  readonly bank: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A person in the register, as the clients know it. */
export interface KnownPerson {
  readonly nik: string;
  readonly ref: string;
  version: number;
  /** Which attributes somebody has tried to change at this version: each choice once, so that the event tells whose it was. */
  readonly tried: Set<string>;
  /** somebody is at it */
  busy: boolean;
  /** It may have another version by now. */
  stale: boolean;
}

/** Who is billed: as a token names them, and as the bill does. */
export interface Payer {
  readonly who: string;
  readonly named: Readonly<Record<string, string>>;
}

/** A service that bills taxes, and what is billed there. */
export interface TaxOffice {
  readonly service: 'g2c' | 'g2b';
  readonly taxes: readonly Tax[];
  /** last days to pay */
  readonly dueDates: readonly string[];
  /** why officers cancel a bill, and nothing else does */
  readonly reasons: readonly string[];
  payer(known: Known, random: Random): Payer | undefined;
}

/** What the clients of one workload share. */
export interface Known {
  readonly office: TaxOffice;
  readonly bills: KnownBill[];
  readonly persons: KnownPerson[];
  /** The next number; every value that has to be told from all others is made of one. */
  next(): number;
  send(command: Command): Promise<Sent>;
  readonly sender: Sender;
}

const longest = 80;

/** Starts with nothing known. */
export function createKnown(sender: Sender, office: TaxOffice): Known {
  let count = 0;
  return { office, bills: [], persons: [], next: () => ++count, send: (command) => send(sender, command), sender };
}

/** Adds to what is known, and forgets the oldest beyond what clients can keep busy with. */
export function remember<T>(list: T[], each: T): void {
  list.push(each);
  if (list.length > longest) list.shift();
}

/** Any of those that suit, the newer ones more often. */
export function pickRecent<T>(random: Random, list: readonly T[], suits: (each: T) => boolean): T | undefined {
  const suitable = list.filter(suits);
  if (suitable.length === 0) return undefined;
  return random.pick(random.chance(0.6) ? suitable.slice(-8) : suitable);
}

/** Members of an answer that an event has under the same names; null for one that is missing, which no event tells. */
export function pickMembers(
  body: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, body[name] ?? null]));
}

/** Whether a bill can be paid, as far as the clients know. */
export function isOpen({ paidBy, isSettled }: KnownBill): boolean {
  return !paidBy && !isSettled;
}
