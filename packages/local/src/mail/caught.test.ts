import { afterAll, beforeAll, expect, test } from 'vitest';
import { caughtAt, type MailCatcher, startMailCatcher } from './catcher.ts';

let catcher: MailCatcher;
beforeAll(async () => {
  catcher = await startMailCatcher();
});
afterAll(() => catcher.stop());

test('what a catcher in another process caught is asked for by its address', async () => {
  for (const to of ['+628111', '+628222'])
    await fetch(catcher.textUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'webhook-id': `id of ${to}` },
      body: JSON.stringify({ to, text: 'Kode' }),
    });
  const caught = caughtAt(catcher.url);
  expect(await caught.texts({ to: '+628222' })).toMatchObject([{ to: '+628222', id: 'id of +628222' }]);
  expect(await caught.texts()).toHaveLength(2);
  expect(await caught.mails()).toEqual([]);
});
