/** A package of the workspace: its name as docs/dependencies.md says it, and what it depends on directly. */
export interface Manifest {
  readonly name: string;
  readonly dependencies: readonly string[];
}

/** A line of docs/dependencies.md. */
interface Line {
  readonly users: readonly string[];
  readonly licence: string;
}

export const dependencyPage = 'docs/dependencies.md';

/** Licences that ask for no more than to be named, and fonts that may be embedded. */
const permissive = new Set([
  ...['MIT', 'MIT-0', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'],
  'MIT OR Apache-2.0',
  'SEE LICENSE IN README.md AND LICENSE',
]);

/**
 * Where the page of dependencies and the manifests disagree, one sentence each. `licenceOf` tells what an installed package
 * says of itself, or undefined where it is not installed.
 */
export function dependencyComplaints(
  page: string,
  manifests: readonly Manifest[],
  licenceOf: (dependency: string) => string | undefined,
): string[] {
  const lines = linesOf(page);
  const users = new Map<string, string[]>();
  for (const { name, dependencies } of manifests)
    for (const each of dependencies) users.set(each, [...(users.get(each) ?? []), name]);
  const complaints: string[] = [];
  for (const [dependency, used] of users) {
    const line = lines.get(dependency);
    const among = used.toSorted().join(', ');
    if (!line) complaints.push(`${dependency} is used by ${among}: say why, its licence and who keeps it`);
    else if (line.users.toSorted().join(', ') !== among)
      complaints.push(`${dependency} is used by ${among}, its line says otherwise`);
    const licence = licenceOf(dependency);
    if (licence === undefined) continue;
    if (line && line.licence !== licence) complaints.push(`${dependency} is under ${licence}, its line says otherwise`);
    if (!permissive.has(licence))
      complaints.push(`${dependency} is under ${licence}, which is not among those we take`);
  }
  for (const dependency of lines.keys())
    if (!users.has(dependency)) complaints.push(`${dependency} is used by nobody: take its line away`);
  return complaints.map((each) => `${dependencyPage}: ${each}`);
}

function linesOf(page: string): Map<string, Line> {
  const rows = page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| [^|]+ \| ([^|]+) \| [^|]+ \|$/gm);
  return new Map(
    [...rows].map(([, dependency = '', users = '', licence = '']) => [
      dependency,
      { users: users.split(',').map((user) => user.trim()), licence: licence.trim() },
    ]),
  );
}
