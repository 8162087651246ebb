/** How a process ended, and what it had been through. */
export interface ProcessEnd {
  /** as the supervisor saw it, such as `SIGKILL` or `exit code 1` */
  readonly how: string;
  /** every signal it was sent */
  readonly sent: ReadonlySet<NodeJS.Signals>;
  /** whether it had been told to kill itself at a step */
  readonly toldToCrash: boolean;
  /** what this process wrote to its log */
  readonly log: string;
}

/** What an end comes to; `bad` says why a sound service does not end so. */
export interface Judged {
  readonly kind: 'kill' | 'own-end' | 'asked';
  readonly bad?: string;
}

/** A service that finds no store or no broker when it starts gives up, and is started again. */
const mayGiveUp = ['the store cannot be reached', 'could not start'];
/** Without them it cannot end in order either: it says so, and ends in time. */
const mayGiveUpStopping = ['could not stop in order', 'gave up stopping'];

/**
 * Whether a service may end as it did: by SIGKILL when it was killed or had to crash at a step; when it was asked to stop
 * within its time; by itself only when it could not start.
 */
export function judgeEnd({ how, sent, toldToCrash, log }: ProcessEnd): Judged {
  const isAsked = sent.has('SIGKILL') || sent.has('SIGTERM');
  if (how === 'SIGKILL') {
    if (sent.has('SIGKILL') || toldToCrash) return { kind: 'kill' };
    if (!isAsked) return { kind: 'kill', bad: 'was killed, and nobody here did it' };
    // Whoever was stopped could not hear it.
    return sent.has('SIGSTOP') ? { kind: 'kill' } : { kind: 'kill', bad: 'did not stop in time when it was asked to' };
  }
  const kind = isAsked ? 'asked' : 'own-end';
  const last = lastFatal(log);
  const reasons = isAsked ? [...mayGiveUp, ...mayGiveUpStopping] : mayGiveUp;
  const gaveUp = how === 'exit code 1' && last?.msg !== undefined && reasons.includes(last.msg);
  // A signal that comes before a process listens for it ends it at once.
  if (gaveUp || sent.has(how as NodeJS.Signals) || (isAsked && how === 'exit code 0')) return { kind };
  return { kind, bad: `ended by itself (${how}): ${last?.line ?? tailOf(log)}` };
}

function lastFatal(log: string): { readonly msg: string | undefined; readonly line: string } | undefined {
  for (const line of log.trimEnd().split('\n').toReversed()) {
    if (!line.includes('"level":"fatal"')) continue;
    return { msg: /"msg":"([^"]*)"\}?$/.exec(line)?.[1], line };
  }
  return undefined;
}

const tailOf = (log: string): string => log.slice(-500).trim() || 'it said nothing';
