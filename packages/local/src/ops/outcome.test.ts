import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freePort } from '../backing/ports.ts';
import { helps } from './help.ts';
import { outcome } from './outcome.ts';

const none = join(tmpdir(), 'simpul-ops-none.json');

async function ops(line: string | readonly string[], token?: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const args = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  const code = await outcome(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    token,
    runFile: none,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('help', () => {
  test.each(['', ...Object.keys(helps)])(
    'of "%s" says what it does, its options and its exit codes',
    async (command) => {
      const { code, out, err } = await ops(`${command} --help`);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`npm run -s ops -- ${command}`);
      expect(out).toMatch(/--json .*\n[\s\S]*Exit codes: 0 .* 1 .* 2 .* 3 /);
    },
  );

  test('lists every command', async () => {
    const { out } = await ops('--help');
    for (const command of Object.keys(helps)) expect(out).toContain(`ops -- ${command}`);
  });
});

test.each([
  ['', 'Say what to do'],
  ['bogus', 'There is no command bogus'],
  ['parked', 'There is no command parked'],
  ['status extra', 'does not know what to do with extra'],
  ['status --reason x', "Unknown option '--reason'"],
  ['parked show', 'needs the id'],
  ['parked redrive', 'needs an id, --reaction, --key, --cause or --all'],
  ['parked redrive --cause odd', '--cause is one of unreadable, rejected, not-yet, failed'],
  ['parked list --limit none', '--limit is a whole number'],
  ['parked discard --all', 'needs a --reason of at least 10 characters'],
  ['parked discard --all --offset 7 --reason not-needed', '--offset names one message'],
  ['parked discard some --with-waiting --offset 7 --reason not-needed', '--offset names one message'],
  ['parked discard --all --reason short', 'needs a --reason of at least 10 characters'],
  ['views rebuild', 'needs the name of a view'],
  ['status --url g2c', '--url is <service>=<url>'],
  ['status --url g2c=http://127.0.0.1:1', 'Say with --token or SIMPUL_TOKEN who asks'],
])('"%s" is asked wrongly: one sentence, exit code 2', async (line, sentence) => {
  const { code, out, err } = await ops(line);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).not.toContain('\n');
});

test('a service that was not named is asked wrongly', async () => {
  const { code, err } = await ops('status --service g2x --url g2c=http://127.0.0.1:1', 'token');
  expect({ code, err }).toEqual({ code: 2, err: 'There is no service g2x: it is one of g2c.' });
  expect(await ops('keys rotate g2x --url g2c=http://127.0.0.1:1', 'token')).toMatchObject({ code: 2, err });
});

test('without a backbone says how to start one, exit code 3', async () => {
  const { code, err } = await ops('status');
  expect(code).toBe(3);
  expect(err).toMatch(/^Simpul is not running here: start it with `npm start`[^\n]+--url[^\n]+\.$/);
});

test.each(['status', 'parked list', 'parked redrive --all', 'views list', 'keys status g2c', 'keys rotate', 'verify'])(
  'where nobody answers, %s names the service and ends with 3',
  async (line) => {
    const { code, out, err } = await ops(`${line} --url g2c=http://127.0.0.1:${await freePort()}`, 'token');
    expect({ code, out, err }).toEqual({ code: 3, out: '', err: 'g2c does not answer: ECONNREFUSED' });
  },
);

test('as JSON, who could not be asked stands beside the answers', async () => {
  const { code, out } = await ops(`status --json --url g2c=http://127.0.0.1:${await freePort()}`, 'token');
  expect({ code, said: JSON.parse(out) }).toEqual({
    code: 3,
    said: { services: {}, unreachable: { g2c: 'does not answer: ECONNREFUSED' } },
  });
});
