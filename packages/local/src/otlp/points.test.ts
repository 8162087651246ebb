import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OtlpSink, startOtlpSink } from './sink.ts';

let sink: OtlpSink;
beforeAll(async () => {
  sink = await startOtlpSink();
});
afterAll(() => sink.stop());

const keyed = (pairs: Record<string, string>) =>
  Object.entries(pairs).map(([key, stringValue]) => ({ key, value: { stringValue } }));

const exported = (metric: object) => ({
  resourceMetrics: [
    {
      resource: { attributes: keyed({ 'service.name': 'g2c', 'service.instance.id': 'g2c-1' }) },
      scopeMetrics: [{ metrics: [metric] }],
    },
  ],
});

const send = (metric: object) =>
  fetch(`${sink.endpoint}/v1/metrics`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(exported(metric)),
  });

test('the newest point of each series is kept, whatever kind it is', async () => {
  const lag = (reaction: string, asInt: string) => ({ attributes: keyed({ 'simpul.reaction': reaction }), asInt });
  await send({ name: 'lag', unit: '{message}', gauge: { dataPoints: [lag('notify', '7'), lag('ledger', '1')] } });
  await send({ name: 'lag', unit: '{message}', gauge: { dataPoints: [lag('notify', '0')] } });
  await send({ name: 'latency', unit: 's', histogram: { dataPoints: [{ count: '3', explicitBounds: [0.1, 1] }] } });
  const from = { service: 'g2c', instance: 'g2c-1' };
  expect(sink.points('lag')).toEqual([
    { name: 'lag', unit: '{message}', ...from, attributes: { 'simpul.reaction': 'notify' }, value: 0 },
    { name: 'lag', unit: '{message}', ...from, attributes: { 'simpul.reaction': 'ledger' }, value: 1 },
  ]);
  expect(sink.points('latency')).toEqual([
    { name: 'latency', unit: 's', ...from, attributes: {}, value: 3, bounds: [0.1, 1] },
  ]);
});
