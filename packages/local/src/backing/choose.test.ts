import { expect, test } from 'vitest';
import { choose, type Way } from './choose.ts';

const way = (
  name: string,
  closed: string | undefined,
  start: () => Promise<string> = async () => name,
): Way<string> => ({
  name,
  closed: async () => closed,
  start,
});
const fails = async (): Promise<string> => {
  throw new Error('image cannot be pulled');
};

test('the first open way is taken, and the log says why not an earlier one', async () => {
  const lines: string[] = [];
  const ways = [way('docker', 'no engine answers'), way('mongod', undefined), way('other', undefined)];
  expect(await choose('store', ways, '', (line) => lines.push(line))).toBe('mongod');
  expect(lines).toEqual(['store: taking mongod (docker: no engine answers)']);
});

test('an open way that fails gives way to the next', async () => {
  const lines: string[] = [];
  const ways = [way('docker', undefined, fails), way('mongod', undefined)];
  expect(await choose('store', ways, '', (line) => lines.push(line))).toBe('mongod');
  expect(lines).toContain('store: docker did not work: image cannot be pulled');
});

test('what the person asked for is never silently replaced', async () => {
  const ways = [{ ...way('MONGODB_URI', undefined, fails), asked: true }, way('mongod', undefined)];
  await expect(choose('store', ways, '', () => {})).rejects.toThrow('MONGODB_URI was asked for');
});

test('when nothing is left, one message names each reason and the ways out', async () => {
  const ways = [way('docker', 'no engine answers'), way('process', 'no java on the PATH')];
  await expect(choose('Kafka', ways, 'Install Java.', () => {})).rejects.toThrow(
    'No Kafka here (docker: no engine answers; process: no java on the PATH). Install Java.',
  );
});
