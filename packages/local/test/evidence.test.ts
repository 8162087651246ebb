import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '@simpul/client';
import type { EvidenceLine } from '@simpul/evidence';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { identityAt, type Replica, type ServiceName } from '../src/index.ts';
import { outcome } from '../src/ops/outcome.ts';
import { citizen, type Flow, siti, startFlow, taxOfficer, villageOf } from './kit.ts';

const soon = { timeout: 30_000, interval: 100 };
const registrar = 'officer:dukcapil-33.74/198503302010011001/registrar';
const personnel = 'officer:bapenda-33.74/198503302010011003/hr';
let flow: Flow;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-evidence-'));
  flow = await startFlow({ services: { g2c: 1, g2b: 1, g2g: 1, g2e: 1 } });
});
afterAll(async () => {
  await flow?.stop();
  if (folder) await rm(folder, { recursive: true });
});

const tokenOf = (who: string) => identityAt(inject('identity')).token(who);
/** The one replica of a service: a flow has also those that it does not ask itself. */
function replicaOf(service: ServiceName): Replica {
  const [replica] = (flow.services as Record<string, { replicas: Replica[] }>)[service]?.replicas ?? [];
  if (!replica) throw new Error(`${service} was not started`);
  return replica;
}
const urlOf = (service: ServiceName) => replicaOf(service).url;

