import { metrics, ProxyTracerProvider, trace } from '@opentelemetry/api';

/**
 * Hands over what telemetry is still held back and ends it. Gives up silently after `timeoutMs`:
 * a collector that is down must not keep a service from stopping.
 */
export async function flushTelemetry(timeoutMs: number): Promise<void> {
  const registered = trace.getTracerProvider();
  const tracing: unknown = registered instanceof ProxyTracerProvider ? registered.getDelegate() : registered;
  const ended = [tracing, metrics.getMeterProvider()].map((provider) =>
    hasShutdown(provider) ? provider.shutdown() : undefined,
  );
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  });
  await Promise.race([Promise.allSettled(ended), patience]);
  clearTimeout(timer);
}

function hasShutdown(provider: unknown): provider is { shutdown(): Promise<void> } {
  return (
    typeof provider === 'object' &&
    provider !== null &&
    'shutdown' in provider &&
    typeof provider.shutdown === 'function'
  );
}
