import { isSpanContextValid, trace } from '@opentelemetry/api';
import { mask, masked, maskedValue, personalNames } from '@simpul/contracts';
import { type Logger, type LoggerOptions, pino } from 'pino';

/**
 * The JSON log of a service, on standard output. Lines written inside a trace carry `trace_id` and `span_id`.
 * Log references and codes, never bodies, tokens or numbers of people. Whatever is logged all the same is masked: what
 * stands under a name of personal data, what has the form of it, and in errors every long run of digits.
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
    formatters: { level: (label) => ({ level: label }), log: withoutNamed },
    hooks: { streamWrite: withoutShapes },
    mixin: traceIds,
    serializers: { err: describeError },
  };
}

const names = personalNames();

function withoutNamed(logged: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(logged).map(([name, value]) => [name, names.has(name) ? mask : value]);
  return Object.fromEntries(kept);
}

/** The line itself, where it holds nothing of the kind: so it is for all but a few. */
function withoutShapes(line: string): string {
  return masked(line) === line ? line : `${JSON.stringify(maskedValue(JSON.parse(line)))}\n`;
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
  if (!(error instanceof Error)) return maskedMessage(String(error));
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  const frames = stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
  return {
    type: name,
    message: error instanceof SyntaxError ? 'unreadable text' : maskedMessage(message),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(frames && { stack: frames }),
    ...(cause !== undefined && depth < 4 && { cause: describeError(cause, depth + 1) }),
  };
}

/** What an error says, without what has the form of personal data and without any long number: who wrote it is unknown. */
export function maskedMessage(text: string): string {
  return masked(text).replaceAll(/\d{13,}/g, mask);
}
