import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { freePorts } from '../backing/ports.ts';
import { listenOnLoopback } from '../loopback.ts';
import { readFlags, UsageError } from './flags.ts';
import { choosePorts } from './ports.ts';
import type { RunFile } from './run-file.ts';
import { table } from './table.ts';

const start = async (...args: string[]) => {
  const script = fileURLToPath(new URL('../start.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
};

describe('npm start', () => {
  test('refuses a flag it does not know with one sentence', async () => {
    expect(await start('--exti')).toEqual({
      code: 2,
      out: '',
      err: 'npm start does not know --exti; it knows --exit, --data-only and --help.\n',
    });
  });

  test('--help names the flags', async () => {
    const { code, out } = await start('--help');
    expect(code).toBe(0);
    expect(out).toContain('--exit');
    expect(out).toContain('--data-only');
  });

  test('reads its flags together', () => {
    expect(readFlags(['--exit', '--data-only'])).toEqual({ exit: true, dataOnly: true, help: false });
    expect(() => readFlags(['now'])).toThrow(UsageError);
    expect(() => readFlags(['--exit=yes'])).toThrow('--exit=yes');
  });

  test('takes the usual ports, and says so where one is taken', async () => {
    const [identity, g2c, g2b, g2g, g2e] = (await freePorts(5)) as [number, number, number, number, number];
    const taken = await listenOnLoopback();
    const usual = { identity, g2c, g2b, g2g, g2e, mail: taken.port };
    const lines: string[] = [];
    const chosen = await choosePorts((line) => lines.push(line), usual);
    await taken.stop();
    expect(chosen).toEqual({ ...usual, mail: expect.any(Number) });
    expect(chosen.mail).not.toBe(taken.port);
    expect(lines).toEqual([`Port ${taken.port} is taken; mail listens on ${chosen.mail} instead.`]);
  });

  test('shows where everything answers, but no password', () => {
    const login = ['simpul', 's3cret'].join(':');
    const run: RunFile = {
      kafka: { brokers: ['127.0.0.1:9092'] },
      mongo: { uri: `mongodb://${login}@db.example/?replicaSet=rs0` },
      identity: { issuer: 'http://127.0.0.1:8100', tokenEndpoint: 'http://127.0.0.1:8100/token' },
      services: {
        g2c: 'http://127.0.0.1:8101',
        g2b: 'http://127.0.0.1:8102',
        g2g: 'http://127.0.0.1:8103',
        g2e: 'http://127.0.0.1:8104',
      },
      mail: { url: 'http://127.0.0.1:8105', smtpUrl: 'smtp://127.0.0.1:2525' },
      pids: {},
    };
    const shown = table(run, [{ what: 'A bill to pay', id: '01234' }], '.simpul/logs');
    expect(shown).toContain('g2c       http://127.0.0.1:8101');
    expect(shown).toContain('mongodb://simpul:…@db.example/?replicaSet=rs0');
    expect(shown).toContain('A bill to pay  01234');
    expect(shown).not.toContain('s3cret');
  });
});
