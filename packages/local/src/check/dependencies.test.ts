import { expect, test } from 'vitest';
import { dependencyComplaints } from './dependencies.ts';

const page = [
  '| package | in | what for | licence | kept by, latest release |',
  '|---|---|---|---|---|',
  '| `zod` | contracts, service | types | MIT | one person, 2026-10-12 |',
].join('\n');
const manifests = [
  { name: 'service', dependencies: ['zod'] },
  { name: 'contracts', dependencies: ['zod'] },
];
const licences: Record<string, string> = { zod: 'MIT', busybox: 'GPL-2.0' };
const complain = (text: string, used: typeof manifests) => dependencyComplaints(text, used, (name) => licences[name]);

test('a page that says what is true is in order', () => {
  expect(complain(page, manifests)).toEqual([]);
});

test('a dependency without a line is named, with who uses it', () => {
  const more = [...manifests, { name: 'g2c', dependencies: ['left-pad'] }];
  expect(complain(page, more)).toEqual([
    'docs/dependencies.md: left-pad is used by g2c: say why, its licence and who keeps it',
  ]);
});

test('a line is found out of date where others use the package, or nobody', () => {
  const more = [...manifests, { name: 'g2c', dependencies: ['zod'] }];
  expect(complain(page, more)).toEqual([
    'docs/dependencies.md: zod is used by contracts, g2c, service, its line says otherwise',
  ]);
  expect(complain(page, [])).toEqual(['docs/dependencies.md: zod is used by nobody: take its line away']);
});

test('a licence is what the package itself says, and asks for no more than to be named', () => {
  const wrong = page.replace('| MIT |', '| ISC |');
  expect(complain(wrong, manifests)).toEqual(['docs/dependencies.md: zod is under MIT, its line says otherwise']);
  const row = '| `busybox` | service | a shell | GPL-2.0 | many, 2026-01-01 |';
  const more = [...manifests, { name: 'service', dependencies: ['busybox'] }];
  expect(complain(`${page}\n${row}`, more)).toEqual([
    'docs/dependencies.md: busybox is under GPL-2.0, which is not among those we take',
  ]);
});
