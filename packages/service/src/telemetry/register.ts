/**
 * Starts OpenTelemetry before anything else is loaded: `node --import @simpul/service/telemetry src/main.ts`.
 * Where it is sent, and as what, is told by the standard OTEL_* names; without an OTLP endpoint nothing leaves the
 * process, but traces still exist and are passed on (W3C Trace Context).
 */
import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { MongoDBInstrumentation } from '@opentelemetry/instrumentation-mongodb';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { TracerProvider } from '@opentelemetry/sdk-trace';
// Nothing here may load the driver of the store, or anything else that is to be watched, before it is told to.
import { telemetryConfig } from './config.ts';
import { withoutData } from './paths.ts';
import { traceContext } from './trace-context.ts';

const { configured, exportTraces, exportMetrics, ownLog, service, logLevel } = telemetryConfig();

const silent = { onStart() {}, onEnd() {}, forceFlush: async () => {}, shutdown: async () => {} };

const isHealth = (path: string | undefined) => path?.startsWith('/health/') ?? false;

const textMapPropagator = traceContext();

const instrumentations = [
  new HttpInstrumentation({
    ignoreIncomingRequestHook: ({ url }) => isHealth(url),
    startIncomingSpanHook: ({ url = '/' }) => ({
      'url.path': withoutData(url),
      'url.query': undefined,
      'client.address': undefined,
      'network.peer.address': undefined,
      'network.peer.port': undefined,
    }),
  }),
  new UndiciInstrumentation({
    startSpanHook: ({ origin, path }) => ({
      'url.path': withoutData(path),
      'url.full': `${origin}${withoutData(path)}`,
      'url.query': undefined,
    }),
  }),
  new MongoDBInstrumentation({ dbStatementSerializer: () => '' }),
];

if (configured) {
  // Loaded only now: with all its exporters it is most of what telemetry costs at a start.
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  new NodeSDK({
    textMapPropagator,
    ...(!exportTraces && { spanProcessors: [silent] }),
    ...(!exportMetrics && { metricReaders: [] }),
    logRecordProcessors: [],
    instrumentations,
  }).start();
  const { maskSpans } = await import('./masking.ts');
  maskSpans();
  if (!ownLog) {
    const { sayComplaints } = await import('./complaints.ts');
    const { createLogger } = await import('../log.ts');
    sayComplaints(createLogger({ service, level: logLevel }));
  }
} else {
  registerInstrumentations({ instrumentations });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(textMapPropagator);
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [silent] }));
}
