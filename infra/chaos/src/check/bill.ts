import { createKeys, developmentSecrets } from '@simpul/service';
import type { ChaosService } from '../ground.ts';
import { type Log, type LoggedEvent, streamsOf } from './log.ts';
import { documentsOf, type Rule, teller } from './rule.ts';
import type { Snapshot, Violation } from './snapshot.ts';
import { grouped } from './values.ts';

const tell = teller('bill');
const { hmac } = createKeys({ refKey: developmentSecrets.refKey });

/** The services that bill taxes. */
export const billing = ['g2c', 'g2b'] as const;

/** How a bill went, by its events; of those that may come once the first. */
export interface ToldBill {
  readonly id: string;
  readonly issued?: LoggedEvent;
  readonly paid?: LoggedEvent;
  readonly cancelled?: LoggedEvent;
}

/** The bills of a service by their ids. */
export function billsOf(log: Log, service: (typeof billing)[number]): Map<string, ToldBill> {
  const topic = `${service}.tax-bill`;
  return new Map(
    streamsOf(log, topic).map(({ key: id, events }) => {
      const first = (what: string) => events.find(({ type }) => type === `${topic}.${what}.v1`);
      const [issued, paid, cancelled] = [first('issued'), first('paid'), first('cancelled')];
      return [id, { id, ...(issued && { issued }), ...(paid && { paid }), ...(cancelled && { cancelled }) }];
    }),
  );
}

/**
 * A bill is issued once and ends once, paid or cancelled; its codes and the references of its payment are no other bill's,
 * and reserved for it.
 */
export const bill: Rule = ({ snapshot, log }) =>
  billing.flatMap((service) => {
    const streams = streamsOf(log, `${service}.tax-bill`);
    return [
      ...streams.flatMap(({ key, events }) => lived(key, events)),
      ...kinds.flatMap((kind) =>
        unique(
          kind,
          streams.flatMap(({ events }) => events),
          service,
          snapshot,
        ),
      ),
    ];
  });

function lived(id: string, events: readonly LoggedEvent[]): Violation[] {
  const of = (...what: string[]) =>
    events.filter(({ type }) => what.some((each) => type.endsWith(`tax-bill.${each}.v1`)));
  const [issued, ends] = [of('issued'), of('paid', 'cancelled')];
  return [
    ...issued.slice(1).map((again) => tell('doubled', again.id, `the bill ${id} was issued again`)),
    ...ends.slice(1).map((again) => tell('doubled', again.id, `the bill ${id} had ended by ${ends[0]?.id}`)),
  ];
}

/** What is no two bills': how the reservation of it is called, and what is reserved. */
interface Kind {
  readonly reservation: string;
  valueOf(event: LoggedEvent): string | undefined;
}

const kinds: readonly Kind[] = [
  {
    reservation: 'billing-codes',
    valueOf: ({ type, data }) => (/\.(issued|code-reissued)\.v1$/.test(type) ? String(data.code) : undefined),
  },
  {
    reservation: 'ntb',
    valueOf: ({ type, data }) => (type.endsWith('.paid.v1') ? `${String(data.bank)}/${String(data.ntb)}` : undefined),
  },
  {
    reservation: 'receipts',
    valueOf({ type, data: { ntpn, agency, receipt } }) {
      if (!type.endsWith('.paid.v1')) return undefined;
      return ntpn === undefined ? `ntpd/${String(agency)}/${String(receipt)}` : `ntpn/${String(ntpn)}`;
    },
  },
];

function unique(kind: Kind, events: readonly LoggedEvent[], service: ChaosService, snapshot: Snapshot): Violation[] {
  const named = events.flatMap((event) => {
    const value = kind.valueOf(event);
    return value === undefined ? [] : [{ event, value }];
  });
  const owners = reservedIn(snapshot, service, kind.reservation);
  return [...grouped(named, ({ value }) => value)].flatMap(([value, [first, ...others]]) => [
    ...others
      .filter(({ event }) => event.key !== first?.event.key)
      .map(({ event }) => tell('doubled', event.id, `has the ${kind.reservation} of ${first?.event.id}`)),
    ...(first && owners(value) !== first.event.key
      ? [tell('wrong', first.event.id, `its ${kind.reservation} is reserved for ${owners(value) ?? 'nobody'}`)]
      : []),
  ]);
}

/** Who a value is reserved for in the reservations of one kind. */
export function reservedIn(snapshot: Snapshot, service: ChaosService, name: string) {
  const documents = documentsOf(snapshot, service, `reservations-${name}`);
  const owners = new Map(documents.map(({ _id, owner }) => [_id, String(owner)]));
  return (value: string): string | undefined => owners.get(hmac(value));
}
