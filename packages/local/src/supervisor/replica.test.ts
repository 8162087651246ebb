import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../backing/ports.ts';
import { until } from '../backing/until.ts';
import { type Replica, type ReplicaOptions, startReplica } from './replica.ts';

const service = `
  import { createServer } from 'node:http';
  if (process.env.REFUSE) { console.error('REF_KEY is missing'); process.exit(1); }
  process.on('SIGTERM', () => process.env.STUBBORN ? undefined : (console.log('goodbye'), process.exit(0)));
  createServer((request, response) => response.end(JSON.stringify({ pid: process.pid, once: process.env.ONCE })))
    .listen(Number(process.env.PORT), '127.0.0.1', () => console.log(JSON.stringify({ msg: 'listening' })));
`;

let folder: string;
let replica: Replica | undefined;
const lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-replica-'));
  await writeFile(join(folder, 'main.mjs'), service);
  lines.length = 0;
});
afterEach(async () => {
  await replica?.stop(0);
  replica = undefined;
  await rm(folder, { recursive: true, force: true });
});

const start = async (env: Record<string, string> = {}, options: Partial<ReplicaOptions> = {}) => {
  const log = (line: string) => lines.push(line);
  const logFile = join(folder, 'g2c-1.log');
  const port = await freePort();
  replica = await startReplica({
    name: 'g2c 1',
    args: ['main.mjs'],
    cwd: folder,
    env: { ...process.env, ...env },
    port,
    logFile,
    log,
    ...options,
  });
  return replica;
};
const answer = async (url: string) => (await (await fetch(url)).json()) as { pid: number; once?: string };

describe('a supervised process', () => {
  test('is started on the port it was given, and its log is kept', async () => {
    const { url, pid, logFile } = await start();
    expect((await answer(url)).pid).toBe(pid);
    expect(await readFile(logFile, 'utf8')).toContain('"listening"');
  });

  test('that is killed comes back on the same port, and that is said in one line', async () => {
    const killed = await start();
    const before = killed.pid;
    await killed.kill('SIGKILL');
    await killed.ready();
    expect((await answer(killed.url)).pid).not.toBe(before);
    expect(killed.starts).toBe(2);
    expect(lines).toEqual([expect.stringMatching(/^g2c 1 ended \(SIGKILL\); starting it again in 0.25 s/)]);
  });

  test('that dies again and again waits longer each time', async () => {
    const failing = await start();
    for (const starts of [2, 3]) {
      await failing.kill();
      await until('restart', async () => failing.starts === starts);
      await failing.ready();
    }
    await failing.kill();
    expect(lines.map((line) => /in ([\d.]+) s/.exec(line)?.[1])).toEqual(['0.25', '0.5', '1']);
  });

  test('waits as long as it was told to', async () => {
    const failing = await start({}, { waits: { firstMs: 1, longestMs: 2 } });
    for (const starts of [2, 3, 4]) {
      await failing.kill();
      await until('restart', async () => failing.starts === starts);
    }
    expect(lines.map((line) => /in ([\d.]+) s/.exec(line)?.[1])).toEqual(['0.001', '0.002', '0.002']);
  });

  test('gets at every start what is to be added to its environment then', async () => {
    let once = 'first';
    const changing = await start({ ONCE: 'never seen' }, { envAtStart: () => ({ ONCE: once }) });
    expect((await answer(changing.url)).once).toBe('first');
    once = 'second';
    await changing.kill();
    await changing.ready();
    expect((await answer(changing.url)).once).toBe('second');
    await changing.kill('SIGKILL', { stayDown: true });
    await changing.up({ ONCE: 'this time only' });
    expect((await answer(changing.url)).once).toBe('this time only');
  });

  test('tells how it ended, every time', async () => {
    const ends: string[] = [];
    const told = await start({}, { onEnd: (how) => ends.push(how) });
    await told.kill('SIGKILL');
    await told.ready();
    await told.stop();
    expect(ends).toEqual(['SIGKILL', 'exit code 0']);
  });

  test('may stay down until it is told to come up, with an environment for that start only', async () => {
    const kept = await start();
    await kept.kill('SIGTERM', { stayDown: true });
    expect(kept.pid).toBeUndefined();
    await kept.up({ ONCE: 'crash here' });
    expect((await answer(kept.url)).once).toBe('crash here');
    await kept.kill();
    await kept.ready();
    expect((await answer(kept.url)).once).toBeUndefined();
    expect(await readFile(kept.logFile, 'utf8')).toContain('goodbye');
  });

  test('that cannot start is reported with its own words, and is not tried again', async () => {
    await expect(start({ REFUSE: 'yes' })).rejects.toThrow(
      /g2c 1 ended while starting \(exit code 1\).*\n.*REF_KEY is missing/,
    );
    expect(lines).toEqual([]);
  });

  test('that does not heed SIGTERM is ended at the end of its grace', async () => {
    const { pid } = await start({ STUBBORN: 'yes' });
    await replica?.stop(50);
    expect(replica?.pid).toBeUndefined();
    expect(() => process.kill(pid as number, 0)).toThrow('ESRCH');
  });
});
