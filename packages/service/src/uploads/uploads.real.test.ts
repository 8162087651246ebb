import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { defineRoute, fileKinds, problems, Rejected } from '@simpul/contracts';
import { startProxy, targetOf, throughProxy } from '@simpul/local';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { jpegFile, pdfFile, pngFile } from '../../test/files.ts';
import { nik } from '../../test/issuer.ts';
import { type Served, serve } from '../../test/served.ts';
import { type Reply, route } from '../http/route.ts';
import { openUploads, type StoredFile, type Uploads } from './uploads.ts';

const most = 600_000;
const common = { service: 'g2c', tag: 'parcel', who: ['citizen'], scope: { citizen: 'own' }, examples: {} } as const;
const t = (en: string) => ({ id: `${en} (id)`, en });

const sendPhoto = defineRoute({
  ...common,
  id: 'sendPhoto',
  method: 'post',
  path: '/v1/parcels/{id}/photos',
  summary: t('Send a photo'),
  params: z.strictObject({ id: z.string() }),
  idempotencyKey: 'required',
  upload: { kinds: fileKinds, most },
  response: { status: 201 },
  problems: problems('parcel', { full: { status: 409, title: t('Full'), detail: t('Full') } }),
});
const getPhoto = defineRoute({
  ...common,
  id: 'getPhoto',
  method: 'get',
  path: '/v1/parcels/{id}/photos/{photo}',
  summary: t('Show a photo'),
  params: z.strictObject({ id: z.string(), photo: z.string() }),
  response: { status: 200, files: fileKinds },
  problems: [],
});

let db: Connection;
let uploads: Uploads;
let served: Served;
/** What each parcel refers to, and what it says to the next photo. */
const held = new Map<string, StoredFile[]>();
const keys: (string | undefined)[] = [];
let attach: (id: string, file: StoredFile) => Promise<Reply>;

const files = {
  name: 'photos',
  isHeld: async (owner: string, file: string) => held.get(owner)?.some(({ id }) => id === file) ?? false,
};
const take = async (id: string, file: StoredFile): Promise<Reply> => {
  held.set(id, [...(held.get(id) ?? []), file]);
  return { body: file };
};

