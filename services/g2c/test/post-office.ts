import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** A mail server that can close, and refuses some. */
export interface PostOffice {
  readonly url: string;
  /** While closed it answers every connection with 421. */
  close(): void;
  open(): void;
  stop(): Promise<void>;
}

/** Takes mail in front of another server, as a provider does; a recipient whose name begins with `nobody` is refused for good. */
export async function startPostOffice(behind: string): Promise<PostOffice> {
  const onward = createTransport({ url: behind });
  const refusal = (responseCode: number) => Object.assign(new Error(`refused ${responseCode}`), { responseCode });
  let closed = false;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onMailFrom: (_address, _session, done) => done(closed ? refusal(421) : undefined),
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('nobody') ? refusal(550) : undefined),
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then((raw) => onward.sendMail({ envelope: { from, to }, raw }))
        .then(() => done(), done);
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    close: () => {
      closed = true;
    },
    open: () => {
      closed = false;
    },
    stop: async () => {
      onward.close();
      await new Promise<void>((stopped) => server.close(stopped));
    },
  };
}
