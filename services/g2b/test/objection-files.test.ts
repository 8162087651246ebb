import { createHash, randomUUID } from 'node:crypto';
import { identityAt } from '@simpul/local';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { officers, startTaxWorld, type Taxpayer, type TaxWorld } from './tax.world.ts';

let world: TaxWorld;
let company: Taxpayer;
beforeAll(async () => {
  world = await startTaxWorld();
  company = await world.taxpayer();
});
afterAll(() => world?.stop());

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`, 'latin1');
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const tokens = identityAt(inject('identity'));

async function lodge(): Promise<string> {
  const { id: bill } = await world.assess(company);
  const { status, body } = await world.call(company.who, 'POST', '/v1/objections', {
    body: { bill, agreed: 1_000_000 },
  });
  expect(status).toBe(201);
  return `/v1/objections/${body.id}`;
}

interface Sent {
  readonly who?: string;
  readonly content?: Buffer;
  readonly type?: string;
  readonly document?: string;
  readonly key?: string;
  readonly replica?: number;
}

async function attach(path: string, sent: Sent = {}) {
  const { who = company.who, content = pdf('faktur'), type = 'application/pdf', document = 'invoice' } = sent;
  const { key = randomUUID(), replica = 0 } = sent;
  const response = await fetch(`${world.urls[replica]}${path}/attachments?document=${document}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokens.token(who)}`,
      'content-type': type,
      'idempotency-key': key,
      'accept-language': 'en',
    },
    body: new Uint8Array(content),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

const download = async (path: string, who: string, replica = 0) =>
  fetch(`${world.urls[replica]}${path}`, { headers: { authorization: `Bearer ${await tokens.token(who)}` } });

const stored = async () => ({
  files: await world.db.collection('objection-files.files').countDocuments(),
  unsettled: await world.db.collection('objection-files.begun').countDocuments(),
});

test('a company supports its objection; it and the agency read the document, each reading by an officer on record', async () => {
  const path = await lodge();
  const content = pdf('faktur 010.000-26.00000001');
  const { status, body, headers } = await attach(path, { content });
  const [attachment] = body.attachments;
  expect({ status, attachment }).toEqual({
    status: 201,
    attachment: {
      id: attachment.id,
      document: 'invoice',
      type: 'application/pdf',
      length: content.length,
      sha256: sha256(content),
    },
  });
  const address = headers.get('location') ?? '';
  expect(address).toBe(`${path}/attachments/${attachment.id}`);
  for (const [replica, who] of [company.who, officers.djp, officers.objections].entries()) {
    const answer = await download(address, who, replica % 2);
    expect([answer.status, Buffer.from(await answer.arrayBuffer()).equals(content)]).toEqual([200, true]);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${attachment.id}.pdf"`);
  }
  const readings = world.db.collection('evidence').find({ fields: address.slice('/v1/'.length) });
  expect((await readings.toArray()).map(({ actor }) => actor)).toEqual([
    expect.stringMatching(/^officer:djp\//),
    expect.stringMatching(/^officer:djp\//),
  ]);
  expect((await world.call(officers.djp, 'GET', path)).body.attachments).toEqual([attachment]);
});

test('nobody else: not another company, not another agency, not a bank', async () => {
  const path = await lodge();
  const address = (await attach(path)).headers.get('location') ?? '';
  const other = await world.taxpayer('budi');
  for (const who of [other.who, officers.bapenda]) {
    expect((await download(address, who)).status).toBe(404);
  }
  expect(await attach(path, { who: other.who })).toMatchObject({ status: 404, body: { code: 'objection.not-found' } });
  for (const who of [officers.djp, officers.bank]) {
    expect(await attach(path, { who })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  }
  expect((await download(address, officers.bank)).status).toBe(403);
  // nor by the address of another objection
  const elsewhere = address.replace(path, await lodge());
  const answer = await download(elsewhere, company.who);
  expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'objection.attachment-not-found' }]);
});

test('sent again with its key it is attached once, also where it comes to both replicas at once', async () => {
  const path = await lodge();
  const before = await stored();
  const key = randomUUID();
  const answers = await Promise.all([0, 1, 0, 1].map((replica) => attach(path, { key, replica })));
  const [first] = answers;
  expect(first?.body.attachments).toHaveLength(1);
  for (const { status, body, headers } of answers) {
    expect({ status, body, at: headers.get('location') }).toEqual({
      status: 201,
      body: first?.body,
      at: first?.headers.get('location'),
    });
  }
  const other = await attach(path, { key, content: pdf('lain') });
  expect(other).toMatchObject({ status: 422, body: { code: 'request.key-reused' } });
  expect(await stored()).toEqual({ files: before.files + 1, unsettled: 0 });
});

test('ten at most, also where they come at once, and none after the decision', async () => {
  const path = await lodge();
  const before = await stored();
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, at) => attach(path, { content: pdf(`berkas ${at}`), replica: at % 2 })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(10).fill(201), 409, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'objection.too-many-attachments',
    most: 10,
  });
  expect(await stored()).toEqual({ files: before.files + 10, unsettled: 0 });
  const rejection = { body: { outcome: 'rejected' } };
  expect(await world.call(officers.objections, 'POST', `${path}/decision`, rejection)).toMatchObject({ status: 200 });
  expect(await attach(path)).toMatchObject({ status: 409, body: { code: 'objection.already-decided' } });
  expect(await stored()).toEqual({ files: before.files + 10, unsettled: 0 });
});

test('about a bill that is not there, or is another company’s, nothing begins: both are told alike', async () => {
  const other = await world.taxpayer('budi');
  const { id: theirs } = await world.assess(other);
  for (const bill of ['nobodys', theirs]) {
    for (const [path, body] of [
      ['/v1/objections', { bill, agreed: 1 }],
      ['/v1/instalments', { bill, parts: 2 }],
    ] as const) {
      const answer = await world.call(company.who, 'POST', path, { body });
      expect(answer).toMatchObject({ status: 404, body: { code: 'tax-bill.not-found' } });
    }
  }
});

test('a page that calls itself a PDF is refused', async () => {
  const path = await lodge();
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  expect(await attach(path, { content: page })).toMatchObject({ status: 422, body: { code: 'upload.not-as-claimed' } });
  expect(await attach(path, { content: page, type: 'text/html' })).toMatchObject({
    status: 415,
    body: { code: 'upload.type-unsupported' },
  });
  expect(await attach(path, { document: 'passport' })).toMatchObject({
    status: 400,
    body: { code: 'request.invalid' },
  });
  expect((await world.call(company.who, 'GET', path)).body.attachments).toEqual([]);
});
