import type { FaultProxy, Replica } from '@simpul/local';
import type { Random } from './random.ts';

/** The services of chaos worlds: ours, and `probe`, whose aggregates show each promise by itself. */
export type ChaosService = 'g2c' | 'g2b' | 'g2g' | 'g2e' | 'probe';

/** One replica, and the proxies through which alone it is reached and reaches the others. */
export interface Part {
  /** such as `g2c-1` */
  readonly name: string;
  readonly service: ChaosService;
  readonly replica: Replica;
  /** between clients and this replica (HTTP) */
  readonly front: FaultProxy;
  /** between this replica and the store */
  readonly store: FaultProxy;
  /** between this replica and the broker */
  readonly broker: FaultProxy;
  /** Added to the environment of every start from now on, until it is changed; `{}` takes it back. */
  atStart(env: Readonly<Record<string, string>>): void;
}

/** The broker or the store: killed as by a crash, and started again on the same port and data. */
export interface Ending {
  kill(): Promise<void>;
  /** resolves when it answers again */
  restart(): Promise<void>;
}

/** A message as it stands on a topic; `topic` without the world's prefix. */
export interface TopicMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** A process that ended by SIGKILL; the world counts these itself. */
export type Kill = 'kill' | 'broker-kill' | 'store-kill';

/** A process that gave up by itself, as it found no store or no broker when it started. */
export type OwnEnd = 'own-end';

/** A process that killed itself at a named step, such as `at committed`: one of the kills, told apart by the world. */
export type AtStep = `at ${string}`;

/** What was done to the system, counted for the summary. */
export type Fault =
  | Kill
  | 'stop-and-go'
  | 'connection'
  | 'answer-lost'
  | 'restart'
  | 'duplicate'
  | 'poison'
  | 'clock'
  | 'redrive'
  | 'rebuild'
  | 'failover'
  | AtStep
  | OwnEnd;

/** What a script works on. */
export interface Ground {
  readonly parts: readonly Part[];
  readonly broker: Ending;
  readonly store: Ending;
  /** Another member of the store takes over, or false where none did in time; only where a replica set is given, to which no proxy leads. */
  failOver?(): Promise<boolean>;
  /** between every replica of the other services and the registers of g2g */
  readonly register: FaultProxy;
  of(service: ChaosService): readonly Part[];
  /** Counts what was done, but for kills. */
  count(fault: Exclude<Fault, Kill | AtStep | OwnEnd>, by?: number): void;
  /** Puts messages on topics as any Kafka client could, one by one; tries again while the broker is away. */
  write(messages: readonly Omit<TopicMessage, 'offset'>[]): Promise<void>;
  /** What stands on the topics now, in order per partition; fails while the broker is away. */
  read(): Promise<TopicMessage[]>;
  /**
   * Calls a service as an operator (`/ops/…`, every route of the probe) at any of its replicas until one answers 2xx, each
   * time with the same Idempotency-Key; undefined when none did within a few tries.
   */
  operate(service: ChaosService, method: 'GET' | 'POST', path: string, body?: unknown, key?: string): Promise<unknown>;
  /** One line for people who watch. */
  log(line: string): void;
}

/** A way of breaking things. */
export interface Script {
  /** for `--script` */
  readonly name: string;
  /** one sentence for docs and `--help` */
  readonly about: string;
  /** It kills replicas itself, and more often than those who do it by the way. */
  readonly killsReplicas?: true;
  /** Runs on a given replica set of three members instead of a store of ours, and only there. */
  readonly onReplicaSet?: true;
  /**
   * Breaks things until it is over, then returns soon. It mends what it broke where that takes more than a restart or
   * `heal()`: processes that ended are started again and proxies healed by whoever runs it.
   */
  run(ground: Ground, random: Random, over: AbortSignal): Promise<void>;
  /** Ends what its run has left behind, such as parked garbage; called when everything runs again and no command is under way. */
  mend?(ground: Ground): Promise<void>;
}

/** How clients reach the services of a world. */
export interface Reach {
  /** each service's replicas, through their front proxies */
  urls(service: ChaosService): readonly string[];
  /** a bearer token, cached; `who` as `npm run -s token` takes it */
  token(who: string): Promise<string>;
}

/** Commands sent again and again by several clients at once. */
export interface Workload {
  /** What must be there before anything is broken: agencies, people. */
  prepare(): Promise<void>;
  start(): void;
  /** No new commands; resolves when every command in hand has ended. */
  stop(): Promise<void>;
}
