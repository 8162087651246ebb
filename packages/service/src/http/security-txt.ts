import type { RequestHandler } from 'express';

const validDays = 30;

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. `contact` is an address as https:, mailto: or tel:.
 * It expires a month from when it is asked for, so that a copy kept somewhere is not believed for ever.
 */
export function securityTxt(contact: string): RequestHandler {
  return (_, res) => {
    const expires = new Date(Date.now() + validDays * 24 * 3_600_000);
    const lines = [`Contact: ${contact}`, `Expires: ${expires.toISOString()}`, 'Preferred-Languages: id, en'];
    res
      .set('Cache-Control', 'max-age=86400')
      .type('text/plain')
      .send(`${lines.join('\n')}\n`);
  };
}
