import type { OpsStatus, ParkedKey, ParkedMessageShown, ParkedResult, VerifyLine, ViewState } from '@simpul/contracts';
import { columns } from '../start/table.ts';
import type { Asked } from './arguments.ts';
import { ask, askLines, Refusal, type Target, Unreachable } from './ask.ts';
import { exportEvidence, keptCheckpoints } from './evidence.ts';
import type { Command } from './help.ts';
import { keyCommands } from './keys.ts';
import { type Answer, shownFinding, shownKey, shownKeys, shownStatus, shownSummary, shownViews } from './shown.ts';

/** Services to ask, with whose token, and where to write. */
export interface Round {
  readonly targets: readonly Target[];
  readonly token: string;
  readonly asked: Asked;
  out(line: string): void;
  err(line: string): void;
}

/** What came of a command: 0 well, 1 something found or nothing fitted, 3 not every service could be asked. */
export type Code = 0 | 1 | 3;

const pageSize = 100;
const minuteMs = 60_000;

/** Asks every service side by side. A refusal that one of them gives is thrown; one that cannot be asked is told. */
async function everywhere<T>(round: Round, work: (target: Target) => Promise<T>) {
  const ends = await Promise.allSettled(round.targets.map(work));
  const answers: Answer<T>[] = [];
  const unreachable: Record<string, string> = {};
  for (const [index, end] of ends.entries()) {
    const target = round.targets[index] as Target;
    if (end.status === 'fulfilled') answers.push({ service: target.service, answer: end.value });
    else if (end.reason instanceof Unreachable) unreachable[target.service] = end.reason.message;
    else throw end.reason;
  }
  return { answers, unreachable };
}

function tell<T>(
  round: Round,
  heard: { answers: readonly Answer<T>[]; unreachable: Record<string, string> },
  lines: () => string[],
): void {
  const { answers, unreachable } = heard;
  if (round.asked.json) {
    const services = Object.fromEntries(answers.map(({ service, answer }) => [service, answer]));
    round.out(JSON.stringify({ services, unreachable }, null, 2));
  } else if (answers.length > 0) {
    for (const line of lines()) round.out(line);
  }
  for (const [service, reason] of Object.entries(unreachable)) round.err(`${service} ${reason}`);
}

const codeOf = (unreachable: Record<string, string>, found: boolean): Code =>
  Object.keys(unreachable).length > 0 ? 3 : found ? 1 : 0;

async function status(round: Round): Promise<Code> {
  const heard = await everywhere(round, (target) => ask<OpsStatus>(target, round.token, { path: '/ops/status' }));
  tell(round, heard, () => shownStatus(heard.answers));
  return codeOf(heard.unreachable, round.asked.check && heard.answers.some(({ answer }) => needsSomebody(answer)));
}

function needsSomebody({ ready, live, parked, deadlines, outbox, at, alarms = [], unknown }: OpsStatus): boolean {
  const held = outbox.oldest !== undefined && Date.parse(at) - Date.parse(outbox.oldest) > minuteMs;
  return !ready || !live || parked.keys > 0 || deadlines.late > 0 || held || alarms.length > 0 || unknown.length > 0;
}

async function listParked(round: Round): Promise<Code> {
  const { selection, limit } = round.asked;
  const heard = await everywhere(round, async (target) => {
    const items: ParkedKey[] = [];
    let cursor: string | undefined;
    do {
      const query = { ...selection, all: undefined, limit: Math.min(pageSize, limit - items.length), cursor };
      const page = await ask<{ items: ParkedKey[]; next?: string }>(target, round.token, {
        path: '/ops/parked',
        query,
      });
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined && items.length < limit);
    return { items, more: cursor !== undefined };
  });
  tell(round, heard, () => shownKeys(heard.answers));
  return codeOf(heard.unreachable, false);
}

async function showParked(round: Round): Promise<Code> {
  const path = `/ops/parked/${encodeURIComponent(round.asked.name ?? '')}`;
  type Page = { key: ParkedKey; messages: { items: ParkedMessageShown[]; next?: string } };
  const heard = await everywhere(round, (target) =>
    unless('ops.not-parked', ask<Page>(target, round.token, { path, query: { limit: pageSize } })),
  );
  const answers = heard.answers.filter(has);
  if (answers.length === 0) round.err('No key with this id is parked; `parked list` shows those that are.');
  tell(round, { ...heard, answers }, () =>
    answers.flatMap(({ answer: { key, messages } }) =>
      shownKey({ key, messages: messages.items, more: messages.next !== undefined }),
    ),
  );
  return codeOf(heard.unreachable, answers.length === 0);
}

