import { expect, test } from 'vitest';
import { telemetryConfig } from './config.ts';

test('telemetry leaves the process only where an endpoint is named', () => {
  expect(telemetryConfig({})).toMatchObject({ exportTraces: false, exportMetrics: false });
  expect(telemetryConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c' })).toMatchObject({
    exportTraces: true,
    exportMetrics: true,
  });
  expect(telemetryConfig({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://c' })).toMatchObject({
    exportTraces: true,
    exportMetrics: false,
  });
});

test('telemetry is configured by more than names', () => {
  expect(telemetryConfig({ OTEL_SERVICE_NAME: 'g2c', OTEL_RESOURCE_ATTRIBUTES: 'a=b' }).configured).toBe(false);
  expect(telemetryConfig({ OTEL_SDK_DISABLED: 'true' }).configured).toBe(true);
});
