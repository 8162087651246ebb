import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { accepts } from './ports.ts';
import { launch, run, serve } from './process.ts';
import { runFolder } from './run-folder.ts';
import { until } from './until.ts';

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const node = async (script: string) => {
  const { path: cwd } = await runFolder('test');
  return { command: process.execPath, args: ['--eval', script], cwd, logFile: join(cwd, 'log') };
};

test('a server that ends before it is ready is reported with its last words', async () => {
  const start = await node("console.error('port is taken'); process.exit(3)");
  await expect(
    serve(
      'broker',
      () => launch(start),
      async () => false,
    ),
  ).rejects.toThrow(/broker ended while starting \(exit code 3\): port is taken/);
});

test('a server that ignores SIGTERM is ended all the same', async () => {
  const child = launch(await node("process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1e6)"));
  await until('up', async () => child.tail() === 'up');
  await child.end('SIGTERM', 50);
  expect(child.ended).toBe('SIGKILL');
});

test('a restart is another process', async () => {
  const start = await node('setInterval(() => {}, 1e6)');
  const server = await serve(
    'thing',
    () => launch(start),
    async () => true,
  );
  const before = server.pid;
  await server.restart();
  expect(server.pid).not.toBe(before);
  expect([alive(before), alive(server.pid)]).toEqual([false, true]);
  await server.stop();
});

test('what a run started and made goes with it, even when it is ended by kill -9', async () => {
  const script = `
    import { launch } from '${new URL('./process.ts', import.meta.url)}';
    import { freePort } from '${new URL('./ports.ts', import.meta.url)}';
    import { runFolder } from '${new URL('./run-folder.ts', import.meta.url)}';
    const { path } = await runFolder('test');
    const port = await freePort();
    const args = ['--eval', 'require("node:net").createServer().listen(' + port + ', "127.0.0.1")'];
    launch({ command: process.execPath, args, cwd: path, logFile: path + '/log' });
    console.log(JSON.stringify([port, path]));
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: parent.stdout }), 'line');
  const [port, folder] = JSON.parse(String(line)) as [number, string];
  await until('child listens', () => accepts(port));
  expect(existsSync(folder)).toBe(true);
  parent.kill('SIGKILL');
  await until('cleared up', async () => !(await accepts(port)) && !existsSync(folder));
});

test('a command that fails shows what it wrote', async () => {
  const failing = run(process.execPath, ['--eval', "console.error('no such option'); process.exit(2)"]);
  await expect(failing).rejects.toThrow(/ended with 2: no such option/);
});
