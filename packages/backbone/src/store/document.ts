import type { Aggregate, DomainEvent } from '@simpul/contracts';
import { Rejected } from '@simpul/contracts';
import { KeyReused, Unavailable, VersionMismatch } from '../errors.ts';
import type { Answer, Handled, HandleOptions } from '../types.ts';

/** One event as it waits in its aggregate's document. The epoch is that of the commit, not of the publishing. */
export interface OutboxEntry {
  readonly seq: number;
  readonly epoch: number;
  readonly type: string;
  readonly time: string;
  readonly data: unknown;
  readonly trace: Record<string, string>;
}

/** An answered request, kept for 24 h. */
export interface Remembered extends Answer {
  readonly id: string;
  readonly bodyHash: string;
  readonly at: Date;
}

/** The one document of an aggregate: state, unpublished events, marks and answers, committed together. */
export interface Document<S> {
  readonly _id: string;
  readonly schema: number;
  readonly rev: number;
  readonly version: number;
  readonly lastSeq: number;
  readonly state: S;
  readonly outbox: readonly OutboxEntry[];
  readonly outboxSince?: string;
  readonly marks: readonly { readonly k: string; readonly epoch: number; readonly seq: number }[];
  readonly recent: readonly Remembered[];
  /** ids of the last writes, newest last: how a write whose answer was lost is recognised */
  readonly writes: readonly string[];
  readonly dueAt?: Date;
}

/** A command waiting to be folded into its document's next write. */
export interface Pending<S, C> {
  readonly command: C;
  readonly options: HandleOptions<S>;
  readonly trace: Record<string, string>;
}

/** A remembered answer's body as it was given, or why it cannot be given any more. */
export type OpenedAnswer = { readonly body: unknown } | { readonly error: unknown };

/** When a fold takes place, and the bodies by request of those answers that do not stand in the document as they were. */
export interface FoldContext {
  readonly now: Date;
  readonly epoch: number;
  readonly opened?: ReadonlyMap<string, OpenedAnswer> | undefined;
}

/** What became of one folded command: its outcome, or the error it alone is answered. */
export type Outcome<S> = { readonly handled: Handled<S> } | { readonly error: unknown };

