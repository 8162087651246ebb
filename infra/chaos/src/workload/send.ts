import { setTimeout as delay } from 'node:timers/promises';
import type { ChaosService, Reach } from '../ground.ts';
import type { End, Evidence, History, Operation, Wrote } from '../history.ts';
import type { Random } from '../random.ts';

/** What a workload sends with. */
export interface Sender {
  readonly reach: Reach;
  readonly history: History;
  /** every command forks it by its number, so that what one does never changes what another chooses */
  readonly random: Random;
  /** For tests; default 5 s, 30 s and 12. */
  readonly patience?: Patience;
}

/** How long a client waits for one answer, how long it goes on repeating, and how often it sends at most. */
export interface Patience {
  readonly tryMs: number;
  readonly allMs: number;
  readonly tries: number;
}

/** One command, as its client knows it. */
export interface Command {
  readonly service: ChaosService;
  /** such as `tax-bill.pay` */
  readonly command: string;
  /** as `npm run -s token` takes it */
  readonly who: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it carries an Idempotency-Key, under which it is repeated; else it is sent once. */
  readonly keyed: boolean;
  readonly evidence: readonly Evidence[];
  /**
   * What must be there exactly once if this one was acknowledged, and may be there through another command if it was
   * not: for several clients who want the same at once. Counts as evidence of an acknowledgement only.
   */
  readonly shared?: readonly Evidence[];
  /** Evidence that only an acknowledgement can name, such as by the id it gives. */
  readonly told?: (body: Body) => readonly Evidence[];
  /** What it has put into a document where it was acknowledged. */
  readonly wrote?: (body: Body) => Wrote;
  /** Members of an acknowledgement's body that must agree with the event's data. */
  readonly answered?: (body: Body) => Readonly<Record<string, unknown>>;
}

/** The JSON object of an answer. */
export type Body = Readonly<Record<string, unknown>>;

/** How the command ended, with what its acknowledgement said. */
export interface Sent extends Operation {
  readonly body?: Body;
  readonly etag?: string;
}

type Try = { readonly status: number; readonly body: Body; readonly etag?: string } | undefined;

const patient: Patience = { tryMs: 5_000, allMs: 30_000, tries: 12 };
const backoffMs = { first: 50, longest: 2_000 };

/**
 * Sends one command to any replica and adds it to the history. A keyed one is repeated under the same key, at the next
 * replica each time, after no answer, an error of the server (5xx) or 429. Never throws for what a service does.
 */
export async function send({ reach, history, random, patience = patient }: Sender, command: Command): Promise<Sent> {
  const { service, keyed, evidence, shared = [], told, wrote, answered } = command;
  const urls = reach.urls(service);
  const token = await reach.token(command.who);
  const { number, startedAt } = history.begin();
  const own = random.fork(`${service} ${command.command} ${number}`);
  const first = own.int(0, urls.length - 1);
  const key = keyed ? `${number}-${own.int(0, 0x7fffffff).toString(36)}` : undefined;

  let tries = 0;
  let inDoubt = false;
  let last: Try;
  for (;;) {
    last = await once(`${urls[(first + tries) % urls.length]}${command.path}`, command, { token, key, patience });
    tries += 1;
    inDoubt ||= mayHaveBeenDone(last);
    const wait = Math.min(backoffMs.first * 2 ** tries, backoffMs.longest) * (own.int(50, 100) / 100);
    const outOfPatience = tries >= patience.tries || Date.now() + wait - startedAt > patience.allMs;
    if (!keyed || !worthRepeating(last) || outOfPatience) break;
    await delay(wait);
  }

  const end = endOf(last, inDoubt);
  const acknowledged = end === 'acknowledged' && last ? last.body : undefined;
  const operation: Operation = {
    number,
    service,
    command: command.command,
    ...(key && { key }),
    evidence: acknowledged ? [...evidence, ...(told?.(acknowledged) ?? []), ...shared] : evidence,
    ...(acknowledged && shared.length > 0 && { shared }),
    startedAt,
    endedAt: Date.now(),
    tries,
    end,
    ...(last && { status: last.status }),
    ...(typeof last?.body.code === 'string' && last.status >= 400 && { code: last.body.code }),
    ...(acknowledged && answered && { answered: answered(acknowledged) }),
    ...(acknowledged && wrote && { wrote: wrote(acknowledged) }),
  };
  history.add(operation);
  if (!acknowledged) return operation;
  return { ...operation, body: acknowledged, ...(last?.etag && { etag: last.etag }) };
}

interface Terms {
  readonly token: string;
  readonly key: string | undefined;
  readonly patience: Patience;
}

/** One try; undefined without a whole answer. */
async function once(url: string, { method, body, headers }: Command, { token, key, patience }: Terms): Promise<Try> {
  const init: RequestInit = {
    method,
    headers: {
      ...headers,
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience.tryMs),
  };
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    const etag = response.headers.get('etag');
    return { status: response.status, body: objectOf(text), ...(etag && { etag }) };
  } catch {
    return undefined;
  }
}

function objectOf(text: string): Body {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Body) : {};
  } catch {
    return {};
  }
}

function worthRepeating(answer: Try): boolean {
  return answer === undefined || answer.status >= 500 || answer.status === 429;
}

/** A refusal of a later try says nothing of a try that ended so. Only `server.unavailable` promises that nothing was changed. */
function mayHaveBeenDone(answer: Try): boolean {
  return answer === undefined || (answer.status >= 500 && answer.body.code !== 'server.unavailable');
}

function endOf(answer: Try, inDoubt: boolean): End {
  if (!answer) return 'unknown';
  if (answer.status >= 200 && answer.status < 300) return 'acknowledged';
  return answer.status >= 400 && answer.status < 500 && !inDoubt ? 'refused' : 'unknown';
}
