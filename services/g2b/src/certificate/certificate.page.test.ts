import { type Verification, verifyCertificate } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { unknownPage, verificationPage } from './certificate.page.ts';

const example = verifyCertificate.examples.response as Verification;

test.each([
  ['current', 'Asli dan berlaku', 'Genuine and current'],
  ['superseded', 'Asli, sudah tidak mutakhir', 'Genuine, out of date'],
  ['closed', 'Tidak berlaku lagi', 'No longer valid'],
] as const)('whether a certificate holds (%s) is the heading, in the reader’s language', (status, id, en) => {
  expect(verificationPage({ ...example, status }, 'id')).toContain(`<h1>${id}</h1>`);
  const english = verificationPage({ ...example, status }, 'en');
  expect(english).toContain(`<h1>${en}</h1>`);
  expect(english).toContain('<html lang="en">');
});

test('a name is shown as it was given and never read as a page', () => {
  const name = `PT <script>alert("1")</script> & 'Anak'`;
  const html = verificationPage({ ...example, company: { ...example.company, name } }, 'id');
  expect(html).toContain('PT &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Anak&#39;');
  expect(html).not.toContain('<script');
});

test('a page loads nothing from anywhere', () => {
  for (const html of [verificationPage(example, 'id'), unknownPage('en')]) {
    expect(html).not.toMatch(/\b(src|href)="(?!data:)|url\(|@import/);
  }
});

test('a company is placed by the names of its regions', () => {
  expect(verificationPage(example, 'id')).toContain('Miroto, Kecamatan Semarang Tengah, Kota Semarang, Jawa Tengah');
});
