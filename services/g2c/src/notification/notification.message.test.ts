import { taxBillPaid } from '@simpul/contracts';
import { describe, expect, it } from 'vitest';
import { unfilled, variants } from '../wording/matters.test.kit.ts';
import { matters } from '../wording/matters.ts';
import { paidParams } from '../wording/tax-bill.wording.ts';
import { type Params, placeholders } from '../wording/wording.ts';
import { composeMessage, knowsTemplate, wordsOf } from './notification.message.ts';
import { templates } from './notification.templates.ts';

// what stands in the timeline only
const silent = [
  'health-card.registered',
  'health-card.member-left',
  'health-card.contribution-base-set',
  'employee.requirement-met',
  'employee.sworn',
  'employee.died',
  'personnel-action.step-approved',
  'personnel-action.lapsed',
  'enrolment.left',
];
const told = [...matters.map(({ example }) => example), ...variants].filter(({ kind }) => !silent.includes(kind));
const examples: Record<string, Params> = Object.fromEntries(told.map(({ kind, params }) => [kind, params]));

describe('the templates', () => {
  it('are those that are asked for', () => {
    expect(Object.keys(templates).toSorted()).toEqual(Object.keys(examples).toSorted());
  });

  it.each(Object.entries(templates))(
    '%s asks only for values its event gives, the same in both languages',
    (name, template) => {
      for (const { id, en } of [template.subject, template.text]) {
        expect(placeholders({ id, en: '' })).toEqual(placeholders({ id: '', en }));
        expect(Object.keys(examples[name] ?? {})).toEqual(expect.arrayContaining([...placeholders({ id, en })]));
      }
    },
  );

  it.each(['id', 'en'] as const)('leave nothing unfilled and no code unexplained in %s', (language) => {
    for (const [name, params] of Object.entries(examples)) {
      const { subject, text } = wordsOf(name, params, language);
      expect(unfilled(`${subject} ${text}`)).toEqual([]);
      expect(`${subject} ${text}`).not.toMatch(/pbb-p2|duplicate/);
    }
  });
});

describe('a message', () => {
  it('tells a payment in the reader’s language, rupiah the Indonesian way', () => {
    const params = paidParams(taxBillPaid.example);
    expect(wordsOf('tax-bill.paid', params, 'id').text).toContain(
      'sebesar Rp\u00a01.250.000 telah diterima pada 5 Maret 2026, 09.30 WIB',
    );
    expect(wordsOf('tax-bill.paid', params, 'en').text).toContain('Your payment of Rp\u00a01.250.000');
  });

  it('names the receipt as its treasury does', () => {
    const { receipt: _, ...state } = taxBillPaid.example;
    const paid = paidParams({ ...state, kind: 'state', ntpn: '0A1B2C3D4E5F6G7H' });
    expect(wordsOf('tax-bill.paid', paid, 'id').text).toContain('NTPN: 0A1B2C3D4E5F6G7H');
    expect(wordsOf('tax-bill.paid', paidParams(taxBillPaid.example), 'id').text).toContain('NTPD: NTPD337426000001');
  });

  it('is plain text and an HTML document in which no value is markup', () => {
    const { text, html } = composeMessage('tax-bill.paid', { ...examples['tax-bill.paid'], ntb: '<img src=x>' }, 'id');
    expect(text).toContain('NTB: <img src=x>');
    expect(html).toContain('NTB: &lt;img src=x&gt;');
    expect(html).toMatch(/^<!doctype html><html lang="id">/);
    expect(html).not.toMatch(/<(img|script|a|link)\b/);
  });

  it('of a template that a newer version made is not worded here', () => {
    expect(knowsTemplate('passport.issued')).toBe(false);
    expect(knowsTemplate('toString')).toBe(false);
    expect(wordsOf('passport.issued', {}, 'id')).toEqual({ subject: 'passport.issued', text: 'passport.issued' });
  });
});
