import { verifyCertificate } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { printCertificate } from './certificate.pdf.ts';

const example = verifyCertificate.examples.response;
if (!example) throw new Error('the route has no example');
const { code, company } = example;
const issuedAt = '2026-03-12T02:00:00.000Z';
const verifyAt = `https://usaha.example.go.id/v1/verifications/${code}`;
const print = () => printCertificate({ code, company, issuedAt, verifyAt });

test('a certificate has its code and the address of its verification where a reader and a program find them', async () => {
  const pdf = (await print()).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toContain(`/URI (${verifyAt})`);
  expect(pdf).toContain('/Lang (id-ID)');
});

test('many lines of business go on on further pages', async () => {
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;
  const [first] = company.permits;
  if (!first) throw new Error('the example has no line of business');
  const permits = Array.from({ length: 20 }, () => first);
  expect(pages(await print())).toBe(1);
  expect(pages(await printCertificate({ code, company: { ...company, permits }, issuedAt, verifyAt }))).toBe(2);
});
