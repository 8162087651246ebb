import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { until } from '../backing/until.ts';
import { outcome } from '../token/outcome.ts';
import { run } from './run.ts';
import type { RunFile } from './run-file.ts';

let folder: string;
let ending: AbortController;
const lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-run-'));
  ending = new AbortController();
  lines.length = 0;
  vi.stubEnv('KAFKA_BROKERS', inject('brokers').join(','));
  vi.stubEnv('MONGODB_URI', inject('mongoUri'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const begin = (flags: { exit: boolean; dataOnly: boolean }) =>
  run({ ...flags, help: false }, (line) => lines.push(line), ending.signal, folder);
const runFile = () => join(folder, 'run.json');
// Four services, their backing and the data at once, beside other tests.
const patience = { timeoutMs: 200_000 };
const read = () => JSON.parse(readFileSync(runFile(), 'utf8')) as RunFile;
const answers = async (url: string) =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('npm start', () => {
  test('says where everything is, restarts what dies, and leaves nothing behind', async () => {
    const running = begin({ exit: false, dataOnly: true });
    await until(
      'run.json',
      async () => {
        // Where it could not start, its own reason is the one to read.
        await Promise.race([running, Promise.resolve()]);
        return existsSync(runFile());
      },
      patience,
    );
    const first = read();
    expect(Object.keys(first.services).sort()).toEqual(['g2b', 'g2c', 'g2e', 'g2g']);
    expect(await Promise.all(Object.values(first.services).map(answers))).toEqual([true, true, true, true]);
    expect((await outcome(['bank:bri'], runFile())).code).toBe(0);
    await expect(begin({ exit: true, dataOnly: true })).rejects.toThrow(/^Simpul already runs here/);

    process.kill(first.pids.g2e as number, 'SIGKILL');
    await until(
      'a new g2e',
      async () => read().pids.g2e !== first.pids.g2e && (await answers(first.services.g2e)),
      patience,
    );
    expect(lines.filter((line) => line.includes('SIGKILL'))).toEqual([expect.stringMatching(/^g2e-1 ended/)]);

    const last = read();
    ending.abort(new Error('interrupted'));
    expect(await running).toBe(true);
    expect(existsSync(runFile())).toBe(false);
    expect(await Promise.all(Object.values(last.services).map(answers))).toEqual([false, false, false, false]);
    for (const name of ['g2c', 'g2b', 'g2g', 'g2e']) {
      expect(() => process.kill(last.pids[name] as number, 0)).toThrow('ESRCH');
    }
  }, 600_000);

  test('--exit ends by itself', async () => {
    expect(await begin({ exit: true, dataOnly: true })).toBe(true);
    expect(existsSync(runFile())).toBe(false);
  }, 600_000);
});
