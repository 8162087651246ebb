import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '@simpul/local';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFindContact } from './notification.contact.ts';
import { createTextGateway } from './notification.text-gateway.ts';

let server: Server;
let url: string;
let asked: { method?: string; path?: string; headers: Record<string, unknown>; body: string }[];
let answer: { status: number; body: string };

beforeAll(async () => {
  server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    const { method = '', url: path = '', headers } = req;
    asked.push({ method, path, headers, body });
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('the text gateway', () => {
  const text = { id: 'n1', to: '+6281234567890', text: 'Tagihan terbit' };

  it('is given number and text, under an id by which a copy is known', async () => {
    answer = { status: 202, body: '{}' };
    expect(await createTextGateway({ url }).send(text)).toBe('taken');
    expect(asked).toMatchObject([
      { method: 'POST', headers: { 'webhook-id': 'n1', 'webhook-timestamp': expect.stringMatching(/^\d{10}$/) } },
    ]);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ to: '+6281234567890', text: 'Tagihan terbit' });
  });

  it.each([400, 410, 422])('that refuses the text (%i) is not asked again', async (status) => {
    answer = { status, body: '{}' };
    expect(await createTextGateway({ url }).send(text)).toEqual({ refused: 'message-refused' });
  });

  it.each([302, 401, 404, 429, 500, 503])('that cannot take it now (%i) is tried later', async (status) => {
    answer = { status, body: '{}' };
    await expect(createTextGateway({ url }).send(text)).rejects.toMatchObject({ name: 'NotYet' });
  });

  it('that is not there is tried later', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`;
    await expect(createTextGateway({ url: nobody }).send(text)).rejects.toMatchObject({ name: 'NotYet' });
  });
});

describe('the person register', () => {
  const person = 'pabcdefghijklmnopqrstuvwxyz';
  const find = (options: { url?: string; token?: () => Promise<string> } = {}) =>
    createFindContact({ url, token: async () => 'secret', ...options })(person);

  it('is asked by reference with our own token, and what it adds later does no harm', async () => {
    const contact = { channel: 'email', language: 'id', email: 'siti@kota.example' };
    answer = { status: 200, body: JSON.stringify({ person, version: 3, ...contact, pager: '1' }) };
    expect(await find()).toEqual(contact);
    expect(asked).toMatchObject([
      { path: `/v1/persons/${person}/contact`, headers: { authorization: 'Bearer secret' } },
    ]);
  });

  it.each([
    ['does not know the person yet', 404, '{}'],
    ['is out of order', 503, '{}'],
    ['does not let us in', 403, '{}'],
    ['answers what we cannot read', 200, '{"channel":"pigeon"}'],
    ['answers no JSON', 200, 'moved'],
  ])('that %s is asked later', async (_, status, body) => {
    answer = { status, body };
    await expect(find()).rejects.toMatchObject({ name: 'NotYet' });
  });

  it('that is not there, or for which we get no token, is asked later', async () => {
    await expect(find({ url: `http://127.0.0.1:${await freePort()}` })).rejects.toMatchObject({ name: 'NotYet' });
    const token = () => Promise.reject(new Error('no issuer'));
    await expect(find({ token })).rejects.toMatchObject({ name: 'NotYet' });
  });
});
