import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rules } from './rules.ts';

// The linter holds what can be said about one syntax tree; here is the rest.
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
});
const textual = /\.(ts|mts|mjs|js|json|md|ya?ml|sh|sql|html|css|txt)$|(^|\/)(Dockerfile|\.ci\/run)$/;
const files = [...new Set(listed.split('\0'))].filter(
  (path) => textual.test(path) && path !== 'pnpm-lock.yaml' && existsSync(path),
);
const wrong = files.flatMap((path) => {
  const file = { path, text: readFileSync(path, 'utf8') };
  return rules.flatMap((rule) => rule(file));
});
for (const line of wrong) console.error(line);
console.error(
  wrong.length === 0 ? `project rules: ${files.length} files in order` : `project rules: ${wrong.length} broken`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
