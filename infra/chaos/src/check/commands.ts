import type { Evidence, Operation } from '../history.ts';
import type { Log, LoggedEvent } from './log.ts';
import { type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { at, canonical, grouped } from './values.ts';

const tell = teller('command-on-topic');
const tellAnswer = teller('answers');

/**
 * A command is done wholly and once where it was acknowledged, not at all where it was refused, else one or the other; and
 * no two acknowledged ones name the same event as theirs alone.
 */
export const commandOnTopic: Rule = ({ operations, log }) => {
  const find = finderOf(log);
  const counted = operations.flatMap((operation) =>
    judged(
      operation,
      operation.evidence.map((each) => find(each).length),
    ),
  );
  return [...counted, ...claimedTwice(operations, find)];
};

/**
 * What an acknowledgement told is what the last event of the command tells that tells it at all, and a member that it
 * should have told (null) is told by none; the member `id` is the aggregate's id.
 */
export const answers: Rule = ({ operations, log }) => {
  const find = finderOf(log);
  const told = operations.filter(({ end, answered }) => end === 'acknowledged' && answered);
  return told.flatMap((operation) => {
    const events = operation.evidence.flatMap(find);
    if (events.length === 0) return [];
    return Object.entries(operation.answered ?? {}).flatMap(([member, value]) => {
      const told = lastTold(events, member);
      if (told.includes(canonical(value))) return [];
      const detail = `answered ${member} ${canonical(value)}, its events say ${told.join(', ') || 'nothing of it'}`;
      return [tellAnswer('wrong', name(operation), detail)];
    });
  });
};

/** Of each stream, what the last of these events tells of a member. */
function lastTold(events: readonly LoggedEvent[], member: string): string[] {
  const last = new Map<string, string>();
  for (const { topic, key, data } of events.toSorted((a, b) => a.seq - b.seq)) {
    const value = at(data, member) ?? (member === 'id' ? key : undefined);
    if (value !== undefined) last.set(`${topic}/${key}`, canonical(value));
  }
  return [...last.values()];
}

function judged(operation: Operation, counts: readonly number[]): Violation[] {
  const id = name(operation);
  const each = (isWrong: (count: number) => boolean, breach: 'lost' | 'doubled' | 'refused-yet-done', what: string) =>
    operation.evidence.flatMap((evidence, index) =>
      isWrong(counts[index] ?? 0)
        ? [tell(breach, id, `${what}: ${shown(evidence)} stands ${counts[index]} times`)]
        : [],
    );
  if (operation.end === 'refused')
    return each((count) => count > 0, 'refused-yet-done', `refused (${operation.code ?? operation.status})`);
  const doubled = each((count) => count > 1, 'doubled', operation.end);
  if (operation.end === 'acknowledged') return [...each((count) => count === 0, 'lost', 'acknowledged'), ...doubled];
  const there = counts.filter((count) => count > 0).length;
  if (there === 0 || there === counts.length) return doubled;
  const missing = operation.evidence.filter((_, index) => counts[index] === 0).map(shown);
  return [tell('half', id, `${there} of ${counts.length} events are there, not ${missing.join(', ')}`), ...doubled];
}

function claimedTwice(operations: readonly Operation[], find: Find): Violation[] {
  const acknowledged = operations.filter(({ end }) => end === 'acknowledged');
  const claims = acknowledged.flatMap((operation) => {
    const shared = new Set(operation.shared?.map(canonical));
    const alone = operation.evidence.filter((each) => !shared.has(canonical(each)));
    return [...new Set(alone.flatMap(find))].map((event) => ({ event, operation }));
  });
  return [...grouped(claims, ({ event }) => event.id)].flatMap(([id, [first, ...others]]) =>
    others.map(({ operation }) =>
      tell(
        'lost',
        name(operation),
        `acknowledged: ${id} is ${first && name(first.operation)} alone, and nothing else its`,
      ),
    ),
  );
}

type Find = (evidence: Evidence) => readonly LoggedEvent[];

const finders = new WeakMap<Log, Find>();

/** Both rules look in the same indexes. */
function finderOf(log: Log): Find {
  const find = finders.get(log) ?? finder(log);
  finders.set(log, find);
  return find;
}

/** Looks evidence up by its rarest trait; what is looked for once is sorted once. */
function finder(log: Log): Find {
  const indexes = new Map<string, Map<string, LoggedEvent[]>>();
  const indexed = (type: string, trait: string, value: string, of: (event: LoggedEvent) => string) => {
    const index = indexes.get(`${type} ${trait}`) ?? grouped(log.of(type), of);
    indexes.set(`${type} ${trait}`, index);
    return index.get(value) ?? [];
  };
  return ({ topic, type, subject, where }) => {
    const wanted = Object.entries(where).map(([path, value]) => ({ path, value: canonical(value) }));
    const candidates = [
      ...(subject === undefined ? [] : [indexed(type, 'subject', subject, ({ key }) => key)]),
      ...wanted.map(({ path, value }) =>
        indexed(type, `where ${path}`, value, ({ data }) => canonical(at(data, path))),
      ),
    ];
    const fewest = candidates.toSorted((a, b) => a.length - b.length)[0] ?? log.of(type);
    return fewest.filter(
      (event) =>
        event.topic === topic &&
        (subject === undefined || event.key === subject) &&
        wanted.every(({ path, value }) => canonical(at(event.data, path)) === value),
    );
  };
}

function name({ number, command, key }: Operation): string {
  return `operation ${number} ${command}${key ? ` (${key})` : ''}`;
}

function shown({ type, subject, where }: Evidence): string {
  return `${type}${subject ? ` of ${subject}` : ''} ${canonical(where)}`;
}
