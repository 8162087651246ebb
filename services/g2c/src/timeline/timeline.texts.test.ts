import { notificationDelivered } from '@simpul/contracts';
import { describe, expect, it } from 'vitest';
import { unfilled, variants } from '../wording/matters.test.kit.ts';
import { matters } from '../wording/matters.ts';
import { type Params, placeholders } from '../wording/wording.ts';
import { describeEntry, entryTexts } from './timeline.texts.ts';

const { template, channel } = notificationDelivered.example;
const examples: Record<string, Params> = {
  ...Object.fromEntries(
    [...matters.map(({ example }) => example), ...variants].map(({ kind, params }) => [kind, params]),
  ),
  'notification.delivered': { template, channel },
};

describe('the texts of entries', () => {
  it('are those of what is told', () => {
    expect(Object.keys(entryTexts).toSorted()).toEqual(Object.keys(examples).toSorted());
  });

  it.each(Object.entries(entryTexts))(
    '%s asks only for values its event gives, the same in both languages',
    (kind, { title, text }) => {
      for (const { id, en } of [title, text]) {
        expect(placeholders({ id, en: '' })).toEqual(placeholders({ id: '', en }));
        expect(Object.keys(examples[kind] ?? {})).toEqual(expect.arrayContaining([...placeholders({ id, en })]));
      }
    },
  );

  it.each(['id', 'en'] as const)('leave nothing unfilled and no code unexplained in %s', (language) => {
    for (const [kind, params] of Object.entries(examples)) {
      const { title, text } = describeEntry(kind, params, language);
      expect(unfilled(`${title} ${text}`)).toEqual([]);
      expect(`${title} ${text}`).not.toMatch(/pbb-p2|duplicate|tax-bill\./);
    }
  });

  it('say what they are about', () => {
    expect(describeEntry('notification.delivered', { template, channel }, 'id')).toEqual({
      title: 'Pemberitahuan dikirim',
      text: 'Kami mengirim surel tentang pembayaran diterima.',
    });
    expect(describeEntry('notification.delivered', { template, channel: 'text' }, 'en').text).toBe(
      'We sent you a text message about a payment received.',
    );
  });

  it('of a kind that a newer version writes show the kind', () => {
    expect(describeEntry('passport.issued', {}, 'en')).toEqual({ title: 'passport.issued', text: 'passport.issued' });
  });
});
