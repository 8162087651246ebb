import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { freePort, startMailCatcher } from '@simpul/local';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMailer } from './notification.mail.ts';

const from = 'Simpul <layanan@simpul.example>';
const message = { subject: 'Tagihan – lunas', text: 'Rp\u00a0350.000\n', html: '<p>Rp\u00a0350.000</p>' };
const mailTo = (to: string, id = 'n1') => ({ id, to, language: 'id' as const, message });

describe('mail', () => {
  it('arrives as it was written, marked as automatic, from the sender, to one reader', async () => {
    const catcher = await startMailCatcher();
    const mailer = createMailer({ url: catcher.smtpUrl, from });
    expect(await mailer.send(mailTo('siti@kota.example'))).toBe('taken');
    expect(catcher.mails()).toEqual([
      expect.objectContaining({
        from: 'layanan@simpul.example',
        to: ['siti@kota.example'],
        subject: message.subject,
        text: expect.stringContaining('Rp\u00a0350.000'),
        html: expect.stringContaining('<p>Rp\u00a0350.000</p>'),
        messageId: 'n1@simpul.example',
        headers: expect.objectContaining({
          'auto-submitted': 'auto-generated',
          'content-language': 'id',
          'list-id': '<notification.simpul.example>',
        }),
      }),
    ]);
    mailer.close();
    await catcher.stop();
  });

  it('that is offered twice bears the same Message-ID', async () => {
    const catcher = await startMailCatcher();
    const mailer = createMailer({ url: catcher.smtpUrl, from });
    await mailer.send(mailTo('siti@kota.example', 'n2'));
    await mailer.send(mailTo('siti@kota.example', 'n2'));
    expect(catcher.mails().map(({ messageId }) => messageId)).toEqual(['n2@simpul.example', 'n2@simpul.example']);
    mailer.close();
    await catcher.stop();
  });

  it('never goes to more readers than the one it is for', async () => {
    const catcher = await startMailCatcher();
    const mailer = createMailer({ url: catcher.smtpUrl, from });
    await mailer.send(mailTo('a@kota.example, b@kota.example')).catch(() => undefined);
    expect(catcher.mails({ to: 'b@kota.example' })).toEqual([]);
    mailer.close();
    await catcher.stop();
  });
});

describe('a mail server', () => {
  let server: SMTPServer;
  let url: string;
  const answer = (code: number) => Object.assign(new Error('no <secret@kota.example>'), { responseCode: code });

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      closeTimeout: 100,
      onAuth: (_auth, _session, done) => done(answer(535)),
      onMailFrom: ({ address }, _session, done) => done(address.startsWith('banned') ? answer(553) : undefined),
      onRcptTo({ address }, _session, done) {
        const code = Number(/^rcpt(\d{3})@/.exec(address)?.[1]);
        done(code ? answer(code) : undefined);
      },
      onData(stream, { envelope }, done) {
        const code = Number(/^data(\d{3})@/.exec(envelope.rcptTo[0]?.address ?? '')?.[1]);
        stream.resume().once('end', () => done(code ? answer(code) : undefined));
      },
    });
    const listening = server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    url = `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((closed) => server.close(closed)));

  const offer = async (to: string, options: { url?: string; from?: string } = {}) => {
    const mailer = createMailer({ url, from, ...options });
    return mailer.send(mailTo(to)).finally(() => mailer.close());
  };

  it.each([550, 551, 553])('that refuses the address for good (%i) is not asked again', async (code) => {
    expect(await offer(`rcpt${code}@kota.example`)).toEqual({ refused: 'address-refused' });
  });

  it('that refuses the message for good is not asked again', async () => {
    expect(await offer('data554@kota.example')).toEqual({ refused: 'message-refused' });
  });

  it.each(['rcpt450', 'rcpt421', 'data451'])('that asks to be tried later (%s) is tried later', async (name) => {
    await expect(offer(`${name}@kota.example`)).rejects.toMatchObject({ name: 'NotYet' });
  });

  it('that refuses us rather than the message is tried later', async () => {
    await expect(offer('siti@kota.example', { from: 'banned@simpul.example' })).rejects.toMatchObject({
      name: 'NotYet',
    });
    const signedIn = url.replace('smtp://', 'smtp://user:wrong@');
    await expect(offer('siti@kota.example', { url: signedIn })).rejects.toMatchObject({ name: 'NotYet' });
  });

  it('that is not there is tried later', async () => {
    const nobody = `smtp://127.0.0.1:${await freePort()}`;
    await expect(offer('siti@kota.example', { url: nobody })).rejects.toMatchObject({ name: 'NotYet' });
  });

  it('never gets an address into our errors', async () => {
    const error = await offer('rcpt450@kota.example').catch((reason: unknown) => reason);
    expect(inspect(error, { depth: null })).toContain('NotYet: the mail server (450)');
    expect(inspect(error, { depth: null })).not.toContain('@kota.example');
  });
});
