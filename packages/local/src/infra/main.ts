import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';
import { dashboardFolder, dashboards, written } from './dashboards.ts';

const usage = `What belongs to infra/.

  npm run -s infra -- dashboards   writes Grafana's dashboards
  npm run -s infra -- images       lays out the files of every image as infra/Dockerfile does, starts the services from
                                   them with the settings of infra/compose.yaml, and plays the story
  npm run -s infra -- observe      the same, through a collector and a Prometheus with the files of infra/collector and
                                   infra/prometheus: asks for whatever rules and dashboards name, and for exemplars`;

async function main([command, ...more]: readonly string[]): Promise<number> {
  if (command === 'dashboards' && more.length === 0) {
    mkdirSync(join(projectRoot, dashboardFolder), { recursive: true });
    for (const [name, content] of dashboards())
      writeFileSync(join(projectRoot, dashboardFolder, name), written(content));
    return 0;
  }
  if ((command === 'images' || command === 'observe') && more.length === 0) {
    const { countingEnd, tryImages } = await import('./images.ts');
    const { observingEnd } = await import('./observe.ts');
    const log = (line: string) => console.log(line);
    return (await tryImages(log, command === 'images' ? countingEnd : () => observingEnd(log))) ? 0 : 1;
  }
  console.error(usage);
  return command === '--help' || command === '-h' ? 0 : 2;
}

// Ends also where a client of something that was stopped still holds a timer.
process.exit(await main(process.argv.slice(2)));
