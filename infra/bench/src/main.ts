import { parseArgs } from 'node:util';
import { startBacking } from '@simpul/local';
import { type Bench, benches, type Sizes } from './benches.ts';
import { table } from './figures.ts';
import { type Label, labelOf } from './stand.ts';
import { type Judged, targetTable } from './targets.ts';

/** What is to be run, each with its sizes. */
interface Asked {
  readonly runs: readonly { readonly bench: Bench; readonly sizes: Sizes }[];
  readonly json: boolean;
}

const sizeNames = [...new Set(benches.flatMap(({ usual }) => Object.keys(usual)))];

function usage(): string {
  const flags = (sizes: Sizes) => Object.entries(sizes).map(([name, value]) => `--${name} ${value}`);
  const rows = benches.map(({ name, summary, usual, all }) => [
    `${name}${all ? ' *' : ''}`,
    summary,
    flags(usual).join(' '),
  ]);
  return `Measures the backbone on this machine. Figures are indicative; ratios hold better than they do.

  npm run -s bench                      runs those with a *, in smaller sizes: a few minutes
  npm run -s bench -- <name> [<name>…]  runs these, in the sizes named beside them, or in those you give

${table(rows)}

  --json  only the JSON lines
  --help  shows this

Kafka and the store are those of KAFKA_BROKERS and MONGODB_URI, else started here and ended again, as by npm start.
Everything has a fresh name of its own (bench-…); on servers that were there before, the topics stay.`;
}

/** Reads the command line; undefined where it is not one of ours. */
function readCommandLine(args: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        ...Object.fromEntries(sizeNames.map((name) => [name, { type: 'string' as const }])),
      },
    });
    const { json, ...texts } = values;
    const given = Object.entries(texts).map(([name, text]) => [name, Number(text)] as const);
    const chosen =
      positionals.length > 0
        ? positionals.map((name) => benches.find((each) => each.name === name))
        : benches.filter(({ all }) => all);
    const runs = chosen.map(
      (bench) => bench && { bench, sizes: sizesOf(bench, { given, set: positionals.length === 0 }) },
    );
    const known = given.every(
      ([name, value]) => Number.isSafeInteger(value) && value > 0 && chosen.some((each) => each && name in each.usual),
    );
    return known && runs.every((each) => each !== undefined) ? { runs, json: json === true } : undefined;
  } catch {
    return undefined;
  }
}

function sizesOf(bench: Bench, { given, set }: { given: readonly (readonly [string, number])[]; set: boolean }): Sizes {
  const own = given.filter(([name]) => name in bench.usual);
  return { ...bench.usual, ...(set && bench.all), ...Object.fromEntries(own) };
}

async function main(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage());
    return 0;
  }
  const asked = readCommandLine(args);
  if (!asked) {
    console.error(usage());
    return 2;
  }
  const progress = (line: string): void => console.error(line);
  const backing = await startBacking({ log: progress });
  try {
    const servers = { brokers: backing.kafka.brokers, mongoUri: backing.mongo.uri };
    const label = labelOf({ kafka: backing.kafka.kind, mongo: backing.mongo.kind });
    if (!asked.json) console.log(headline(label));
    const every: Judged[] = [];
    for (const { bench, sizes } of asked.runs) {
      const { figures, table: shown, judged } = await bench.run(servers, { ...sizes, progress } as never);
      every.push(...judged);
      if (!asked.json) console.log(`\n${bench.name}: ${bench.summary}\n\n${shown}\n`);
      console.log(JSON.stringify({ bench: bench.name, label, ...sizes, ...figures, targets: judged }));
    }
    if (!asked.json && every.length > 0) console.log(`\n${targetTable(every)}`);
    return 0;
  } finally {
    await backing.stop();
  }
}

function headline({ date, cores, node, kafka, store }: Label): string {
  return `${date}, ${cores} cores, Node ${node}, Kafka: ${kafka}, store: ${store}; indicative`;
}

process.exit(await main(process.argv.slice(2)));