async function redrive(round: Round): Promise<Code> {
  const call = { method: 'POST', path: '/ops/parked/redrive', body: round.asked.selection } as const;
  return told(round, (target) => ask<ParkedResult>(target, round.token, call));
}

async function discard(round: Round): Promise<Code> {
  const { selection, reason, offset, withWaiting: waiting } = round.asked;
  return told(round, async (target) => {
    const sum = { keys: 0, messages: 0, retired: 0 };
    let cursor: string | undefined;
    do {
      const body = {
        ...selection,
        reason,
        waiting,
        ...(offset !== undefined && { offset }),
        ...(cursor !== undefined && { cursor }),
      };
      const call = { method: 'POST', path: '/ops/parked/discard', body } as const;
      const { keys, messages = 0, retired, next }: ParkedResult = await ask(target, round.token, call);
      sum.keys += keys;
      sum.messages += messages;
      sum.retired += retired;
      cursor = next;
    } while (cursor !== undefined);
    return sum;
  });
}

async function told(round: Round, work: (target: Target) => Promise<ParkedResult>): Promise<Code> {
  const heard = await everywhere(round, work);
  const { answers } = heard;
  const some = answers.filter(({ answer }) => answer.keys > 0);
  const rows = some.map(({ service, answer: { keys, messages = '-', retired } }) =>
    [service, keys, messages, retired].map(String),
  );
  tell(round, heard, () =>
    rows.length > 0 ? columns([['SERVICE', 'KEYS', 'MESSAGES', 'OF RETIRED REACTIONS'], ...rows]) : [],
  );
  const none = some.length === 0;
  if (none && answers.length > 0) round.err('No parked key fits.');
  return codeOf(heard.unreachable, none);
}

async function listViews(round: Round): Promise<Code> {
  const heard = await everywhere(round, async (target) => {
    const { items } = await ask<{ items: ViewState[] }>(target, round.token, { path: '/ops/views' });
    return items;
  });
  tell(round, heard, () => shownViews(heard.answers));
  return codeOf(heard.unreachable, false);
}

async function rebuildView(round: Round): Promise<Code> {
  const name = round.asked.name ?? '';
  const path = `/ops/views/${encodeURIComponent(name)}/rebuild`;
  const heard = await everywhere(round, (target) =>
    unless('ops.no-view', ask<ViewState>(target, round.token, { method: 'POST', path })),
  );
  const answers = heard.answers.filter(has);
  if (answers.length === 0) round.err(`No service has a view ${name}; \`views list\` shows those there are.`);
  tell(round, { ...heard, answers }, () =>
    shownViews(answers.map(({ service, answer }) => ({ service, answer: [answer] }))),
  );
  return codeOf(heard.unreachable, answers.length === 0);
}

/** One service after the other: each verification reads all there is. */
async function verify(round: Round): Promise<Code> {
  let worst: Code = 0;
  for (const target of round.targets) {
    try {
      const damaged = await verifyOne(round, target);
      if (damaged && worst === 0) worst = 1;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      round.err(`${target.service} ${error.message}`);
      worst = 3;
    }
  }
  return worst;
}

async function verifyOne(round: Round, target: Target): Promise<boolean> {
  const { service } = target;
  const { json } = round.asked;
  for await (const line of askLines<VerifyLine>(target, round.token, { path: '/ops/verify' })) {
    if (line.type === 'failed') throw new Unreachable(`could not verify: ${line.error}`);
    if (json) round.out(JSON.stringify({ service, ...line }));
    else round.out(line.type === 'finding' ? shownFinding(service, line) : shownSummary({ service, answer: line }));
    if (line.type === 'summary') return line.damage > 0;
  }
  throw new Unreachable('broke off before the summary: nothing is proved');
}

/** Undefined where a service answers that it has no such thing, which another one may have; so does an id none can have. */
async function unless<T>(code: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal && (error.code === code || error.code === 'request.not-found')) return undefined;
    throw error;
  }
}

function has<T>(each: Answer<T | undefined>): each is Answer<T> {
  return each.answer !== undefined;
}

/** What carries out each command. */
export const commands: Readonly<Record<Exclude<Command, 'evidence verify'>, (round: Round) => Promise<Code>>> = {
  status,
  'parked list': listParked,
  'parked show': showParked,
  'parked redrive': redrive,
  'parked discard': discard,
  'views list': listViews,
  'views rebuild': rebuildView,
  ...keyCommands,
  verify,
  'evidence export': exportEvidence,
  'evidence checkpoints': keptCheckpoints,
};
