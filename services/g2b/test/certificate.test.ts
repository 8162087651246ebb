import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  type PublicCompany,
  registerCompany,
  searchCompanies,
  Verification,
  verifyCertificate,
} from '@simpul/contracts';
import { identityAt } from '@simpul/local';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { body, type CompanyWorld, kbli, niks, people, startCompanyWorld } from './company.world.ts';

let world: CompanyWorld;

beforeAll(async () => {
  world = await startCompanyWorld();
});
afterAll(() => world?.stop());

let turn = 0;

/** Asks one replica, then the other. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  turn += 1;
  return fetch(`${world.urls[turn % 2]}${path}`, { headers });
}

async function certificateOf(id: string, who: string = people.siti): Promise<Response> {
  const token = await identityAt(inject('identity')).token(who);
  return ask(`/v1/companies/${id}/certificate`, { authorization: `Bearer ${token}` });
}

/** Follows the QR's address, as the file has it. */
async function verificationPathIn(certificate: Response): Promise<{ path: string; sha256: string }> {
  const file = Buffer.from(await certificate.arrayBuffer());
  const address = /\/URI \(([^)]+)\)/.exec(file.toString('latin1'))?.[1] ?? '';
  return { path: new URL(address).pathname, sha256: createHash('sha256').update(file).digest('hex') };
}

async function verified(path: string): Promise<Verification> {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  return Verification.parse(await answer.json());
}

async function search(query: string): Promise<PublicCompany[]> {
  const answer = await ask(`/v1/companies?${query}`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { items: PublicCompany[] }).items;
}

test('a representative gets the certificate as a signed PDF, the same from every replica', async () => {
  const { id, nib } = await world.register('siti');
  const [one, other] = [await certificateOf(id), await certificateOf(id)];
  expect(one.status).toBe(200);
  expect(one.headers.get('content-type')).toBe('application/pdf');
  expect(one.headers.get('content-disposition')).toBe(`inline; filename="nib-${nib}.pdf"`);
  expect(one.headers.get('cache-control')).toBe('no-store');
  const file = Buffer.from(await one.arrayBuffer());
  expect(file.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
  expect(file.equals(Buffer.from(await other.arrayBuffer()))).toBe(true);
});

test('nobody else gets it but officers of the region', async () => {
  const { id } = await world.register('siti');
  const statuses = async (...who: string[]) =>
    Promise.all(who.map(async (each) => (await certificateOf(id, each)).status));
  expect(await statuses(people.city, people.province)).toEqual([200, 200]);
  expect(await statuses(people.budi, people.elsewhere, people.enterprise)).toEqual([404, 404, 404]);
  expect((await ask(`/v1/companies/${id}/certificate`)).status).toBe(401);
});

test('anybody can follow its QR: current, then out of date, current again with a new one, and closed', async () => {
  const company = await world.register('siti', body({ name: 'PT Semula' }));
  const { id, nib } = company;
  const first = await verificationPathIn(await certificateOf(id));
  expect(await verified(first.path)).toMatchObject({
    status: 'current',
    sha256: first.sha256,
    signedBy: expect.stringContaining('not valid'),
    company: { nib, name: 'PT Semula', permits: [{ kbli: kbli('56103'), permit: 'nib', basis: 'nib' }] },
  });

  const path = `/v1/companies/${id}`;
  const renamed = { body: { name: 'PT Sekarang', selfDeclaration: false }, ifMatch: '"1"' };
  expect((await world.call('siti', 'PATCH', path, renamed)).status).toBe(200);
  expect(await verified(first.path)).toMatchObject({ status: 'superseded', company: { name: 'PT Semula' } });
  const second = await verificationPathIn(await certificateOf(id));
  expect(second.path).not.toBe(first.path);
  expect(await verified(second.path)).toMatchObject({ status: 'current', company: { name: 'PT Sekarang' } });

  await world.call('siti', 'POST', `${path}/closure`, { body: { reason: 'ceased' } });
  for (const each of [first, second]) {
    expect(await verified(each.path)).toMatchObject({ status: 'closed', closedAt: expect.any(String) });
  }
  expect((await certificateOf(id)).status).toBe(409);
});

test('a mandate is nobody’s business: giving one leaves a certificate current', async () => {
  const { id } = await world.register('siti');
  const { path } = await verificationPathIn(await certificateOf(id));
  const mandate = { body: { nik: niks.budi, powers: ['tax'] } };
  expect((await world.call('siti', 'POST', `/v1/companies/${id}/mandates`, mandate)).status).toBe(201);
  expect((await verified(path)).status).toBe('current');
});

test('a browser gets a page in the reader’s language, a program JSON, and neither a person', async () => {
  const { id, mandates } = await world.register('siti', body({ name: 'PT <b>Tebal</b>' }));
  const { path } = await verificationPathIn(await certificateOf(id));
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  const page = await ask(path, browser);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('vary')).toContain('Accept');
  const [indonesian, english, data] = await Promise.all([
    page.text(),
    ask(path, { ...browser, 'accept-language': 'en' }).then((answer) => answer.text()),
    ask(path).then((answer) => answer.text()),
  ]);
  expect(indonesian).toContain('<h1>Asli dan berlaku</h1>');
  expect(english).toContain('<h1>Genuine and current</h1>');
  expect(english).toContain('PT &lt;b&gt;Tebal&lt;/b&gt;');
  expect(JSON.parse(data)).toMatchObject({ status: 'current' });
  for (const text of [indonesian, english, data]) expect(text).not.toContain(mandates[0].person);
});

