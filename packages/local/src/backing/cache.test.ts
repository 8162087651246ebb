import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../cache-folder.mjs';
import { installOnce, sha256 } from './cache.ts';
import { runFolder } from './run-folder.ts';

const scratch = async () => (await runFolder('test')).path;

test('two runs that install at once leave one whole folder and nothing else', async () => {
  const cache = await scratch();
  const folder = join(cache, 'tool');
  const install = async (draft: string) => {
    await writeFile(join(draft, 'a'), 'a');
    await new Promise(setImmediate);
    await writeFile(join(draft, 'b'), 'b');
  };
  await Promise.all([installOnce(folder, install), installOnce(folder, install)]);
  expect(await readdir(cache)).toEqual(['tool']);
  expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
});

test('an installation that fails leaves nothing that a later run would take for whole', async () => {
  const cache = await scratch();
  const folder = join(cache, 'tool');
  const broken = installOnce(folder, async (draft) => {
    await writeFile(join(draft, 'a'), 'half');
    throw new Error('the network went away');
  });
  await expect(broken).rejects.toThrow('the network went away');
  expect(await readdir(cache)).toEqual([]);
  expect(await installOnce(folder, (draft) => writeFile(join(draft, 'a'), 'whole'))).toBe(true);
  expect(await installOnce(folder, (draft) => writeFile(join(draft, 'a'), 'again'))).toBe(false);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('whole');
});

test('SHA-256 of a file is the published value', async () => {
  const file = join(await scratch(), 'abc');
  await writeFile(file, 'abc');
  expect(await sha256(file)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the cache is where the person said, else where the system keeps such things', () => {
  expect(cacheFolder({ SIMPUL_CACHE: '/big/disk' }, 'linux', '/u')).toBe('/big/disk');
  expect(cacheFolder({ XDG_CACHE_HOME: '/xdg' }, 'linux', '/u')).toBe(join('/xdg', 'simpul'));
  expect(cacheFolder({}, 'linux', '/u')).toBe(join('/u', '.cache', 'simpul'));
  expect(cacheFolder({}, 'darwin', '/u')).toBe(join('/u', 'Library', 'Caches', 'simpul'));
  expect(cacheFolder({ LOCALAPPDATA: '/l' }, 'win32', '/u')).toBe(join('/l', 'simpul'));
});
