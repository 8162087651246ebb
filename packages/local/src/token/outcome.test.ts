import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Identity, startIdentity } from '../identity/identity.ts';
import { type RunFile, writeRunFile } from '../start/run-file.ts';
import { outcome } from './outcome.ts';

let folder: string;
let identity: Identity;
let running: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-token-'));
  identity = await startIdentity();
  running = join(folder, 'run.json');
  writeRunFile(runFile(), running);
});
afterAll(async () => {
  await identity.stop();
  await rm(folder, { recursive: true });
});

const runFile = (): RunFile => ({
  kafka: { brokers: ['127.0.0.1:9092'] },
  mongo: { uri: 'mongodb://127.0.0.1/' },
  identity: { issuer: identity.issuer, tokenEndpoint: identity.tokenEndpoint },
  services: {
    g2c: 'http://127.0.0.1:1',
    g2b: 'http://127.0.0.1:2',
    g2g: 'http://127.0.0.1:3',
    g2e: 'http://127.0.0.1:4',
  },
  mail: { url: 'http://127.0.0.1:5', smtpUrl: 'smtp://127.0.0.1:6' },
  pids: { start: process.pid },
});

describe('npm run -s token', () => {
  test('prints the token and nothing else', async () => {
    const { code, out, err } = await outcome(['bank:bri'], running);
    expect({ code, err }).toEqual({ code: 0, err: undefined });
    expect(decodeJwt(String(out))).toMatchObject({
      actor_kind: 'bank',
      client: 'bri',
      aud: 'simpul',
      iss: identity.issuer,
    });
  });

  test.each([[[]], [['bank:bri', 'bank:bni']]])('%j gets the usage with an example on standard error', async (args) => {
    const { code, out, err } = await outcome(args, running);
    expect({ code, out }).toEqual({ code: 2, out: undefined });
    expect(err).toContain('npm run -s token -- citizen:');
  });

  test('--help gets the usage on standard output', async () => {
    expect(await outcome(['--help'], running)).toEqual({
      code: 0,
      out: expect.stringContaining('Kinds of who: citizen:<nik>'),
    });
  });

  test.each(['citizen:12', 'king:1'])('%s gets one sentence', async (who) => {
    const { code, out, err } = await outcome([who], running);
    expect({ code, out }).toEqual({ code: 2, out: undefined });
    expect(err).toMatch(/^[^\n]+\.$/);
  });

  test('without a backbone says how to start it', async () => {
    const { code, err } = await outcome(['bank:bri'], join(folder, 'none.json'));
    expect({ code, err }).toEqual({
      code: 1,
      err: 'Simpul is not running: start it with `npm start` in another terminal.',
    });
  });

  test('what a killed backbone left behind does not count as running', async () => {
    const left = join(folder, 'left.json');
    const gone = await startIdentity();
    await gone.stop();
    writeRunFile({ ...runFile(), identity: { issuer: gone.issuer, tokenEndpoint: gone.tokenEndpoint } }, left);
    expect((await outcome(['bank:bri'], left)).code).toBe(1);
    writeRunFile({ ...runFile(), pids: { start: 2 ** 22 + 1 } }, left);
    expect((await outcome(['bank:bri'], left)).code).toBe(1);
  });
});
