import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { services } from '@simpul/contracts';
import { z } from 'zod';
import { Unavailable } from '../backing/choose.ts';
import type { Log } from '../backing/log.ts';
import { launch } from '../backing/process.ts';
import { installProgram, type PythonProgram, programClosed } from '../backing/python.ts';
import type { ServiceName } from '../world/environment.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

const schemathesis: PythonProgram = {
  name: 'schemathesis',
  version: '4.32.5',
  installing: 'fuzz: installing schemathesis 4.32.5 with pip (40 MB), once',
};

/** Event streams have no end to wait for; they are tested by themselves. */
const endlessOf = (service: ServiceName): string[] =>
  services[service].routes.filter(({ response }) => response.contentType === 'text/event-stream').map(({ id }) => id);

/** What one run found. */
export interface Outcome {
  readonly operations: number;
  readonly requests: number;
  /** what was found, a sentence each: what it is, and of which operations */
  readonly findings: readonly string[];
}

const Report = z.object({
  complete: z.boolean(),
  operations: z.object({ tested: z.number() }).nullable(),
  test_cases: z.object({ generated: z.number() }),
  failures: z.array(z.object({ title: z.string(), count: z.number(), operations: z.array(z.unknown()) })),
  errors: z.array(z.object({ count: z.number() })),
});

/** One service asked as one actor. */
export interface FuzzRun {
  readonly python: string;
  readonly service: ServiceName;
  /** of the service */
  readonly url: string;
  /** sent with every request */
  readonly headers: Readonly<Record<string, string>>;
  /** operations that turn this actor away whatever is sent: asked by their examples only */
  readonly closed: readonly string[];
  readonly seed: number;
  readonly examples: number;
  readonly seconds: number | undefined;
  /** where output and report go, without an ending */
  readonly path: string;
  readonly signal: AbortSignal;
}

/** Installs schemathesis where it is not in the cache yet; gives the Python to run it with. @throws Unavailable */
export async function installSchemathesis(log: Log): Promise<string> {
  const closed = await programClosed(schemathesis);
  if (closed) throw new Unavailable(`npm run fuzz needs Python 3.10 or later with venv: ${closed}.`);
  return installProgram(log, schemathesis);
}

/** Runs schemathesis against one service as one actor, to its end. */
export async function runSchemathesis({ path, signal, ...run }: FuzzRun): Promise<Outcome> {
  const [report, logFile, settings] = [`${path}.json`, `${path}.log`, `${path}.toml`];
  await Promise.all([report, logFile].map((file) => rm(file, { force: true })));
  await writeFile(settings, (await readFile(join(here, 'schemathesis.toml'), 'utf8')) + briefly(run.closed));
  const child = launch({
    command: run.python,
    args: ['-m', 'schemathesis.cli', '--config-file', settings, ...argsOf(run, report)],
    cwd: dirname(path),
    logFile,
    env: {
      ...process.env,
      PYTHONPATH: [here, process.env.PYTHONPATH].filter(Boolean).join(delimiter),
      PYTHONDONTWRITEBYTECODE: '1',
    },
  });
  const end = () => void child.end('SIGINT');
  signal.addEventListener('abort', end, { once: true });
  await child.gone;
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (!existsSync(report)) throw new Error(`schemathesis ended (${child.ended}) without a report: ${child.tail()}`);
  const isStuck = stuck.test(readFileSync(logFile, 'utf8'));
  return outcomeOf(Report.parse(JSON.parse(readFileSync(report, 'utf8'))), isStuck ? 1 : 0);
}

// How a search by links ends where nothing that was answered leads on, or where none leads to what lets this actor in.
// What was asked until then has been looked at.
const stuck = /^(No progress can be made from state|All link definitions required for stateful testing are excluded)/m;

/** Settings by which operations are asked by their examples and no more. */
function briefly(operations: readonly string[]): string {
  if (operations.length === 0) return '';
  const off = ['coverage', 'fuzzing', 'stateful'].map((phase) => `phases.${phase}.enabled = false`);
  return ['', '[[operations]]', `include-operation-id = ${JSON.stringify(operations)}`, ...off, ''].join('\n');
}

function argsOf(run: Omit<FuzzRun, 'path' | 'signal'>, report: string): string[] {
  const { service, url, headers, seed, examples, seconds } = run;
  return [
    ...['run', `${url}/openapi.json`, '--url', url, '--checks', 'all', '--workers', '1'],
    ...['--seed', String(seed), '--max-examples', String(examples), '--continue-on-failure'],
    ...(seconds === undefined ? [] : ['--max-time', String(seconds)]),
    ...['--request-timeout', '15', '--suppress-health-check', 'all', '--no-color'],
    ...endlessOf(service).flatMap((id) => ['--exclude-operation-id', id]),
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...['--report-json-path', report],
  ];
}

function outcomeOf(
  { complete, operations, test_cases, failures, errors }: z.infer<typeof Report>,
  harmless: number,
): Outcome {
  const untried = errors.reduce((sum, { count }) => sum + count, 0) - harmless;
  return {
    operations: operations?.tested ?? 0,
    requests: test_cases.generated,
    findings: [
      ...failures.map(({ title, count, operations: where }) => `${title} (${count}): ${where.map(named).join(', ')}`),
      ...(untried > 0 ? [`could not be tried: ${untried}`] : []),
      ...(complete ? [] : ['did not come to its end']),
    ],
  };
}

function named(operation: unknown): string {
  return typeof operation === 'string' ? operation : JSON.stringify(operation);
}
