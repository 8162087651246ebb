import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

/**
 * The line of counts.
 *
 * @param stray failures no test bears: a file that could not be loaded, an error outside any test.
 * @param exitCode what the run is about to end with: a run that fails before any test, as when no Kafka can be had,
 * must not read as one with nothing wrong.
 */
export const countLine = (states: readonly State[], stray: number, exitCode: number): string => {
  const count = (wanted: State) => states.filter((state) => state === wanted).length;
  const failed = count('failed') + count('pending') + stray;
  return `tests: ${count('passed')} passed, ${failed || Number(exitCode !== 0)} failed, ${count('skipped')} skipped`;
};

const brokenOutsideTests = (module: TestModule): number =>
  module.state() === 'failed' && [...module.children.allTests('failed')].length === 0 ? 1 : 0;

/** Ends a test run with one plain line of counts, which needs no colour or layout to be read by a machine. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const stray = errors.length + modules.reduce((sum, module) => sum + brokenOutsideTests(module), 0);
    // At the exit, as the default reporter's summary is still to come and teardown may yet fail.
    process.once('exit', (code) => writeSync(1, `${countLine(states, stray, code)}\n`));
  }
}
