import type { Span } from '../src/index.ts';

/** Where a flow begins, by the service and the name of its first span, and where one of its traces leads. */
export interface TracedFlow {
  readonly flow: string;
  readonly root: string;
  /** ends of paths as {@link pathsOf} has them */
  readonly leads: readonly string[];
}

const plain = (name: unknown): string => String(name).replace(/^f[0-9a-f]{8}\./, '');

/** A span for people: its service, kind and name, without the prefix of a test's topics. */
export const told = ({ service, kind, name }: Span): string =>
  `${service} ${kind} ${name.replace(/f[0-9a-f]{8}\./, '')}`;

/** Spans by the trace they belong to. */
export const tracesOf = (spans: readonly Span[]): Span[][] => [
  ...Map.groupBy(spans, ({ traceId }) => traceId).values(),
];

const byId = (spans: readonly Span[]): Map<string, Span> => new Map(spans.map((span) => [span.spanId, span]));

/** The spans with which a trace begins here: called from outside, or by the clock. */
export function rootsOf(spans: readonly Span[]): Span[] {
  const known = byId(spans);
  return spans.filter(({ parentSpanId = '' }) => !known.has(parentSpanId));
}

/**
 * What is wrong with how the spans of one trace hang together, a line for each: a parent that is not there, or one that
 * cannot have caused it. Only a request that came from outside may name a parent that nobody exported.
 */
export function faultsOf(spans: readonly Span[]): string[] {
  const known = byId(spans);
  return spans.flatMap((span) => {
    const { parentSpanId } = span;
    const parent = parentSpanId && known.get(parentSpanId);
    if (!parent) return !parentSpanId || span.kind === 'server' ? [] : [`${told(span)} has lost its parent`];
    return mayCause(parent, span) ? [] : [`${told(span)} is a child of ${told(parent)}`];
  });
}

function mayCause(parent: Span, span: Span): boolean {
  const isWithin = parent.service === span.service;
  switch (span.kind) {
    case 'server':
      return parent.kind === 'client';
    case 'consumer':
      return parent.kind === 'producer' && messageOf(parent) === messageOf(span);
    case 'producer':
      return isWithin && parent.name.startsWith(`handle ${messageOf(span).split(' ')[0]}/`);
    case 'internal':
      return isWithin && ['server', 'consumer', 'internal'].includes(parent.kind);
    default:
      return isWithin && parent.kind !== 'client';
  }
}

const messageOf = ({ attributes }: Span): string =>
  `${plain(attributes['messaging.destination.name'])} ${attributes['messaging.message.id']}`;

/** Links that lead to a span which nobody exported. */
export function lostLinksOf(spans: readonly Span[]): string[] {
  const known = byId(spans);
  return spans.filter(({ links }) => links.some(({ spanId }) => !known.has(spanId))).map(told);
}

/**
 * The way to each handling of a message, over topics and consumer groups in turn.
 * @example ['g2c.tax-bill > g2g.ledger', 'g2c.tax-bill > g2g.ledger > g2g.ledger-entry > g2g.revenue']
 */
export function pathsOf(spans: readonly Span[]): string[] {
  const known = byId(spans);
  const hopsTo = (span: Span | undefined): string[] => {
    if (!span) return [];
    const { attributes } = span;
    const names = ['messaging.destination.name', 'messaging.consumer.group.name'].map((key) => plain(attributes[key]));
    return [...hopsTo(known.get(span.parentSpanId ?? '')), ...(span.kind === 'consumer' ? names : [])];
  };
  return spans.filter(({ kind }) => kind === 'consumer').map((span) => hopsTo(span).join(' > '));
}

/** Where none of the traces leads that begin as the flow does: of the one that leads the furthest, what it lacks. */
export function missedBy({ root, leads }: TracedFlow, traces: readonly (readonly Span[])[]): string[] {
  const begun = traces.filter((spans) => rootsOf(spans).some(({ service, name }) => `${service} ${name}` === root));
  const missed = begun.map((spans) => {
    const paths = pathsOf(spans);
    return leads.filter((lead) => !paths.some((path) => path.endsWith(lead)));
  });
  const [least = [`a trace that begins with ${root}`]] = missed.toSorted((one, other) => one.length - other.length);
  return least;
}
