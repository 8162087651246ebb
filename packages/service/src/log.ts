import { isSpanContextValid, trace } from '@opentelemetry/api';
import { type Logger, type LoggerOptions, pino } from 'pino';

/**
 * The JSON log of a service, on standard output. Lines written inside a trace carry `trace_id` and `span_id`.
 * Log references and codes, never bodies, tokens or numbers of people; in errors, long digit runs are masked.
 */
export function createLogger(options: { service: string; level?: string }): Logger {
  return pino(logOptions(options));
}

/** The options of {@link createLogger}, for a log that goes elsewhere. */
export function logOptions({ service, level = 'info' }: { service: string; level?: string }): LoggerOptions {
  return {
    level,
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    mixin: traceIds,
    serializers: { err: describeError },
  };
}

function traceIds(): Record<string, string> {
  const span = trace.getActiveSpan()?.spanContext();
  return span && isSpanContextValid(span) ? { trace_id: span.traceId, span_id: span.spanId } : {};
}

/**
 * An error without what may hold somebody's data: no members besides type, message, code, stack and causes;
 * runs of 13 or more digits (NIK, NIP, NPWP, NIB) masked; nothing quoted from unreadable JSON.
 */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return masked(String(error));
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  const frames = stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
  return {
    type: name,
    message: error instanceof SyntaxError ? 'unreadable text' : masked(message),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(frames && { stack: frames }),
    ...(cause !== undefined && depth < 4 && { cause: describeError(cause, depth + 1) }),
  };
}

function masked(text: string): string {
  return text.replaceAll(/\d{13,}/g, '#');
}
