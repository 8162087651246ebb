import type { ChaosService, TopicMessage } from '../ground.ts';

/** A document as the store holds it. */
export type StoredDocument = { readonly _id: string } & Readonly<Record<string, unknown>>;

/** A mail as it was handed over. */
export interface HandedOver {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
}

/** Everything there is once nothing is under way any more. */
export interface Snapshot {
  /** every message of every topic, each partition in its order; names without the world's prefix */
  readonly messages: readonly TopicMessage[];
  /** how many partitions a topic has */
  readonly partitions: Readonly<Record<string, number>>;
  /** every collection of every service that took part */
  readonly documents: { readonly [service in ChaosService]?: Readonly<Record<string, readonly StoredDocument[]>> };
  readonly mails: readonly HandedOver[];
}

/**
 * A promise of the design that was broken. `lost`: acknowledged or decided, and not there. `doubled`: there more often
 * than once. `disordered`: behind what follows it. `half`: there in part. `refused-yet-done`: what it says. `wrong`:
 * there, and not what it should be (a view against its events, a sum against its parts, an answer against what was done).
 */
export type Breach = 'lost' | 'doubled' | 'disordered' | 'half' | 'refused-yet-done' | 'wrong';

/** One breach: which promise, of what, and a sentence for whoever looks into it. */
export interface Violation {
  readonly breach: Breach;
  /** slug of the rule that found it, such as `command-on-topic`, `ledger`, `seats` */
  readonly rule: string;
  /** event id, stream or document */
  readonly id: string;
  readonly detail: string;
}
