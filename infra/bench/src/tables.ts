import type { BacklogFigures } from './backlog.ts';
import { type ClientFigures, type ClientName, figureNames, ratio } from './clients.ts';
import type { DrainFigures } from './drain.ts';
import { median, shown, spread, table } from './figures.ts';
import type { Costs, GrowthFigures } from './growth.ts';
import type { HandleFigures } from './handle.ts';
import { cpuOf, type Round, rateOf } from './lane.ts';
import type { LimitsFigures } from './limits.ts';
import type { ParkedFigures } from './parked.ts';
import type { PersonalFigures } from './personal.ts';
import type { ProfileFigures } from './profile.ts';
import type { ReactionFigures } from './reactions.ts';

const laneNames: Readonly<Record<string, string>> = {
  bare: 'L: bare driver, with publishing and clearing, commands',
  updates: 'guarded updates alone',
  clears: 'bulk clearing alone, one event a document, events',
  'clears of four': 'bulk clearing alone, four events a document, events',
  produce: 'publishing alone, batches of 200, events',
  consume: 'reading alone, events',
  handle: 'handle with the relay, one event each, commands',
  'handle of four': 'handle with the relay, four events each, commands',
  drain: 'drain, one event a document, events',
  'drain of four': 'drain, four events a document, events',
  reactions: 'reactions of 500 keys, commands',
  'reactions of one': 'reactions of one key, commands',
  'writes in clear': 'records of persons written in clear',
  'writes sealed': 'records written under a key for each person',
  'reads in clear': 'records read in clear',
  'reads sealed': 'records read under remembered keys',
  'reads sealed, keys not remembered': 'records read whose key is fetched each time',
};

/** Every lane of a comparison: how many a second, and what each costs the process that does it. */
export function laneTable(lanes: Readonly<Record<string, readonly Round[]>>): string {
  return table([
    ['median (from–to) of rounds', 'per second', 'client CPU each, µs'],
    ...Object.entries(lanes).map(([name, rounds]) => [
      laneNames[name] ?? name,
      spread(rounds.map(rateOf)),
      spread(rounds.map(cpuOf), 1),
    ]),
  ]);
}

export const limitsTable = ({ limits }: LimitsFigures): string => laneTable(limits);

export function handleTable({ lanes, ratio, cpuBare, cpuPerCommand, cpuPerEvent }: HandleFigures): string {
  return [
    laneTable(lanes),
    '',
    table([
      ['handle to L, median of rounds', shown(ratio, 2)],
      ['client CPU of a command without its events, µs', shown(cpuPerCommand, 1)],
      ['client CPU of each event, µs', shown(cpuPerEvent, 1)],
      ['client CPU of L for a command with its event, µs', shown(cpuBare, 1)],
    ]),
  ].join('\n');
}

export function personalTable({ lanes, ...ratios }: PersonalFigures): string {
  return [
    laneTable(lanes),
    '',
    table([
      ['sealed to in clear, median of rounds', 'speed', 'client CPU'],
      ['writes', shown(ratios.writes, 2), shown(ratios.cpuWrites, 2)],
      ['reads', shown(ratios.reads, 2), shown(ratios.cpuReads, 2)],
      ['reads, keys not remembered', shown(ratios.readsOfStrangers, 2), ''],
    ]),
  ].join('\n');
}

export function drainTable({ lanes, ratioOfOne, ratioOfFour }: DrainFigures): string {
  const halves = (rounds: readonly Round[], half: 'firstHalf' | 'secondHalf') =>
    spread(rounds.map(({ more }) => more?.[half] ?? Number.NaN));
  const row = (name: string, rounds: readonly Round[], ratio: number) => [
    name,
    halves(rounds, 'firstHalf'),
    halves(rounds, 'secondHalf'),
    spread(
      rounds.map(({ more }) => more?.published ?? Number.NaN),
      2,
    ),
    shown(ratio, 2),
  ];
  return [
    laneTable(lanes),
    '',
    table([
      ['events/s', 'first half', 'second half', 'messages per event', 'to the lesser of clearing and publishing'],
      row('one event a document', lanes.drain, ratioOfOne),
      row('four events a document', lanes['drain of four'], ratioOfFour),
    ]),
  ].join('\n');
}

