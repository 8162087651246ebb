import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

const LARGEST_MAIL = 10 * 1024 * 1024;

/** A mail as it was handed over: the envelope's recipients, and what a reader would see. */
export interface Mail {
  readonly receivedAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly text: string;
  readonly html?: string;
  /** By lower-case name; the last one of a name wins. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Listens for SMTP without encryption or sign-in, on loopback unless told, and gives each mail to `received`. */
export async function listenForMail(
  port: number,
  received: (mail: Mail) => void,
  host = '127.0.0.1',
): Promise<{ port: number; stop(): Promise<void> }> {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_MAIL,
    closeTimeout: 200,
    logger: false,
    onData(stream, session, answer) {
      buffer(stream)
        .then(async (bytes) => {
          if (stream.sizeExceeded) throw Object.assign(new Error('message too large'), { responseCode: 552 });
          received(await read(bytes, session));
        })
        .then(() => answer(), answer);
    },
  });
  const server = smtp.listen(port, host);
  await once(server, 'listening');
  // A client that hangs up in the middle of a mail is its own affair.
  smtp.on('error', () => {});
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => smtp.close(resolve)),
  };
}

async function read(bytes: Buffer, { envelope }: SMTPServerSession): Promise<Mail> {
  const email = await PostalMime.parse(bytes);
  return {
    receivedAt: new Date().toISOString(),
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
    subject: email.subject ?? '',
    messageId: (email.messageId ?? '').replace(/^<|>$/g, ''),
    text: email.text ?? '',
    ...(email.html ? { html: email.html } : {}),
    headers: Object.fromEntries(email.headers.map(({ key, value }) => [key, value])),
  };
}
