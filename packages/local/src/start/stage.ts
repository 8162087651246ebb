import type { Log } from '../backing/log.ts';
import type { Caught } from '../mail/catcher.ts';
import type { OtlpSink } from '../otlp/sink.ts';
import type { ServiceName } from '../world/environment.ts';

/** Everything sample data and story need of a running backbone. */
export interface Stage {
  readonly services: Readonly<Record<ServiceName, string>>;
  readonly brokers: readonly string[];
  readonly mail: Caught;
  /** Absent where the environment sends telemetry elsewhere. */
  readonly otlp: OtlpSink | undefined;
  readonly log: Log;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  token(who: string): Promise<string>;
}

/** A thing of the sample data worth trying: what it is, and its id or who to ask as. */
export interface Sample {
  readonly what: string;
  readonly id: string;
}

/** What was seen: the samples to try, and whether every step of the story had its effect. */
export interface Shown {
  readonly samples: readonly Sample[];
  readonly complete: boolean;
}
