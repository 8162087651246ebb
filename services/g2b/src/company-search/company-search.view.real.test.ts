import { majorityCollection } from '@simpul/backbone';
import { companyRegistered, type DataOf } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type CompanyList, generationOf, openCompanyList, wordsOf } from './company-search.view.ts';

let db: Connection;
let list: CompanyList;

type Registration = DataOf<typeof companyRegistered>;
const kbli = (code: string) => ({ edition: '2020', code }) as const;
const first = { epoch: 1, seq: 1 };

const companies: Record<string, Partial<Registration>> = {
  segar: { nib: '9120000000001', name: 'PT Segar Lereng Ungaran', region: '33.74.01.1001' },
  cafe: { nib: '9120000000002', name: 'CV Café "Kopi-Susu" (Ungaran)', region: '33.74.02.1002' },
  batik: { nib: '9120000000003', name: 'Batik Solo', region: '33.72.01.1001', activities: rated('13134') },
  bali: { nib: '9120000000004', name: 'PT Segar Bali', region: '51.71.01.1001', activities: rated('13134', '56101') },
};

function rated(...codes: string[]): Registration['activities'] {
  return codes.map((code) => ({ kbli: kbli(code), risk: 'low' }));
}

const named = (changes: Partial<Registration>): Registration => ({
  ...companyRegistered.example,
  activities: rated('56101'),
  ...changes,
});

beforeAll(async () => {
  db = await mongoose
    .createConnection(inject('mongoUri'), { dbName: `company-search-${process.pid}-${Date.now()}` })
    .asPromise();
  list = openCompanyList({ generation: 3, collection: () => majorityCollection(db, 'company-search') });
  for (const [id, changes] of Object.entries(companies)) await list.register(id, named(changes), first);
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

type Asked = Omit<Parameters<CompanyList['page']>[0], 'limit'>;
async function found(search: Asked): Promise<string[]> {
  const { items } = await list.page({ limit: 100, ...search });
  return items.map(({ nib }) => Object.keys(companies).find((id) => companies[id]?.nib === nib) ?? nib);
}

test('all are found by name, whatever signs stand around it', async () => {
  expect(await found({})).toEqual(['batik', 'cafe', 'bali', 'segar']);
});

test.each([
  [{ q: 'ungaran' }, ['cafe', 'segar']],
  [{ q: 'UNGARAN segar' }, ['segar']],
  [{ q: 'seg' }, ['bali', 'segar']],
  [{ q: 'egar' }, []],
  [{ q: 'cafe' }, ['cafe']],
  [{ q: 'Café' }, ['cafe']],
  [{ q: 'kopi susu' }, ['cafe']],
  [{ q: '.*' }, []],
  [{ q: '9120000000003' }, ['batik']],
  [{ kbli: '13134' }, ['batik', 'bali']],
  [{ region: '33' }, ['batik', 'cafe', 'segar']],
  [{ region: '33.74' }, ['cafe', 'segar']],
  [{ region: 'id', kbli: '56101', q: 'segar' }, ['bali', 'segar']],
  [{ region: '3' }, []],
  [{ status: 'closed' }, []],
] as const)('%o finds %o', async (search, expected) => {
  expect(await found(search)).toEqual(expected);
});

test('pages follow one another without gap or double, though a company is added meanwhile', async () => {
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await list.page({ limit: 1, cursor });
    names.push(...items.map(({ name }) => name));
    if (names.length === 2) await list.register('new', named({ nib: '9120000000009', name: 'Aaa' }), first);
    cursor = next;
    if (cursor) expect(generationOf(cursor)).toBe(3);
  } while (cursor);
  expect(names.map((name) => wordsOf(name)[0])).toEqual(['batik', 'cv', 'pt', 'pt']);
});

test.each(['x', Buffer.from('[1]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
  'a cursor nobody gave (%s) is refused',
  async (cursor) => {
    await expect(list.page({ limit: 1, cursor })).rejects.toMatchObject({ code: 'request.bad-cursor' });
  },
);

test('an event changes what is listed once, and an older one nothing', async () => {
  await list.register('changing', named({ nib: '9120000000010', name: 'Awal' }), first);
  const rename = (seq: number, name: string) =>
    list.change('changing', { epoch: 1, seq }, (listed) => ({ ...listed, name }));
  await rename(3, 'Ketiga');
  await rename(2, 'Kedua');
  await rename(3, 'Ketiga lagi');
  await list.register('changing', named({ nib: '9120000000010', name: 'Awal' }), first);
  const { items } = await list.page({ limit: 1, q: '9120000000010' });
  expect(items.map(({ name }) => name)).toEqual(['Ketiga']);
  expect(await found({ q: 'awal' })).toEqual([]);
});

test('no person is kept in the list', async () => {
  const { representative } = companyRegistered.example;
  const stored = await db.collection('company-search').find().toArray();
  expect(stored.length).toBeGreaterThan(0);
  expect(JSON.stringify(stored)).not.toContain(representative);
});
