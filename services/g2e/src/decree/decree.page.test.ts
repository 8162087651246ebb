import { type DecreeVerification, verifyDecree } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { decreePage, unknownDecreePage } from './decree.page.ts';

const example = verifyDecree.examples.response as DecreeVerification;

test.each([
  ['effective', 'Asli dan berlaku', 'Genuine and effective'],
  ['not-yet-effective', 'Asli, belum mulai berlaku', 'Genuine, not effective yet'],
] as const)('whether a decree holds (%s) is the heading, in the reader’s language', (status, id, en) => {
  expect(decreePage({ ...example, status }, 'id')).toContain(`<h1>${id}</h1>`);
  expect(decreePage({ ...example, status }, 'en')).toContain(`<h1>${en}</h1>`);
});

test('the page has what can be compared with the paper', () => {
  const html = decreePage(example, 'id');
  for (const each of [example.number, '20 Februari 2027', example.sha256, 'Badan Kepegawaian', '1 Maret 2027'])
    expect(html).toContain(each);
});

test('a page loads nothing from anywhere, nor does that for an unknown code', () => {
  for (const html of [decreePage(example, 'id'), unknownDecreePage('en')]) {
    expect(html).not.toMatch(/\b(src|href)="(?!data:)|url\(|@import/);
  }
  expect(unknownDecreePage('en')).toContain('<h1>Not found</h1>');
});
