import { deriveId } from '@simpul/backbone';
import { billing } from './bill.ts';
import type { LoggedEvent } from './log.ts';
import { documentsOf, type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { at, canonical, grouped } from './values.ts';

const tell = teller('ledger');
const wibMs = 7 * 60 * 60 * 1000;

/**
 * Every payment told has exactly one entry in the ledger, stored and told, over its amount and with debit equal to credit;
 * and no entry is there without its payment.
 */
export const ledger: Rule = ({ snapshot, log }) => {
  const payments = billing.flatMap((service) => log.of(`${service}.tax-bill.paid.v1`));
  const known = new Set(payments.map(({ id }) => id));
  const entries = documentsOf(snapshot, 'g2g', 'ledger-entry')
    .filter(({ state }) => at(state, 'status') === 'posted')
    .map(({ _id, state }): Entry => ({ id: _id, what: 'document', posting: state as Posting }));
  const posted = log
    .of('g2g.ledger-entry.posted.v1')
    .map(({ key, data }): Entry => ({ id: key, what: 'event', posting: data }));
  const [stored, told] = [entries, posted].map((each) => grouped(each, ({ posting }) => String(posting.source)));
  return [
    ...payments.flatMap((payment) => [
      ...once(payment, 'document', stored?.get(payment.id) ?? []),
      ...once(payment, 'event', told?.get(payment.id) ?? []),
    ]),
    ...[...entries, ...posted].flatMap((entry) => [
      ...(known.has(String(entry.posting.source))
        ? []
        : [tell('wrong', entry.id, `the ${entry.what} has no payment ${String(entry.posting.source)}`)]),
      ...balanced(entry),
    ]),
  ];
};

type Posting = Readonly<Record<string, unknown>>;

interface Entry {
  readonly id: string;
  readonly what: 'document' | 'event';
  readonly posting: Posting;
}

function once(payment: LoggedEvent, what: Entry['what'], entries: readonly Entry[]): Violation[] {
  const [entry, ...more] = entries;
  if (!entry) return [tell('lost', payment.id, `no ledger entry (${what}) was made of it`)];
  const expected = { id: deriveId(payment.id), ...booked(payment.data) };
  const actual = { id: entry.id, ...traits(entry.posting), day: entry.posting.day };
  return [
    ...more.map(({ id }) => tell('doubled', payment.id, `also the ledger entry ${id} (${what}) was made of it`)),
    ...(canonical(expected) === canonical(actual)
      ? []
      : [tell('wrong', payment.id, `booked (${what}) as ${canonical(actual)}, not ${canonical(expected)}`)]),
  ];
}

function traits({ kind, taxType, region, amount }: Posting): Posting {
  return { kind, taxType, region, amount };
}

/** What a payment is booked as: its traits, and its day in Jakarta. */
function booked(payment: Posting): Posting {
  const paid = Date.parse(String(payment.paidAt));
  const day = Number.isNaN(paid) ? undefined : new Date(paid + wibMs).toISOString().slice(0, 10);
  return { ...traits(payment), day };
}

function balanced({ id, what, posting }: Entry): Violation[] {
  const lines = (Array.isArray(posting.lines) ? posting.lines : []) as Posting[];
  const sum = (side: string): number =>
    lines.filter((line) => line.side === side).reduce((total, line) => total + Number(line.amount), 0);
  const [debit, credit] = [sum('debit'), sum('credit')];
  if (debit === credit && debit === posting.amount) return [];
  return [tell('wrong', id, `the ${what} debits ${debit} and credits ${credit} over ${String(posting.amount)}`)];
}
