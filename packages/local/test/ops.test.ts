import { services } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { identityAt } from '../src/index.ts';
import { outcome } from '../src/ops/outcome.ts';
import { bank, citizen, type Flow, startFlow, taxOfficer, villageOf } from './kit.ts';

const soon = { timeout: 30_000, interval: 100 };
let flow: Flow;
let token: string;
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 1, g2g: 1 } });
  token = await identityAt(inject('identity')).token('operator:simpul');
  await flow.settled();
});
afterAll(() => flow?.stop());

const urlOf = (service: 'g2c' | 'g2g') => flow.services[service].urls[0] as string;

/** What a command prints, and its exit code. */
async function ops(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const urls = ['--url', `g2c=${urlOf('g2c')}`, '--url', `g2g=${urlOf('g2g')}`];
  const code = await outcome([...args, ...urls], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    token,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function json(...args: string[]) {
  const { code, out } = await ops(...args, '--json');
  return { code, ...JSON.parse(out) };
}

interface Listed {
  readonly items: {
    readonly id: string;
    readonly key: string;
    readonly reaction: string;
    readonly cause: string;
    readonly due?: string;
  }[];
}
const listed = async (...args: string[]): Promise<Listed['items']> => {
  const { services: found } = await json('parked', 'list', ...args);
  return Object.values<Listed>(found).flatMap(({ items }) => items);
};

/** A message nobody can read, behind it a payment: the key waits in every reaction that reads payments. */
async function struckBill() {
  const bill = await flow.issue({ village: villageOf(1) });
  await flow.settled();
  const place = flow.topics.messages('g2c.tax-bill').find(({ key }) => String(key) === bill.id);
  if (!place) throw new Error('the bill was not published');
  const headers = { ce_specversion: '1.0', ce_type: 'g2c.tax-bill.paid.v1', note: 'Siti Aminah' };
  await flow.topics.write({ ...place, value: Buffer.from('{"payer":"Siti Aminah"'), headers });
  await flow.pay(bill);
  await vi.waitUntil(async () => (await listed('--key', bill.id)).length === 3, soon);
  await vi.waitUntil(
    async () => (await flow.database('g2g').collection('parked-messages').countDocuments()) >= 2,
    soon,
  );
  return bill;
}

describe('only an operator', () => {
  const routes = (['g2c', 'g2b', 'g2g', 'g2e'] as const)
    .flatMap((service) => services[service].routes)
    .filter(({ path }) => path.startsWith('/ops'));

  test('is named by every operation under /ops, in every service', () => {
    expect(routes).toHaveLength(4 * 14);
    for (const { who } of routes) expect(who).toEqual(['operator']);
  });

  test('may call any of them', async () => {
    const identity = identityAt(inject('identity'));
    const others = [citizen, taxOfficer, bank, 'agency:djp', 'service:g2g', 'provider:x', 'partner:x'];
    const tokens = await Promise.all(others.map((who) => identity.token(who)));
    for (const { method, path } of routes.filter(({ service }) => service === 'g2c')) {
      const address = urlOf('g2c') + path.replace('{id}', 'x').replace('{name}', 'timeline');
      const init = { method: method.toUpperCase(), headers: { 'idempotency-key': 'k' } };
      expect((await fetch(address, init)).status).toBe(401);
      for (const each of tokens) {
        const headers = { ...init.headers, authorization: `Bearer ${each}` };
        expect((await fetch(address, { ...init, headers })).status).toBe(403);
      }
    }
    const { out } = await ops('views', 'list');
    expect(out).not.toContain('generation 2');
  });

  test('is heard: another token ends the command with 3', async () => {
    const other = await identityAt(inject('identity')).token(bank);
    const { code, err } = await ops('status', '--token', other);
    expect(code).toBe(3);
    expect(err).toContain('g2c Not allowed');
  });
});

describe('while nothing is wrong', () => {
  test('status says so, also as JSON, and the check passes', async () => {
    const { code, out, err } = await ops('status', '--check');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^ {2}SERVICE +READY +LIVE +OUTBOX +LAG +PARKED +LATE\n {2}g2c +yes +yes +0 +0 +0 +0\n {2}g2g +yes +yes +0 +0 +0 +0\n/,
    );
    const { services: found, unreachable } = await json('status');
    expect(unreachable).toEqual({});
    expect(found.g2c).toMatchObject({ service: 'g2c', ready: true, unknown: [] });
    const reactions = found.g2c.lag.map(({ reaction }: { reaction: string }) => reaction);
    expect(reactions).toEqual(expect.arrayContaining(['notify', 'deliver', 'timeline']));
  });

  test('lists are empty, and a redrive or discard of everything finds nothing', async () => {
    expect(await ops('parked', 'list')).toEqual({ code: 0, out: 'No key is parked.', err: '' });
    expect(await ops('parked', 'redrive', '--all')).toEqual({ code: 1, out: '', err: 'No parked key fits.' });
    const discarded = await ops('parked', 'discard', '--all', '--reason', 'nothing is there at all');
    expect(discarded).toMatchObject({ code: 1, err: 'No parked key fits.' });
  });

  test('verify finds no damage', async () => {
    const { code, out } = await ops('verify');
    expect(out).toMatch(/✓ g2c: no damage; compared \d+ events/);
    expect(out).toMatch(/✓ g2g: no damage; compared \d+ events/);
    expect(code).toBe(0);
    const lines = (await ops('verify', '--json')).out.split('\n').map((line) => JSON.parse(line));
    expect(lines.filter(({ type }) => type === 'summary').map(({ service }) => service)).toEqual(['g2c', 'g2g']);
  });
});

describe('a parked key', () => {
  test('is found by what it is, and fails the check', async () => {
    const bill = await struckBill();
    const keys = await listed('--key', bill.id);
    expect(keys.map(({ reaction }) => reaction).toSorted()).toEqual(['ledger', 'notify', 'timeline']);
    expect(keys.every(({ cause }) => cause === 'unreadable')).toBe(true);
    expect(await listed('--reaction', 'notify', '--cause', 'unreadable')).toHaveLength(1);
    expect(await listed('--cause', 'not-yet')).toEqual([]);
    const { code, out } = await ops('status', '--check');
    expect(code).toBe(1);
    expect(out).toMatch(/Parked keys\n.*\n {2}g2c +notify +unreadable +1 +no/);
    const table = await ops('parked', 'list', '--limit', '1');
    expect(table.out).toContain('There are more in g2c');
  });

  test('is shown with position, trace and what its contract knows, and nothing that could be personal', async () => {
    const [key] = await listed('--reaction', 'ledger');
    const { code, out } = await ops('parked', 'show', key?.id ?? '');
    expect(code).toBe(0);
    expect(out).toMatch(/cause +unreadable/);
    expect(out).toMatch(/value +22 bytes, sha256 [0-9a-f]{64}/);
    expect(out).toMatch(/data +\{"kind":"regional".*"ntb":"210000/);
    expect(out).toMatch(/trace +[0-9a-f]{32}/);
    expect(out).not.toContain('Siti');
    const told = flow.topics.messages('g2c.tax-bill').filter(({ key: id }) => String(id) === key?.key);
    const offsets = told.slice(told.findIndex(({ headers }) => !headers.ce_id)).map(({ offset }) => String(offset));
    const entry = await flow.database('g2g').collection('evidence').findOne({ what: 'parked-shown' });
    expect(entry).toMatchObject({ actor: expect.stringMatching(/^operator:/), key: key?.id, offsets });
    const missing = await ops('parked', 'show', 'no such|key');
    expect(missing).toMatchObject({ code: 1, out: '', err: expect.stringContaining('No key with this id is parked') });
  });

  test('is tried again when that is asked, and stays parked where it fails again', async () => {
    const before = await json('parked', 'list', '--reaction', 'ledger');
    const { code, out } = await ops('parked', 'redrive', '--reaction', 'ledger');
    expect(code).toBe(0);
    expect(out).toMatch(/g2g +1 +- +0/);
    await vi.waitFor(async () => {
      const { services: found } = await json('parked', 'list', '--reaction', 'ledger');
      expect(found.g2g.items[0].attempts).toBe(before.services.g2g.items[0].attempts + 1);
    }, soon);
  });

  test('is not discarded without a reason, from the command line or past it', async () => {
    expect((await ops('parked', 'discard', '--all')).code).toBe(2);
    for (const body of [{ all: true }, { all: true, reason: 'too short' }, { reason: 'nothing is selected here' }]) {
      const response = await fetch(`${urlOf('g2g')}/ops/parked/discard`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': 'none' },
        body: JSON.stringify(body),
      });
      expect([400, 422]).toContain(response.status);
    }
    expect(await listed('--reaction', 'ledger')).toHaveLength(1);
    expect(await flow.database('g2g').collection('ops-evidence').countDocuments({ what: 'discard' })).toBe(0);
  });

  test('loses by a discard only the message that failed; the payment behind it has its effect', async () => {
    const [key] = await listed('--reaction', 'ledger');
    const reason = 'written past the services by a test';
    const other = await ops('parked', 'discard', key?.id ?? '', '--offset', '999', '--reason', reason);
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('look at the key again') });
    const { code, out } = await ops('parked', 'discard', key?.id ?? '', '--reason', reason);
    expect(code).toBe(0);
    expect(out).toMatch(/g2g +1 +1 +0/);
    await vi.waitUntil(async () => (await listed('--reaction', 'ledger')).length === 0, soon);
    expect(await flow.ledger({ region: villageOf(1) })).toHaveLength(1);
    const kept = await flow.database('g2g').collection('ops-evidence').find({ what: 'discard' }).toArray();
    expect(kept).toMatchObject([
      { actor: 'operator:simpul', reason, cause: 'unreadable', message: { offset: expect.any(String) } },
    ]);
    const rest = await ops('parked', 'discard', '--cause', 'unreadable', '--reason', reason);
    expect(rest.out).toMatch(/g2c +2 +2 +0/);
    await vi.waitUntil(async () => (await listed()).length === 0, soon);
    expect((await ops('status', '--check')).code).toBe(0);
    await flow.settled();
    const paid = (await flow.timeline()).filter(({ kind }) => kind === 'tax-bill.paid');
    expect(paid).toHaveLength(1);
  });
});

