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
  expect(telemetryConfig({ OTEL_TRACES_SAMPLER: 'always_off' }).configured).toBe(true);
});

test('where telemetry is switched off, nothing else that is set switches it on', () => {
  const environment = { OTEL_SDK_DISABLED: 'True', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c' };
  expect(telemetryConfig(environment)).toMatchObject({ configured: false, exportTraces: false, exportMetrics: false });
  expect(telemetryConfig({ ...environment, OTEL_SDK_DISABLED: 'false' })).toMatchObject({ configured: true });
});
