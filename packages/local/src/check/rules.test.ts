import { expect, test } from 'vitest';
import { noPersonalPath, oneIndexPerPackage, staysInside } from './rules.ts';

const file = (path: string, text = '') => ({ path, text });

test('an index.ts stands only at the top of a package', () => {
  expect(oneIndexPerPackage(file('packages/backbone/src/index.ts'))).toEqual([]);
  expect(oneIndexPerPackage(file('packages/backbone/src/store/index.ts'))).toHaveLength(1);
  expect(oneIndexPerPackage(file('services/g2c/src/index.ts'))).toHaveLength(1);
});

test('a path may climb, but not out of the project', () => {
  const up = '../';
  expect(
    staysInside(file('services/g2c/src/a/b.ts', `import '${up}c/d.ts';\nimport '${up.repeat(4)}package.json';`)),
  ).toEqual([]);
  expect(staysInside(file('docs/a.md', `first\n[notes](${up.repeat(2)}notes/a.md)`))).toEqual([
    `docs/a.md:2: ${up.repeat(2)}notes/a.md lies outside the project`,
  ]);
});

test('a path into somebody’s home is found, an HTTP path is not', () => {
  const home = ['', 'home', 'ani', 'data.csv'].join('/');
  expect(noPersonalPath(file('a.ts', `read('${home}')`))).toHaveLength(1);
  expect(noPersonalPath(file('a.ts', "get('/v1/work-items'); get('https://example.id/home/page')"))).toEqual([]);
});
