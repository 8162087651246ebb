/**
 * What {@link Finding} can say. Damage: what was promised does not hold any more, and somebody must look.
 *
 * | kind | |
 * |---|---|
 * | `missing` | an event a document has numbered is neither on its topic nor in its outbox |
 * | `unknown` | an event on the topic that its document has never numbered, or that has no document |
 * | `unreadable` | a message on one of our topics that is no event of ours |
 * | `misplaced` | an event in another partition than its key's |
 * | `out-of-order` | an event whose first copy stands behind a later one of its key |
 * | `stranded` | a document with unpublished events that no sweep can find |
 * | `overdue` | an event unpublished for more than a minute |
 * | `mark-ahead` | a mark of an event that its source's topic does not hold |
 * | `message-without-head` | a parked message that no redrive will find, and that will not come again |
 * | `head-without-messages` | a parked key behind which nothing waits |
 * | `no-effect` | an event a group is done with that left neither its effect nor a parked message |
 * | `view-missing`, `view-extra`, `view-differs` | a live view's entry against the same entry in a rebuild |
 *
 * No damage, to be known: `doubled` (a key with events that stand on the topic more than once), `earlier-epoch` (events
 * of a time that a restored backup does not remember), `discarded` (an event without effect that an operator
 * discarded), `unsettled` (entries of a view that changed whenever they were looked at).
 */
export type FindingKind =
  | 'missing'
  | 'unknown'
  | 'unreadable'
  | 'misplaced'
  | 'out-of-order'
  | 'stranded'
  | 'overdue'
  | 'mark-ahead'
  | 'message-without-head'
  | 'head-without-messages'
  | 'no-effect'
  | 'view-missing'
  | 'view-extra'
  | 'view-differs'
  | 'doubled'
  | 'earlier-epoch'
  | 'discarded'
  | 'unsettled';

/** One thing that was found. `detail` is a sentence for operators and holds no personal data. */
export interface Finding {
  readonly kind: FindingKind;
  readonly damage: boolean;
  /** `<topic>/<partition>`, a collection, or a group */
  readonly where: string;
  /** the event's id, the document's, or the parked head's or message's */
  readonly id: string;
  readonly detail: string;
}

/** What was compared. */
export interface Checked {
  readonly events: number;
  readonly documents: number;
  readonly marks: number;
  readonly parked: number;
  readonly effects: number;
  readonly viewEntries: number;
}

/** The result of one verification. `counts` are exact; `findings` holds the first `limit` of each kind. */
export interface VerifyReport {
  readonly service: string;
  /** ISO 8601 */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** how many findings are damage: 0 on a sound system */
  readonly damage: number;
  readonly counts: Readonly<Partial<Record<FindingKind, number>>>;
  readonly checked: Checked;
  readonly findings: readonly Finding[];
}

/** How to verify. */
export interface VerifyOptions {
  /** Told every finding as it is made, beyond any limit; what it returns is awaited. */
  readonly found?: (finding: Finding) => void | Promise<void>;
  /** how many findings of a kind the report holds; default 1,000 */
  readonly limit?: number;
  /** how long a suspicion is left to clear up by itself before it is a finding, in ms; default 10,000 */
  readonly settleMs?: number;
  /** whether views are compared with a rebuild, which takes as long as the rebuild does; default true */
  readonly views?: boolean;
  /** Ends it early: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

const harmless: ReadonlySet<FindingKind> = new Set(['doubled', 'earlier-epoch', 'discarded', 'unsettled']);

/** Gathers a report. */
export interface Findings {
  add(kind: FindingKind, finding: Omit<Finding, 'kind' | 'damage'>): Promise<void>;
  count(what: keyof Checked, by: number): void;
  report(): VerifyReport;
}

/** Starts an empty report. */
export function createFindings(service: string, { found, limit = 1_000 }: VerifyOptions): Findings {
  const startedAt = new Date().toISOString();
  const counts: Partial<Record<FindingKind, number>> = {};
  const checked = { events: 0, documents: 0, marks: 0, parked: 0, effects: 0, viewEntries: 0 };
  const findings: Finding[] = [];
  let damage = 0;

  return {
    async add(kind, rest) {
      const finding = { kind, damage: !harmless.has(kind), ...rest };
      const count = (counts[kind] ?? 0) + 1;
      counts[kind] = count;
      if (finding.damage) damage += 1;
      if (count <= limit) findings.push(finding);
      await found?.(finding);
    },
    count(what, by) {
      checked[what] += by;
    },
    report: () => ({
      service,
      startedAt,
      finishedAt: new Date().toISOString(),
      damage,
      counts: { ...counts },
      checked: { ...checked },
      findings,
    }),
  };
}
