/** The checks of infra/ that `npm run -s check` makes: what can be said of it without a Docker engine. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../backing/process.ts';
import { projectRoot } from '../project.ts';
import { serviceNames } from '../world/environment.ts';
import { runArgs } from '../world/world.ts';
import { attributesOf } from './attributes.ts';
import { composeComplaints } from './compose-file.ts';
import { asked, dashboardFolder, dashboards, written } from './dashboards.ts';
import { dockerfileComplaints } from './dockerfile.ts';
import { metricsOf, unknownMetrics, withRecorded } from './metrics.ts';
import { alertComplaints, unwatched } from './runbooks.ts';
import { rulesThere, sourcesThere } from './there.ts';
import { hadolint, promtool, type Tool } from './tools.ts';

const log = (line: string) => console.error(line);
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const list = (pattern: string) => globSync(pattern, { cwd: projectRoot }).toSorted();

const rules = list('infra/prometheus/rules/*.yaml');
const ruleTests = list('infra/prometheus/tests/*.yaml');

function rulesComplaints(): string[] {
  const found = rulesThere();
  const known = withRecorded(metricsOf(sourcesThere(), attributesOf), found);
  const panels = [...dashboards()].flatMap(([name, content]) =>
    unknownMetrics(`${dashboardFolder}/${name}`, asked(content), known),
  );
  const alerts = found.filter(({ alert }) => alert);
  return [
    ...unknownMetrics(
      'infra/prometheus/rules',
      found.map(({ expr, annotations }) => ({ expr, text: Object.values(annotations ?? {}).join(' ') })),
      known,
    ),
    ...panels,
    ...unwatched(serviceNames, alerts),
    ...alertComplaints(alerts, { operations: read('docs/operations.md'), tests: ruleTests.map(read).join('\n') }),
  ];
}

function staleDashboards(): string[] {
  const [wanted, there] = [dashboards(), list(`${dashboardFolder}/*.json`)];
  const stale = [...wanted].filter(([name, content]) => {
    const path = `${dashboardFolder}/${name}`;
    return !there.includes(path) || read(path) !== written(content);
  });
  return stale.map(([name]) => `${dashboardFolder}/${name} is not what npm run -s infra -- dashboards writes`);
}

/** What a program complains about; one that cannot be had here is said, and passes. */
async function by(name: string, tool: Tool, calls: readonly (readonly string[])[]): Promise<string[]> {
  if ('missing' in tool) {
    log(`infra: ${name} skipped: ${tool.missing}`);
    return [];
  }
  const wrong: string[] = [];
  for (const call of calls)
    await run(tool.path, [...call], { cwd: projectRoot }).catch((error: Error) => wrong.push(error.message));
  return wrong;
}

const schema = JSON.parse(read('infra/compose/schema/compose-spec.json')) as object;
const sources = { bootstrap: read('packages/local/bootstrap.mjs'), tree: read('infra/image/tree.mjs'), runArgs };
const wrong = [
  ...dockerfileComplaints(read('infra/Dockerfile'), sources),
  ...composeComplaints(read('infra/compose.yaml'), schema, (path) => existsSync(join(projectRoot, 'infra', path))),
  ...staleDashboards(),
  ...rulesComplaints(),
  ...(await by('hadolint', await hadolint(log), [['infra/Dockerfile']])),
  ...(await by('promtool', await promtool(log), [
    ['check', 'config', 'infra/prometheus/prometheus.yaml'],
    ['check', 'rules', ...rules],
    ['test', 'rules', ...ruleTests],
  ])),
];
for (const line of wrong) log(line);
log(
  wrong.length === 0
    ? `infra: ${rules.length} files of rules, compose, image and dashboards in order`
    : `infra: ${wrong.length} wrong`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
