import { afterAll, beforeAll, expect, test } from 'vitest';
import { businesses, citizens } from '../src/casts.ts';
import { runEpisode } from '../src/chaos.ts';
import { scripts } from '../src/scripts/all.ts';
import { killAtSteps } from '../src/scripts/kill-at-steps.ts';
import { type Stand, startStand } from '../src/stand.ts';
import { endsOf, killsOf, lineOf } from '../src/summary.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await startStand((line) => console.error(line));
});
afterAll(() => stand?.stop());

// A selection: `npm run -s chaos` runs them all, for as long as one likes.
test.each([
  ['kill-at-steps', citizens, 15],
  ['storm', businesses, 25],
])('%s in the world of $name loses nothing, doubles nothing, and keeps the order', async (name, cast, seconds) => {
  const script = scripts.find((each) => each.name === name);
  if (!script) throw new Error(`no script ${name}`);
  const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Date.now() / 1000));
  const clients = 4;
  const episode = await runEpisode({ stand, script, cast, seed, seconds, clients, log: () => undefined });
  console.error(lineOf(episode, { seconds, clients }));
  expect(episode.violations).toEqual([]);
  expect(killsOf(episode.faults)).toBeGreaterThan(0);
  expect(endsOf(episode.commands).acknowledged).toBeGreaterThan(0);
  if (script === killAtSteps)
    expect(Object.keys(episode.faults).filter((fault) => fault.startsWith('at '))).not.toEqual([]);
});
