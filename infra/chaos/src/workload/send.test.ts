import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Reach } from '../ground.ts';
import { createHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { type Command, type Patience, send } from './send.ts';

type Answer = (response: ServerResponse) => void;

const evidence = [{ topic: 'probe.pot', type: 'probe.pot.put.v1', where: { op: 'x' } }];
const put: Command = {
  service: 'probe',
  command: 'pot.put',
  who: 'operator:simpul',
  method: 'POST',
  path: '/v1/pots/a/puts',
  body: { parts: [1] },
  keyed: true,
  evidence,
  answered: ({ balance }) => ({ balance }),
};
const unkeyed: Command = { ...put, keyed: false };

const json =
  (status: number, body: unknown): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', etag: '"1"' }).end(JSON.stringify(body));
const nothing: Answer = (response) => void response.destroy();
const silence: Answer = () => undefined;
const half: Answer = (response) => {
  response.writeHead(201, { 'content-length': '100' }).write('{"balance":1');
  response.destroy();
};

const done = json(201, { balance: 1 });
const refusal = json(409, { code: 'pot.sealed' });
const unknown = json(503, { code: 'server.outcome-unknown' });
const unavailable = json(503, { code: 'server.unavailable' });

const opened: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(opened.splice(0).map((close) => close())));

/** Two replicas that answer, between them, as told, one answer after the other, and the last one again and again. */
async function replicas(...answers: Answer[]) {
  const asked: { replica: number; request: IncomingMessage }[] = [];
  const start = async (replica: number) => {
    const server = createServer((request, response) => {
      asked.push({ replica, request });
      answers[Math.min(asked.length, answers.length) - 1]?.(response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    opened.push(async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const urls = await Promise.all([start(0), start(1)]);
  const reach: Reach = { urls: () => urls, token: async (who) => `token of ${who}` };
  const history = createHistory();
  const sending = (command: Command, patience: Partial<Patience> = {}) =>
    send(
      { reach, history, random: createRandom(1), patience: { tryMs: 2_000, allMs: 30_000, tries: 12, ...patience } },
      command,
    );
  return { asked, history, sending };
}

test('An acknowledgement is told with what it said, and stands in the history', async () => {
  const { asked, history, sending } = await replicas(done);
  const sent = await sending(put);
  expect(sent).toMatchObject({ number: 1, command: 'pot.put', end: 'acknowledged', status: 201, tries: 1 });
  expect(sent).toMatchObject({ answered: { balance: 1 }, body: { balance: 1 }, etag: '"1"', evidence });
  expect(history.operations).toEqual([expect.objectContaining({ number: 1, end: 'acknowledged', key: sent.key })]);
  expect(history.operations[0]).not.toHaveProperty('body');
  expect(asked[0]?.request.headers).toMatchObject({
    authorization: 'Bearer token of operator:simpul',
    'idempotency-key': sent.key,
  });
});

test('Without an answer it is sent again at the other replica under the same key', async () => {
  const { asked, sending } = await replicas(nothing, done);
  const sent = await sending(put);
  expect(sent).toMatchObject({ end: 'acknowledged', tries: 2 });
  expect(asked.map(({ replica }) => replica).toSorted()).toEqual([0, 1]);
  expect(asked.map(({ request }) => request.headers['idempotency-key'])).toEqual([sent.key, sent.key]);
});

test('A refusal at once is a refusal, and is not repeated', async () => {
  const { asked, sending } = await replicas(refusal);
  expect(await sending(put)).toMatchObject({ end: 'refused', status: 409, code: 'pot.sealed', tries: 1 });
  expect(asked).toHaveLength(1);
});

test('A refusal after a try without an answer leaves the outcome unknown', async () => {
  const { sending } = await replicas(nothing, refusal);
  expect(await sending(put)).toMatchObject({ end: 'unknown', status: 409, code: 'pot.sealed', tries: 2 });
});

test('A refusal after an error of the server leaves the outcome unknown', async () => {
  const { sending } = await replicas(unknown, refusal);
  expect(await sending(put)).toMatchObject({ end: 'unknown', status: 409, tries: 2 });
});

test('What promises that nothing was changed is repeated, and leaves nothing in doubt', async () => {
  const slower = json(429, { code: 'request.too-many' });
  expect(await (await replicas(unavailable, refusal)).sending(put)).toMatchObject({ end: 'refused', tries: 2 });
  expect(await (await replicas(unavailable, slower, done)).sending(put)).toMatchObject({
    end: 'acknowledged',
    tries: 3,
  });
  expect(await (await replicas(slower, refusal)).sending(put)).toMatchObject({ end: 'refused', tries: 2 });
});

test('What others racing leave as well is evidence of an acknowledgement only', async () => {
  const shared = [{ topic: 'probe.pot', type: 'probe.pot.put.v1', where: {} }];
  const raced = { ...put, shared };
  expect((await (await replicas(done)).sending(raced)).evidence).toEqual([...evidence, ...shared]);
  expect((await (await replicas(refusal)).sending(raced)).evidence).toEqual(evidence);
  expect((await (await replicas(nothing, refusal)).sending(raced)).evidence).toEqual(evidence);
});

test('What an acknowledgement alone can name is its own, and what others may claim is told apart', async () => {
  const shared = [{ topic: 'probe.pot', type: 'probe.pot.put.v1', where: {} }];
  const named = { topic: 'probe.pot', type: 'probe.pot.put.v1', where: { balance: 1 } };
  const telling: Command = {
    ...put,
    shared,
    told: ({ balance }) => [{ ...named, where: { balance } }],
    wrote: ({ balance }) => ({ collection: 'pot', id: 'a', version: 1, values: { balance } }),
  };
  const sent = await (await replicas(done)).sending(telling);
  expect(sent).toMatchObject({ evidence: [...evidence, named, ...shared], shared });
  expect(sent.wrote).toEqual({ collection: 'pot', id: 'a', version: 1, values: { balance: 1 } });
  const refused = await (await replicas(refusal)).sending(telling);
  expect(refused.evidence).toEqual(evidence);
  expect(refused).not.toHaveProperty('shared');
  expect(refused).not.toHaveProperty('wrote');
});

test('An acknowledgement that breaks off is none', async () => {
  const { sending } = await replicas(half, done);
  expect(await sending(put)).toMatchObject({ end: 'acknowledged', tries: 2, body: { balance: 1 } });
});

test('A command without a key is sent once', async () => {
  const lost = await replicas(nothing, done);
  const sent = await lost.sending(unkeyed);
  expect(sent).toMatchObject({ end: 'unknown', tries: 1 });
  expect(sent).not.toHaveProperty('key');
  expect(lost.asked).toHaveLength(1);
  expect(lost.asked[0]?.request.headers).not.toHaveProperty('idempotency-key');
  expect(await (await replicas(unavailable, done)).sending(unkeyed)).toMatchObject({ end: 'unknown', tries: 1 });
});

test('An answer that does not come in time is none', async () => {
  const { sending } = await replicas(silence, done);
  expect(await sending(put, { tryMs: 50 })).toMatchObject({ end: 'acknowledged', tries: 2 });
});

test('Patience ends, by number and by time, and the outcome is unknown', async () => {
  const many = await replicas(nothing);
  expect(await many.sending(put, { tries: 3 })).toMatchObject({ end: 'unknown', tries: 3 });
  expect(many.asked).toHaveLength(3);
  expect(await (await replicas(nothing)).sending(put, { allMs: 0 })).toMatchObject({ end: 'unknown', tries: 1 });
});
