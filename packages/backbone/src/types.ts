/** Where an effect comes from: one event of one source stream, seen by one reaction. */
export interface Mark {
  readonly reaction: string;
  /** `<service>:<aggregate>:<id>` */
  readonly stream: string;
  readonly epoch: number;
  readonly seq: number;
}

/**
 * A CloudEvent as a reaction receives it. `id` is `<stream>:<epoch>.<seq>`, `subject` the source aggregate's id,
 * `time` ISO 8601. `data` has been checked against the event's contract; fields the contract does not know are kept.
 */
export interface Received<D = unknown> extends Mark {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly subject: string;
  readonly time: string;
  readonly data: D;
}

/** A command's identity for idempotency: a hash of actor and Idempotency-Key, and a hash of what was asked. */
export interface Request {
  readonly id: string;
  readonly bodyHash: string;
}

/** What is answered to a request, and remembered with the commit. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** An aggregate as it is stored. `version` is its ETag: it rises only when the state does. */
export interface Stored<S> {
  readonly id: string;
  readonly state: S;
  readonly version: number;
}

/** The outcome of a command. `duplicate` when an earlier delivery of the same command or event had already done it. */
export interface Handled<S> extends Stored<S> {
  readonly duplicate: boolean;
  /** what the request is answered, fresh or remembered; present when `request` was given */
  readonly answer?: Answer;
}

/** How one command comes in. A request is remembered for 24 h; a cause leaves its mark; neither happens twice. */
export interface HandleOptions<S> {
  readonly request?: Request & { respond(state: S, version: number): Answer };
  readonly cause?: Mark;
  /** the version of `If-Match`; {@link VersionMismatch} when it is another */
  readonly expectedVersion?: number;
  /** epoch milliseconds: once they have passed it is not begun, nor conflicts and doubts worked on; default now + 10 s */
  readonly deadline?: number;
}

/** What a query for a page of aggregates asks. `filter` and `sort` name stored paths such as `state.payer`. */
export interface PageQuery {
  readonly filter?: Record<string, unknown>;
  readonly sort: string;
  readonly order?: 'asc' | 'desc';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** One page and, where there is more, the cursor of the next. */
export interface Page<T> {
  readonly items: T[];
  readonly next?: string;
}

/**
 * How an aggregate's states, and the answers remembered beside them, stand in the store: encrypted, for instance.
 * What was stored before there was a codec is opened as it is, but for what may be shown no more. What a codec throws is
 * answered as any other error; where it cannot do its work for now it throws {@link Unavailable}, and nothing is stored in
 * another form instead.
 */
export interface StateCodec<S> {
  seal(id: string, state: S): Promise<unknown>;
  open(id: string, stored: unknown): Promise<S>;
  /** `state` is the one the answer was given about */
  sealAnswer(id: string, body: unknown, state: S): Promise<unknown>;
  /**
   * What takes the place of an answer that stands in clear, where a document with this stored state may give it no more;
   * undefined where it may.
   */
  withheld(id: string, stored: unknown): Promise<unknown>;
  /** @throws Rejected where the answer cannot be given any more */
  openAnswer(id: string, stored: unknown): Promise<unknown>;
  /** Whether `seal` would leave what is stored as it is. */
  isSealed(stored: unknown): boolean;
  isSealedAnswer(stored: unknown): boolean;
}

/** The one door to an aggregate: requests, events and the clock all come in through `handle`. */
export interface Repository<S, C> {
  /**
   * Loads, decides, and commits state, events, mark and answer in one guarded write.
   * Commands for one id queue in this process and share a write, each answered by itself.
   * @throws Rejected the domain refuses · {@link Unavailable} · {@link KeyReused} · {@link VersionMismatch}
   */
  handle(id: string, command: C, options?: HandleOptions<S>): Promise<Handled<S>>;
  /** The aggregate as a majority has it, or undefined where it was never created. */
  find(id: string): Promise<Stored<S> | undefined>;
  /** @throws Rejected `request.bad-cursor` */
  page(query: PageQuery): Promise<Page<Stored<S>>>;
}

/**
 * The instants at which a fault can be forced from outside, for tests that prove what survives it. The id is the
 * aggregate's, but for a consumer's steps: there it is the event's, of `offset-committed` the group, of `released` the
 * key, of `view-…` the view's name.
 */
export const steps = [
  'committed',
  /** the request to publish has left, its answer has not been looked at */
  'sent',
  'acknowledged',
  'cleared',
  /** the effect is done, the offset not committed */
  'handled',
  'offset-committed',
  /** the key is parked, its message does not wait behind it yet */
  'parking',
  'parked',
  /** a parked message's effect is done, it still waits in the store */
  'redriving',
  'released',
  /** the lease is held, what a dead process left is about to be published */
  'sweeping',
  /** a deadline's command is about to be handled */
  'due',
  'view-requested',
  'view-caught-up',
  'view-handed-over',
  'view-flipped',
  'view-dropped',
] as const;

/** One of {@link steps}. */
export type Step = (typeof steps)[number];

/** Called at each {@link Step} with the id concerned; does nothing unless a test says otherwise. */
export type StepHook = (step: Step, id: string) => void | Promise<void>;
