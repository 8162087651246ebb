/**
 * Starts OpenTelemetry before anything else is loaded: `node --import @simpul/service/telemetry src/main.ts`.
 * Where it is sent, and as what, is told by the standard OTEL_* names; without an OTLP endpoint nothing leaves the
 * process, but traces still exist and are passed on (W3C Trace Context).
 */
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { MongoDBInstrumentation } from '@opentelemetry/instrumentation-mongodb';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { telemetryConfig } from '../config.ts';
import { withoutData } from './paths.ts';

const { exportTraces, exportMetrics } = telemetryConfig();

const silent = { onStart() {}, onEnd() {}, forceFlush: async () => {}, shutdown: async () => {} };

const isHealth = (path: string | undefined) => path?.startsWith('/health/') ?? false;

new NodeSDK({
  // Not baggage: what a caller puts there would be stored with events and carried to every topic.
  textMapPropagator: new W3CTraceContextPropagator(),
  ...(!exportTraces && { spanProcessors: [silent] }),
  ...(!exportMetrics && { metricReaders: [] }),
  logRecordProcessors: [],
  instrumentations: [
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
  ],
}).start();
