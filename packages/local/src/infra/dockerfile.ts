/** What a stage of a Dockerfile says of how its image is run. */
export interface Stage {
  readonly name: string;
  /** of this stage and of those it is made from */
  readonly environment: Readonly<Record<string, string>>;
  readonly workdir: string;
  readonly entrypoint: readonly string[];
  readonly healthcheck: readonly string[];
  readonly user: string;
  /** the shell commands of its own RUN lines */
  readonly runs: readonly string[];
}

type Draft = { -readonly [K in keyof Stage]: Stage[K] };

const nothing = { environment: {}, workdir: '/', entrypoint: [], healthcheck: [], user: '', runs: [] };

/**
 * Reads the stages of our own Dockerfile, by name; it understands what stands there and no more. `args` take the place of
 * build arguments.
 */
export function stagesOf(text: string, args: Readonly<Record<string, string>>): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  let stage: Draft | undefined;
  for (const line of linesOf(text)) {
    const [, instruction = '', given = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    const rest = given.replace(/\$\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);
    if (instruction === 'FROM') {
      const [, from = '', name = ''] = /^(\S+) AS (\S+)$/.exec(rest) ?? [];
      const parent = stages.get(from) ?? nothing;
      stage = { ...parent, name, runs: [] };
      stages.set(name, stage);
    }
    if (!stage) continue;
    if (instruction === 'ENV') stage.environment = { ...stage.environment, ...pairsIn(rest) };
    if (instruction === 'WORKDIR') stage.workdir = rest;
    if (instruction === 'USER') stage.user = rest;
    if (instruction === 'ENTRYPOINT') stage.entrypoint = JSON.parse(rest) as string[];
    if (instruction === 'RUN') stage.runs = [...stage.runs, rest];
    if (instruction === 'HEALTHCHECK') stage.healthcheck = JSON.parse(/\[.*\]$/.exec(rest)?.[0] ?? '[]') as string[];
  }
  return stages;
}

function linesOf(text: string): string[] {
  const whole = text.replace(/^\s*#.*\n/gm, '').replace(/\\\n\s*/g, '');
  return whole.split('\n').filter(Boolean);
}

function pairsIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Where the Dockerfile and what else says how a service is run disagree, one sentence each. */
export function dockerfileComplaints(
  text: string,
  { bootstrap, tree, runArgs }: { bootstrap: string; tree: string; runArgs: readonly string[] },
): string[] {
  const complaints: string[] = [];
  const versionIn = (source: string, name: string) => new RegExp(`const ${name} = '([\\d.]+)'`).exec(source)?.[1];
  const node = versionIn(bootstrap, 'NODE');
  if (!new RegExp(`^ARG NODE_IMAGE=node:${node}-[a-z]+-slim(@sha256:[0-9a-f]{64})?$`, 'm').test(text))
    complaints.push(`its Node is not ${node}, with which everything is tested`);
  if (versionIn(tree, 'PNPM') !== versionIn(bootstrap, 'PNPM'))
    complaints.push('infra/image/tree.mjs installs with another pnpm than npm start');
  const service = stagesOf(text, { SERVICE: 'g2c' }).get('service');
  if (service?.entrypoint.join(' ') !== ['node', ...runArgs].join(' '))
    complaints.push(`a service is not started as elsewhere: node ${runArgs.join(' ')}`);
  if (!/^[1-9]\d*:[1-9]\d*$/.test(service?.user ?? ''))
    complaints.push('a service must run as a user by number, not root');
  if (!service?.healthcheck.length) complaints.push('a service has no HEALTHCHECK');
  return complaints.map((each) => `infra/Dockerfile: ${each}`);
}
