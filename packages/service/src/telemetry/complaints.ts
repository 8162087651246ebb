import { DiagLogLevel, diag } from '@opentelemetry/api';
import { setGlobalErrorHandler } from '@opentelemetry/core';
import type { Logger } from 'pino';
import { describeError } from '../log.ts';

const hour = 3_600_000;
/** What is remembered as said is bounded, as everything is that telemetry keeps. */
const most = 50;

/**
 * Lets telemetry say on the service's log what it cannot do: a collector that does not answer, spans for which no room was
 * left. By itself OpenTelemetry says nothing. Each matter is said once an hour at most, whatever it is that is lost.
 */
export function sayComplaints(logger: Pick<Logger, 'warn'>, { every = hour, now = Date.now } = {}): void {
  const said = new Map<string, number>();

  const say = (about: unknown): void => {
    const err = describeError(about) as string | { readonly type: string; readonly message: string };
    const text = typeof err === 'string' ? err : `${err.type}: ${err.message}`;
    // How many were lost, and how long it took, makes no other matter of it.
    const matter = text.replaceAll(/\d+/g, '#').slice(0, 120);
    const before = said.get(matter);
    if (before !== undefined && now() - before < every) return;
    if (said.size >= most) said.clear();
    said.set(matter, now());
    logger.warn({ reason: text }, 'telemetry is not complete, the service goes on without');
  };

  const silent = (): void => {};
  const told = (message: string, ...more: unknown[]): void =>
    say(more.find((each) => each instanceof Error) ?? message);
  const own = { error: told, warn: told, info: silent, debug: silent, verbose: silent };
  diag.setLogger(own, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  setGlobalErrorHandler(say);
}
