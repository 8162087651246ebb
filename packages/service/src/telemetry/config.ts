type Environment = Readonly<Record<string, string | undefined>>;

// They say as what telemetry is sent, and mean nothing where none is.
const naming = ['OTEL_SERVICE_NAME', 'OTEL_RESOURCE_ATTRIBUTES'];

/**
 * Whether and where telemetry goes, by the standard OTEL_* names; the SDK reads the rest of them itself, and is needed
 * only where one is set that is more than a name.
 */
export function telemetryConfig(environment: Environment = process.env) {
  const traces = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_TRACES_EXPORTER;
  const metrics = environment.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT || environment.OTEL_METRICS_EXPORTER;
  const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  const configured = Object.keys(environment).some((name) => name.startsWith('OTEL_') && !naming.includes(name));
  return { configured, exportTraces: Boolean(traces || endpoint), exportMetrics: Boolean(metrics || endpoint) };
}
