import { parseArgs } from 'node:util';
import { type Log, startBacking } from '@simpul/local';
import { type BacklogFigures, measureBacklog } from './backlog.ts';
import { type ClientFigures, type ClientName, figureNames, measureClients, ratio } from './clients.ts';
import { median, table } from './figures.ts';
import { measureParked, type ParkedFigures } from './parked.ts';
import { type Label, labelOf } from './stand.ts';

const usage = `Measures the backbone on this machine. Figures are indicative; ratios hold better than they do.

  npm run -s bench -- parked    speed of other keys while 10,000 events of 100 keys are parked
  npm run -s bench -- backlog   memory of a consumer that begins 1,000,000 events behind
  npm run -s bench -- clients   the two Kafka clients side by side: CPU, latency, pause while a group is divided anew

  --events <n>   parked: events of other keys per round (default 1000); backlog: how far behind (default 1000000);
                 clients: events produced and consumed per round (default 20000)
  --rounds <n>   parked, clients: rounds, after one to warm up (default 18, clients 6)
  --json         only the JSON line
  --help         shows this

Kafka and the store are those of KAFKA_BROKERS and MONGODB_URI, else started here and ended again, as by npm start.
Everything has a fresh name of its own (bench-…); on servers that were there before, the topics stay.`;

interface Flags {
  readonly which: 'parked' | 'backlog' | 'clients';
  readonly events: number;
  readonly rounds: number;
  readonly json: boolean;
}

const defaults = {
  parked: { events: 1_000, rounds: 18 },
  backlog: { events: 1_000_000, rounds: 1 },
  clients: { events: 20_000, rounds: 6 },
};

/** Reads the command line; undefined where it is not one of ours. */
function readFlags(args: string[]): Flags | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        events: { type: 'string' },
        rounds: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [which] = positionals;
    if (positionals.length !== 1 || (which !== 'parked' && which !== 'backlog' && which !== 'clients'))
      return undefined;
    const usual = defaults[which];
    const events = Number(values.events ?? usual.events);
    const rounds = Number(values.rounds ?? usual.rounds);
    const counts = [events, rounds].every((each) => Number.isSafeInteger(each) && each > 0);
    return counts ? { which, events, rounds, json: values.json } : undefined;
  } catch {
    return undefined;
  }
}

async function main(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  const flags = readFlags(args);
  if (!flags) {
    console.error(usage);
    return 2;
  }
  const { which, events, rounds, json } = flags;
  const progress: Log = (line) => console.error(line);
  const backing = await startBacking({ log: progress });
  try {
    const where = { brokers: backing.kafka.brokers, mongoUri: backing.mongo.uri };
    const label = labelOf({ kafka: backing.kafka.kind, mongo: backing.mongo.kind });
    const options = { events, progress };
    if (which === 'parked') {
      const size = { parkedEvents: 10_000, parkedKeys: 100, rounds, ...options };
      const figures = await measureParked(where, size);
      if (!json) console.log(`${headline(label)}\n\n${parkedTable(figures)}\n`);
      console.log(JSON.stringify({ bench: which, label, ...size, ...figures }));
    } else if (which === 'clients') {
      const figures = await measureClients(where, { rounds, ...options });
      if (!json) console.log(`${headline(label)}\n\n${clientsTable(figures)}\n`);
      console.log(JSON.stringify({ bench: which, label, events, rounds, ...figures }));
    } else {
      const figures = await measureBacklog(where, { keys: 1_000, ...options });
      if (!json) console.log(`${headline(label)}\n\n${backlogTable(figures)}\n`);
      console.log(JSON.stringify({ bench: which, label, ...figures }));
    }
    return 0;
  } finally {
    await backing.stop();
  }
}

function headline({ date, cores, node, kafka, store }: Label): string {
  return `${date}, ${cores} cores, Node ${node}, Kafka: ${kafka}, store: ${store}; indicative`;
}

function parkedTable({ without, standing, arriving, standingRatio, arrivingRatio }: ParkedFigures): string {
  const row = (what: string, speeds: readonly number[], ratio: string) => [
    what,
    String(Math.round(median(speeds))),
    `${Math.round(Math.min(...speeds))}–${Math.round(Math.max(...speeds))}`,
    ratio,
  ];
  return table([
    ['other keys', 'events/s (median)', 'rounds from–to', 'ratio (median of rounds)'],
    row('nothing parked', without, ''),
    row('10,000 events of 100 keys stand parked', standing, standingRatio.toFixed(2)),
    row('every second event is for a parked key', arriving, arrivingRatio.toFixed(2)),
  ]);
}

function clientsTable(figures: Record<ClientName, ClientFigures>): string {
  const spread = (values: readonly number[]) =>
    `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
  return table([
    ['median (from–to) of rounds', 'kafkajs', '@platformatic/kafka', 'ratio (median of rounds)'],
    ...(Object.keys(figureNames) as (keyof ClientFigures)[]).map((name) => [
      figureNames[name],
      spread(figures.kafkajs[name]),
      spread(figures.platformatic[name]),
      ratio(figures, name).toFixed(2),
    ]),
  ]);
}

function backlogTable(figures: BacklogFigures): string {
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

process.exit(await main(process.argv.slice(2)));
