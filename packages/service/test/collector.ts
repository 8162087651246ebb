import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number | string };
}

interface Exported {
  readonly resourceSpans?: { scopeSpans: { spans: (ExportedSpan & { attributes: Attribute[] })[] }[] }[];
  readonly resourceMetrics?: {
    scopeMetrics: { metrics: { name: string; histogram?: Points; sum?: Points }[] }[];
  }[];
}

interface Points {
  readonly dataPoints: { readonly attributes: Attribute[] }[];
}

interface ExportedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
}

export type Span = ExportedSpan & { readonly attributes: Record<string, unknown> };

/** An end of OTLP over HTTP with JSON that keeps what it is sent. */
export interface Collector {
  readonly environment: Record<string, string>;
  readonly spans: Span[];
  /** attribute sets of every data point, by metric name */
  readonly metrics: Map<string, Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export async function startCollector({ answers = true } = {}): Promise<Collector> {
  const spans: Span[] = [];
  const metrics = new Map<string, Record<string, unknown>[]>();
  const server = createServer(async (req, res) => {
    if (!answers) return;
    const exported = (await json(req)) as Exported;
    for (const { scopeSpans } of exported.resourceSpans ?? []) {
      for (const span of scopeSpans.flatMap((scope) => scope.spans))
        spans.push({ ...span, attributes: read(span.attributes) });
    }
    for (const { scopeMetrics } of exported.resourceMetrics ?? []) {
      for (const { name, histogram, sum } of scopeMetrics.flatMap((scope) => scope.metrics)) {
        const points = (histogram ?? sum)?.dataPoints.map(({ attributes }) => read(attributes)) ?? [];
        metrics.set(name, [...(metrics.get(name) ?? []), ...points]);
      }
    }
    res.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' },
    spans,
    metrics,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function read(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [
      key,
      value.stringValue ?? (value.intValue === undefined ? value : Number(value.intValue)),
    ]),
  );
}
