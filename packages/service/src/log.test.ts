import { describe, expect, test } from 'vitest';
import { describeError } from './log.ts';

const nik = '3374014107900001';

describe('an error in the log', () => {
  test('says what and where, down to its causes', () => {
    const error = new TypeError('outer', { cause: Object.assign(new Error('inner'), { code: 11000 }) });
    expect(describeError(error)).toMatchObject({
      type: 'TypeError',
      message: 'outer',
      stack: expect.stringContaining('log.test.ts'),
      cause: { type: 'Error', message: 'inner', code: 11000 },
    });
  });

  test('holds no numbers of people and no members a driver hung on', () => {
    const error = Object.assign(new Error(`duplicate key { nik: "${nik}" }`), { keyValue: { name: 'Siti' } });
    expect(JSON.stringify(describeError(error))).not.toMatch(/3374014107900001|Siti/);
    expect(describeError(`not an error ${nik}`)).toBe('not an error #');
  });

  test('quotes nothing from unreadable JSON', () => {
    let caught: unknown;
    try {
      JSON.parse('{"name":"Siti');
    } catch (error) {
      caught = error;
    }
    expect(JSON.stringify(describeError(caught))).not.toContain('Siti');
  });

  test('ends even where causes go round', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).length).toBeLessThan(20_000);
  });
});
