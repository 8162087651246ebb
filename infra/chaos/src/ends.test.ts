import { expect, test } from 'vitest';
import { judgeEnd, type ProcessEnd } from './ends.ts';

const end = (parts: Partial<ProcessEnd>): ProcessEnd => ({
  how: 'exit code 0',
  sent: new Set(),
  toldToCrash: false,
  log: '{"level":"info","msg":"listening"}\n',
  ...parts,
});
const fatal = (msg: string): string =>
  `{"level":"info","msg":"starting"}\n{"level":"fatal","err":{"message":"x"},"msg":"${msg}"}\n`;

test.each<[string, Partial<ProcessEnd>, string]>([
  ['killed on purpose', { how: 'SIGKILL', sent: new Set(['SIGKILL'] as const) }, 'kill'],
  ['killed at its step', { how: 'SIGKILL', toldToCrash: true }, 'kill'],
  ['stopped as asked', { how: 'exit code 0', sent: new Set(['SIGTERM'] as const) }, 'asked'],
  ['asked before it listened', { how: 'SIGTERM', sent: new Set(['SIGTERM'] as const) }, 'asked'],
  ['asleep while it was asked', { how: 'SIGKILL', sent: new Set(['SIGTERM', 'SIGSTOP'] as const) }, 'kill'],
  [
    'asked while the store was away',
    { how: 'exit code 1', sent: new Set(['SIGTERM'] as const), log: fatal('could not stop in order') },
    'asked',
  ],
  ['told of another time too early', { how: 'SIGUSR2', sent: new Set(['SIGUSR2'] as const) }, 'own-end'],
  ['without a store', { how: 'exit code 1', log: fatal('the store cannot be reached') }, 'own-end'],
  ['without a broker', { how: 'exit code 1', log: fatal('could not start') }, 'own-end'],
])('%s: nothing to say', (_, parts, kind) => {
  expect(judgeEnd(end(parts))).toEqual({ kind });
});

test.each<[string, Partial<ProcessEnd>]>([
  ['by an error nobody caught', { how: 'exit code 1', log: fatal('uncaught error') }],
  ['without a word', { how: 'exit code 0' }],
  ['by a signal nobody sent', { how: 'SIGABRT' }],
  [
    'with an error while it stopped',
    { how: 'exit code 1', sent: new Set(['SIGTERM'] as const), log: fatal('uncaught error') },
  ],
  ['as if it had been asked to', { how: 'exit code 1', log: fatal('could not stop in order') }],
  ['too slowly', { how: 'SIGKILL', sent: new Set(['SIGTERM'] as const) }],
  ['by a stranger', { how: 'SIGKILL' }],
])('ended %s: said so', (_, parts) => {
  expect(judgeEnd(end(parts)).bad).toBeTypeOf('string');
});
