import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../project.ts';
import type { Alert } from './runbooks.ts';

/** A rule of Prometheus: an alert, or what is recorded under a name. */
export type Rule = Alert & { readonly record?: string };

/** Every rule of infra/prometheus/rules. */
export function rulesThere(): Rule[] {
  return globSync('infra/prometheus/rules/*.yaml', { cwd: projectRoot }).toSorted().flatMap(rulesIn);
}

/** The content of every source file that services run, of which none makes a metric in a test. */
export function sourcesThere(): string[] {
  const paths = globSync('{packages,services}/*/src/**/*.ts', { cwd: projectRoot });
  return paths
    .filter((path) => !path.endsWith('.test.ts'))
    .toSorted()
    .map((path) => readFileSync(join(projectRoot, path), 'utf8'));
}

function rulesIn(path: string): readonly Rule[] {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  return (parse(text) as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);
}
