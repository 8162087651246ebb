import { listenOnLoopback, readJson, sendJson } from '../loopback.ts';
import { type MetricExport, type Point, pointsOf, seriesOf } from './points.ts';
import { type Span, spansOf, type TraceExport } from './spans.ts';

const LARGEST_EXPORT = 32 * 1024 * 1024;
const KEPT_SPANS = 50_000;

/** A local end of telemetry: it keeps the newest spans and of metrics the newest points, and takes logs without keeping them. */
export interface OtlpSink {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT, with OTEL_EXPORTER_OTLP_PROTOCOL=http/json. */
  readonly endpoint: string;
  /** The spans received so far, in the order they came; those of one trace when it is named. */
  spans(traceId?: string): Span[];
  /** The newest point of each series; those of one metric when it is named. */
  points(name?: string): Point[];
  stop(): Promise<void>;
}

/** Starts an OTLP/HTTP receiver for JSON on loopback; `received` is told every export as it came, of metrics and logs as well. */
export async function startOtlpSink({
  port = 0,
  received,
}: {
  port?: number;
  received?: (path: string, body: unknown) => void;
} = {}): Promise<OtlpSink> {
  const spans: Span[] = [];
  const points = new Map<string, Point>();
  const { server, url, stop } = await listenOnLoopback(port);
  server.on('request', async (request, response) => {
    if (request.method !== 'POST' || !request.url?.startsWith('/v1/')) return sendJson(response, 404, {});
    if (!request.headers['content-type']?.startsWith('application/json')) return sendJson(response, 415, {});
    const body = await readJson(request, LARGEST_EXPORT);
    if (body === undefined) return sendJson(response, 400, {});
    received?.(request.url, body);
    if (request.url === '/v1/traces') spans.push(...spansOf(body as TraceExport));
    if (request.url === '/v1/metrics')
      for (const point of pointsOf(body as MetricExport)) points.set(seriesOf(point), point);
    spans.splice(0, spans.length - KEPT_SPANS);
    return sendJson(response, 200, {});
  });
  return {
    endpoint: url,
    spans: (traceId) => spans.filter((span) => !traceId || span.traceId === traceId),
    points: (name) => [...points.values()].filter((point) => name === undefined || point.name === name),
    stop,
  };
}
