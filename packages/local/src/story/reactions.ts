import type { OtlpSink } from '../otlp/sink.ts';
import type { Span } from '../otlp/spans.ts';
import type { Effect } from './effects.ts';

/** What a call leads to elsewhere: reactions named `<service>.<reaction>`, and the services its trace goes through. */
export interface Reacted {
  readonly reactions: readonly string[];
  readonly services: readonly string[];
}

/** A new bill or code: the payer is told, at the address that the register in g2g knows. */
export const afterBill: Reacted = {
  reactions: ['g2c.timeline', 'g2c.notify', 'g2c.deliver'],
  services: ['g2c', 'g2g'],
};

/** A payment: the same, and the treasury's books. */
export const afterPayment: Reacted = {
  ...afterBill,
  reactions: [...afterBill.reactions, 'g2g.ledger', 'g2g.revenue'],
};

/** A company that needs a permit: the register enters it, and the competent agency is asked. */
export const afterRegistration: Reacted = {
  reactions: ['g2g.company-register', 'g2g.review', 'g2g.work-item'],
  services: ['g2b', 'g2g'],
};

/** An answer to it: the company is licensed or refused, and the inbox is done with it. */
export const afterReview: Reacted = {
  reactions: ['g2g.work-item', 'g2b.company-reviews', 'g2g.company-register'],
  services: ['g2b', 'g2g'],
};

/** A return in which tax is due: it is billed, and the company's standing looked at. */
export const afterReturn: Reacted = { reactions: ['g2b.bill-return', 'g2b.tax-standing'], services: ['g2b'] };

/** A company's payment: its standing, and the treasury's books. */
export const afterBusinessPayment: Reacted = {
  reactions: ['g2b.tax-standing', 'g2g.ledger', 'g2g.revenue'],
  services: ['g2b', 'g2g'],
};

/** Another value in the person register: whoever keeps a copy fetches it. */
export const afterRecordUpdate: Reacted = {
  reactions: ['g2c.person-copies', 'g2b.person-copies', 'g2e.person-copies'],
  services: ['g2g', 'g2c', 'g2b', 'g2e'],
};

/** A request for a health card: the identity is checked by the register, and the citizen told. */
export const afterCardRequest: Reacted = {
  reactions: ['g2c.health-card-identity', 'g2c.timeline', 'g2c.notify', 'g2c.deliver'],
  services: ['g2c', 'g2g'],
};

/** Somebody is hired: seat, register of civil servants, health card, and what the employee is told. */
export const afterHiring: Reacted = {
  reactions: [
    'g2e.formation-seats',
    'g2g.civil-servant-register',
    'g2c.health-card-employment',
    'g2c.timeline',
    'g2c.notify',
    'g2c.deliver',
  ],
  services: ['g2e', 'g2g', 'g2c'],
};

/** The PPK has approved: number, decree, employment, register of civil servants, and what the employee is told. */
export const afterDecree: Reacted = {
  reactions: [
    'g2e.decree-number',
    'g2e.decree',
    'g2e.employee',
    'g2g.civil-servant-register',
    'g2c.health-card-employment',
    'g2c.timeline',
    'g2c.notify',
    'g2c.deliver',
  ],
  services: ['g2e', 'g2g', 'g2c'],
};

/** A seat in a course that somebody gave up: the next of the waiting list has it, and is told. */
export const afterSeatFreed: Reacted = {
  reactions: ['g2e.enrolments', 'g2c.timeline', 'g2c.notify', 'g2c.deliver'],
  services: ['g2e', 'g2c'],
};

/**
 * Who reacted to a call, told by the spans of its trace: each reaction handled a message that belongs to it. None where
 * telemetry goes elsewhere.
 */
export function reactionsTo(
  { traceId, began }: { traceId: string; began: number },
  { reactions, services }: Reacted,
  otlp: OtlpSink | undefined,
): Effect[] {
  if (!otlp) return [];
  const survey = () => {
    const spans = otlp.spans(traceId);
    const through = [...new Set(spans.map(({ service }) => service))].sort();
    const handled = reactions.flatMap((name) => {
      const span = spans.find((each) => isHandling(each, name));
      return span ? [{ name, end: span.end }] : [];
    });
    const present = [...through, ...handled.map(({ name }) => name)];
    const missing = [...reactions, ...services].filter((name) => !present.includes(name));
    return { count: spans.length, through, handled, missing };
  };
  const look = () => {
    const { count, through, handled, missing } = survey();
    if (missing.length > 0) return undefined;
    const inOrder = handled.toSorted((a, b) => a.end - b.end);
    const told = inOrder.map(({ name, end }) => `${name}\u00a0+${Math.round(end - began)}\u00a0ms`);
    const lines = [told.join(' · '), `${count} spans so far, in ${through.join(', ')}`];
    return { lines, at: inOrder.at(-1)?.end ?? began };
  };
  const awaited = () => `spans of ${survey().missing.join(', ')} in trace ${traceId}`;
  return [{ label: 'reacted', awaited, look, everyMs: 50 }];
}

/** A reaction's successful handling of one message; its consumer group is named after it. */
function isHandling({ kind, status, attributes }: Span, reaction: string): boolean {
  const ended = status !== 'error' && attributes['error.type'] === undefined;
  return kind === 'consumer' && ended && attributes['messaging.consumer.group.name'] === reaction;
}
