import { type Aggregate, aggregate, endOfJakartaDay } from '@simpul/contracts';
import { type Bill, type BillCommand, type BillEvent, type BillEvents, evolveBill } from './bill.ts';
import { decideBill } from './decide.ts';

/**
 * The life of a bill, the same wherever bills are issued: issue → code re-issued when it has expired → paid once, in
 * full, or cancelled. Refusals have the code `<name>.<reason>`. Deadline: the end of the due date in Jakarta.
 *
 * @example
 * const taxBill = billAggregate({ service: 'g2c', name: 'tax-bill', events: { issued: taxBillIssued, … } });
 */
export function billAggregate<P extends string>(definition: {
  service: string;
  name: string;
  events: BillEvents<P>;
}): Aggregate<Bill, BillCommand, BillEvent<P>> {
  const { service, name, events } = definition;
  return aggregate<Bill, BillCommand, BillEvent<P>>({
    service,
    name,
    schema: 1,
    initial: { status: 'none' },
    events: [events.issued, events.codeReissued, events.paid, events.cancelled],
    decide: (state, command, context) => decideBill({ name, events }, state, command, context),
    evolve: (state, event) => evolveBill(events, state, event),
    dueAt: (state) => (state.status === 'issued' ? endOfJakartaDay(state.dueDate) : undefined),
  });
}