async function ask(service: 'g2b' | 'g2g' | 'g2e', who: string, path: string, body?: unknown) {
  const response = await fetch(`${urlOf(service)}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(who)}`,
      ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

type Query = { limit?: number; cursor?: string };
const whoRead = (query: Query = {}, who = citizen) =>
  unwrap(flow.g2c(who).GET('/v1/me/data-access', { params: { query: { limit: 100, ...query } } }));

/** What a command prints, and its exit code. */
async function ops(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const token = await tokenOf('operator:simpul');
  const code = await outcome(args, { out: (line) => out.push(line), err: (line) => err.push(line), token });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('who read her data', () => {
  beforeAll(async () => {
    const bill = await flow.issue({ village: villageOf(1) });
    await unwrap(flow.g2c(taxOfficer).GET('/v1/tax-bills/{id}', { params: { path: { id: bill.id } } }));
    expect(await ask('g2g', registrar, '/v1/persons/lookup', { nik: siti.nik })).toMatchObject({ status: 200 });
    const copied = () => ask('g2e', personnel, '/v1/person-copies', { nik: siti.nik });
    await vi.waitUntil(async () => (await copied()).status === 201, soon);
    await ask('g2e', personnel, '/v1/person-copies');
    // the copy is fetched from the register, by a grant
    const readers = async () => (await whoRead()).items.map(({ reader }) => reader.client);
    await vi.waitUntil(async () => (await readers()).includes('g2e'), soon);
  });

  test('is told a citizen by every service, with who, what, when and on what ground, newest first', async () => {
    const { items, services } = await whoRead();
    expect(services).toEqual(['g2c', 'g2b', 'g2g', 'g2e'].map((service) => ({ service, answered: true })));
    const of = (service: string) => items.filter((each) => each.service === service);
    expect(of('g2c')).toContainEqual(
      expect.objectContaining({
        reader: {
          ...{ kind: 'officer', agency: 'bapenda-33.74', role: 'tax-officer' },
          employee: expect.stringMatching(/^e[a-z2-7]{26}$/),
        },
        fields: ['taxBill'],
        ground: 'UU 27/2022 Pasal 20 ayat (2) huruf e',
      }),
    );
    expect(of('g2g')).toContainEqual(
      expect.objectContaining({ reader: expect.objectContaining({ agency: 'dukcapil-33.74', role: 'registrar' }) }),
    );
    expect(of('g2e')).toContainEqual(
      expect.objectContaining({ reader: expect.objectContaining({ agency: 'bapenda-33.74', role: 'hr' }) }),
    );
    // the services themselves read by their grants
    expect(of('g2g')).toContainEqual(
      expect.objectContaining({ reader: { kind: 'service', client: 'g2e' }, grant: expect.any(String) }),
    );
    const times = items.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(JSON.stringify(items)).not.toContain(siti.nik);
  });

  test('is the same page by page, over all services', async () => {
    const { items: whole, next: none } = await whoRead();
    expect(none).toBeUndefined();
    const items: typeof whole = [];
    let cursor: string | undefined;
    do {
      const page = await whoRead({ limit: 2, ...(cursor && { cursor }) });
      items.push(...page.items);
      cursor = page.next;
    } while (cursor);
    expect(items.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  });

  test('is told of nobody else, and asking leaves no reading', async () => {
    const before = (await whoRead()).items.length;
    const stranger = await whoRead({}, 'citizen:3578011508850004');
    expect(stranger).toMatchObject({ items: [], services: [{}, {}, {}, {}] });
    expect((await whoRead()).items).toHaveLength(before);
  });

  test('says which service could not be asked, and tells what the others know', async () => {
    const replica = replicaOf('g2e');
    await replica.kill('SIGKILL', { stayDown: true });
    try {
      const { items, services } = await whoRead();
      expect(services).toContainEqual({ service: 'g2e', answered: false, reason: 'unreachable' });
      expect(new Set(items.map(({ service }) => service))).toEqual(new Set(['g2c', 'g2g']));
    } finally {
      await replica.up();
    }
    expect((await whoRead()).services).toContainEqual({ service: 'g2e', answered: true });
  });
});

describe('an export of the evidence', () => {
  let keys: string;
  let exported: string;
  let checkpoints: string;
  let lines: EvidenceLine[];

  beforeAll(async () => {
    keys = join(folder, 'keys.json');
    await writeFile(keys, await (await fetch(`${urlOf('g2g')}/.well-known/evidence-keys`)).text());
    // several checkpoints, the last of some entries
    for (let read = 0; read < 3; read += 1) {
      const sealed = () => flow.database('g2g').collection('evidence-seals').countDocuments();
      const before = await sealed();
      for (let nth = 0; nth < 3; nth += 1) await ask('g2g', registrar, '/v1/persons/lookup', { nik: siti.nik });
      await vi.waitUntil(async () => (await sealed()) > before, soon);
    }
    exported = join(folder, 'g2g.ndjson');
    const { code, err } = await ops('evidence', 'export', 'g2g', '--to', exported, '--url', `g2g=${urlOf('g2g')}`);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^g2g: \d+ entries in /) });
    lines = (await readFile(exported, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    checkpoints = join(folder, 'checkpoints.ndjson');
    const count = lines.filter(({ type }) => type === 'checkpoint').length;
    const published = () => flow.topics.messages('g2g.evidence-checkpoint');
    await vi.waitUntil(() => published().length >= count, soon);
    await writeFile(
      checkpoints,
      published()
        .map(({ value }) => `${value}\n`)
        .join(''),
    );
  });

  /** What verifying an export of these lines says. */
  async function verified(changed: readonly EvidenceLine[], ...more: string[]) {
    const file = join(folder, `${randomUUID()}.ndjson`);
    await writeFile(file, changed.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return ops('evidence', 'verify', file, '--key', keys, ...more);
  }
  const placesOf = (type: EvidenceLine['type']) => lines.flatMap((line, nth) => (line.type === type ? [nth] : []));
  const last = (places: readonly number[]) => places.at(-1) as number;
  const entryAt = (place: number) => lines[place] as EvidenceLine & { type: 'entry' };

  test('proves with the public key alone that nothing was touched, and holds nobody’s number or name', async () => {
    const { code, out } = await ops('evidence', 'verify', exported, '--key', keys, '--checkpoints', checkpoints);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^✓ simpul\/g2g: \d+ checkpoints, \d+ entries, the last sealed at [^;]+; nothing was touched\n {2}WARNING {2}\d+ checkpoints are signed by the development key, .*\n {2}\d+ checkpoints are those that were published$/,
      ),
    });
    const text = await readFile(exported, 'utf8');
    for (const secret of [siti.nik, siti.name, siti.email]) expect(text).not.toContain(secret);
    expect(lines.some((line) => line.type === 'entry' && line.entry.what === 'evidence-exported')).toBe(true);
  });

  test('shows what was changed', async () => {
    const place = placesOf('entry')[1] as number;
    const { entry, ...line } = entryAt(place);
    const { code, out } = await verified(lines.with(place, { ...line, entry: { ...entry, fields: ['nothing'] } }));
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(`^ {2}CHANGED {2}entry 2 \\(${entry._id}\\) was changed after checkpoint \\d+ sealed it`),
    );
  });

  test('shows what was removed, and what was inserted', async () => {
    const place = placesOf('entry')[1] as number;
    const removed = await verified(lines.toSpliced(place, 1));
    expect(removed).toMatchObject({ code: 1, out: expect.stringContaining('REMOVED  entry 2, which was sealed,') });
    const inserted = await verified(
      lines.toSpliced(place, 0, { ...entryAt(place), entry: { ...entryAt(place).entry, _id: 'made-up' } }),
    );
    expect(inserted).toMatchObject({ code: 1, out: expect.stringMatching(/INSERTED .*\(made-up\) was inserted/) });
  });

  test('shows what was reordered', async () => {
    const entries = placesOf('entry');
    const [place, next] = [entries.at(-2) as number, last(entries)];
    const { code, out } = await verified(lines.with(place, entryAt(next)).with(next, entryAt(place)));
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('REORDERED  entry ') });
  });

  test('shows that the end was cut off, to whoever kept the checkpoints', async () => {
    const [, second] = placesOf('checkpoint');
    const end = { type: 'end', checkpoints: 2, size: 0, open: 0, stray: 0 } as const;
    const cut = [...lines.slice(0, (second as number) + 1), end];
    expect(await verified(cut)).toMatchObject({
      code: 0,
      out: expect.stringContaining('whether the end was cut off or the log written anew cannot be told'),
    });
    expect(await verified(cut, '--checkpoints', checkpoints)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/TRUNCATED {2}the export ends with checkpoint 2 .* entries, but checkpoint \d+ /),
    });
    expect(await verified(lines.slice(0, -1))).toMatchObject({ code: 1, out: expect.stringContaining('broke off') });
  });

  test('shows it also by the checkpoints that another service kept', async () => {
    const file = join(folder, 'kept.ndjson');
    const count = placesOf('checkpoint').length;
    const keptIn = (service: ServiceName) =>
      flow.database(service).collection('evidence-checkpoints-of-others').countDocuments({ service: 'g2g' });
    for (const keeper of ['g2c', 'g2b', 'g2e'] as const)
      await vi.waitUntil(async () => (await keptIn(keeper)) >= count, soon);
    const url = ['--url', `g2c=${urlOf('g2c')}`];
    expect(await ops('evidence', 'checkpoints', 'g2g', '--kept-by', 'g2c', '--to', file, ...url)).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^g2c: \d+ checkpoints of g2g in /),
    });
    const untouched = await ops('evidence', 'verify', exported, '--key', keys, '--checkpoints', file);
    expect(untouched).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\d+ checkpoints are those that were published$/),
    });
    const [, second] = placesOf('checkpoint');
    const cut = [...lines.slice(0, (second as number) + 1), lines.at(-1) as EvidenceLine];
    expect(await verified(cut, '--checkpoints', file)).toMatchObject({
      code: 1,
      out: expect.stringContaining('TRUNCATED  the export ends with checkpoint 2 '),
    });
    const none = await ops('evidence', 'checkpoints', 'nobody', '--kept-by', 'g2c', ...url);
    expect(none).toMatchObject({ code: 1, out: '', err: 'g2c: 0 checkpoints of nobody' });
  });

  test('shows what was changed in the store before it was made', async () => {
    const database = flow.database('g2g').collection<{ _id: string; actor: string }>('evidence');
    const { entry } = entryAt(placesOf('entry')[0] as number);
    const untouched = await database.findOne({ _id: entry._id });
    await database.updateOne({ _id: entry._id }, { $set: { actor: 'officer:dukcapil-33.74/nobody' } });
    const file = join(folder, 'again.ndjson');
    await ops('evidence', 'export', 'g2g', '--to', file, '--url', `g2g=${urlOf('g2g')}`);
    const { code, out } = await ops('evidence', 'verify', file, '--key', keys);
    await database.updateOne({ _id: entry._id }, { $set: { actor: untouched?.actor ?? '' } });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(`CHANGED  entry 1 (${entry._id})`) });
  });

  test('asks for what is missing in a sentence', async () => {
    const usage = async (...args: string[]) => (({ code, err }) => ({ code, err }))(await ops('evidence', ...args));
    expect(await usage('verify', exported)).toMatchObject({ code: 2, err: expect.stringContaining('--key') });
    const nowhere = { code: 2, err: expect.stringContaining('nowhere') };
    expect(await usage('verify', 'nowhere', '--key', keys)).toMatchObject(nowhere);
    expect(await usage('verify', exported, '--key', 'simpul/g2g')).toMatchObject({ code: 2 });
    expect(await usage('checkpoints', 'g2g')).toMatchObject({ code: 2, err: expect.stringContaining('--kept-by') });
    const itself = await usage('checkpoints', 'g2g', '--kept-by', 'g2g');
    expect(itself).toMatchObject({ code: 2, err: expect.stringContaining('another one') });
    expect(await usage('export')).toMatchObject({ code: 2, err: expect.stringContaining('name of a service') });
  });
});
