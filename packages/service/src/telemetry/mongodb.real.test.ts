import { afterEach, expect, inject, test } from 'vitest';
import { type Collector, startCollector } from '../../test/collector.ts';
import { type ServiceProcess, startProcess } from '../../test/process.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };

let collector: Collector | undefined;
let running: ServiceProcess | undefined;

afterEach(async () => {
  running?.child.kill('SIGKILL');
  await collector?.stop();
});

test('what a request does in the store belongs to its span, and tells nothing of what is stored', async () => {
  collector = await startCollector();
  running = startProcess({
    ...collector.environment,
    MONGODB_URI: inject('mongoUri'),
    MONGODB_DB: 'service_telemetry',
  });
  const { url } = await running.line('listening');
  const id = `stamp-${process.pid}-${Date.now()}`;
  const response = await fetch(`${url}/v1/stored/${id}`, { headers });
  expect(await response.json()).toMatchObject({ _id: id });
  expect(await running.stop('SIGTERM')).toBe(0);
  const request = collector.spans.find(({ name }) => name === 'GET /v1/stored/{id}');
  const stored = collector.spans.filter(({ attributes }) => attributes['db.collection.name'] === 'stamps');
  expect(stored.map(({ name }) => name).toSorted()).toEqual(['find stamps', 'update stamps']);
  for (const span of stored) expect(span).toMatchObject({ traceId, parentSpanId: request?.spanId });
  expect(JSON.stringify(collector.spans)).not.toContain(id);
});
