import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Collector, startCollector } from '../../test/collector.ts';
import { type ServiceProcess, startProcess } from '../../test/process.ts';

// processes start slowly on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const traceId = '0af7651916cd43dd8448eb211c80319c';
const caller = 'b7ad6b7169203331';
const headers = { traceparent: `00-${traceId}-${caller}-01` };
const nik = '3374014107900001';

let collector: Collector | undefined;
let running: ServiceProcess | undefined;

afterEach(async () => {
  running?.child.kill('SIGKILL');
  await collector?.stop();
  running = undefined;
  collector = undefined;
});

const started = async (environment: Record<string, string> = {}) => {
  running = startProcess(environment);
  const { url } = await running.line('listening');
  return { service: running, url: String(url) };
};

describe('with a collector', () => {
  test('a request is a span named by its route, in the caller’s trace, without what it was called with', async () => {
    collector = await startCollector();
    const { service, url } = await started(collector.environment);
    await fetch(`${url}/v1/plain/${nik}?name=Siti`, { headers });
    await fetch(`${url}/v1/plain/ok`, { headers });
    await fetch(`${url}/health/live`, { headers });
    expect(await service.stop('SIGTERM')).toBe(0);
    const spans = collector.spans.filter((span) => span.kind === 2);
    expect(spans).toHaveLength(2);
    expect(spans[1]).toMatchObject({
      traceId,
      parentSpanId: caller,
      name: 'GET /v1/plain/{id}',
      attributes: { 'http.route': '/v1/plain/{id}', 'http.response.status_code': 200, 'simpul.operation': 'plain' },
    });
    expect(spans[0]).toMatchObject({
      attributes: { 'simpul.problem.code': 'request.invalid', 'url.path': '/v1/plain/*' },
    });
    expect(JSON.stringify(collector.spans)).not.toMatch(/3374014107900001|Siti|client\.address|peer\.address/);
  });

  test('a call to another service carries the trace on', async () => {
    collector = await startCollector();
    const { service, url } = await started(collector.environment);
    await fetch(`${url}/v1/onward/x`, { headers });
    expect(await service.stop('SIGTERM')).toBe(0);
    const named = (name: string, kind: number) =>
      collector?.spans.find((span) => span.name === name && span.kind === kind);
    const first = named('GET /v1/onward/{id}', 2);
    const outgoing = named('GET', 3);
    const second = named('GET /v1/plain/{id}', 2);
    expect(outgoing).toMatchObject({ traceId, parentSpanId: first?.spanId });
    expect(second).toMatchObject({ traceId, parentSpanId: outgoing?.spanId });
    expect(outgoing?.attributes['url.full']).toMatch(/\/v1\/plain\/x$/);
  });

  test('durations are measured by route and status, refusals by code', async () => {
    collector = await startCollector();
    const { service, url } = await started(collector.environment);
    await fetch(`${url}/v1/plain/x`);
    await fetch(`${url}/v1/broken/x`);
    expect(await service.stop('SIGTERM')).toBe(0);
    const durations = collector.metrics.get('http.server.request.duration');
    expect(durations).toContainEqual(
      expect.objectContaining({ 'http.route': '/v1/plain/{id}', 'http.response.status_code': 200 }),
    );
    expect(collector.metrics.get('simpul.http.refusals')).toEqual([
      { 'simpul.problem.code': 'server.internal', 'http.response.status_code': 500, 'http.route': '/v1/broken/{id}' },
    ]);
  });

  test('that is gone, requests are answered all the same, and the log says once what is lost', async () => {
    const { service, url } = await started({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      OTEL_EXPORTER_OTLP_TIMEOUT: '100',
      OTEL_BSP_SCHEDULE_DELAY: '20',
      OTEL_BSP_MAX_QUEUE_SIZE: '4',
      OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '2',
      OTEL_METRIC_EXPORT_INTERVAL: '200',
      OTEL_METRIC_EXPORT_TIMEOUT: '200',
    });
    const complaints = () => service.lines.filter(({ msg }) => String(msg).startsWith('telemetry is not complete'));
    const of = (words: RegExp) => complaints().filter(({ reason }) => words.test(String(reason)));
    // Rounds of requests go on until both kinds of loss were seen, and five rounds more: of those nothing is said again.
    let more = 5;
    while (more > 0) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/v1/plain/x`)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      if (of(/Dropped/).length > 0 && of(/metrics/i).length > 0) more -= 1;
    }
    for (const words of [/Dropped/, /metrics export failed/]) expect(of(words).length).toBe(1);
    const kinds = complaints().map(({ reason }) => String(reason).replaceAll(/\d+/g, '#'));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(complaints()[0]).toMatchObject({ level: 'warn', service: 'g2c' });
    expect(await service.stop('SIGTERM')).toBe(0);
  });

  test('that never answers, the service stops all the same', async () => {
    collector = await startCollector({ answers: false });
    const { service, url } = await started(collector.environment);
    await fetch(`${url}/v1/plain/x`);
    expect(await service.stop('SIGTERM')).toBe(0);
  });
});

test('switched off, nothing is sent, and the caller’s trace is still passed on', async () => {
  collector = await startCollector();
  const { service, url } = await started({ ...collector.environment, OTEL_SDK_DISABLED: 'true' });
  await fetch(`${url}/v1/onward/x`, { headers });
  expect(await service.stop('SIGTERM')).toBe(0);
  const requests = service.lines.filter(({ msg }) => msg === 'request');
  expect(requests.map((line) => line.trace_id)).toEqual([traceId, traceId]);
  expect(collector.spans).toEqual([]);
  expect(collector.metrics.size).toBe(0);
});

test('what the caller does not keep of its trace is not kept here either, and passed on as not kept', async () => {
  collector = await startCollector();
  const { service, url } = await started(collector.environment);
  await fetch(`${url}/v1/onward/x`, { headers: { traceparent: `00-${traceId}-${caller}-00` } });
  expect(await service.stop('SIGTERM')).toBe(0);
  const requests = service.lines.filter(({ msg }) => msg === 'request');
  expect(requests.map((line) => line.trace_id)).toEqual([traceId, traceId]);
  expect(collector.spans).toEqual([]);
  expect(collector.metrics.has('http.server.request.duration')).toBe(true);
});

test('without a collector, log lines still carry the caller’s trace and nothing is complained about', async () => {
  const { service, url } = await started();
  await fetch(`${url}/v1/plain/x`, { headers });
  expect(await service.line('request')).toMatchObject({
    trace_id: traceId,
    span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  expect(await service.stop('SIGTERM')).toBe(0);
  expect(service.stderr()).toBe('');
});
