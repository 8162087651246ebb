import type { Handler } from '../consumer/reaction.ts';
import type { Collection, Index } from '../store/collections.ts';

/** What a generation of a view is made with. */
export interface Ground {
  /** 1, 2, 3 …; a rebuild makes the next one, and no number is ever used twice */
  readonly generation: number;
  /** A collection of this generation's own: `<view>.g<generation>`, or with `.<suffix>`. Call it while opening only. */
  collection<D extends object>(options?: { suffix?: string; indexes?: readonly Index[] }): Collection<D>;
}

/**
 * A read model made of nothing but events, so that it can be made again. `on` must bear every event again and again
 * (a redelivery changes nothing) and touch nothing but its own generation: a replay sends no mail and tells nobody.
 */
export interface ViewDefinition<G> {
  /** a lower-case slug; collections and consumer groups bear it for ever */
  readonly name: string;
  /** Opens a generation, for those who read it and those who feed it. */
  open(ground: Ground): G;
  /** What its events do to a generation. */
  on(generation: G): readonly Handler[];
  /** Ends what `open` began, when this process needs the generation no more. */
  close?(generation: G): Promise<void>;
  /**
   * Every document that two generations fed with the same events have alike, in any order: what differs for good
   * reason (numbers given in order of arrival) is left out. Whoever verifies compares it.
   */
  contents?(generation: G): AsyncIterable<{ readonly id: string; readonly value: unknown }>;
  /** the collection of generation 1, where it bore another name before it was a view; default `<name>.g1` */
  readonly firstCollection?: string;
}

/** A generation to read from. */
export interface Generation<G> {
  readonly number: number;
  readonly view: G;
}

/** A view as its readers hold it. */
export interface View<G> {
  /** The generation in which reading begins now. */
  live(): Promise<Generation<G>>;
  /** The generation a cursor was given in, as long as it is fed; undefined once it is gone, or never was. */
  at(generation: number): Promise<Generation<G> | undefined>;
}

/** How a view stands. `old` generations are fed until `until` (ISO 8601) for the cursors that began in them. */
export interface ViewStatus {
  readonly name: string;
  readonly live: number;
  readonly building?: number;
  /** what the building generation still lacks before it goes live, for people */
  readonly lacks?: string;
  readonly old: readonly { readonly generation: number; readonly until: string }[];
  /** the consumer groups that feed it now, by generation */
  readonly groups: Readonly<Record<number, string>>;
}

/** A generation nobody reads and no group feeds, for whoever compares. */
export interface Scratch {
  readonly on: readonly Handler[];
  contents(): AsyncIterable<{ readonly id: string; readonly value: unknown }>;
  /** Removes its collections. */
  drop(): Promise<void>;
}

/** What it takes to verify a view: what the live generation holds, and a scratch one to feed with the same events. */
export interface Comparison {
  readonly generation: number;
  /** the consumer group that feeds the live generation */
  readonly group: string;
  contents: Scratch['contents'];
  scratch(): Promise<Scratch>;
}

/** The views of a service, for operators. */
export interface Views {
  list(): Promise<ViewStatus[]>;
  /**
   * Asks for a new generation beside the live one, which goes live once it has caught up. The number of the generation
   * that is being built, also when that was asked before; undefined where no view has this name.
   */
  rebuild(name: string): Promise<number | undefined>;
  /** What it takes to verify a view; undefined where none has this name or it declares no `contents`. */
  compare(name: string): Promise<Comparison | undefined>;
}
