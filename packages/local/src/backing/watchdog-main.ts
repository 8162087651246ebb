import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';

// A process of its own: it outlives the run that started it, even one ended by kill -9, and then clears up after it.
const pids = new Set<number>();
const folders = new Set<string>();

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, what] = JSON.parse(line) as ['guard' | 'release', number | string];
  const set: Set<number | string> = typeof what === 'number' ? pids : folders;
  if (verb === 'guard') set.add(what);
  else set.delete(what);
}
for (const pid of pids) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
