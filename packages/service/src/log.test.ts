import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { describeError, logOptions } from './log.ts';

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

describe('a line of the log', () => {
  const written = (write: (logger: Logger) => void): Record<string, unknown>[] => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _, done) {
        lines.push(...String(chunk).trimEnd().split('\n'));
        done();
      },
    });
    write(pino(logOptions({ service: 'g2c' }), sink));
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  test('holds nothing under a name of personal data, whatever it is', () => {
    const [line] = written((logger) =>
      logger.info({ name: 'Siti Aminah', address: { line: 'Jl. Pemuda 148' }, status: 404 }, 'told'),
    );
    expect(line).toMatchObject({ level: 'info', service: 'g2c', name: '#', address: '#', status: 404, msg: 'told' });
  });

  test('holds nothing of that form anywhere, and stays a line of JSON', () => {
    const [line] = written((logger) =>
      logger.child({ client: nik }).warn({ sent: { deep: [Number(nik), 'siti@example.org'] }, n: 5 }, `of ${nik}`),
    );
    expect(line).toMatchObject({ client: '#', sent: { deep: ['#', '#'] }, n: 5, msg: 'of #' });
  });

  test('is left alone where there is nothing of the kind', () => {
    const told = { request_id: '84fc4741-abf7-48de-b504-626e6bbb50e6', code: '026112233445566', durationMs: 12 };
    expect(written((logger) => logger.info(told, 'request'))).toMatchObject([{ ...told, msg: 'request' }]);
  });
});
