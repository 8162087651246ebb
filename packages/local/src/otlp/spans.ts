/** One finished span as a service exported it. Times are milliseconds since 1970. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: 'unspecified' | 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  /** `service.name` of the process that made it. */
  readonly service: string;
  readonly start: number;
  readonly end: number;
  readonly status: 'unset' | 'ok' | 'error';
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly resource: Readonly<Record<string, unknown>>;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
}

/** An attribute as OTLP has it in JSON. */
export interface KeyValue {
  key: string;
  value: AnyValue;
}
interface AnyValue {
  stringValue?: string;
  boolValue?: boolean;
  intValue?: string | number;
  doubleValue?: number;
  arrayValue?: { values?: AnyValue[] };
  kvlistValue?: { values?: KeyValue[] };
}
interface WireSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind?: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes?: KeyValue[];
  links?: { traceId: string; spanId: string }[];
  status?: { code?: number };
}
/** The body of an OTLP/HTTP JSON trace export (opentelemetry-proto, ExportTraceServiceRequest). */
export interface TraceExport {
  resourceSpans?: { resource?: { attributes?: KeyValue[] }; scopeSpans?: { spans?: WireSpan[] }[] }[];
}

const kinds = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'] as const;
const statuses = ['unset', 'ok', 'error'] as const;

/** Reads the spans of one export. */
export function spansOf(body: TraceExport): Span[] {
  return (body.resourceSpans ?? []).flatMap(({ resource, scopeSpans = [] }) => {
    const about = attributes(resource?.attributes);
    return scopeSpans.flatMap(({ spans = [] }) => spans.map((span) => spanOf(span, about)));
  });
}

function spanOf(wire: WireSpan, resource: Record<string, unknown>): Span {
  return {
    traceId: wire.traceId,
    spanId: wire.spanId,
    ...(wire.parentSpanId ? { parentSpanId: wire.parentSpanId } : {}),
    name: wire.name,
    kind: kinds[wire.kind ?? 0] ?? 'unspecified',
    service: String(resource['service.name'] ?? ''),
    start: milliseconds(wire.startTimeUnixNano),
    end: milliseconds(wire.endTimeUnixNano),
    status: statuses[wire.status?.code ?? 0] ?? 'unset',
    attributes: attributes(wire.attributes),
    resource,
    links: (wire.links ?? []).map(({ traceId, spanId }) => ({ traceId, spanId })),
  };
}

function milliseconds(nanoseconds: string): number {
  return Number(BigInt(nanoseconds) / 1000n) / 1000;
}

/** Attributes by name, as plain values. */
export function attributes(pairs: KeyValue[] = []): Record<string, unknown> {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, plain(value)]));
}

function plain(value: AnyValue): unknown {
  if (value.intValue !== undefined) return Number(value.intValue);
  if (value.arrayValue) return (value.arrayValue.values ?? []).map(plain);
  if (value.kvlistValue) return attributes(value.kvlistValue.values);
  return value.stringValue ?? value.boolValue ?? value.doubleValue;
}
