type Environment = Readonly<Record<string, string | undefined>>;

// They say as what telemetry is sent, and mean nothing where none is.
const naming = ['OTEL_SERVICE_NAME', 'OTEL_RESOURCE_ATTRIBUTES'];

/**
 * Whether and where telemetry goes, by the standard OTEL_* names; the SDK reads the rest of them itself, and is needed
 * only where one is set that is more than a name. Switched off (`OTEL_SDK_DISABLED`), nothing is sent, but traces are still
 * passed on: OpenTelemetry's specification takes propagation out of what that setting ends.
 */
export function telemetryConfig(environment: Environment = process.env) {
  const traces = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_TRACES_EXPORTER;
  const metrics = environment.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT || environment.OTEL_METRICS_EXPORTER;
  const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  const enabled = environment.OTEL_SDK_DISABLED?.toLowerCase() !== 'true';
  const configured = Object.keys(environment).some((name) => name.startsWith('OTEL_') && !naming.includes(name));
  return {
    configured: enabled && configured,
    exportTraces: enabled && Boolean(traces || endpoint),
    exportMetrics: enabled && Boolean(metrics || endpoint),
    /** the SDK's own log, which the operator asked for */
    ownLog: Boolean(environment.OTEL_LOG_LEVEL),
    service: environment.OTEL_SERVICE_NAME || 'simpul',
    logLevel: environment.LOG_LEVEL || 'info',
  };
}
