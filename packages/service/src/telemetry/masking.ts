import {
  type Attributes,
  type AttributeValue,
  type Context,
  context,
  ProxyTracerProvider,
  type Span,
  type SpanOptions,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { masked } from '@simpul/contracts';
import { describeError, maskedMessage } from '../log.ts';

/**
 * From here on no span carries what has the form of personal data: names of spans, their attributes and events, errors and
 * what they say are masked before they are kept. Instrumentations write into spans what drivers and clients throw at them,
 * so it is not enough that our own code writes nothing.
 * @throws {Error} where no provider of ours is registered: nothing would be masked then
 */
export function maskSpans(): void {
  const registered = trace.getTracerProvider();
  if (!(registered instanceof ProxyTracerProvider)) throw new Error('spans cannot be masked: another API is loaded');
  registered.setDelegate(maskingProvider(registered.getDelegate()));
}

interface Ending {
  shutdown?(): Promise<void>;
  forceFlush?(): Promise<void>;
}

/** A provider whose spans are masked, and which ends as the one it stands before. */
export function maskingProvider(provider: TracerProvider & Ending): TracerProvider & Required<Ending> {
  return {
    getTracer: (...args) => maskingTracer(provider.getTracer(...args)),
    shutdown: async () => provider.shutdown?.(),
    forceFlush: async () => provider.forceFlush?.(),
  };
}

function maskingTracer(tracer: Tracer): Tracer {
  const startSpan = (name: string, options: SpanOptions = {}, parent?: Context): Span => {
    const { attributes } = options;
    const given = attributes ? { ...options, attributes: maskedAttributes(attributes) } : options;
    return maskedSpan(tracer.startSpan(masked(name), given, parent));
  };

  type Work = (span: Span) => unknown;
  const startActiveSpan = (name: string, ...rest: unknown[]): unknown => {
    const work = rest.pop() as Work;
    const [options, parent = context.active()] = rest as [SpanOptions?, Context?];
    const span = startSpan(name, options, parent);
    return context.with(trace.setSpan(parent, span), work, undefined, span);
  };
  return { startSpan, startActiveSpan } as Tracer;
}

/** The span itself, its writing methods replaced: instrumentations compare spans, so it must stay the same object. */
function maskedSpan(span: Span): Span {
  if (!span.isRecording()) return span;
  const { setAttribute, addEvent, setStatus, updateName, recordException } = span;
  const write: Partial<Span> = {
    setAttribute: (key, value) => setAttribute.call(span, key, maskedAttribute(value)),
    setAttributes(attributes) {
      for (const [key, value] of Object.entries(attributes)) if (value !== undefined) span.setAttribute(key, value);
      return span;
    },
    addEvent: (name, about, ...times) =>
      addEvent.call(span, masked(name), isAttributes(about) ? maskedAttributes(about) : about, ...times),
    setStatus: ({ code, message }) =>
      setStatus.call(span, { code, ...(message !== undefined && { message: maskedMessage(message) }) }),
    updateName: (name) => updateName.call(span, masked(name)),
    recordException: (exception, ...times) => recordException.call(span, maskedException(exception), ...times),
  };
  return Object.assign(span, write);
}

function isAttributes(about: unknown): about is Attributes {
  return typeof about === 'object' && about !== null && !Array.isArray(about) && !(about instanceof Date);
}

function maskedAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, value === undefined ? value : maskedAttribute(value)]),
  );
}

function maskedAttribute(value: AttributeValue): AttributeValue {
  if (typeof value === 'string') return masked(value);
  if (!Array.isArray(value)) return value;
  return value.map((each) => (typeof each === 'string' ? masked(each) : each)) as AttributeValue;
}

type Exception = Parameters<Span['recordException']>[0];

function maskedException(exception: Exception): Exception {
  if (typeof exception === 'string') return maskedMessage(exception);
  if (!(exception instanceof Error)) return { name: exception.name ?? 'error', message: 'an error of another kind' };
  const { type, message, stack } = describeError(exception) as { type: string; message: string; stack?: string };
  return { name: type, message, ...(stack && { stack }) };
}
