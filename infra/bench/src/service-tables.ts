import type { ServiceName } from '@simpul/local';
import { serviceNames } from './city.ts';
import { shown, spread, table } from './figures.ts';
import type { HttpFigures } from './http.ts';
import type { IdleFigures } from './idle.ts';
import { cpuOf, type Round, rateOf } from './lane.ts';
import type { LatencyFigures } from './latency.ts';
import type { LeftBehindFigures } from './left-behind.ts';
import type { Memory, MemoryFigures } from './memory.ts';
import type { PeersFigures } from './peers.ts';
import type { RebalanceFigures } from './rebalance.ts';
import type { StartupFigures } from './startup.ts';
import type { TelemetryFigures } from './telemetry.ts';

const median = 'median (from–to) of rounds';

const commandsHead = [median, 'per second', 'CPU of its process, µs each', 'ratio (median of rounds)'];
const commandsRow = (what: string, rounds: readonly Round[], ratio: string): string[] => [
  what,
  spread(rounds.map(rateOf)),
  spread(rounds.map(cpuOf)),
  ratio,
];

export function httpTable({ httpToBare, httpToHandle, keyedToHttp, ...lanes }: HttpFigures): string {
  return table([
    commandsHead,
    commandsRow('L: the bare driver', lanes.bare, ''),
    commandsRow('handle with the relay', lanes.handle, ''),
    commandsRow('through HTTP', lanes.http, `${shown(httpToBare, 2)} of L, ${shown(httpToHandle, 2)} of handle`),
    commandsRow('through HTTP with an Idempotency-Key', lanes.keyed, `${shown(keyedToHttp, 2)} of without`),
  ]);
}

export function telemetryTable({ megabytes, ...figures }: TelemetryFigures): string {
  const { off, passedOn, sent, sentToOff, passedOnToOff, sentCpuToOff } = figures;
  return [
    table([
      commandsHead,
      commandsRow('without telemetry', off, ''),
      commandsRow('traces passed on, nothing sent', passedOn, `${shown(passedOnToOff, 2)} of without`),
      commandsRow('all of it sent', sent, `${shown(sentToOff, 2)} of without; CPU × ${shown(sentCpuToOff, 2)}`),
    ]),
    '',
    table([['sent, MB', shown(megabytes, 1)]]),
  ].join('\n');
}

export function latencyTable(figures: LatencyFigures): string {
  const { knee, heldForSeconds, perSecond, p50, p99, commitP50, commitP99, tried } = figures;
  return table([
    [median, ''],
    [`knee: commands/s with a flat backlog for ${heldForSeconds} s, of ${tried.length} tries`, shown(knee)],
    ['half of it, at which latency was taken, commands/s', shown(perSecond)],
    ['from when the command was due to its effect, p50, ms', spread(p50, 1)],
    ['the same, p99, ms', spread(p99, 1)],
    ['of it from the commit, p50, ms', spread(commitP50, 1)],
    ['the same, p99, ms', spread(commitP99, 1)],
  ]);
}

export function rebalanceTable({ before, join, leave }: RebalanceFigures): string {
  return table([
    [median, 'ms'],
    ['longest rest of a partition, nobody comes or goes', spread(before)],
    ['longest rest while a third member joins', spread(join)],
    ['longest rest while it leaves', spread(leave)],
  ]);
}

export function startupTable(figures: StartupFigures): string {
  return perServiceTable('start to ready, s', (service) => [spread(figures[service], 1)]);
}

export function idleTable(figures: IdleFigures): string {
  return perServiceTable(['store queries/s', 'CPU, % of a core', 'spans/s', 'most often'], (service) => {
    const { queries, cpuPercent, spans, commands } = figures[service];
    const most = Object.entries(commands).toSorted(([, a], [, b]) => b - a);
    const names = most.slice(0, 3).map(([name]) => name);
    return [spread(queries, 2), spread(cpuPercent, 1), spread(spans, 2), names.join(', ')];
  });
}

export function memoryTable({ atStart, after, perSecond }: MemoryFigures): string {
  const mb = ({ rss, heap }: Memory) => [shown(rss), shown(heap)];
  const header = ['RSS MB at start', 'heap MB', 'RSS MB afterwards', 'heap MB', 'commands/s meanwhile'];
  return perServiceTable(header, (service) => [
    ...mb(atStart[service]),
    ...mb(after[service]),
    shown(perSecond[service]),
  ]);
}

export function leftBehindTable({ seconds }: LeftBehindFigures): string {
  return table([
    [median, 's'],
    ['from the death of a process to its event on the topic', spread(seconds, 1)],
  ]);
}

export function peersTable({ rounds, ratios }: PeersFigures): string {
  return table([
    [median, 'commands/s', 'CPU of its process, µs each', 'Simpul to it (median of rounds)'],
    ...Object.entries(rounds).map(([name, taken]) => [
      name,
      taken.length > 0 ? spread(taken.map(rateOf)) : 'could not run',
      taken.length > 0 ? spread(taken.map(cpuOf)) : '',
      shown(ratios[name] ?? Number.NaN, 2),
    ]),
  ]);
}

function perServiceTable(
  header: string | readonly string[],
  cells: (service: ServiceName) => readonly string[],
): string {
  return table([
    [`service, ${median}`, ...[header].flat()],
    ...serviceNames.map((service) => [service, ...cells(service)]),
  ]);
}
