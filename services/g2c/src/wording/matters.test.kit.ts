import {
  contributionBillCodeReissued,
  type EventType,
  employeeDismissed,
  employeeHired,
  enrolmentWithdrawn,
  healthCardRegistered,
  healthCardReinstated,
  personnelActionWithdrawn,
  taxBillCodeReissued,
} from '@simpul/contracts';
import type { Happening } from './matter.ts';
import { matters } from './matters.ts';

/** What is told of an event of this type. */
export function happeningOf<D>(type: EventType<string, D>, data: D): Happening {
  const found = matters.find((each) => each.type.type === type.type);
  if (!found) throw new Error(`${type.type} is not told to anybody`);
  return found.read(data);
}

const { probationUntil: _probation, ...hired } = employeeHired.example;
const { fineUntil: _fine, ...reinstated } = healthCardReinstated.example;

const by = { partner: 'mitra-layanan', consent: 'cbcdefghijklmnopqrstuvwxyz' };

/** What other data of an event type leads to other words for. */
export const variants: readonly Happening[] = [
  happeningOf(employeeHired, { ...hired, employment: 'pppk', rank: 'IX', contractUntil: '2027-02-28' }),
  happeningOf(employeeDismissed, { ...employeeDismissed.example, reason: 'death' }),
  happeningOf(enrolmentWithdrawn, { ...enrolmentWithdrawn.example, reason: 'left-service' }),
  happeningOf(personnelActionWithdrawn, { ...personnelActionWithdrawn.example, reason: 'employee-left' }),
  happeningOf(healthCardReinstated, reinstated),
  happeningOf(healthCardRegistered, { ...healthCardRegistered.example, by }),
  happeningOf(taxBillCodeReissued, { ...taxBillCodeReissued.example, by }),
  happeningOf(contributionBillCodeReissued, { ...contributionBillCodeReissued.example, by }),
];

/** Braces that are left, and dashes in place of a value; the one dash that a name of a segment has is none. */
export function unfilled(text: string): string[] {
  return text.replaceAll('Penerima Upah – ', '').match(/[{}–]/g) ?? [];
}
