import { deriveId } from '@simpul/backbone';
import type { LoggedEvent } from './log.ts';
import { toldOf } from './notification.ts';
import { type Material, type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { at, canonical, grouped } from './values.ts';
import { liveGeneration } from './views.ts';

const tell = teller('timeline');

/**
 * Each event of a person's matters is exactly one entry of their timeline, numbered from 1 without a gap, those of one
 * matter in their order. The newest entry may stand in the head alone.
 */
export const timeline: Rule = (material) => {
  const entries = entriesOf(material);
  const expected = expectedOf(material);
  const byPerson = grouped(entries, ({ person }) => person);
  return [
    ...matched(entries, expected),
    ...[...byPerson].flatMap(([person, list]) => numbered(person, list)),
    ...heads(material, byPerson),
    ...[...byPerson.values()].flatMap((list) => inOrder(list, expected)),
  ];
};

interface Entry {
  readonly id: string;
  readonly person: string;
  readonly n: number;
  readonly told: unknown;
}

interface Expected {
  readonly event: LoggedEvent;
  readonly person: string;
  readonly told: unknown;
}

function entriesOf({ snapshot }: Material): Entry[] {
  const generation = liveGeneration(snapshot, 'g2c', 'timeline');
  const kept = generation.documents();
  const known = new Set(kept.map(({ _id }) => _id));
  const inHeads = generation.documents('heads').map(({ entry }) => entry as (typeof kept)[number]);
  return [...kept, ...inHeads.filter(({ _id }) => !known.has(_id))].map(
    ({ _id, person, n, kind, about, at: when }) => ({
      id: _id,
      person: String(person),
      n: Number(n),
      told: { kind, about, at: when },
    }),
  );
}

/** By the id the entry must have. */
function expectedOf({ log }: Material): Map<string, Expected> {
  const members = { issued: 'issuedAt', 'code-reissued': 'reissuedAt', paid: 'paidAt', cancelled: 'cancelledAt' };
  const bills = toldOf.flatMap((what) =>
    log.of(`g2c.tax-bill.${what}.v1`).map((event): Expected => {
      const told = {
        kind: `tax-bill.${what}`,
        about: { type: 'tax-bill', id: event.key },
        at: event.data[members[what]],
      };
      return { event, person: String(event.data.payer), told };
    }),
  );
  const delivered = log.of('g2c.notification.delivered.v1').map((event): Expected => {
    const [, type, id] = String(event.data.about).split(':');
    const told = { kind: 'notification.delivered', about: { type, id }, at: event.data.deliveredAt };
    return { event, person: String(event.data.person), told };
  });
  return new Map([...bills, ...delivered].map((each) => [deriveId(each.event.id, each.person), each]));
}

function matched(entries: readonly Entry[], expected: ReadonlyMap<string, Expected>): Violation[] {
  const there = new Map(entries.map((each) => [each.id, each]));
  const found: Violation[] = [];
  for (const [id, { event, person, told }] of expected) {
    const entry = there.get(id);
    if (!entry) found.push(tell('lost', event.id, `is no entry of the timeline of ${person}`));
    else if (entry.person !== person || canonical(entry.told) !== canonical(told))
      found.push(tell('wrong', event.id, `became ${canonical(entry.told)} of ${entry.person}, not ${canonical(told)}`));
  }
  for (const { id, person } of entries)
    if (!expected.has(id)) found.push(tell('wrong', `timeline/${id}`, `an entry of ${person} that no event made`));
  return found;
}

function numbered(person: string, entries: readonly Entry[]): Violation[] {
  const numbers = grouped(entries, ({ n }) => String(n));
  const found: Violation[] = [];
  for (const [n, list] of numbers)
    if (list.length > 1)
      found.push(tell('doubled', `timeline of ${person}`, `${list.length} entries have number ${n}`));
  for (let n = 1; n <= Math.max(...entries.map((entry) => entry.n)); n += 1)
    if (!numbers.has(String(n))) found.push(tell('lost', `timeline of ${person}`, `no entry has number ${n}`));
  return found;
}

function heads({ snapshot }: Material, byPerson: ReadonlyMap<string, readonly Entry[]>): Violation[] {
  const stored = new Map(
    liveGeneration(snapshot, 'g2c', 'timeline')
      .documents('heads')
      .map((head) => [head._id, head]),
  );
  return [...byPerson].flatMap(([person, entries]) => {
    const last = Math.max(...entries.map(({ n }) => n));
    const head = stored.get(person);
    const newest = entries.find(({ n }) => n === last);
    if (head?.n === last && at(head.entry, '_id') === newest?.id) return [];
    return [tell('wrong', `timeline of ${person}`, `its head is at ${String(head?.n)}, its last entry is ${last}`)];
  });
}

function inOrder(entries: readonly Entry[], expected: ReadonlyMap<string, Expected>): Violation[] {
  const known = entries.toSorted((a, b) => a.n - b.n).flatMap(({ id }) => expected.get(id)?.event ?? []);
  return [...grouped(known, ({ topic, key }) => `${topic}/${key}`).values()].flatMap((events) =>
    events.flatMap((event, index) => {
      const before = events[index - 1];
      return before && before.seq > event.seq ? [tell('disordered', event.id, `comes after ${before.id}`)] : [];
    }),
  );
}
