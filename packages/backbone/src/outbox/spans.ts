import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { tracer } from '../telemetry.ts';

/** A producer span and the context its message carries on. */
export interface SendSpan {
  readonly trace: Record<string, string>;
  end(error?: unknown): void;
}

/**
 * Starts the span of publishing one event, in the trace of the request that caused it
 * (OpenTelemetry semantic conventions for messaging, one producer span per message).
 */
export function startSend(
  destination: string,
  event: { id: string; key: string; trace: Record<string, string> },
): SendSpan {
  const parent = propagation.extract(ROOT_CONTEXT, event.trace);
  const span = tracer.startSpan(
    `send ${destination}`,
    {
      kind: SpanKind.PRODUCER,
      attributes: {
        'messaging.system': 'kafka',
        'messaging.operation.type': 'send',
        'messaging.operation.name': 'send',
        'messaging.destination.name': destination,
        'messaging.message.id': event.id,
        'messaging.kafka.message.key': event.key,
      },
    },
    parent,
  );
  const carried: Record<string, string> = {};
  propagation.inject(trace.setSpan(parent, span), carried);
  return {
    trace: carried,
    end(error) {
      if (error !== undefined)
        span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
      span.end();
    },
  };
}
