/** An instrument as the code makes it. */
export interface Instrument {
  readonly name: string;
  readonly unit: string;
  readonly kind: 'Histogram' | 'Counter' | 'Gauge';
}

// Made by the libraries that watch HTTP; packages/service/src/telemetry/register.test.ts sees the first.
const ofLibraries: readonly Instrument[] = [
  { name: 'http.server.request.duration', unit: 's', kind: 'Histogram' },
  { name: 'http.client.request.duration', unit: 's', kind: 'Histogram' },
];

/** The instruments that a source file makes, by the calls that make them. */
export function instrumentsIn(source: string): Instrument[] {
  const calls = source.matchAll(/\.create(?:Observable)?(Histogram|Counter|Gauge)\('([\w.]+)',\s*\{([^}]*)/g);
  return [...calls].map(([, kind, name = '', options = '']) => ({
    name,
    unit: /unit: '([^']*)'/.exec(options)?.[1] ?? '',
    kind: kind as Instrument['kind'],
  }));
}

/**
 * The names under which Prometheus has an instrument, as the collector's exporter makes them (OpenTelemetry,
 * "Prometheus and OpenMetrics Compatibility"): underscores, the unit, `_total` for counters, parts of a histogram.
 * A unit in braces is a remark and adds nothing.
 */
export function namesInPrometheus({ name, unit, kind }: Instrument): string[] {
  const words = name.replaceAll('.', '_');
  const measured = unit === 's' ? `${words}_seconds` : words;
  if (kind === 'Counter') return [`${measured}_total`];
  return kind === 'Histogram' ? ['bucket', 'sum', 'count'].map((part) => `${measured}_${part}`) : [measured];
}

/** Every name of a metric that services send, given the sources that make them. */
export function metricsOf(sources: readonly string[]): Set<string> {
  return new Set([...ofLibraries, ...sources.flatMap(instrumentsIn)].flatMap(namesInPrometheus));
}

/** What a file of rules records, by name. */
export function recordedIn(rules: string): string[] {
  return [...rules.matchAll(/\brecord: (\S+)/g)].map(([, name = '']) => name);
}

/**
 * The metrics an expression asks for: names of recorded rules (with colons) and those of our services and libraries;
 * labels, functions and Prometheus's own `up` are none of ours.
 */
export function metricsAsked(expression: string): string[] {
  const withoutLabels = expression.replace(/\{[^}]*\}/g, '').replace(/\b(by|on|group_left|without) ?\([^)]*\)/g, '');
  return [...withoutLabels.matchAll(/\b[a-z_]\w*(?::\w+)+|\b(?:simpul|http)_\w+/g)].map(([name]) => name);
}

/** Where an expression asks for what nobody sends or records, one sentence each. */
export function unknownMetrics(where: string, expressions: readonly string[], known: ReadonlySet<string>): string[] {
  const asked = new Set(expressions.flatMap(metricsAsked));
  return [...asked].filter((name) => !known.has(name)).map((name) => `${where}: nobody sends or records ${name}`);
}
