import { registerHooks } from 'node:module';
import { type Sabotage, sabotagedSource, sabotages, urlOf } from './sabotages.ts';

// For `node --import`, in tests only: the promise that SABOTAGE names does not hold in this process.

const wanted = process.env.SABOTAGE;
const sabotage: Sabotage | undefined = sabotages.find(({ name }) => name === wanted);
if (!sabotage) end(`SABOTAGE must be one of ${sabotages.map(({ name }) => name).join(', ')}.`);

const url = urlOf(sabotage);
const source = sourceOf(sabotage);
registerHooks({
  load(each, context, nextLoad) {
    const loaded = nextLoad(each, context);
    return each === url ? { ...loaded, source } : loaded;
  },
});
process.stderr.write(`Sabotage ${sabotage.name}: ${sabotage.about}.\n`);

function sourceOf(chosen: Sabotage): string {
  try {
    return sabotagedSource(chosen);
  } catch (error) {
    return end(error instanceof Error ? error.message : String(error));
  }
}

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
