import { afterAll, beforeAll, expect, test } from 'vitest';
import { runEpisode } from '../src/chaos.ts';
import { scripts } from '../src/scripts/all.ts';
import { type Stand, startStand } from '../src/stand.ts';
import { killsOf, lineOf } from '../src/summary.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await startStand((line) => console.error(line));
});
afterAll(() => stand?.stop());

// A selection: `npm run -s chaos` runs them all, for as long as one likes.
test.each([
  ['kill-at-steps', 15],
  ['storm', 30],
])('%s for %i seconds loses nothing, doubles nothing, and keeps the order', async (name, seconds) => {
  const script = scripts.find((each) => each.name === name);
  if (!script) throw new Error(`no script ${name}`);
  const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Date.now() / 1000));
  const episode = await runEpisode({ stand, script, seed, seconds, clients: 4, log: () => undefined });
  console.error(lineOf(episode));
  expect(episode.violations).toEqual([]);
  expect(killsOf(episode.faults)).toBeGreaterThan(0);
  expect(episode.commands.acknowledged).toBeGreaterThan(0);
});
