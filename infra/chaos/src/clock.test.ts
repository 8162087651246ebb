import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const hour = 3_600_000;
const clock = new URL('./clock.ts', import.meta.url).href;

/** What a program prints in a process whose clock is an hour ahead, as JSON. */
async function anHourAhead(program: string): Promise<unknown> {
  const env = { ...process.env, CLOCK_OFFSET_MS: String(hour) };
  const args = ['--import', clock, '--input-type=module', '--eval', `console.log(JSON.stringify(${program}))`];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout);
}

/** Between two looks at our own clock, as far ahead as it should be. */
async function tells(program: string): Promise<void> {
  const before = Date.now();
  const told = Number(await anHourAhead(program));
  expect(told).toBeGreaterThanOrEqual(before + hour);
  expect(told).toBeLessThanOrEqual(Date.now() + hour);
}

describe('a process with a moved clock', () => {
  test('is ahead in Date.now()', () => tells('Date.now()'));
  test('is ahead in new Date()', () => tells('new Date().getTime()'));
  test('is ahead in a subclass', () => tells('new (class extends Date {})().getTime()'));
  test('is ahead in what Date() says, to the second', async () => {
    const said = Date.parse(String(await anHourAhead('Date()')));
    expect(said).toBeGreaterThan(Date.now() + hour - 60_000);
  });

  test('reads times it is given as they are', async () => {
    const iso = '2026-03-31T02:15:30.000Z';
    const program = `[new Date('${iso}'), new Date(0), Date.parse('${iso}'), Date.UTC(2026, 0), new Date('${iso}') instanceof Date]`;
    expect(await anHourAhead(program)).toEqual([
      iso,
      new Date(0).toISOString(),
      Date.parse(iso),
      Date.UTC(2026, 0),
      true,
    ]);
  });

  test('waits as long as it is told, by true time', async () => {
    const program = `await new Promise((done) => { const at = performance.now(); setTimeout(() => done(performance.now() - at), 20); })`;
    expect(Number(await anHourAhead(program))).toBeLessThan(hour);
  });

  test('goes back to true time and away again on SIGUSR2', async () => {
    const jump = `new Promise((done) => {
      const awake = setTimeout(() => done(0), 60_000);
      process.once('SIGUSR2', () => { clearTimeout(awake); done(Date.now()); });
      process.kill(process.pid, 'SIGUSR2');
    })`;
    const [back, away] = (await anHourAhead(`[await ${jump}, await ${jump}]`)) as [number, number];
    expect(Math.abs(back - Date.now())).toBeLessThan(hour / 2);
    expect(Math.abs(away - Date.now() - hour)).toBeLessThan(hour / 2);
  });

  test('is refused where its offset is no number', async () => {
    const env = { ...process.env, CLOCK_OFFSET_MS: 'soon' };
    const ended = promisify(execFile)(process.execPath, ['--import', clock, '--eval', ''], { env });
    await expect(ended).rejects.toThrow(/CLOCK_OFFSET_MS is no number/);
  });
});
