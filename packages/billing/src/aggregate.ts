import { type Aggregate, aggregate, endOfJakartaDay } from '@simpul/contracts';
import { type Bill, type BillCommand, type BillEvent, type BillEvents, evolveBill, type PayableKind } from './bill.ts';
import { decideBill } from './decide.ts';
import type { Levy } from './levy.ts';

/**
 * The life of a bill, the same wherever bills are issued: issue → code re-issued when it has expired → paid once, in
 * full, or cancelled. Refusals have the code `<name>.<reason>`. Deadline: the end of the due date in Jakarta.
 *
 * @example
 * const taxBill = billAggregate({ service: 'g2c', name: 'tax-bill', levy: taxes, events: { issued: taxBillIssued, … } });
 */
export function billAggregate<P extends string, K extends PayableKind>(definition: {
  service: string;
  name: string;
  events: BillEvents<P, K>;
  /** what it is levied as */
  levy: Levy<K>;
}): Aggregate<Bill<K>, BillCommand, BillEvent<P, K>> {
  const { service, name, events, levy } = definition;
  return aggregate<Bill<K>, BillCommand, BillEvent<P, K>>({
    service,
    name,
    schema: 1,
    initial: { status: 'none' },
    events: [events.issued, events.codeReissued, events.paid, events.cancelled],
    decide: (state, command, context) => decideBill({ name, events, levy }, state, command, context),
    evolve: (state, event) => evolveBill(events, state, event),
    dueAt: (state) => (state.status === 'issued' ? endOfJakartaDay(state.dueDate) : undefined),
  });
}