export function reactionsTable({ lanes, ratio }: ReactionFigures): string {
  return [laneTable(lanes), '', table([['reactions of 500 keys to handle, median of rounds', shown(ratio, 2)]])].join(
    '\n',
  );
}

export function growthTable({ byDocuments, byParkedKeys }: GrowthFigures): string {
  const costs = ({ trips, sent, received, each }: Costs) => [
    shown(trips, 2),
    shown(sent),
    shown(received),
    Object.entries(each)
      .map(([purpose, count]) => `${purpose} ${shown(count, 2)}`)
      .join(', '),
  ];
  const examined = (count: number | undefined) => (count === undefined ? 'not told' : String(count));
  return [
    table([
      ['documents', 'trips/command', 'bytes sent', 'received', 'which'],
      ...byDocuments.map((size) => [shown(size.documents), ...costs(size.costs)]),
    ]),
    '',
    table([
      ['documents', 'examined: load', 'commit', 'clear', 'sweep'],
      ...byDocuments.map(({ documents, examined: { load, commit, clear, sweep } }) => [
        shown(documents),
        ...[load, commit, clear, sweep].map(examined),
      ]),
    ]),
    '',
    table([
      ['parked keys', 'trips/message', 'bytes sent', 'received', 'which'],
      ...byParkedKeys.map(({ keys, costs: each }) => [shown(keys), ...costs(each)]),
    ]),
  ].join('\n');
}

export function profileTable({ commands, cpuPerCommand, areas, functions, file }: ProfileFigures): string {
  const rows = (parts: ProfileFigures['areas']) =>
    parts.map(({ name, micros, share }) => [name, shown(micros, 1), `${shown(100 * share, 1)} %`]);
  return [
    table([['area', 'µs per command', 'share'], ...rows(areas)]),
    '',
    table([['function', 'µs per command', 'share'], ...rows(functions)]),
    '',
    `  ${shown(commands)} commands, ${shown(cpuPerCommand)} µs of CPU each; for a browser's developer tools: ${file}`,
  ].join('\n');
}

export function parkedTable({ without, standing, arriving, standingRatio, arrivingRatio }: ParkedFigures): string {
  const row = (what: string, speeds: readonly number[], ratio: string) => [
    what,
    String(Math.round(median(speeds))),
    `${Math.round(Math.min(...speeds))}–${Math.round(Math.max(...speeds))}`,
    ratio,
  ];
  return table([
    ['other keys', 'events/s (median)', 'rounds from–to', 'ratio (median of rounds)'],
    row('nothing parked', without, ''),
    row('events of 100 keys stand parked', standing, standingRatio.toFixed(2)),
    row('every second event is for a parked key', arriving, arrivingRatio.toFixed(2)),
  ]);
}

export function clientsTable(figures: Record<ClientName, ClientFigures>): string {
  return table([
    ['median (from–to) of rounds', 'kafkajs', '@platformatic/kafka', 'ratio (median of rounds)'],
    ...(Object.keys(figureNames) as (keyof ClientFigures)[]).map((name) => [
      figureNames[name],
      spread(figures.kafkajs[name], 1),
      spread(figures.platformatic[name], 1),
      ratio(figures, name).toFixed(2),
    ]),
  ]);
}

export function backlogTable(figures: BacklogFigures): string {
  const { events, handledPerSecond, effects, fifths, rssSlope, heapSlope, highestRss } = figures;
  const mb = (value: number) => value.toFixed(1);
  return [
    table([
      ['fifth of the way', 'RSS MB', 'heap MB', 'external MB'],
      ...fifths.map(({ rss, heap, external }, n) => [String(n + 1), mb(rss), mb(heap), mb(external)]),
    ]),
    '',
    table([
      ['events behind', String(events)],
      ['handled per second', String(Math.round(handledPerSecond))],
      ['of them with an effect in the store', String(effects)],
      ['slope of RSS after the first fifth, MB per 100,000 events', rssSlope.toFixed(2)],
      ['slope of the heap', heapSlope.toFixed(2)],
      ['highest RSS, MB', mb(highestRss)],
    ]),
  ].join('\n');
}