/** A document's next version after a fold; `changed` is false where there is nothing to write. */
export interface Folded<S> {
  readonly next: Document<S>;
  readonly outcomes: readonly Outcome<S>[];
  readonly appended: readonly OutboxEntry[];
  readonly changed: boolean;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Limits of one document: what may wait, be remembered, be marked, and how large an event may be. */
export const limits = {
  outbox: 256,
  outboxBytes: 4 * 1024 * 1024,
  recent: 1024,
  answerBytes: 8 * 1024,
  marks: 64,
  writes: 16,
  eventBytes: 256 * 1024,
} as const;

/** The document of an aggregate that was never created. */
export function emptyDocument<S>(
  id: string,
  aggregate: Pick<Aggregate<S, never, never>, 'schema' | 'initial'>,
): Document<S> {
  const { schema, initial } = aggregate;
  return {
    _id: id,
    schema,
    rev: 0,
    version: 0,
    lastSeq: 0,
    state: initial,
    outbox: [],
    marks: [],
    recent: [],
    writes: [],
  };
}

/**
 * Applies commands to a document one after the other, each seeing what the one before left, and each answered by
 * itself: a refusal leaves no trace and hinders nobody. Pure but for the clock it is given.
 */
export function fold<S, C, E extends DomainEvent>(
  aggregate: Aggregate<S, C, E>,
  document: Document<S>,
  pending: readonly Pending<S, C>[],
  context: FoldContext,
): Folded<S> {
  if (document.schema > aggregate.schema) throw new Unavailable('newer-schema', { retryAfterSeconds: 30 });
  let next: Document<S> = { ...document, recent: forget(document.recent, context.now) };
  const outcomes = pending.map((each): Outcome<S> => {
    try {
      const step = apply(aggregate, next, each, context);
      next = step.next;
      return { handled: step.handled };
    } catch (error) {
      return { error };
    }
  });
  const appended = next.outbox.slice(document.outbox.length);
  const remembered = next.recent.length > 0 && next.recent.at(-1) !== document.recent.at(-1);
  // A rule of deadlines that has changed since the last write: the clock goes by what is stored.
  const moved = document.rev > 0 && next.dueAt?.getTime() !== document.dueAt?.getTime();
  const changed = appended.length > 0 || remembered || next.marks !== document.marks || moved;
  return { next, outcomes, appended, changed };
}

function apply<S, C, E extends DomainEvent>(
  aggregate: Aggregate<S, C, E>,
  document: Document<S>,
  { command, options, trace }: Pending<S, C>,
  { now, epoch, opened }: FoldContext,
): { next: Document<S>; handled: Handled<S> } {
  const { _id: id } = document;
  const { request, cause, expectedVersion } = options;
  const unchanged = { id, state: document.state, version: document.version, duplicate: true };

  const known = request && document.recent.find((each) => each.id === request.id);
  if (known) {
    if (known.bodyHash !== request.bodyHash) throw new KeyReused();
    const answer = opened?.get(known.id) ?? known;
    if ('error' in answer) throw answer.error;
    return { next: document, handled: { ...unchanged, answer: { status: known.status, body: answer.body } } };
  }
  const markKey = cause && `${cause.reaction}|${cause.stream}`;
  if (cause && document.marks.some((mark) => mark.k === markKey && !isAfter(cause, mark)))
    return { next: document, handled: unchanged };
  if (expectedVersion !== undefined && expectedVersion !== document.version)
    throw new VersionMismatch(document.version);

  const events = aggregate.decide(document.state, command, { now, id });
  if (document.outbox.length + events.length > limits.outbox)
    throw new Unavailable('outbox-full', { retryAfterSeconds: 5 });
  if (request && document.recent.length >= limits.recent)
    throw new Unavailable('too-many-keys', { retryAfterSeconds: 60 });

  const state = events.reduce((current, event) => aggregate.evolve(current, event), document.state);
  const outbox = events.map((event, index) =>
    entryOf(aggregate, event, { seq: document.lastSeq + index + 1, epoch, now, trace }),
  );
  if (isOverfull([...document.outbox, ...outbox])) throw new Unavailable('outbox-full', { retryAfterSeconds: 5 });
  const version = document.version + (events.length > 0 ? 1 : 0);
  const answer = request?.respond(state, version);
  if (answer && sizeOf(answer.body) > limits.answerBytes)
    throw new Error(`an answer of ${aggregate.name} is too large to remember`);
  const { dueAt: _due, ...kept } = document;
  const dueAt = aggregate.dueAt?.(state);
  const next: Document<S> = {
    ...kept,
    schema: aggregate.schema,
    version,
    lastSeq: document.lastSeq + outbox.length,
    state,
    outbox: outbox.length > 0 ? [...document.outbox, ...outbox] : document.outbox,
    marks:
      cause && markKey ? withMark(document.marks, { k: markKey, epoch: cause.epoch, seq: cause.seq }) : document.marks,
    recent:
      request && answer
        ? [...document.recent, { id: request.id, bodyHash: request.bodyHash, ...answer, at: now }]
        : document.recent,
    ...(dueAt && { dueAt }),
  };
  return { next, handled: { id, state, version, duplicate: false, ...(answer && { answer }) } };
}

function entryOf<S, C, E extends DomainEvent>(
  aggregate: Aggregate<S, C, E>,
  event: E,
  { seq, epoch, now, trace }: { seq: number; epoch: number; now: Date; trace: Record<string, string> },
): OutboxEntry {
  const contract = aggregate.events.find((each) => each.type === event.type);
  if (!contract) throw new Error(`${aggregate.name} decided ${event.type}, which is not among its events`);
  const data = contract.schema.parse(event.data);
  if (sizeOf(data) > limits.eventBytes) throw new Rejected('request.too-large', { limit: limits.eventBytes });
  return { seq, epoch, type: event.type, time: now.toISOString(), data, trace };
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value ?? null));
}

/** Whether entries that wait would take a document towards the store's 16 MB; few of them cannot. */
function isOverfull(entries: readonly OutboxEntry[]): boolean {
  if (entries.length * limits.eventBytes <= limits.outboxBytes) return false;
  return entries.reduce((sum, { data }) => sum + sizeOf(data), 0) > limits.outboxBytes;
}

function isAfter(a: { epoch: number; seq: number }, b: { epoch: number; seq: number }): boolean {
  return a.epoch > b.epoch || (a.epoch === b.epoch && a.seq > b.seq);
}

function withMark(
  marks: Document<unknown>['marks'],
  mark: Document<unknown>['marks'][number],
): Document<unknown>['marks'] {
  const others = marks.filter(({ k }) => k !== mark.k);
  if (others.length >= limits.marks)
    throw new Error(`more than ${limits.marks} sources leave marks here: give each a document and reassess`);
  return [...others, mark];
}

function forget(recent: readonly Remembered[], now: Date): readonly Remembered[] {
  const oldest = now.getTime() - dayMs;
  return recent.some(({ at }) => at.getTime() < oldest) ? recent.filter(({ at }) => at.getTime() >= oldest) : recent;
}
