import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dependencyComplaints, dependencyPage, type Manifest } from './dependencies.ts';
import { rules } from './rules.ts';
import { secretsIn } from './secrets.ts';

// The linter holds what can be said about one syntax tree; here is the rest.
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
});
const textual =
  /\.(ts|mts|mjs|js|json|md|ya?ml|sh|sql|html|css|txt|pem|crt|key|env|properties|toml)$|(^|\/)(Dockerfile|\.ci\/run|\.env[\w.]*)$/;
const files = [...new Set(listed.split('\0'))]
  .filter((path) => textual.test(path) && path !== 'pnpm-lock.yaml' && existsSync(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
// What is compared with stands outside the workspace and is not installed here.
const manifests = files.filter(
  ({ path }) => /(^|\/)package\.json$/.test(path) && !path.startsWith('infra/bench/peers/'),
);

interface PackageJson {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestOf({ path, text }: { path: string; text: string }): Manifest {
  const { dependencies, devDependencies } = JSON.parse(text) as PackageJson;
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return {
    name: path === 'package.json' ? 'root' : basename(dirname(path)),
    dependencies: names.filter((name) => !name.startsWith('@simpul/')),
  };
}

function licenceOf(dependency: string): string | undefined {
  const installed = manifests
    .map(({ path }) => join(dirname(path), 'node_modules', dependency, 'package.json'))
    .find((path) => existsSync(path));
  return installed && (JSON.parse(readFileSync(installed, 'utf8')) as PackageJson).license;
}

const page = readFileSync(dependencyPage, 'utf8');
const wrong = [
  ...files.flatMap((file) => rules.flatMap((rule) => rule(file))),
  ...dependencyComplaints(page, manifests.map(manifestOf), licenceOf),
];
for (const file of files) wrong.push(...(await secretsIn(file)));
for (const line of wrong) console.error(line);
console.error(
  wrong.length === 0 ? `project rules: ${files.length} files in order` : `project rules: ${wrong.length} broken`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