describe('a view', () => {
  const view = async () => {
    const { services: found } = await json('views', 'list');
    return found.g2c.find(({ name }: { name: string }) => name === 'timeline');
  };

  test('is rebuilt beside the one that is read, says what it lacks, and is read once that is seen to', async () => {
    const before = await flow.timeline();
    const { code, out } = await ops('views', 'rebuild', 'timeline');
    expect(code).toBe(0);
    expect(out).toMatch(/g2c +timeline +generation 1 +generation 2/);
    // What was discarded before still stands on the topic, and is parked again by whoever reads that anew.
    await vi.waitUntil(async () => (await listed('--reaction', 'timeline.g2')).length === 1, soon);
    await vi.waitFor(
      async () => expect(await view()).toMatchObject({ live: 1, lacks: '1 keys that are parked' }),
      soon,
    );
    const reason = 'discarded from the first generation before';
    expect((await ops('parked', 'discard', '--reaction', 'timeline.g2', '--reason', reason)).code).toBe(0);
    await vi.waitFor(async () => expect(await view()).toMatchObject({ live: 2 }), soon);
    const entries = (all: typeof before) => all.map(({ kind, about }) => `${kind} ${about.id}`).toSorted();
    expect(entries(await flow.timeline())).toEqual(entries(before));
  });

  test('that nobody has cannot be rebuilt', async () => {
    const { code, err } = await ops('views', 'rebuild', 'nothing');
    expect({ code, err }).toEqual({
      code: 1,
      err: 'No service has a view nothing; `views list` shows those there are.',
    });
  });
});

test('where one service cannot be asked, the others are told and the code is 3', async () => {
  const { code, out, err } = await ops('status', '--url', 'g2b=http://127.0.0.1:1');
  expect(code).toBe(3);
  expect(out).toMatch(/g2c +yes/);
  expect(err).toMatch(/^g2b does not answer: /);
});
