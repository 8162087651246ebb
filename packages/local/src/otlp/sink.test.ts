import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OtlpSink, startOtlpSink } from './sink.ts';

let sink: OtlpSink;
beforeAll(async () => {
  sink = await startOtlpSink();
});
afterAll(() => sink.stop());

const exported = (traceId: string) => ({
  resourceSpans: [
    {
      resource: { attributes: [{ key: 'service.name', value: { stringValue: 'g2c' } }] },
      scopeSpans: [
        {
          spans: [
            {
              traceId,
              spanId: '00f067aa0ba902b7',
              parentSpanId: 'b7ad6b7169203331',
              name: 'publish g2c.tax-bill',
              kind: 4,
              startTimeUnixNano: '1795300000000500000',
              endTimeUnixNano: '1795300000002000000',
              attributes: [
                { key: 'messaging.batch.message_count', value: { intValue: 2 } },
                { key: 'messaging.system', value: { stringValue: 'kafka' } },
                { key: 'ids', value: { arrayValue: { values: [{ stringValue: 'a' }, { intValue: '7' }] } } },
              ],
              links: [{ traceId: 'f'.repeat(32), spanId: 'e'.repeat(16) }],
              status: { code: 2 },
            },
          ],
        },
      ],
    },
  ],
});
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(sink.endpoint + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('the telemetry sink', () => {
  test('gives spans with their parent, links, attributes and service', async () => {
    const traceId = 'a'.repeat(32);
    expect((await post('/v1/traces', JSON.stringify(exported(traceId)))).status).toBe(200);
    expect(sink.spans(traceId)).toEqual([
      {
        traceId,
        spanId: '00f067aa0ba902b7',
        parentSpanId: 'b7ad6b7169203331',
        name: 'publish g2c.tax-bill',
        kind: 'producer',
        service: 'g2c',
        start: 1795300000000.5,
        end: 1795300000002,
        status: 'error',
        attributes: { 'messaging.batch.message_count': 2, 'messaging.system': 'kafka', ids: ['a', 7] },
        resource: { 'service.name': 'g2c' },
        links: [{ traceId: 'f'.repeat(32), spanId: 'e'.repeat(16) }],
      },
    ]);
  });

  test('takes zipped exports, and metrics it does not keep', async () => {
    const traceId = 'b'.repeat(32);
    const zipped = new Uint8Array(gzipSync(JSON.stringify(exported(traceId))));
    expect((await post('/v1/traces', zipped, { 'content-encoding': 'gzip' })).status).toBe(200);
    expect(sink.spans(traceId)).toHaveLength(1);
    expect((await post('/v1/metrics', '{"resourceMetrics":[]}')).status).toBe(200);
  });

  test('refuses protobuf and broken JSON', async () => {
    expect((await post('/v1/traces', 'x', { 'content-type': 'application/x-protobuf' })).status).toBe(415);
    expect((await post('/v1/traces', '{')).status).toBe(400);
  });
});
