import type { OpsStatus, ParkedKey, ParkedMessageShown, VerifyLine, ViewState } from '@simpul/contracts';
import { columns } from '../start/table.ts';

/** An answer of one service. */
export interface Answer<T> {
  readonly service: string;
  readonly answer: T;
}

/** How every service does, then what is not as it should be. */
export function shownStatus(all: readonly Answer<OpsStatus>[]): string[] {
  const rows = all.map(({ service, answer }) => {
    const { ready, live, outbox, lag, parked, deadlines, at, unknown } = answer;
    const known = (part: string, text: string) => (unknown.some((each) => each.startsWith(`${part}:`)) ? '?' : text);
    return [
      service,
      ready ? 'yes' : 'NO',
      live ? 'yes' : 'NO',
      known('outbox', outbox.events === 0 ? '0' : `${outbox.events}, oldest ${age(outbox.oldest, at)}`),
      known('lag', String(lag.reduce((sum, each) => sum + each.lag, 0))),
      known('parked', parked.keys === 0 ? '0' : `${parked.keys} keys, ${parked.messages} messages`),
      String(deadlines.late),
    ];
  });
  return [
    ...columns([['SERVICE', 'READY', 'LIVE', 'OUTBOX', 'LAG', 'PARKED', 'LATE'], ...rows]),
    ...section(
      'Not ready',
      all.flatMap(({ service, answer }) => answer.reasons.map((reason) => [service, reason])),
    ),
    ...section('Outbox', outboxRows(all), ['SERVICE', 'AGGREGATE', 'DOCUMENTS', 'EVENTS', 'OLDEST']),
    ...section('Lag', lagRows(all), ['SERVICE', 'REACTION', 'TOPIC', 'LAG', 'PARTITIONS']),
    ...section('Parked keys', parkedRows(all), ['SERVICE', 'REACTION', 'CAUSE', 'KEYS', 'TRIED AGAIN', 'OLDEST']),
    ...section('Views', viewRows(viewsOf(all)), viewHead),
    ...section(
      'Somebody should look',
      all.flatMap(({ service, answer: { alarms = [] } }) =>
        alarms.map(({ what, id, since, detail }) => [service, what, id, since, detail]),
      ),
      ['SERVICE', 'WHAT', 'ID', 'SINCE', 'DETAIL'],
    ),
    ...section(
      'Could not be told',
      all.flatMap(({ service, answer }) => answer.unknown.map((what) => [service, what])),
    ),
  ];
}

function outboxRows(all: readonly Answer<OpsStatus>[]): string[][] {
  return all.flatMap(({ service, answer: { outbox, at } }) =>
    outbox.aggregates
      .filter(({ documents }) => documents > 0)
      .map(({ aggregate, documents, events, oldest }) => [
        service,
        aggregate,
        String(documents),
        String(events),
        age(oldest, at),
      ]),
  );
}

function lagRows(all: readonly Answer<OpsStatus>[]): string[][] {
  return all.flatMap(({ service, answer: { lag } }) =>
    lag
      .filter((each) => each.lag > 0)
      .map(({ reaction, topic, lag: behind, partitions }) => {
        const where = partitions.filter((each) => each.lag > 0).map((each) => `${each.partition}: ${each.lag}`);
        return [service, reaction, topic, String(behind), where.join(', ')];
      }),
  );
}

function parkedRows(all: readonly Answer<OpsStatus>[]): string[][] {
  return all.flatMap(({ service, answer: { parked, at } }) =>
    parked.reactions.map(({ reaction, cause, keys, waiting, oldest }) => [
      service,
      reaction,
      cause,
      String(keys),
      waiting === 0 ? 'no' : `${waiting} by themselves`,
      age(oldest, at),
    ]),
  );
}

const viewHead = ['SERVICE', 'VIEW', 'READ', 'BUILDING', 'LACKS', 'KEPT FOR CURSORS'];

function viewsOf(all: readonly Answer<OpsStatus>[]): Answer<readonly ViewState[]>[] {
  return all.map(({ service, answer }) => ({ service, answer: answer.views }));
}

function viewRows(all: readonly Answer<readonly ViewState[]>[]): string[][] {
  return all.flatMap(({ service, answer }) =>
    answer.map(({ name, live, building, lacks, old }) => [
      service,
      name,
      `generation ${live}`,
      building === undefined ? '-' : `generation ${building}`,
      lacks ?? '-',
      old.map(({ generation, until }) => `generation ${generation} until ${until}`).join(', ') || '-',
    ]),
  );
}

/** The views of each service. */
export function shownViews(all: readonly Answer<readonly ViewState[]>[]): string[] {
  const rows = viewRows(all);
  return rows.length === 0 ? ['No service has a view.'] : columns([viewHead, ...rows]);
}

/** Parked keys, and for which services there are more. */
export function shownKeys(all: readonly Answer<{ items: readonly ParkedKey[]; more: boolean }>[]): string[] {
  const rows = all.flatMap(({ answer: { items } }) =>
    items.map(({ id, cause, reason, attempts, since, due }) => [
      id,
      cause,
      reason,
      String(attempts),
      since,
      due ?? '-',
    ]),
  );
  if (rows.length === 0) return ['No key is parked.'];
  const more = all.filter(({ answer }) => answer.more).map(({ service }) => service);
  return [
    ...columns([['ID', 'CAUSE', 'REASON', 'TRIES', 'SINCE', 'DUE'], ...rows]),
    ...(more.length > 0 ? ['', `There are more in ${more.join(', ')}: raise --limit, or narrow the list.`] : []),
  ];
}

/** One parked key with its messages. */
export function shownKey({
  key,
  messages,
  more,
}: {
  key: ParkedKey;
  messages: readonly ParkedMessageShown[];
  more: boolean;
}): string[] {
  const facts = Object.entries(key).map(([name, value]) => [name, String(value)]);
  const each = messages.flatMap(({ offset, at, headers, trace, bytes, sha256, data }) => [
    '',
    `offset ${offset}, waiting since ${at}`,
    ...columns([
      ...Object.entries(headers),
      ...(trace ? [['trace', trace]] : []),
      ['value', `${bytes} bytes, sha256 ${sha256}`],
      ...(data === undefined ? [] : [['data', JSON.stringify(data)]]),
    ]),
  ]);
  return [...columns(facts), ...each, ...(more ? ['', 'More messages wait behind these.'] : [])];
}

/** One finding as it is made. */
export function shownFinding(
  service: string,
  { kind, damage, where, id, detail }: Extract<VerifyLine, { type: 'finding' }>,
): string {
  return `  ${service}  ${damage ? kind.toUpperCase() : kind}  ${where}  ${id}  ${detail}`;
}

/** What a verification compared, and how many findings of each kind there are. */
export function shownSummary({ service, answer }: Answer<Extract<VerifyLine, { type: 'summary' }>>): string {
  const { checked, counts, damage } = answer;
  const list = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  const found = Object.keys(counts).length > 0 ? `; found ${list(counts)}` : '';
  return `${damage === 0 ? '✓' : '✗'} ${service}: ${damage === 0 ? 'no damage' : `${damage} damaged`}; compared ${list(checked)}${found}`;
}

function section(title: string, rows: readonly (readonly string[])[], head?: readonly string[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...columns(head ? [head, ...rows] : rows)];
}

function age(since: string | undefined, at: string): string {
  if (!since) return '-';
  const seconds = Math.max(0, Math.round((Date.parse(at) - Date.parse(since)) / 1_000));
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
