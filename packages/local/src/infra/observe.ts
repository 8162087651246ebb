import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Log } from '../backing/log.ts';
import { freePorts } from '../backing/ports.ts';
import { launch, serve } from '../backing/process.ts';
import { until, within } from '../backing/until.ts';
import { startOtlpSink } from '../otlp/sink.ts';
import { projectRoot, stateFolder } from '../project.ts';
import { attributesOf } from './attributes.ts';
import { asked as askedBy, dashboards } from './dashboards.ts';
import type { End } from './images.ts';
import { metricsAsked, metricsOf } from './metrics.ts';
import { rulesThere, sourcesThere } from './there.ts';
import { collector, prometheus, type Tool } from './tools.ts';

const folder = join(stateFolder, 'observe');
const intervalSeconds = 2;
const durations = 'traces_span_metrics_duration_seconds_bucket';

// Nothing is parked, late or removed in the story, nobody waits for longer than a law allows, and no certificate is used.
const notInTheStory = new Set([
  'simpul_alarms',
  'simpul_certificate_remaining_seconds',
  'simpul_deadline_late_seconds',
  'simpul_evidence_missing_total',
  'simpul_parked_keys',
  'simpul_reaction_parked_total',
]);

/**
 * An end of telemetry as an installation has it: a collector with infra/collector/base.yaml, which hands traces on, and a
 * Prometheus with the files of infra/prometheus, which looks every two seconds.
 *
 * @throws an Error that says which program cannot be had
 */
