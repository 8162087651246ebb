import { execFile } from 'node:child_process';
import { stripTypeScriptTypes } from 'node:module';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type SabotageName, sabotagedBy, sabotagedSource, sabotages, urlOf } from './sabotages.ts';

/** Prints what a module exports, as a process has it that was sabotaged. */
async function loaded(name: SabotageName | 'none', url: string): Promise<{ stdout: string; stderr: string }> {
  const { imports, env } = sabotagedBy(name as SabotageName);
  const program = `import(${JSON.stringify(url)}).then((all) => console.log(Object.values(all).map(String).join('\\n')))`;
  const args = [...imports.flatMap((each) => ['--import', each]), '--input-type=module', '--eval', program];
  return promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });
}

test.each(sabotages)('$name fits the source as it is today, and leaves it valid', (sabotage) => {
  const source = sabotagedSource(sabotage);
  expect(source).not.toContain(sabotage.find);
  expect(stripTypeScriptTypes(source)).toContain(sabotage.replace.split('\n')[0]);
});

test('a text that does not stand there once is told, so that no proof is turned off unnoticed', () => {
  const [sabotage] = sabotages;
  expect(() => sabotagedSource({ ...sabotage, find: 'no such text' })).toThrow(
    'sabotage clear-guard fits no more: “no such text” stands 0 times in outbox/clear.ts, not once.',
  );
  expect(() => sabotagedSource({ ...sabotage, find: 'const ' })).toThrow(/stands \d\d? times/);
});

test('a process that preloads it runs the changed text, and says so', async () => {
  const [sabotage] = sabotages;
  const { stdout, stderr } = await loaded(sabotage.name, urlOf(sabotage));
  expect(stdout).toContain(sabotage.replace);
  expect(stdout).not.toContain(sabotage.find);
  expect(stderr).toContain('Sabotage clear-guard: clearing an outbox takes out everything');
});

test('a name that is none ends the process', async () => {
  await expect(loaded('none', 'node:fs')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('SABOTAGE must be one of clear-guard, marks, prefix, '),
  });
});
