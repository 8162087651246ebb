import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import list from '../../data/kafka-jars.json' with { type: 'json' };
import { pomFor, verifyJars } from './kafka-jars.ts';
import { runFolder } from './run-folder.ts';

const jar = {
  group: 'org.example',
  artifact: 'abc',
  version: '1.0',
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
};

test('a jar that is not the pinned one is refused by name', async () => {
  const { path: folder } = await runFolder('test');
  await writeFile(join(folder, 'abc-1.0.jar'), 'abc');
  await expect(verifyJars(folder, [jar])).resolves.toBeUndefined();
  await writeFile(join(folder, 'abc-1.0.jar'), 'abd');
  await expect(verifyJars(folder, [jar])).rejects.toThrow('abc-1.0.jar has SHA-256');
});

test('Maven is asked for the pinned jars and nothing they would bring along', () => {
  expect(pomFor([jar])).toContain(
    '<groupId>org.example</groupId><artifactId>abc</artifactId><version>1.0</version>' +
      '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>',
  );
});

test('every jar is pinned by a whole SHA-256, once', () => {
  const names = list.jars.map(({ group, artifact }) => `${group}:${artifact}`);
  expect(new Set(names).size).toBe(names.length);
  expect(list.jars.filter((each) => !/^[0-9a-f]{64}$/.test(each.sha256))).toEqual([]);
  expect(names).toContain('org.apache.kafka:kafka_2.13');
});