const browserPath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

test.skipIf(!browserPath)('a telephone shows the page whole, with its style and nothing from elsewhere', async () => {
  const { id } = await world.register('siti', body({ name: `PT ${'Panjangsekali'.repeat(8)}` }));
  const { path } = await verificationPathIn(await certificateOf(id));
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    const address = `${world.urls[0]}${path}`;
    await page.goto(address);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Asli dan berlaku');
    const border = "getComputedStyle(document.querySelector('header')).borderLeftColor";
    expect(await page.evaluate(border)).toBe('rgb(27, 110, 60)');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([address]);
  } finally {
    await browser.close();
  }
});

test('a code that was never issued is told to be none, to a browser and to a program', async () => {
  const path = `/v1/verifications/${'a'.repeat(26)}`;
  const page = await ask(path, { accept: 'text/html', 'accept-language': 'en' });
  expect(page.status).toBe(404);
  expect(await page.text()).toContain('<h1>Not found</h1>');
  const problem = await ask(path);
  expect([problem.status, await problem.json()]).toMatchObject([404, { code: 'certificate.not-found' }]);
  expect((await ask('/v1/verifications/x')).status).toBe(404);
});

test('companies are found by everybody, with what they may do, and without anybody in them', async () => {
  const name = 'PT Cari Ketemu';
  const activities = [kbli('56103'), kbli('11040')];
  const { id, nib, mandates } = await world.register('siti', body({ name, activities, region: '33.74.01.1001' }));
  await vi.waitFor(
    async () =>
      expect(await search('q=ketemu+cari&kbli=11040&region=33.74')).toMatchObject([
        {
          nib,
          status: 'registered',
          name,
          activities: [
            { kbli: kbli('56103'), title: 'Kedai Makanan', licensed: true },
            { kbli: kbli('11040'), title: 'Industri Minuman Ringan', licensed: false },
          ],
        },
      ]),
    { timeout: 20_000, interval: 100 },
  );
  expect(await search('q=ketemu&region=51')).toEqual([]);
  const found = JSON.stringify(await search(`q=${nib}`));
  expect(found).toContain(name);
  for (const hidden of [mandates[0].person, 'capital', 'deed', 'mandates']) expect(found).not.toContain(hidden);

  await world.call('siti', 'POST', `/v1/companies/${id}/closure`, { body: { reason: 'ceased' } });
  await vi.waitFor(
    async () => expect(await search('q=ketemu&status=closed')).toMatchObject([{ nib, status: 'closed' }]),
    { timeout: 20_000, interval: 100 },
  );
});

test('a search that cannot be meant is refused', async () => {
  for (const query of ['region=semarang', 'kbli=5610', 'q=x', 'limit=101', 'cursor=x', 'nik=3374014107900001']) {
    const answer = await ask(`/v1/companies?${query}`);
    expect([query, answer.status]).toEqual([query, 400]);
  }
});

test('the examples of the contract run, and are answered as they say', async () => {
  const told = verifyCertificate.examples.response?.company;
  const { id } = await world.register('siti', registerCompany.examples.body);
  const { path } = await verificationPathIn(await certificateOf(id));
  const { company } = await verified(path);
  const lasting = (permits: Verification['company']['permits'] = []) =>
    permits.map(({ licensedAt: _, ...permit }) => permit);
  expect({ ...company, ...{ nib: '', registeredAt: '' }, permits: lasting(company.permits) }).toEqual({
    ...{ ...told, nib: '', registeredAt: '' },
    permits: lasting(told?.permits),
  });

  const { query = {}, response } = searchCompanies.examples;
  const texts = Object.entries(query).map(([name, value]) => [name, String(value)] as const);
  const asked = new URLSearchParams(Object.fromEntries(texts));
  const [example] = response?.items ?? [];
  const { nib } = company;
  await vi.waitFor(
    async () => {
      const items = await search(asked.toString());
      expect(items).toContainEqual({ ...example, nib, registeredAt: company.registeredAt });
    },
    { timeout: 20_000, interval: 100 },
  );
});
