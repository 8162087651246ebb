// Lays out the files of an image: `node infra/image/tree.mjs g2c /image`. It is what infra/Dockerfile runs, and what
// `npm run -s images` runs where there is no Docker. Plain JavaScript without a dependency, as nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = '12.21.0';
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

/** Every package of the workspace that may be part of an image, by its name. */
const workspace = new Map(
  ['packages', 'services'].flatMap((area) =>
    readdirSync(join(root, area))
      .map((name) => join(area, name))
      .filter((folder) => existsSync(join(root, folder, 'package.json')))
      .map((folder) => [JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).name, folder]),
  ),
);

/** The folders of a package and of all it needs in production. */
const partsOf = (name, found = new Set()) => {
  const folder = workspace.get(name);
  if (found.has(folder)) return found;
  found.add(folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) if (workspace.has(dependency)) partsOf(dependency, found);
  return found;
};

const isWanted = (path) => !/(^|\/)(node_modules|test|snapshots)(\/|$)|\.test\.ts$/.test(relative(root, path));

const [service, given] = process.argv.slice(2);
const names = [...workspace.keys()].map((name) => name.replace('@simpul/', ''));
if (!given || !names.includes(service))
  stop(`Say which service and where to: node infra/image/tree.mjs <${names.join('|')}> <an empty folder>`);
const target = resolve(given);
if (existsSync(target) && readdirSync(target).length > 0) stop(`${target} is not empty.`);

mkdirSync(target, { recursive: true });
const shared = ['LICENSE', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'infra/image/health.mjs'];
for (const path of [...shared, ...partsOf(`@simpul/${service}`)])
  cpSync(join(root, path), join(target, path), { recursive: true, filter: isWanted });

// Copied, not linked to a store that others use; into the tree, not beside it.
const install = [
  ...[
    'install',
    '--dir',
    target,
    '--frozen-lockfile',
    '--prod',
    '--ignore-scripts',
    '--filter',
    `@simpul/${service}...`,
  ],
  ...['--package-import-method', 'copy', '--config.enable-global-virtual-store=false'],
];
const { status } = spawnSync('npm', ['exec', '--yes', `--package=pnpm@${PNPM}`, '--', 'pnpm', ...install], {
  cwd: target,
  stdio: ['ignore', 2, 2],
});
if (status !== 0) stop('pnpm could not install the dependencies (see above).');