beforeAll(async () => {
  const dbName = `uploads-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
  uploads = openUploads(db, files);
  served = await serve([
    route(sendPhoto, ({ params: { id }, receive }) =>
      receive(uploads, id, (file, { request }) => {
        keys.push(request?.bodyHash);
        return attach(id, file);
      }),
    ),
    route(getPhoto, ({ params: { id, photo } }) => {
      const file = held.get(id)?.find((each) => each.id === photo);
      if (!file) throw new Rejected('request.not-found');
      return uploads.reply(file);
    }),
  ]);
  attach = take;
});
afterEach(() => {
  attach = take;
});
afterAll(async () => {
  await served?.stop();
  await db?.dropDatabase();
  await db?.close();
});

interface Sent {
  readonly content: Buffer;
  readonly type?: string;
  readonly id?: string;
  readonly key?: string;
  readonly headers?: Record<string, string>;
  /** without a length said beforehand */
  readonly chunked?: boolean;
}

async function send({ content, type = 'application/pdf', id = 'one', key, headers, chunked = false }: Sent) {
  const response = await fetch(`${served.url}/v1/parcels/${id}/photos`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await served.issuer.token({ actor_kind: 'citizen', nik })}`,
      'content-type': type,
      'idempotency-key': key ?? randomUUID(),
      ...headers,
    },
    ...(chunked
      ? { body: Readable.toWeb(Readable.from([content])) as never, duplex: 'half' as const }
      : { body: new Uint8Array(content) }),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const read = async ({ id }: StoredFile, method = 'GET') =>
  fetch(`${served.url}/v1/parcels/one/photos/${id}`, {
    method,
    headers: { authorization: `Bearer ${await served.issuer.token({ actor_kind: 'citizen', nik })}` },
  });

/** How many files, pieces of files, and beginnings there are that were not there before. */
async function growth(): Promise<() => Promise<number[]>> {
  const count = () =>
    Promise.all(['files', 'chunks', 'begun'].map((part) => db.collection(`photos.${part}`).countDocuments()));
  const before = await count();
  return async () => (await count()).map((number, at) => number - (before[at] ?? 0));
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('a file that is what it says', () => {
  test.each([
    ['application/pdf', pdfFile(most - 100), 'pdf', 3],
    ['image/png', pngFile(), 'png', 1],
    ['image/jpeg; name=x', jpegFile(255 * 1024 - 22), 'jpg', 1],
  ] as const)(
    'is stored as %s and comes back as it was, as nothing but a file',
    async (type, content, ending, chunks) => {
      const grown = await growth();
      const { status, body } = await send({ content, type });
      const kind = type.split(';')[0];
      expect({ status, body }).toEqual({
        status: 201,
        body: {
          id: expect.stringMatching(/^[a-z2-7]{26}$/),
          type: kind,
          length: content.length,
          sha256: sha256(content),
        },
      });
      expect(await grown()).toEqual([1, chunks, 0]);

      const answer = await read(body);
      expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': kind,
        'content-length': String(content.length),
        'content-disposition': `attachment; filename="${body.id}.${ending}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'repr-digest': `sha-256=:${createHash('sha256').update(content).digest('base64')}:`,
      });
      const head = await read(body, 'HEAD');
      expect([head.status, head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual([
        200,
        String(content.length),
        0,
      ]);
    },
  );

  test('has a key that is known again by its content', async () => {
    const key = randomUUID();
    keys.length = 0;
    await send({ content: pdfFile(500), key });
    await send({ content: pdfFile(500), key });
    await send({ content: pdfFile(501), key });
    expect(keys[0]).toMatch(/./);
    expect([keys[1] === keys[0], keys[2] === keys[0]]).toEqual([true, false]);
  });

  test('and is answered as one that was taken before, is not kept twice', async () => {
    const { body: first } = await send({ content: pngFile(), type: 'image/png' });
    const grown = await growth();
    attach = async () => ({ body: first });
    expect(await send({ content: pngFile(), type: 'image/png' })).toMatchObject({ status: 201, body: first });
    expect(await grown()).toEqual([0, 0, 0]);
  });
});

describe('refused, and nothing of it is kept:', () => {
  const whole = pdfFile(most + 1_000);
  test.each<[string, Sent, number, string]>([
    ['a type nobody takes', { content: pdfFile(), type: 'text/html' }, 415, 'upload.type-unsupported'],
    [
      'a compressed body',
      { content: pdfFile(), headers: { 'content-encoding': 'gzip' } },
      415,
      'upload.type-unsupported',
    ],
    ['more than is allowed, as said', { content: whole }, 413, 'request.too-large'],
    ['more than is allowed, unsaid', { content: whole, chunked: true }, 413, 'request.too-large'],
    ['another kind than it claims', { content: pngFile() }, 422, 'upload.not-as-claimed'],
    ['a file cut off', { content: pdfFile(most - 100).subarray(0, 400_000) }, 422, 'upload.not-as-claimed'],
    ['nothing', { content: Buffer.alloc(0) }, 422, 'upload.not-as-claimed'],
  ])('%s', async (_, sent, status, code) => {
    const grown = await growth();
    expect(await send(sent)).toMatchObject({ status, body: { code } });
    expect(await grown()).toEqual([0, 0, 0]);
  });

  test('what its owner refuses', async () => {
    const grown = await growth();
    attach = async () => {
      throw new Rejected('parcel.full');
    };
    expect(await send({ content: pdfFile() })).toMatchObject({ status: 409, body: { code: 'parcel.full' } });
    expect(await grown()).toEqual([0, 0, 0]);
  });
});

test('a sender who breaks off leaves nothing', async () => {
  const grown = await growth();
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  const token = await served.issuer.token({ actor_kind: 'citizen', nik });
  const headers = [
    `POST /v1/parcels/one/photos HTTP/1.1`,
    `host: ${hostname}`,
    `authorization: Bearer ${token}`,
    'content-type: application/pdf',
    'idempotency-key: broken-off',
    'content-length: 590000',
  ];
  socket.write(`${headers.join('\r\n')}\r\n\r\n`);
  socket.write(pdfFile(590_000).subarray(0, 400_000));
  await vi.waitFor(async () => expect(await grown()).toEqual([0, 1, 1]), { timeout: 20_000, interval: 20 });
  socket.destroy();
  await vi.waitFor(async () => expect(await grown()).toEqual([0, 0, 0]), { timeout: 20_000, interval: 20 });
});

test('a reader who goes away in the middle is no error of ours', async () => {
  const { body } = await send({ content: pdfFile(most - 100) });
  const before = served.log.length;
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  const token = await served.issuer.token({ actor_kind: 'citizen', nik });
  socket.write(`GET /v1/parcels/one/photos/${body.id} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`);
  await once(socket, 'data');
  socket.destroy();
  const lines = () => served.log.slice(before).filter(({ operation }) => operation === 'getPhoto');
  await vi.waitFor(() => expect(lines()).toHaveLength(1), { timeout: 20_000 });
  expect(lines()).toMatchObject([{ msg: 'request', status: 200 }]);
});

describe('what a process left behind when it died', () => {
  test('while it was being sent is cleared away', async () => {
    const grown = await growth();
    await db.collection('photos.begun').insertOne({ _id: 'left' as never, owner: 'one', begunAt: new Date() });
    await db.collection('photos.chunks').insertOne({ files_id: 'left', n: 0, data: Buffer.alloc(9) });
    await uploads.sweep();
    expect(await grown()).toEqual([0, 1, 1]);
    await uploads.sweep(0);
    expect(await grown()).toEqual([0, 0, 0]);
  });

  test('before its owner referred to it is cleared away, after that it stays', async () => {
    const grown = await growth();
    const incoming = () => ({ type: 'application/pdf', most, chunks: Readable.from([pdfFile()]) }) as const;
    await uploads.store('one', incoming());
    const kept = await uploads.store('one', incoming());
    held.set('one', [...(held.get('one') ?? []), kept]);
    expect(await grown()).toEqual([2, 2, 2]);
    await uploads.sweep(0);
    expect(await grown()).toEqual([1, 1, 0]);
    expect((await read(kept)).status).toBe(200);
  });

  test('or did not know what had become of it is left to the sweep', async () => {
    const grown = await growth();
    attach = async (id, file) => {
      await take(id, file);
      throw new Error('the answer was lost');
    };
    expect(await send({ content: pdfFile() })).toMatchObject({ status: 500 });
    expect(await grown()).toEqual([1, 1, 1]);
    await uploads.sweep(0);
    expect(await grown()).toEqual([1, 1, 0]);
  });
});

test('while the store is away a file is neither taken nor given, and the sender is told to come again', async () => {
  const { body: there } = await send({ content: pdfFile() });
  const proxy = await startProxy({ target: targetOf(inject('mongoUri')) });
  const away = await mongoose
    .createConnection(throughProxy(inject('mongoUri'), proxy), { dbName: db.name, serverSelectionTimeoutMS: 500 })
    .asPromise();
  const direct = uploads;
  uploads = openUploads(away, files);
  try {
    const grown = await growth();
    proxy.refuse();
    expect(await send({ content: pdfFile() })).toMatchObject({ status: 503, body: { code: 'server.unavailable' } });
    const answer = await read(there);
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-disposition')]).toEqual([
      503,
      '1',
      null,
    ]);
    proxy.heal();
    await vi.waitFor(async () => expect(await send({ content: pdfFile() })).toMatchObject({ status: 201 }), 20_000);
    await direct.sweep(0);
    expect(await grown()).toEqual([1, 1, 0]);
  } finally {
    uploads = direct;
    await away.close();
    await proxy.stop();
  }
});
