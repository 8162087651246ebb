/**
 * What one command left on a topic if it was done: events of `type` whose data have the members of `where`
 * (`'subject.nop'` looks into an object; values compare as JSON). Every command makes values of its own,
 * so that its events are told from all others.
 */
export interface Evidence {
  /** without the world's prefix */
  readonly topic: string;
  readonly type: string;
  /** the aggregate's id, which is the message's key; absent where the command makes it */
  readonly subject?: string;
  readonly where: Readonly<Record<string, unknown>>;
}

/**
 * How a command ended for whoever sent it. `acknowledged`: a 2xx answer. `refused`: a 4xx problem, and no try before it
 * was left without an answer. `unknown`: everything else: it may have been done, or be done yet.
 */
export type End = 'acknowledged' | 'refused' | 'unknown';

/** One command of the workload, all its tries together. */
export interface Operation {
  /** counts from 1, in the order in which they were begun */
  readonly number: number;
  readonly service: string;
  /** such as `tax-bill.pay` */
  readonly command: string;
  /** the Idempotency-Key it carried, the same in every try; without one it was sent once */
  readonly key?: string;
  readonly evidence: readonly Evidence[];
  /** Those of `evidence` that other commands may claim too, as they wanted the same; all others are its own alone. */
  readonly shared?: readonly Evidence[];
  /** epoch ms */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly tries: number;
  readonly end: End;
  /** of the last try, where one came */
  readonly status?: number;
  /** of a problem */
  readonly code?: string;
  /** what an acknowledgement must agree with: members of its body, checked against the event's data by the checker */
  readonly answered?: Readonly<Record<string, unknown>>;
  /** what an acknowledged command has put into a document and no event carries */
  readonly wrote?: Wrote;
}

/**
 * Values of one document of a service that no event tells, such as the attributes of a person: until another command
 * puts others in their place they stand there as said.
 */
export interface Wrote {
  /** such as `person` */
  readonly collection: string;
  readonly id: string;
  /** Version of the record that bears them, by which they are told from what came before and after. */
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What was commanded and how it ended, of one episode. */
export interface History {
  /** Takes a number for a command that begins now. */
  begin(): { readonly number: number; readonly startedAt: number };
  add(operation: Operation): void;
  /** What has begun until now was preparation, before anything was broken. */
  markPrepared(): void;
  /** the number of the last command of the preparation */
  readonly prepared: number;
  readonly operations: readonly Operation[];
}

/** Starts an empty history. */
export function createHistory(): History {
  const operations: Operation[] = [];
  let begun = 0;
  let prepared = 0;
  return {
    begin: () => ({ number: ++begun, startedAt: Date.now() }),
    add: (operation) => void operations.push(operation),
    markPrepared() {
      prepared = begun;
    },
    get prepared() {
      return prepared;
    },
    operations,
  };
}
