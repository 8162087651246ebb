import type { LoggedEvent } from './log.ts';
import { documentsOf, type Rule, teller } from './rule.ts';
import type { StoredDocument, Violation } from './snapshot.ts';
import { canonical, grouped, whole } from './values.ts';

const tell = teller('revenue');

/** Every posted entry is taken in once and counted once in its own region and in every region around it. */
export const revenue: Rule = ({ snapshot, log }) => {
  const posted = log.of('g2g.ledger-entry.posted.v1');
  const entries = documentsOf(snapshot, 'g2g', 'revenue-entries');
  const buckets = documentsOf(snapshot, 'g2g', 'revenue-buckets');
  const underWay = documentsOf(snapshot, 'g2g', 'rollers').filter((roller) => canonical(roller.entries) !== '[]');
  return [
    ...takenIn(posted, entries),
    ...counted(posted, buckets),
    ...underWay.map(({ _id, batch }) => tell('half', `rollers/${_id}`, `batch ${String(batch)} was never finished`)),
  ];
};

function takenIn(posted: readonly LoggedEvent[], entries: readonly StoredDocument[]): Violation[] {
  const stored = new Map(entries.map((each) => [each._id, each]));
  const known = new Set(posted.map(({ key }) => key));
  return [
    ...posted.flatMap(({ id, key, data }) => {
      const entry = stored.get(key);
      if (!entry) return [tell('lost', id, 'the report never took it in')];
      const isSame = (['kind', 'taxType', 'region', 'day'] as const).every((trait) => entry[trait] === data[trait]);
      const isCounted = entry.unrolledSince === undefined && typeof entry.batch === 'number';
      return [
        ...(isSame && whole(entry.amount) === whole(data.amount) ? [] : [tell('wrong', id, 'taken in as another')]),
        ...(isCounted ? [] : [tell('lost', id, 'taken in and in no batch')]),
      ];
    }),
    ...entries
      .filter(({ _id }) => !known.has(_id))
      .map(({ _id }) => tell('wrong', `revenue-entries/${_id}`, 'no posted entry is behind it')),
  ];
}

interface Sum {
  total: bigint;
  count: bigint;
}

function counted(posted: readonly LoggedEvent[], buckets: readonly StoredDocument[]): Violation[] {
  const expected = sums(posted);
  const stored = grouped(buckets, ({ day, region, kind, taxType }) => [day, region, kind, taxType].join('|'));
  const found: Violation[] = [];
  for (const [name, { total, count }] of expected) {
    const [bucket, ...more] = stored.get(name) ?? [];
    const id = `revenue-buckets/${name}`;
    for (const { _id } of more) found.push(tell('doubled', id, `also counted in ${_id}`));
    if (!bucket) {
      found.push(tell('lost', id, `${count} payments are counted nowhere`));
      continue;
    }
    const [has, hasTotal] = [whole(bucket.count), whole(bucket.total)];
    if (has === count && hasTotal === total) continue;
    const breach = has === undefined || has === count ? 'wrong' : has < count ? 'lost' : 'doubled';
    found.push(tell(breach, id, `holds ${has} payments of ${hasTotal}, there are ${count} of ${total}`));
  }
  for (const name of stored.keys())
    if (!expected.has(name)) found.push(tell('wrong', `revenue-buckets/${name}`, 'no payment belongs there'));
  return found;
}

function sums(posted: readonly LoggedEvent[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { data } of posted) {
    const { day, region, kind, taxType } = data;
    for (const around of withRegionsAround(String(region))) {
      const name = [day, around, kind, taxType].join('|');
      const sum = sums.get(name) ?? { total: 0n, count: 0n };
      sums.set(name, { total: sum.total + (whole(data.amount) ?? 0n), count: sum.count + 1n });
    }
  }
  return sums;
}

/** `33.74.01` lies in `33.74`, that in `33`, that in `id`. */
function withRegionsAround(region: string): string[] {
  if (region === 'id') return [region];
  const parts = region.split('.');
  return [...parts.map((_, index) => parts.slice(0, index + 1).join('.')), 'id'];
}
