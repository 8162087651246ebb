import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenOnLoopback, readJson, sendJson } from '../loopback.ts';
import { page } from './page.ts';
import { listenForMail, type Mail } from './smtp.ts';

const LARGEST_TEXT = 64 * 1024;

/** A text message as the gateway port was given it. */
export interface TextMessage {
  readonly receivedAt: string;
  /** The `webhook-id` header: the same for every copy of one message. */
  readonly id: string;
  readonly to: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What was caught, oldest first; of a catcher in another process it takes a moment to know. */
export interface Caught {
  mails(filter?: { to?: string }): readonly Mail[] | Promise<readonly Mail[]>;
  texts(filter?: { to?: string }): readonly TextMessage[] | Promise<readonly TextMessage[]>;
}

/** Catches the mail and text messages of a development system; the newest of each are kept in memory. */
export interface MailCatcher {
  readonly smtpUrl: string;
  /** A page for people; `/mails`, `/mails/<n>` and `/texts` answer with JSON and take `?to=`. */
  readonly url: string;
  /** For TEXT_GATEWAY_URL. */
  readonly textUrl: string;
  /** Oldest first. */
  mails(filter?: { to?: string }): Mail[];
  texts(filter?: { to?: string }): TextMessage[];
  stop(): Promise<void>;
}

/** Starts the mail catcher: on loopback, both ports free ones, and the newest 1,000 kept, unless set. */
export async function startMailCatcher({
  smtpPort = 0,
  httpPort = 0,
  keep = 1_000,
  host = '127.0.0.1',
}: {
  smtpPort?: number;
  httpPort?: number;
  keep?: number;
  host?: string;
} = {}): Promise<MailCatcher> {
  const mails: Mail[] = [];
  const texts: TextMessage[] = [];
  const smtp = await listenForMail(smtpPort, (mail) => add(mails, mail, keep), host);
  const http = await listenOnLoopback(httpPort, host).catch(async (error: unknown) => {
    await smtp.stop();
    throw error;
  });
  const mailsTo = (to?: string | null) => mails.filter((mail) => !to || mail.to.includes(to));
  const textsTo = (to?: string | null) => texts.filter((text) => !to || text.to === to);

  const accept = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = (await readJson(request, LARGEST_TEXT)) as Record<string, unknown> | undefined;
    if (typeof body?.to !== 'string') return sendJson(response, 400, { detail: 'a JSON object with "to" is wanted' });
    const id = String(request.headers['webhook-id'] ?? '');
    add(texts, { receivedAt: new Date().toISOString(), id, to: body.to, body }, keep);
    return sendJson(response, 202, {});
  };

  http.server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', http.url);
    const to = searchParams.get('to');
    if (request.method === 'POST' && pathname === '/texts') return void accept(request, response);
    if (request.method !== 'GET') return sendJson(response, 405, {});
    if (pathname === '/mails') return sendJson(response, 200, { items: mailsTo(to) });
    if (pathname === '/texts') return sendJson(response, 200, { items: textsTo(to) });
    if (pathname === '/') return sendPage(response, page(mailsTo(to), textsTo(to)));
    const mail = mails[Number(/^\/mails\/(\d+)$/.exec(pathname)?.[1])];
    return mail ? sendJson(response, 200, mail) : sendJson(response, 404, {});
  });

  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    url: http.url,
    textUrl: `${http.url}/texts`,
    mails: ({ to } = {}) => mailsTo(to),
    texts: ({ to } = {}) => textsTo(to),
    stop: async () => void (await Promise.all([smtp.stop(), http.stop()])),
  };
}

/** What a catcher in another process caught, by the address of its page. */
export function caughtAt(url: string): Caught {
  const listed = async (kind: 'mails' | 'texts', to?: string): Promise<never[]> => {
    const response = await fetch(`${url}/${kind}${to ? `?${new URLSearchParams({ to })}` : ''}`);
    return ((await response.json()) as { items: never[] }).items;
  };
  return { mails: ({ to } = {}) => listed('mails', to), texts: ({ to } = {}) => listed('texts', to) };
}

function add<T>(list: T[], item: T, keep: number): void {
  list.push(item);
  if (list.length > keep) list.shift();
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
  });
  response.end(html);
}
