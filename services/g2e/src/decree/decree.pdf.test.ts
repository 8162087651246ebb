import { inflateSync } from 'node:zlib';
import { personnelActionDecreed } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { printDecree } from './decree.pdf.ts';

const { decree, decreedAt, ...matter } = personnelActionDecreed.example;
const verifyAt = 'https://asn.example.go.id/v1/verifications/k3v5qzj2m7x4c6b2n5l7w3r4ta';
const printed = {
  ...{ code: 'k3v5qzj2m7x4c6b2n5l7w3r4ta', decree, matter, verifyAt, issuedAt: decreedAt },
  ...{ agencyName: 'BKPSDM Kota Semarang', nip: '199007012026032001', legalBasis: 'PP 11/2017' },
};

/** How much is drawn: what the pages hold is compressed. */
function drawn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, raw = '']) => raw);
  const inflated = streams.flatMap((raw) => {
    try {
      return [inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  return inflated.filter((each) => each.includes('BT')).reduce((sum, each) => sum + each.split('BT').length, 0);
}

test('a decree has its number in its title and the address of its verification where a program finds it', async () => {
  const pdf = (await printDecree(printed)).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toContain(`/URI (${verifyAt})`);
});

test('name and technical approval are printed where they are known', async () => {
  const plain = drawn(await printDecree(printed));
  expect(drawn(await printDecree({ ...printed, name: 'Siti Aminah', technical: 'PERTEK-1' }))).toBeGreaterThan(plain);
});
