import { expect, test } from 'vitest';
import { emptyTree, grown, leafHash, rootOf } from './tree.ts';

// The test vectors of the reference implementation of Certificate Transparency, on which RFC 6962 and 9162 stand.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hashes = leaves.map((hex) => leafHash(Buffer.from(hex, 'hex')));

test('the roots are those of the standard, leaf by leaf', () => {
  const found = roots.map((_, size) => rootOf(grown(emptyTree, hashes.slice(0, size))).toString('hex'));
  expect(found).toEqual(roots);
});

test('a tree that grows in batches of any size has the roots of one made at once', () => {
  for (let first = 0; first <= hashes.length; first += 1) {
    const begun = grown(emptyTree, hashes.slice(0, first));
    const whole = grown(begun, hashes.slice(first));
    expect({ first, size: whole.size, root: rootOf(whole).toString('hex') }).toEqual({
      first,
      size: hashes.length,
      root: roots[hashes.length],
    });
  }
});

test('a tree of more leaves than 32 bits count still grows as the standard says', () => {
  const peaks = hashes.slice(0, 2);
  const huge = { size: 2 ** 33 + 1, peaks };
  const { size, peaks: after } = grown(huge, hashes.slice(2, 3));
  expect(size).toBe(2 ** 33 + 2);
  expect(after).toHaveLength(2);
  expect(after[0]).toEqual(peaks[0]);
});
