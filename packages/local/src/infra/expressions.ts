import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../project.ts';
import { dashboards } from './dashboards.ts';
import type { Alert } from './runbooks.ts';

/** A rule of Prometheus: an alert, or what is recorded under a name. */
export type Rule = Alert & { readonly record?: string };

/** Every rule of infra/prometheus/rules. */
export function rulesThere(): Rule[] {
  return globSync('infra/prometheus/rules/*.yaml', { cwd: projectRoot }).toSorted().flatMap(rulesIn);
}

/** What each dashboard asks Prometheus for, by the name of its file. */
export function expressionsOfDashboards(): [file: string, expressions: string[]][] {
  return [...dashboards()].map(([file, content]) => [file, expressionsIn(content)]);
}

function rulesIn(path: string): readonly Rule[] {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  return (parse(text) as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);
}

function expressionsIn(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => (key === 'expr' ? [String(value)] : expressionsIn(value)));
}
