import { NotYet } from '@simpul/contracts';
import { createTransport } from 'nodemailer';
import type { Language } from '../wording/wording.ts';
import type { Message } from './notification.message.ts';

/** What becomes of a message that was offered: taken over, or refused for good with a reason. */
export type Handover = 'taken' | { readonly refused: 'address-refused' | 'message-refused' };

/** Hands mail over to one mail server. */
export interface Mailer {
  /**
   * Offers a message. Copies of one notification bear one Message-ID, so that a receiver can drop them.
   * @throws NotYet where the server cannot be reached, answers 4xx, or refuses us rather than the message
   */
  send(mail: { id: string; to: string; language: Language; message: Message }): Promise<Handover>;
  close(): void;
}

/**
 * Mail by SMTP (RFC 5321) through `url`, `smtp://` or `smtps://` with credentials where the server wants them.
 * `from` is the sender as in a From header; its domain also names the Message-ID and the List-Id.
 */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

  return {
    async send({ id, to, language, message }) {
      try {
        await transport.sendMail({
          from,
          // an object is taken as it is, where a string would be parsed and could name further receivers
          to: { name: '', address: to },
          ...message,
          messageId: `<${id}@${domain}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': language,
            'List-Id': `<notification.${domain}>`,
          },
        });
        return 'taken';
      } catch (error) {
        return refusal(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Errors of the mail client quote the server, which quotes the address: only codes leave this function. */
function refusal(error: unknown): Handover {
  const {
    code = 'error',
    responseCode,
    permanent,
    command,
  } = error as {
    code?: string;
    responseCode?: number;
    permanent?: boolean;
    command?: string;
  };
  const address = command === 'RCPT TO' || (code === 'EENVELOPE' && responseCode === undefined);
  if (address && permanent !== false) return { refused: 'address-refused' };
  if (command === 'DATA' && permanent) return { refused: 'message-refused' };
  throw new NotYet(`the mail server (${responseCode ?? code})`);
}
