import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../project.ts';
import { prometheusRule } from './rules.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const target = 'k8s/components/telemetry/rules.yaml';
const file = join(projectRoot, target);

const sources = globSync('infra/prometheus/rules/*.yaml', { cwd: projectRoot }).sort();
const wanted = prometheusRule(sources.map((path) => readFileSync(join(projectRoot, path), 'utf8')));
const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === wanted;
if (values.check && !isCurrent) {
  console.error(`${target} is not what infra/prometheus/rules says; run \`npm run contracts\` and commit the result.`);
  process.exitCode = 1;
} else if (!isCurrent) {
  writeFileSync(file, wanted);
  console.log(`Written:\n  ${target}`);
}
