import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '@simpul/local';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { probeOnly } from '../src/casts.ts';
import { type Episode, type EpisodeOptions, runEpisode } from '../src/chaos.ts';
import type { Breach } from '../src/check/snapshot.ts';
import { everyProvocation, provocations } from '../src/sabotage/provoke.ts';
import { type SabotageName, sabotagedBy } from '../src/sabotage/sabotages.ts';
import { type Stand, startStand } from '../src/stand.ts';
import { endsOf } from '../src/summary.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await startStand(() => undefined);
}, 120_000);
afterAll(() => stand?.stop());

async function episodeOf(options: Pick<EpisodeOptions, 'script' | 'imports' | 'env'>): Promise<Episode> {
  const log = (): void => undefined;
  const episode = await runEpisode({ stand, cast: probeOnly, seed: 1, seconds: 30, clients: 8, log, ...options });
  if (episode.evidence) await rm(join(projectRoot, episode.evidence), { recursive: true });
  expect(endsOf(episode.commands).acknowledged).toBeGreaterThan(0);
  return episode;
}

/** Each kind of breach once, as `breach rule`. */
const found = ({ violations }: Episode): string[] => [
  ...new Set(violations.map(({ breach, rule }) => `${breach} ${rule}`)),
];

test('a backbone that keeps its promises is found sound under every provocation', async () => {
  const episode = await episodeOf({ script: everyProvocation });
  expect(found(episode)).toEqual([]);
  // Each of them has come about: the copies, the slow lines, the lost answers, the kill in the middle of a clearing.
  const { duplicate, connection, 'answer-lost': lost, kill } = episode.faults;
  expect({ duplicate, connection, lost, kill }).toEqual({ duplicate: 12, connection: 3, lost: 13, kill: 2 });
});

test.each<[SabotageName, `${Breach} ${string}`]>([
  ['clear-guard', 'lost stream'],
  ['marks', 'doubled tally'],
  ['prefix', 'disordered stream'],
  ['per-command-answers', 'wrong answers'],
  ['unknown-outcome', 'doubled command-on-topic'],
])('without %s: %s', async (name, breach) => {
  expect(found(await episodeOf({ script: provocations[name], ...sabotagedBy(name) }))).toContain(breach);
});
