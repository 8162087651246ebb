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

  test('that never answers, the service stops all the same', async () => {
    collector = await startCollector({ answers: false });
    const { service, url } = await started(collector.environment);
    await fetch(`${url}/v1/plain/x`);
    expect(await service.stop('SIGTERM')).toBe(0);
  });
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
