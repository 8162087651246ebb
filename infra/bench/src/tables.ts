import type { BacklogFigures } from './backlog.ts';
import { type ClientFigures, type ClientName, figureNames, ratio } from './clients.ts';
import { median, spread, table } from './figures.ts';
import type { ParkedFigures } from './parked.ts';

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
