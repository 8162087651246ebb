// What `npm start`, `npm test` and the other root scripts run. Plain JavaScript without a dependency, as it must work on
// whatever Node the machine has, before anything of the project is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.mjs';

const NODE = '24.21.0';
const PNPM = '12.21.0';
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = cacheFolder();
const windows = process.platform === 'win32';
const say = (line) => process.stderr.write(`simpul: ${line}\n`);

class Stop extends Error {}

/** What writes files that are made from others; each takes `--check`, which writes nothing and says what has drifted. */
const generators = [
  'packages/contracts/src/generate/main.ts',
  'packages/service/src/configuration/main.ts',
  'packages/local/src/manifests/generate.ts',
];

/** Each step is [file, ...arguments], run by Node 24 one after the other. */
const steps = {
  start: (args) => [['packages/local/src/start.ts', ...args]],
  test: (args) => [['node_modules/vitest/vitest.mjs', 'run', ...args]],
  token: (args) => [['packages/local/src/token.ts', ...args]],
  ops: (args) => [['packages/local/src/ops.ts', ...args]],
  check: (args) => [
    ['node_modules/@biomejs/biome/bin/biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), ...args],
    ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit'],
    ['packages/local/src/check/main.ts'],
    ['packages/local/src/infra/check.ts'],
    ...generators.map((generator) => [generator, '--check']),
    ['packages/local/src/manifests/main.ts'],
  ],
  fix: (args) => [['node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...args]],
  bench: (args) => [['infra/bench/src/main.ts', ...args]],
  chaos: (args) => [['infra/chaos/src/main.ts', ...args]],
  fuzz: (args) => [['packages/local/src/fuzz.ts', ...args]],
  infra: (args) => [['packages/local/src/infra/main.ts', ...args]],
  contracts: (args) => generators.map((generator) => [generator, ...args]),
  topics: (args) => [['packages/local/src/topics/main.ts', ...args]],
  manifests: (args) => [['packages/local/src/manifests/main.ts', ...args]],
};

let child;
let stopping;

/** Runs a program to its end and gives its exit code. What it writes to stdout is ours only when `quiet` is off. */
const run = (command, args, { quiet = false, ...options } = {}) =>
  new Promise((resolve) => {
    child = spawn(command, args, { cwd: root, stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'], ...options });
    child.once('error', (error) => {
      say(error.message);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });

// Ctrl-C reaches the whole foreground process group by itself; we only wait for the child to finish its graceful stop.
// Without a terminal the signal came to us alone and is handed on.
const handOn = (signal) => {
  stopping = signal;
  if (signal !== 'SIGINT' || !process.stdin.isTTY) child?.kill(signal);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => handOn(signal));

// npm that is ended by a signal takes its shell along, but not what the shell runs: without this, a broker and a store
// would go on for ever with nobody to stop them.
const parent = process.ppid;
const orphaned = () => {
  if (process.ppid === parent) return;
  clearInterval(watching);
  handOn('SIGTERM');
};
const watching = process.env.npm_lifecycle_event ? setInterval(orphaned, 500) : undefined;
watching?.unref();

/** Fills a folder of the cache by npm, once; a run that dies or loses a race against another leaves nothing half made. */
const fromNpm = async (name, spec, proof) => {
  const folder = join(cache, name);
  if (existsSync(join(folder, proof))) return folder;
  say(`installing ${spec} with npm into ${folder}, once …`);
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(`${folder}.draft-`);
  try {
    writeFileSync(join(draft, 'package.json'), '{}');
    const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
    const args = [
      'install',
      '--prefix',
      draft,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      spec,
    ];
    const options = { quiet: true, cwd: draft, shell: windows && !npm };
    const code = npm ? await run(process.execPath, [npm, ...args], options) : await run('npm', args, options);
    if (code !== 0 || !existsSync(join(draft, proof))) {
      throw new Stop(
        `npm could not install ${spec} (see above): check that npm works and reaches its registry, then run this again.`,
      );
    }
    moveInto(draft, folder, proof);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};

const moveInto = (draft, folder, proof) => {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(join(folder, proof))) throw error;
  }
};

/** A Node that runs TypeScript as it stands: the machine's own where it is new enough, else one from npm. */
const findNode = async () => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const name = [prefix, windows ? 'win' : platform, arch].join('-');
  const proof = join('node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  const node = join(await fromNpm(`node-${NODE}`, `${name}@${NODE}`, proof), proof);
  if ((await run(node, ['--eval', '0'])) !== 0) {
    throw new Stop(
      `The Node ${NODE} that npm installed does not run on this machine: install Node 24 or later yourself.`,
    );
  }
  return node;
};

const manifests = () => [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...['packages', 'services', 'infra'].flatMap((area) =>
    readdirSync(join(root, area))
      .sort()
      .map((name) => join(area, name, 'package.json')),
  ),
];

/** Installs the dependencies where they are not those of the lock file yet. */
const installDependencies = async (node, env) => {
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`);
  for (const file of manifests().filter((name) => existsSync(join(root, name))))
    hash.update(readFileSync(join(root, file)));
  const wanted = hash.digest('hex');
  const stamp = join(root, 'node_modules', '.simpul-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const proof = join('node_modules', 'pnpm', 'bin', 'pnpm.mjs');
  const pnpm = join(await fromNpm(`pnpm-${PNPM}`, `pnpm@${PNPM}`, proof), proof);
  say('installing the dependencies with pnpm …');
  const code = await run(node, [pnpm, 'install', '--frozen-lockfile'], { quiet: true, env: { ...env, CI: 'true' } });
  if (code !== 0) throw new Stop('pnpm could not install the dependencies (see above).');
  writeFileSync(stamp, wanted);
};

const main = async ([command, ...args]) => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new Stop(`Node ${process.versions.node} is too old: install Node 20 or later and run this again.`);
  if (!Object.hasOwn(steps, command))
    throw new Stop(`There is no command ${command}: it is one of ${Object.keys(steps).join(', ')}.`);
  const node = await findNode();
  const env = {
    ...process.env,
    SIMPUL_CACHE: cache,
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
    PATH: [dirname(node), process.env.PATH].join(delimiter),
  };
  await installDependencies(node, env);
  let worst = 0;
  for (const step of steps[command](args)) {
    if (stopping) break;
    const code = await run(node, ['--disable-warning=TimeoutNegativeWarning', ...step], { env });
    worst = Math.max(worst, code);
  }
  return stopping && worst === 0 && command !== 'start' ? 128 + constants.signals[stopping] : worst;
};

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    say(error instanceof Stop ? error.message : error.stack);
    process.exitCode = 1;
  },
);
