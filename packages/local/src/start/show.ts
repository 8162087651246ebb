import { loadSamples } from '../samples/load.ts';
import { samplesToTry } from '../samples/to-try.ts';
import { playStory } from '../story/story.ts';
import type { Flags } from './flags.ts';
import type { Shown, Stage } from './stage.ts';

/** Loads the sample data and plays the story, as the flags ask. */
export async function show(stage: Stage, { dataOnly }: Flags): Promise<Shown> {
  const ids = await loadSamples(stage);
  const complete = dataOnly || (await playStory(stage, ids)).ok;
  return { samples: samplesToTry(ids), complete };
}
