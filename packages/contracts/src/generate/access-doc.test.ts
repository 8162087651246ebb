import { expect, test } from 'vitest';
import { issuePermit, listPermits } from '../../test/sample.ts';
import { accessMarkdown } from './access-doc.ts';

const markdown = accessMarkdown({ title: 'Permits', routes: [issuePermit, listPermits] });

test('an operation has a row for each kind of caller, with roles, scopes and evidence', () => {
  const [issued, listed, byCitizens] = markdown.split('\n').filter((line) => /^\| (`|\s+\|)/.test(line));
  expect(issued).toBe(
    `| \`${issuePermit.id}\` | POST \`${issuePermit.path}\` | officer (clerk) | agency or region | a task in the public interest |`,
  );
  expect(listed).toMatch(/ \| everybody \| any \| +\|$/);
  expect(byCitizens).toBe('|  |  | citizen | own |  |');
});

test('only the scopes that are used are explained', () => {
  expect(markdown).toContain('| region | ');
  expect(markdown).not.toContain('| consent | ');
});
