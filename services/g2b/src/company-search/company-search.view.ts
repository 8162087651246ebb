import { type Collection, type Ground, isDuplicateKey, type Page } from '@simpul/backbone';
import {
  ancestors,
  type companyRegistered,
  type DataOf,
  type PublicCompany,
  type RegionCode,
  Rejected,
} from '@simpul/contracts';

/** A company as it is found: no person, no capital, no deed. `activities` without their titles. */
export interface Listed extends Omit<PublicCompany, 'activities'> {
  readonly activities: readonly Omit<PublicCompany['activities'][number], 'title'>[];
}

/** Where in its stream an event stands; later ones win. */
export interface Position {
  readonly epoch: number;
  readonly seq: number;
}

/** What is looked for; everything left out is left open. */
export interface Search {
  readonly q?: string | undefined;
  readonly kbli?: string | undefined;
  readonly region?: RegionCode | undefined;
  readonly status?: Listed['status'] | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** One generation of the list. */
export interface CompanyList {
  register(id: string, data: DataOf<typeof companyRegistered>, position: Position): Promise<void>;
  /** Changes what is listed, unless this event, or a later one, did so before. */
  change(id: string, position: Position, how: (listed: Listed) => Listed): Promise<void>;
  /** A page by name. @throws Rejected `request.bad-cursor` */
  page(search: Search): Promise<Page<Listed>>;
  contents(): AsyncIterable<{ id: string; value: Listed }>;
}

interface Kept extends Position {
  readonly listed: Listed;
  readonly sortName: string;
  readonly words: readonly string[];
  readonly within: readonly string[];
  readonly codes: readonly string[];
}

const termLimit = 8;

/** Opens a generation of the list of companies, one document each. */
export function openCompanyList({ generation, collection }: Pick<Ground, 'generation' | 'collection'>): CompanyList {
  const companies: Collection<Kept> = collection({
    indexes: [
      { keys: { sortName: 1, _id: 1 } },
      { keys: { words: 1, sortName: 1 } },
      { keys: { codes: 1, sortName: 1 } },
      { keys: { within: 1, sortName: 1 } },
      { keys: { 'listed.nib': 1 } },
    ],
  });

  async function change(id: string, position: Position, how: (listed: Listed) => Listed): Promise<void> {
    for (;;) {
      const before = await companies.findOne({ _id: id });
      if (!before) throw new Error('something was told of a company before its registration');
      if (!isLater(position, before)) return;
      const { epoch, seq } = before;
      const { matchedCount } = await companies.replaceOne({ _id: id, epoch, seq }, kept(how(before.listed), position));
      if (matchedCount === 1) return;
    }
  }

  async function register(
    id: string,
    { representative: _, activities, ...known }: DataOf<typeof companyRegistered>,
    position: Position,
  ): Promise<void> {
    const rated = activities.map(({ kbli, risk }) => ({ kbli, risk, licensed: false }));
    const { nib, kind, name, scale, region, registeredAt } = known;
    const listed: Listed = { nib, status: 'registered', kind, name, scale, region, activities: rated, registeredAt };
    try {
      await companies.insertOne({ _id: id, ...kept(listed, position) });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async function page({ limit, cursor, ...search }: Search): Promise<Page<Listed>> {
    const filters = filtersOf(search);
    if (!filters) return { items: [] };
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const from = after && {
      $or: [{ sortName: { $gt: after.name } }, { sortName: after.name, _id: { $gt: after.id } }],
    };
    const all = [...filters, ...(from ? [from] : [])];
    const found = await companies
      .find(all.length > 0 ? { $and: all } : {})
      .sort({ sortName: 1, _id: 1 })
      .limit(limit + 1)
      .toArray();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? { next: writeCursor([generation, last.sortName, last._id]) } : {};
    return { items: items.map(({ listed }) => listed), ...next };
  }

  async function* contents(): AsyncIterable<{ id: string; value: Listed }> {
    for await (const { _id: id, listed } of companies.find()) yield { id, value: listed };
  }

  return { register, change, page, contents };
}

/** The generation a cursor was given in. @throws Rejected `request.bad-cursor` */
export function generationOf(cursor: string): number {
  return readCursor(cursor).generation;
}

/** The words of a name, lower-case and without marks, each once. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

function filtersOf({ q, kbli, region, status }: Omit<Search, 'limit' | 'cursor'>): object[] | undefined {
  const terms = q === undefined ? [] : wordsOf(q).slice(0, termLimit);
  // asked for something that no name can hold
  if (q !== undefined && terms.length === 0) return undefined;
  const byNumber = q !== undefined && /^\d{13}$/.test(q);
  return [
    ...(byNumber ? [{ 'listed.nib': q }] : terms.map((term) => ({ words: { $regex: `^${term}` } }))),
    ...(kbli === undefined ? [] : [{ codes: kbli }]),
    ...(region === undefined ? [] : [{ within: region }]),
    ...(status === undefined ? [] : [{ 'listed.status': status }]),
  ];
}

function kept(listed: Listed, { epoch, seq }: Position): Kept {
  const words = wordsOf(listed.name);
  return {
    ...{ epoch, seq, listed, words },
    sortName: words.join(' '),
    within: [listed.region, ...ancestors(listed.region)],
    codes: [...new Set(listed.activities.map(({ kbli }) => kbli.code))],
  };
}

function isLater(one: Position, other: Position): boolean {
  return one.epoch > other.epoch || (one.epoch === other.epoch && one.seq > other.seq);
}

function writeCursor(parts: [generation: number, name: string, id: string]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function readCursor(text: string): { generation: number; name: string; id: string } {
  try {
    const [generation, name, id, ...rest]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (typeof generation === 'number' && typeof name === 'string' && typeof id === 'string' && rest.length === 0)
      return { generation, name, id };
  } catch {
    // said below, like every other malformed cursor
  }
  throw new Rejected('request.bad-cursor');
}
