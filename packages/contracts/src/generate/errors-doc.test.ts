import { expect, test } from 'vitest';
import { issuePermit, permitRoutes } from '../../test/sample.ts';
import { errorsMarkdown } from './errors-doc.ts';

const markdown = errorsMarkdown(permitRoutes);

test('codes are grouped by capability, general ones first', () => {
  expect(markdown.match(/^## .*$/gm)).toEqual([
    '## request',
    '## auth',
    '## rate',
    '## upload',
    '## person',
    '## server',
    '## permit',
  ]);
});

test('a code is told with status, both languages and its operations', () => {
  expect(markdown).toContain(
    '| `permit.not-found` | 404 | **Izin tidak ditemukan.** Tidak ada izin {id}. | **Permit not found.** There is no permit {id}. | `issuePermit`, `renamePermit` |',
  );
  expect(markdown).toMatch(/^\| `server.internal` .*\| all \|$/m);
  expect(markdown).toMatch(/^\| `request.method-not-allowed` .*\| the service as a whole \|$/m);
});

test('a bar in a text does not break the table', () => {
  expect(markdown).toContain('Pay first \\| then repeat.');
});

test('one code with two meanings is an error', () => {
  const [problem] = issuePermit.problems;
  if (!problem) throw new Error('the sample has no problem');
  const other = { ...issuePermit, id: 'other', problems: [{ ...problem, status: 410 }] };
  expect(() => errorsMarkdown([issuePermit, other])).toThrow('two problems are called permit.not-found');
});
