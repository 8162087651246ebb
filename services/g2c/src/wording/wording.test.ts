import { describe, expect, it } from 'vitest';
import { day, escapeHtml, fill, moment, period, placeholders, rupiah } from './wording.ts';

describe('values for readers', () => {
  it('writes rupiah as on an Indonesian bill', () => {
    expect(rupiah(1_250_000)).toBe('Rp\u00a01.250.000');
    expect(rupiah(0)).toBe('Rp\u00a00');
  });

  it('writes days in both languages, and an instant by the clock of Jakarta', () => {
    expect(day('2026-03-31', 'id')).toBe('31 Maret 2026');
    expect(day('2026-03-31', 'en')).toBe('31 March 2026');
    expect(day('2026-03-31T18:00:00.000Z', 'id')).toBe('1 April 2026');
    expect(moment('2026-03-31T02:15:30.000Z', 'id')).toBe('31 Maret 2026, 09.15 WIB');
    expect(moment('2026-03-31T18:15:30.000Z', 'en')).toBe('1 April 2026, 01:15 WIB');
  });

  it('writes a tax year as it is and a tax month by its name', () => {
    expect(period('2026', 'id')).toBe('2026');
    expect(period('2026-03', 'id')).toBe('Maret 2026');
    expect(period('2026-03', 'en')).toBe('March 2026');
  });
});

describe('fill', () => {
  const text = { id: 'Bayar {amount:rupiah} untuk {what}', en: 'Pay {amount:rupiah} for {what}' };

  it('fills both languages', () => {
    expect(fill(text, { amount: 350_000, what: 'PBB-P2' }, 'id')).toBe('Bayar Rp\u00a0350.000 untuk PBB-P2');
    expect(fill(text, { amount: 350_000, what: 'PBB-P2' }, 'en')).toBe('Pay Rp\u00a0350.000 for PBB-P2');
  });

  it('never reads a value as a template', () => {
    expect(fill(text, { amount: 1, what: '{amount} $& $1' }, 'en')).toBe('Pay Rp\u00a01 for {amount} $& $1');
  });

  it('lets no value break a line, so that none can add a mail header', () => {
    expect(fill(text, { amount: 1, what: 'x\r\nBcc: y' }, 'en')).toBe('Pay Rp\u00a01 for x Bcc: y');
  });

  it('shows a dash for what is missing, also for names every object has', () => {
    expect(fill({ id: '{toString} {absent}', en: '' }, {}, 'id')).toBe('– –');
  });

  it('shows the label of a word, and the word itself where it has none', () => {
    const labels = { tax: { 'pbb-p2': { id: 'PBB-P2', en: 'Land and building tax' } } };
    const named = { id: '{taxType:tax}', en: '{taxType:tax}' };
    expect(fill(named, { taxType: 'pbb-p2' }, 'en', labels)).toBe('Land and building tax');
    expect(fill(named, { taxType: 'pbjt' }, 'en', labels)).toBe('pbjt');
  });

  it('names several words one by one', () => {
    const labels = { can: { see: { id: 'melihat', en: 'see' }, ask: { id: 'meminta', en: 'ask' } } };
    expect(fill({ id: '{what:can}', en: '' }, { what: 'see,ask,sign' }, 'id', labels)).toBe('melihat, meminta, sign');
  });

  it('knows which values a text asks for', () => {
    expect(placeholders(text)).toEqual(new Set(['amount', 'what']));
  });
});

it('escapes what HTML would read as markup', () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
});
