import { attributes, type KeyValue } from './spans.ts';

/** The newest value a replica sent of a metric, for one set of attributes. */
export interface Point {
  readonly name: string;
  readonly unit: string;
  /** `service.name` and `service.instance.id` of the process that sent it. */
  readonly service: string;
  readonly instance: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** a gauge's value, a counter's sum, or how often a histogram's was recorded */
  readonly value: number;
  /** of a histogram: the upper bounds of its buckets */
  readonly bounds?: readonly number[];
}

interface WirePoint {
  attributes?: KeyValue[];
  asInt?: string | number;
  asDouble?: number;
  count?: string | number;
  explicitBounds?: number[];
}
interface WireMetric {
  name: string;
  unit?: string;
  gauge?: { dataPoints?: WirePoint[] };
  sum?: { dataPoints?: WirePoint[] };
  histogram?: { dataPoints?: WirePoint[] };
}
/** The body of an OTLP/HTTP JSON metric export (opentelemetry-proto, ExportMetricsServiceRequest). */
export interface MetricExport {
  resourceMetrics?: { resource?: { attributes?: KeyValue[] }; scopeMetrics?: { metrics?: WireMetric[] }[] }[];
}

/** Reads the points of one export. */
export function pointsOf(body: MetricExport): Point[] {
  return (body.resourceMetrics ?? []).flatMap(({ resource, scopeMetrics = [] }) => {
    const about = attributes(resource?.attributes);
    const [service, instance] = [String(about['service.name'] ?? ''), String(about['service.instance.id'] ?? '')];
    return scopeMetrics.flatMap(({ metrics = [] }) =>
      metrics.flatMap(({ name, unit = '', gauge, sum, histogram }) =>
        ((gauge ?? sum ?? histogram)?.dataPoints ?? []).map((point) => ({
          name,
          unit,
          service,
          instance,
          attributes: attributes(point.attributes),
          value: Number(point.asInt ?? point.asDouble ?? point.count ?? 0),
          ...(point.explicitBounds && { bounds: point.explicitBounds }),
        })),
      ),
    );
  });
}

/** What tells one series from another. */
export const seriesOf = ({ name, instance, attributes: of }: Point): string => JSON.stringify([name, instance, of]);
