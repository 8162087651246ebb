import { relative } from 'node:path';
import { projectRoot } from '../project.ts';
import type { RunFile } from './run-file.ts';
import type { Sample } from './stage.ts';

/** What people see once the backbone is up: where everything answers, and what to try. */
export function table(run: RunFile, samples: readonly Sample[], logDir: string): string {
  const services = Object.entries(run.services).map(([name, url]) => [name, url, `${url}/openapi.json`]);
  const rows = [
    ...services,
    ['identity', run.identity.issuer, 'npm run -s token -- <who>'],
    ['mail', run.mail.url, 'what the services sent'],
    ['Kafka', run.kafka.brokers.join(','), ''],
    ['MongoDB', withoutPassword(run.mongo.uri), ''],
    ['logs', relative(projectRoot, logDir), ''],
  ];
  const tried = samples.map(({ what, id }) => [what, id]);
  return ['', ...columns(rows), ...(tried.length > 0 ? ['', 'Samples:', ...columns(tried)] : []), ''].join('\n');
}

/** A connection string that may be shown. */
export function withoutPassword(uri: string): string {
  return uri.replace(/\/\/([^:@/]*):[^@]*@/, '//$1:…@');
}

/** Rows of cells under one another, indented by two. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (seen, row) => row.map((cell, index) => Math.max(seen[index] ?? 0, cell.length)),
    [],
  );
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}
