import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailCatcher, startMailCatcher } from './catcher.ts';

let catcher: MailCatcher;
beforeAll(async () => {
  catcher = await startMailCatcher();
});
afterAll(() => catcher.stop());

const send = async (mail: { to: string; subject: string; text: string; html?: string; messageId?: string }) => {
  const transport = createTransport(catcher.smtpUrl);
  await transport.sendMail({ from: 'layanan@simpul.example', ...mail });
  transport.close();
};
const json = async (path: string, init?: RequestInit) => {
  const response = await fetch(catcher.url + path, init);
  return {
    status: response.status,
    body: (await response.json()) as { items: { subject: string }[]; subject?: string },
  };
};

describe('the mail catcher', () => {
  test('keeps a mail as its reader would see it', async () => {
    const text = 'Pajak Anda telah lunas – terima kasih.\n';
    await send({ to: 'wati@desa.example', subject: 'Bukti bayar – lunas', text, messageId: '<n1@simpul.example>' });
    expect(catcher.mails({ to: 'wati@desa.example' })).toEqual([
      expect.objectContaining({
        from: 'layanan@simpul.example',
        to: ['wati@desa.example'],
        subject: 'Bukti bayar – lunas',
        messageId: 'n1@simpul.example',
        text,
      }),
    ]);
  });

  test('keeps every copy of a mail that was handed over twice', async () => {
    const twice = { to: 'budi@kota.example', subject: 'Tagihan', text: 'x', messageId: '<n2@simpul.example>' };
    await send(twice);
    await send(twice);
    expect(catcher.mails({ to: 'budi@kota.example' }).map(({ messageId }) => messageId)).toEqual([
      'n2@simpul.example',
      'n2@simpul.example',
    ]);
  });

  test('lists mails by recipient over HTTP', async () => {
    await send({ to: 'sari@kota.example', subject: 'Untuk Sari', text: 'x' });
    const { body } = await json('/mails?to=sari%40kota.example');
    expect(body.items.map(({ subject }) => subject)).toEqual(['Untuk Sari']);
    expect((await json('/mails/0')).body.subject).toBeDefined();
    expect((await json('/mails/9999')).status).toBe(404);
  });

  test('shows mails on a page where a mail cannot run anything', async () => {
    await send({
      to: 'eve@kota.example',
      subject: '<script>alert(1)</script>',
      text: 'x',
      html: '<script>alert(2)</script>',
    });
    const response = await fetch(`${catcher.url}/?to=eve%40kota.example`);
    const html = await response.text();
    expect(html).toContain('Surat elektronik');
    expect(html).toContain('&#60;script&#62;alert(1)');
    expect(html).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('keeps text messages with their id and refuses what is none', async () => {
    const message = { to: '+628111111111', text: 'Tagihan terbit' };
    const headers = { 'content-type': 'application/json', 'webhook-id': 'n3' };
    expect((await json('/texts', { method: 'POST', headers, body: JSON.stringify(message) })).status).toBe(202);
    expect((await json('/texts', { method: 'POST', headers, body: '{' })).status).toBe(400);
    expect(catcher.texts({ to: message.to })).toEqual([expect.objectContaining({ id: 'n3', body: message })]);
  });

  test('forgets the oldest when a thousand have come', async () => {
    const small = await startMailCatcher();
    const transport = createTransport({
      url: small.smtpUrl,
      pool: true,
      maxConnections: 4,
      maxMessages: Number.POSITIVE_INFINITY,
    });
    const numbers = Array.from({ length: 1_001 }, (_, number) => number);
    await transport.sendMail({ from: 'a@b.example', to: 'first@kota.example', text: 'x' });
    await Promise.all(
      numbers.slice(1).map(() => transport.sendMail({ from: 'a@b.example', to: 'c@d.example', text: 'x' })),
    );
    expect(small.mails()).toHaveLength(1_000);
    expect(small.mails({ to: 'first@kota.example' })).toEqual([]);
    transport.close();
    await small.stop();
  });
});
