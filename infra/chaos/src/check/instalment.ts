import { billsOf, type ToldBill } from './bill.ts';
import { type LoggedEvent, streamsOf } from './log.ts';
import { objectionTo } from './objection.ts';
import { type Material, type Rule, statesOf, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { canonical, grouped } from './values.ts';

const tell = teller('instalment');

type Bills = ReadonlyMap<string, ToldBill>;
type Data = LoggedEvent['data'];

/**
 * Instalments that were agreed to take the place of their bill exactly once, unless it had ended otherwise: then they are
 * completed at once. Each part is billed once, and each payment or withdrawal of one counts once. No bill is in
 * instalments and objected to as well.
 */
export const instalment: Rule = (material) => {
  const bills = billsOf(material.log, 'g2b');
  const streams = streamsOf(material.log, 'g2b.instalment');
  const agreed = new Set<unknown>();
  const found = streams.flatMap(({ events }) => {
    const [approved, ...more] = events.filter(({ type }) => type === 'g2b.instalment.approved.v1');
    if (!approved) return [];
    agreed.add(approved.data.bill);
    return [
      ...more.map(({ id }) => tell('doubled', id, `was agreed to by ${approved.id}`)),
      ...carriedOut(approved, events, bills),
    ];
  });
  return [...found, ...replacedInVain(bills, agreed), ...disputed(material)];
};

function carriedOut(approved: LoggedEvent, events: readonly LoggedEvent[], bills: Bills): Violation[] {
  const bill = bills.get(String(approved.data.bill));
  const parts = approved.data.parts as readonly Data[];
  const completed = events.filter(({ type }) => type === 'g2b.instalment.completed.v1');
  const again = completed.slice(1).map(({ id }) => tell('doubled', id, `was completed by ${completed[0]?.id}`));
  if (!bill?.paid && !bill?.cancelled)
    return [...again, tell('lost', approved.id, `the bill ${String(approved.data.bill)} is open beside its parts`)];
  if (bill.cancelled?.data.reason !== 'in-instalments') {
    const billed = parts.filter((part) => bills.has(String(part.bill)));
    return [
      ...again,
      ...billed.map((part) => tell('wrong', approved.id, `${String(part.bill)} is billed, the bill was settled`)),
      ...(completed.length === 0 ? [tell('lost', approved.id, 'the bill was settled, the instalments go on')] : []),
    ];
  }
  const ofPart = (part: Data) => bills.get(String(part.bill));
  const isOver = parts.every((part) => ofPart(part)?.paid ?? ofPart(part)?.cancelled);
  return [
    ...again,
    ...parts.flatMap((part) => [
      ...billedAs(part, approved, bills.get(String(part.bill))?.issued),
      ...counted(part, events, bills.get(String(part.bill))),
    ]),
    ...(isOver && completed.length === 0
      ? [tell('lost', approved.id, 'nothing is left of its parts, it is not completed')]
      : []),
  ];
}

function billedAs(
  { bill, amount, dueDate }: Data,
  approved: LoggedEvent,
  issued: LoggedEvent | undefined,
): Violation[] {
  if (!issued) return [tell('lost', approved.id, `the part ${String(bill)} was never billed`)];
  const { nib: payer, taxType, period } = approved.data;
  const members = { amount, dueDate, payer, taxType, period };
  const actual = Object.fromEntries(Object.keys(members).map((member) => [member, issued.data[member]]));
  if (canonical(actual) === canonical(members)) return [];
  return [tell('wrong', issued.id, `bills ${canonical(actual)}, the part is ${canonical(members)}`)];
}

/** A payment is a part kept, a withdrawal a part remitted, each once; nothing else is. */
function counted({ bill }: Data, events: readonly LoggedEvent[], told: ToldBill | undefined): Violation[] {
  const { paid, cancelled } = told ?? {};
  return [
    ...noted(bill, events, { what: 'kept', moment: 'paidAt', of: paid, at: paid?.data.paidAt }),
    ...noted(bill, events, { what: 'remitted', moment: 'remittedAt', of: cancelled, at: cancelled?.data.cancelledAt }),
  ];
}

interface Note {
  readonly what: 'kept' | 'remitted';
  /** the member that says when */
  readonly moment: string;
  readonly of: LoggedEvent | undefined;
  readonly at: unknown;
}

function noted(bill: unknown, events: readonly LoggedEvent[], { what, moment, of, at }: Note): Violation[] {
  const all = events.filter(({ type, data }) => type === `g2b.instalment.${what}.v1` && data.part === bill);
  const [first, ...more] = all;
  return [
    ...more.map(({ id }) => tell('doubled', id, `the part ${String(bill)} was ${what} before`)),
    ...(of && !first ? [tell('lost', of.id, 'is the end of a part, and nobody noted it')] : []),
    ...(first && first.data[moment] !== at ? [tell('wrong', first.id, 'is of what has not happened to its bill')] : []),
  ];
}

function replacedInVain(bills: Bills, agreed: ReadonlySet<unknown>): Violation[] {
  return [...bills.values()].flatMap(({ id, cancelled }) =>
    cancelled?.data.reason === 'in-instalments' && !agreed.has(id)
      ? [tell('wrong', cancelled.id, 'no instalments for it were agreed to')]
      : [],
  );
}

/** What was refused or rejected is over; everything else has the bill to itself. */
function disputed({ snapshot }: Material): Violation[] {
  const objections = statesOf(snapshot, 'g2b', 'objection');
  const instalments = [...statesOf(snapshot, 'g2b', 'instalment').values()].filter(
    ({ status }) => status !== 'refused',
  );
  return [...grouped(instalments, ({ bill }) => String(bill)).keys()].flatMap((bill) => {
    const objected = objections.get(objectionTo(bill));
    const isOver = !objected || objected.outcome === 'rejected';
    return isOver ? [] : [tell('doubled', `g2b.tax-bill/${bill}`, 'is in instalments and objected to')];
  });
}
