import { context, metrics, SpanStatusCode, trace } from '@opentelemetry/api';
import { getRPCMetadata } from '@opentelemetry/core';
import type { RouteContract } from '@simpul/contracts';

/**
 * Gives the server span and the duration metric of the current request their `http.route`, and through it the span
 * its name `METHOD route` (OpenTelemetry HTTP semantic conventions).
 */
export function tellTrace({ id, path }: RouteContract, requestId: string | undefined): void {
  const metadata = getRPCMetadata(context.active());
  if (metadata) metadata.route = path;
  trace
    .getActiveSpan()
    ?.setAttributes({ 'simpul.operation': id, ...(requestId && { 'simpul.request_id': requestId }) });
}

/** A refusal as it is counted; `route` is the contract's path, never the address called. */
export interface Refusal {
  readonly code: string;
  readonly status: number;
  readonly route: string | undefined;
  readonly error: unknown;
}

/** Counts refusals by code as `simpul.http.refusals` and notes the code on the request's span. */
export function refusalCounter(): (refusal: Refusal) => void {
  const counter = metrics.getMeter('@simpul/service').createCounter('simpul.http.refusals', {
    description: 'Requests answered with a problem document, by code',
    unit: '{refusal}',
  });
  return ({ code, status, route, error }) => {
    counter.add(1, {
      'simpul.problem.code': code,
      'http.response.status_code': status,
      ...(route && { 'http.route': route }),
    });
    const span = trace.getActiveSpan();
    span?.setAttribute('simpul.problem.code', code);
    // The name only: a message may hold what was sent.
    if (status >= 500 && error instanceof Error) span?.setStatus({ code: SpanStatusCode.ERROR, message: error.name });
  };
}
