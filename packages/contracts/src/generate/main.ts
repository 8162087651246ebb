import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { artifacts } from './artifacts.ts';
import { drift, generate, reviewApis, reviewRepository, writeSnapshots } from './repository.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('../../../../', import.meta.url));

function fail(sentence: string, reasons: readonly string[]): void {
  console.error([sentence, ...reasons.map((each) => `  ${each}`)].join('\n'));
  process.exitCode = 1;
}

const [review, expected] = [reviewRepository(root), await artifacts()];
const apis = reviewApis(root, expected);
if (review.broken.length > 0) {
  fail('Event contracts break what was published. Nothing was written.', review.broken);
} else if (apis.length > 0) {
  fail(
    'Operations break their clients. Nothing was written. Leave them as they were and add what is new beside them; what was decided on all the same stands with its reason in packages/contracts/snapshots/accepted-breaks.json.',
    apis,
  );
} else if (values.check) {
  const snapshots = [...review.fresh.keys()].map(
    (file) => `packages/contracts/snapshots/${file} is missing or has grown`,
  );
  const found = [...snapshots, ...drift(root, expected)];
  if (found.length > 0)
    fail('Generated files have drifted from the contracts; run `npm run contracts` and commit the result.', found);
  else console.log('Generated files agree with the contracts.');
} else {
  const touched = [...writeSnapshots(root, review), ...generate(root, expected)];
  console.log(
    touched.length > 0 ? ['Written:', ...touched.map((each) => `  ${each}`)].join('\n') : 'Everything was up to date.',
  );
}
