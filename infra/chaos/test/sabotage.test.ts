import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '@simpul/local';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EpisodeOptions, runEpisode } from '../src/chaos.ts';
import type { Breach } from '../src/check/snapshot.ts';
import { everyProvocation, provocations } from '../src/sabotage/provoke.ts';
import { type SabotageName, sabotagedBy } from '../src/sabotage/sabotages.ts';
import { type Stand, startStand } from '../src/stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await startStand(() => undefined);
}, 120_000);
afterAll(() => stand?.stop());

/** What is found under a script, each kind of breach once, as `breach rule`. */
async function found(options: Pick<EpisodeOptions, 'script' | 'imports' | 'env'>): Promise<string[]> {
  const log = (): void => undefined;
  const episode = await runEpisode({ stand, seed: 1, seconds: 30, services: ['probe'], clients: 8, log, ...options });
  if (episode.evidence) await rm(join(projectRoot, episode.evidence), { recursive: true });
  expect(episode.commands.acknowledged).toBeGreaterThan(0);
  return [...new Set(episode.violations.map(({ breach, rule }) => `${breach} ${rule}`))];
}

test('a backbone that keeps its promises is found sound under every provocation', async () => {
  expect(await found({ script: everyProvocation })).toEqual([]);
});

test.each<[SabotageName, `${Breach} ${string}`]>([
  ['clear-guard', 'lost stream'],
  ['marks', 'doubled tally'],
  ['prefix', 'disordered stream'],
  ['per-command-answers', 'wrong answers'],
  ['unknown-outcome', 'doubled command-on-topic'],
])('without %s: %s', async (name, breach) => {
  expect(await found({ script: provocations[name], ...sabotagedBy(name) })).toContain(breach);
});
