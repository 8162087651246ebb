import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Loaded into a service before it begins: on SIGUSR2 it tells its memory, after a collection, in a file named by its pid. */
const folder = fileURLToPath(new URL(import.meta.url).searchParams.get('to') ?? '');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

process.on('SIGUSR2', () => {
  const { rss } = process.memoryUsage();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  const file = join(folder, `${process.pid}.json`);
  writeFileSync(`${file}.draft`, JSON.stringify({ rss: rss / 1e6, heap: heapUsed / 1e6, external: external / 1e6 }));
  renameSync(`${file}.draft`, file);
});
