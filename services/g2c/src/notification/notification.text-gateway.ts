import { NotYet } from '@simpul/contracts';
import type { Handover } from './notification.mail.ts';

/** Hands short texts over to the gateway that sends them to telephones. */
export interface TextGateway {
  /**
   * Offers a text. Copies of one notification bear one `webhook-id`, so that the gateway can drop them.
   * @throws NotYet where the gateway cannot be reached or asks to be tried later
   */
  send(text: { id: string; to: string; text: string }): Promise<Handover>;
}

/**
 * A gateway behind HTTP: `POST {"to": "+62…", "text": "…"}` with the headers `webhook-id` and `webhook-timestamp`
 * of Standard Webhooks. 2xx takes the text over; 4xx refuses it for good, but for 401, 403, 404, 408, 425 and 429,
 * which say something about us or the hour.
 */
export function createTextGateway({ url }: { url: string }): TextGateway {
  const oursOrLater = new Set([401, 403, 404, 408, 425, 429]);

  return {
    async send({ id, to, text }) {
      let status: number;
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
          },
          body: JSON.stringify({ to, text }),
          redirect: 'error',
          signal: AbortSignal.timeout(10_000),
        });
        await response.body?.cancel();
        status = response.status;
      } catch {
        throw new NotYet('the text gateway');
      }
      if (status >= 200 && status < 300) return 'taken';
      if (status >= 400 && status < 500 && !oursOrLater.has(status)) return { refused: 'message-refused' };
      throw new NotYet(`the text gateway (${status})`);
    },
  };
}
