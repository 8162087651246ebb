import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { configurationMarkdown } from './page.ts';
import { settingsOfServices } from './services.ts';

const root = new URL('../../../../', import.meta.url);
const page = new URL('docs/configuration.md', root);
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const wanted = configurationMarkdown(await settingsOfServices(root));
const isCurrent = readPage() === wanted;
if (values.check && !isCurrent) {
  console.error('docs/configuration.md is not what the settings say; run `npm run contracts` and commit the result.');
  process.exitCode = 1;
} else if (!isCurrent) {
  writeFileSync(page, wanted);
  console.log('Written:\n  docs/configuration.md');
}

function readPage(): string | undefined {
  try {
    return readFileSync(page, 'utf8');
  } catch {
    return undefined;
  }
}