export async function observingEnd(log: Log): Promise<End> {
  const programs = { collector: there(await collector(log)), prometheus: there(await prometheus(log)) };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of stops.toReversed()) await each();
  };
  const [grpc, http, metrics, own, health, asked] = (await freePorts(6)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const url = `http://127.0.0.1:${asked}`;
  try {
    const traces = await startOtlpSink();
    stops.push(traces.stop);
    const collectorFile = write(
      'collector.yaml',
      collectorConfig({ grpc, http, metrics, own, health }, traces.endpoint),
    );
    const files = [join(projectRoot, 'infra/collector/base.yaml'), collectorFile].map((path) => `--config=${path}`);
    stops.push(await up('collector', programs.collector, files, `http://127.0.0.1:${health}/`));
    const arguments_ = [
      `--config.file=${prometheusConfig({ metrics, own })}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${asked}`,
      '--enable-feature=exemplar-storage',
    ];
    stops.push(await up('prometheus', programs.prometheus, arguments_, `${url}/-/ready`));
    return {
      endpoint: `http://127.0.0.1:${http}`,
      environment: { OTEL_METRIC_EXPORT_INTERVAL: '2000', OTEL_METRIC_EXPORT_TIMEOUT: '1500' },
      complaints: (say) => complaints(url, (traceId) => traces.spans(traceId).length > 0, say),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function there(tool: Tool): string {
  if ('missing' in tool) throw new Error(tool.missing);
  return tool.path;
}

async function up(name: string, command: string, args: string[], ready: string): Promise<() => Promise<void>> {
  const start = () => launch({ command, args, cwd: folder, logFile: join(folder, `${name}.log`) });
  const answers = async () => (await within(1_000, fetch(ready)))?.ok ?? false;
  const { stop } = await serve(name, start, answers);
  return stop;
}

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

type Ports = Record<'grpc' | 'http' | 'metrics' | 'own' | 'health', number>;

/** What base.yaml leaves open, and its addresses anew: ports that are free, on this machine only. */
function collectorConfig(ports: Ports, traces: string): string {
  const at = (port: number) => `127.0.0.1:${port}`;
  const reader = { pull: { exporter: { prometheus: { host: '127.0.0.1', port: ports.own } } } };
  return stringify({
    receivers: { otlp: { protocols: { grpc: { endpoint: at(ports.grpc) }, http: { endpoint: at(ports.http) } } } },
    exporters: {
      prometheus: { endpoint: at(ports.metrics) },
      'otlphttp/traces': { endpoint: traces, encoding: 'json', compression: 'none' },
    },
    extensions: { health_check: { endpoint: at(ports.health) } },
    service: {
      telemetry: { metrics: { readers: [reader] } },
      pipelines: {
        traces: {
          receivers: ['otlp'],
          processors: ['memory_limiter', 'attributes/scrub', 'redaction', 'batch'],
          exporters: ['otlphttp/traces', 'spanmetrics'],
        },
      },
    },
  });
}

/** infra/prometheus/prometheus.yaml with the collector's ports, beside a copy of the rules it names. */
function prometheusConfig({ metrics, own }: Pick<Ports, 'metrics' | 'own'>): string {
  mkdirSync(join(folder, 'rules'));
  for (const path of globSync('infra/prometheus/rules/*.yaml', { cwd: projectRoot }))
    write(path.replace('infra/prometheus/', ''), readFileSync(join(projectRoot, path), 'utf8'));
  const text = readFileSync(join(projectRoot, 'infra/prometheus/prometheus.yaml'), 'utf8');
  return write(
    'prometheus.yaml',
    text
      .replaceAll('collector:9464', `127.0.0.1:${metrics}`)
      .replaceAll('collector:8888', `127.0.0.1:${own}`)
      .replaceAll(/_interval: 15s/g, `_interval: ${intervalSeconds}s`),
  );
}

interface Answer {
  readonly status: string;
  readonly error?: string;
  readonly data: unknown;
}

async function complaints(url: string, seen: (traceId: string) => boolean, log: Log): Promise<string[]> {
  const ask = async (path: string, params: Record<string, string> = {}) =>
    (await (await fetch(`${url}/api/v1/${path}?${new URLSearchParams(params)}`)).json()) as Answer;
  const expressions = [
    ...new Set([
      ...rulesThere().map(({ expr }) => expr),
      ...[...dashboards().values()].flatMap(askedBy).map(({ expr }) => expr),
    ]),
  ];
  const made = metricsOf(sourcesThere(), attributesOf);
  const wanted = [...new Set(expressions.flatMap(metricsAsked))].filter(
    (name) => made.has(name) && !notInTheStory.has(name),
  );
  const missing = async () => {
    const names = new Set((await ask('label/__name__/values')).data as string[]);
    return wanted.filter((name) => !names.has(name));
  };
  const exemplars = async () => {
    const now = Date.now() / 1_000;
    const { data } = await ask('query_exemplars', { query: durations, start: String(now - 3_600), end: String(now) });
    const all = (data as { exemplars: { labels: { trace_id?: string } }[] }[]).flatMap((series) => series.exemplars);
    return all.flatMap(({ labels }) => labels.trace_id ?? []);
  };
  const settled = async () => (await missing()).length === 0 && (await exemplars()).length > 0;
  await until('all metrics in Prometheus', settled, { timeoutMs: 60_000, everyMs: 1_000 }).catch(() => {});

  const asked = await Promise.all(
    expressions.map(async (query) => ({
      query,
      ...(await ask('query', { query: query.replaceAll('$__rate_interval', '1m') })),
    })),
  );
  const rules = (await ask('rules')).data as {
    groups: { rules: { name: string; health: string; lastError?: string }[] }[];
  };
  const sick = rules.groups.flatMap((group) => group.rules).filter(({ health }) => health !== 'ok');
  const traceIds = await exemplars();
  const answered = asked.filter(({ data }) => ((data as { result?: unknown[] })?.result ?? []).length > 0);
  log(
    `${wanted.length} metrics looked for in Prometheus; ${answered.length} of ${asked.length} expressions of rules and dashboards`,
  );
  log(`give something after the story, the others have nothing to tell; ${traceIds.length} exemplars`);
  return [
    ...(await missing()).map((name) => `Prometheus has no ${name}`),
    ...asked.filter(({ status }) => status !== 'success').map(({ query, error }) => `${query}: ${error}`),
    ...sick.map(({ name, health, lastError }) => `rule ${name} is ${health}: ${lastError ?? ''}`),
    ...(traceIds.length === 0 ? ['no exemplar came with the durations of spans'] : []),
    ...traceIds
      .filter((traceId) => !seen(traceId))
      .map((traceId) => `an exemplar names trace ${traceId}, which nobody sent`),
  ];
}
