import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { artifacts } from './artifacts.ts';
import { drift, generate, reviewApis, reviewRepository, writeSnapshots } from './repository.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

const expected = await artifacts();

test('what is committed is what the contracts say; otherwise run `npm run contracts` and commit the result', () => {
  expect(drift(root, expected)).toEqual([]);
});

test('no event type breaks what was published; otherwise leave it as it was and make it v2', () => {
  const { broken, fresh } = reviewRepository(root);
  expect(broken).toEqual([]);
  expect([...fresh.keys()]).toEqual([]);
});

test('no operation breaks its clients; otherwise leave it as it was and add what is new beside it', () => {
  expect(reviewApis(root, expected)).toEqual([]);
});

test('the same contracts give the same files', async () => {
  expect(await artifacts()).toEqual(expected);
}, 30_000);

describe('in an empty repository', () => {
  let empty: string;

  beforeEach(() => {
    empty = mkdtempSync(join(tmpdir(), 'contracts-'));
  });
  afterEach(() => {
    rmSync(empty, { recursive: true });
  });

  test('everything is written once, and drift is noticed file by file', () => {
    const written = generate(empty, expected);
    expect(written).toContain('docs/contracts/openapi/g2c.json');
    expect(drift(empty, expected)).toEqual([]);
    expect(generate(empty, expected)).toEqual([]);

    writeFileSync(join(empty, 'docs/errors.md'), 'by hand');
    rmSync(join(empty, 'docs/contracts/asyncapi.json'));
    writeFileSync(join(empty, 'docs/contracts/events/g2c.gone.happened.v1.schema.json'), '{}');
    expect(drift(empty, expected)).toEqual([
      'docs/contracts/asyncapi.json is missing',
      'docs/errors.md is not what the contracts say',
      'docs/contracts/events/g2c.gone.happened.v1.schema.json belongs to nothing that is declared',
    ]);
    generate(empty, expected);
    expect(drift(empty, expected)).toEqual([]);
  });

  test('snapshots are written where they are missing and kept where they stand', () => {
    const paths = writeSnapshots(empty, reviewRepository(empty));
    expect(paths).toContain('packages/contracts/snapshots/topics.json');
    expect(reviewRepository(empty).fresh.size).toBe(0);
    expect(JSON.parse(readFileSync(join(empty, 'packages/contracts/snapshots/topics.json'), 'utf8'))).toHaveProperty(
      ['g2c.tax-bill'],
      16,
    );
  });

  test('what an operation was published with is held against what it is now, until somebody says why not', () => {
    const path = 'docs/contracts/openapi/g2c.json';
    const fewer = JSON.parse(expected.get(path) ?? '') as { paths: Record<string, object> };
    delete fewer.paths['/v1/tax-bills'];
    const now = new Map([[path, JSON.stringify(fewer)]]);
    expect(reviewApis(empty, now)).toEqual([]);
    generate(empty, expected);
    const broken = ['g2c POST /v1/tax-bills was removed', 'g2c GET /v1/tax-bills was removed'];
    expect(reviewApis(empty, now).toSorted()).toEqual(broken.toSorted());
    mkdirSync(join(empty, 'packages/contracts/snapshots'), { recursive: true });
    const [first = '', second] = broken;
    writeFileSync(
      join(empty, 'packages/contracts/snapshots/accepted-breaks.json'),
      JSON.stringify({ [first]: 'nobody ever called it' }),
    );
    expect(reviewApis(empty, now)).toEqual([second]);
  });
});
