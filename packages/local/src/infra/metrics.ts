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

// Made by the collector's spanmetrics connector (infra/collector/base.yaml), of spans.
const ofCollector: Instrument = { name: 'traces.span.metrics.duration', unit: 's', kind: 'Histogram' };
const ofSpans = ['span.name', 'span.kind', 'status.code'];

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

/** Series by the name of their metric: what each can be told apart by. */
export type Series = ReadonlyMap<string, ReadonlySet<string>>;

/** Every metric that services send, given the sources that make them and the attributes each may have. */
export function metricsOf(
  sources: readonly string[],
  attributes: Readonly<Record<string, readonly string[]>>,
): Map<string, ReadonlySet<string>> {
  const told = { ...attributes, [ofCollector.name]: ofSpans };
  const instruments = [...ofLibraries, ofCollector, ...sources.flatMap(instrumentsIn)];
  return new Map(
    instruments.flatMap((instrument) => {
      const labels = (told[instrument.name] ?? []).map((key) => key.replaceAll('.', '_'));
      const own = instrument.kind === 'Histogram' ? [...labels, 'le'] : labels;
      return namesInPrometheus(instrument).map((name) => [name, new Set([...own, 'job', 'instance'])] as const);
    }),
  );
}

/** A rule that records a series, as far as it matters here. */
export interface Recording {
  readonly record?: string | undefined;
  readonly expr: string;
}

/** The same with what rules record, in their order: a series has the labels it was summed by, else those of what it is made of. */
export function withRecorded(series: Series, rules: readonly Recording[]): Map<string, ReadonlySet<string>> {
  const known = new Map(series);
  for (const { record, expr } of rules) {
    if (!record) continue;
    const by = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, labels = '']) => labelsIn(labels));
    const inherited = metricsAsked(expr).flatMap((name) => [...(known.get(name) ?? [])]);
    known.set(record, new Set(by.length > 0 ? by : inherited));
  }
  return known;
}

const labelsIn = (list: string): string[] => list.split(',').flatMap((label) => label.trim() || []);

/**
 * The metrics an expression asks for: names of recorded rules (with colons) and those of our services, of libraries and of
 * spans; labels, functions and Prometheus's own `up` are none of ours.
 */
export function metricsAsked(expression: string): string[] {
  const withoutLabels = expression.replace(/\{[^}]*\}/g, '').replace(clauses, '');
  return [...withoutLabels.matchAll(/\b[a-z_]\w*(?::\w+)+|\b(?:simpul|http|traces_span)_\w+/g)].map(([name]) => name);
}

const clauses = /\b(?:by|on|group_left|without) ?\(([^)]*)\)/g;

/** The labels an expression selects or groups by, and those that the text beside it (a legend, a sentence) shows. */
export function labelsAsked(expression: string, text = ''): string[] {
  const selected = [...expression.matchAll(/(\w+)(?:=~|!~|!=|=)"/g)].map(([, label = '']) => label);
  const grouped = [...expression.matchAll(clauses)].flatMap(([, labels = '']) => labelsIn(labels));
  const shown = [...text.matchAll(/\{\{\s*(?:\$labels\.)?(\w+)\s*\}\}/g)].map(([, label = '']) => label);
  return [...new Set([...selected, ...grouped, ...shown])];
}

/** Something that is asked of Prometheus, and the text that shows what comes back. */
export interface Asked {
  readonly expr: string;
  readonly text?: string;
}

/** Where an expression asks for a metric or a label that nobody sends or records, one sentence each. */
export function unknownMetrics(where: string, asked: readonly Asked[], known: Series): string[] {
  const wrong = asked.flatMap(({ expr, text }) => {
    const metrics = metricsAsked(expr);
    const labels = new Set(['job', 'instance', ...metrics.flatMap((name) => [...(known.get(name) ?? [])])]);
    return [
      ...metrics.filter((name) => !known.has(name)).map((name) => `${where}: nobody sends or records ${name}`),
      ...labelsAsked(expr, text)
        .filter((label) => !labels.has(label))
        .map((label) => `${where}: ${metrics.join(', ')} has no label ${label}`),
    ];
  });
  return [...new Set(wrong)];
}
