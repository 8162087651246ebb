import { keptValues } from '@simpul/contracts';
import { type LoggedEvent, streamsOf } from './log.ts';
import { type Data, type Rule, statesOf, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { canonical, grouped } from './values.ts';

const tell = teller('company-register');

/**
 * The company register has made of each company what its own events say: each change is one version, told once, and
 * every attribute bears the event and the version it came with; former values are there as far as they are kept.
 */
export const companyRegister: Rule = ({ snapshot, log }) => {
  const told = grouped(log.of('g2g.company.record-updated.v1'), ({ key }) => key);
  const states = statesOf(snapshot, 'g2g', 'company');
  const companies = streamsOf(log, 'g2b.company');
  const known = new Set(companies.map(({ key }) => key));
  return [
    ...companies.flatMap(({ key, events }) => {
      const record = recordOf(events);
      return [...versions(key, record, told.get(key) ?? []), ...attributes(key, record, states.get(key))];
    }),
    ...[...states.keys(), ...told.keys()]
      .filter((id) => !known.has(id))
      .map((id) => tell('wrong', `g2g.company/${id}`, 'there is no such company')),
  ];
};

interface Sourced {
  readonly value: unknown;
  readonly source: string;
  readonly event: string;
  readonly at: unknown;
  readonly version: number;
}

interface Version {
  readonly event: LoggedEvent;
  readonly changed: readonly string[];
}

/** What must have become of a company in the register: its versions, and the values of each attribute, the oldest first. */
interface Expected {
  readonly versions: readonly Version[];
  readonly values: ReadonlyMap<string, readonly Sourced[]>;
}

/** What the events of a company make of its record. */
export function recordOf(events: readonly LoggedEvent[]): Expected {
  const versions: Version[] = [];
  const values = new Map<string, Sourced[]>();
  const present = (name: string): unknown => values.get(name)?.at(-1)?.value;
  for (const event of events) {
    const news = Object.entries(toldBy(event, present)).filter(
      ([name, value]) => !values.has(name) || canonical(value) !== canonical(present(name)),
    );
    if (news.length === 0) continue;
    versions.push({ event, changed: news.map(([name]) => name) });
    for (const [name, value] of news) {
      const before = values.get(name) ?? [];
      const at = notBefore(before.at(-1)?.at, momentOf(event));
      values.set(name, [...before, { value, source: 'g2b', event: event.id, at, version: versions.length }]);
    }
  }
  return { versions, values };
}

/** What an event says of the attributes of a company. */
function toldBy({ type, data }: LoggedEvent, present: (name: string) => unknown): Data {
  const { nib, kind, name, scale, region, activities, kbli, permit, number, basis, reason, person, powers, until } =
    data;
  const others = (list: string, isSame: (each: Data) => boolean) =>
    ((present(list) ?? []) as readonly Data[]).filter((each) => !isSame(each));
  const isSameKbli = (one: Data, other: Data) => canonical(one.kbli) === canonical(other.kbli);
  const ofKbli = (each: Data) => isSameKbli(each, { kbli });
  const ofPerson = (each: Data) => each.person === person;
  const at = data.licensedAt ?? data.refusedAt;
  switch (type) {
    case 'g2b.company.registered.v1':
      return { nib, status: 'active', kind, name, scale, region, activities, permits: [], representatives: [] };
    case 'g2b.company.amended.v1': {
      // permits end with their line of business
      const isGivenUp = (each: Data) => !(activities as readonly Data[]).some((line) => isSameKbli(line, each));
      return toldOf({ name, scale, region, activities, permits: activities && others('permits', isGivenUp) });
    }
    case 'g2b.company.licensed.v1':
      return {
        permits: [...others('permits', ofKbli), toldOf({ kbli, permit, status: 'licensed', number, basis, at })],
      };
    case 'g2b.company.refused.v1':
      return { permits: [...others('permits', ofKbli), { kbli, permit, status: 'refused', reason, at }] };
    case 'g2b.company.closed.v1':
      return { status: 'closed', permits: [], representatives: [] };
    case 'g2b.company.mandate-given.v1':
    case 'g2b.company.mandate-limited.v1':
      return { representatives: [...others('representatives', ofPerson), toldOf({ person, powers, until })] };
    case 'g2b.company.mandate-revoked.v1':
      return { representatives: others('representatives', ofPerson) };
    default:
      return {};
  }
}

function toldOf(members: Data): Data {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** When what an event tells of happened; some say it in their envelope only. */
function momentOf({ data, time }: LoggedEvent): unknown {
  const { registeredAt, amendedAt, licensedAt, refusedAt, closedAt, givenAt } = data;
  return registeredAt ?? amendedAt ?? licensedAt ?? refusedAt ?? closedAt ?? givenAt ?? time;
}

/** An attribute never goes back in time, also where an agency's answer is told after what the company did meanwhile. */
function notBefore(present: unknown, at: unknown): unknown {
  return present !== undefined && String(present) > String(at) ? present : at;
}

function versions(key: string, { versions: expected }: Expected, told: readonly LoggedEvent[]): Violation[] {
  const byVersion = grouped(told, ({ data }) => String(data.version));
  const found = expected.flatMap(({ event, changed }, index) => {
    const [one, ...more] = byVersion.get(String(index + 1)) ?? [];
    if (!one) return [tell('lost', event.id, `the register never told of its version ${index + 1}`)];
    const [actual, wanted] = [one.data.changed as string[], changed].map((names) => canonical(names.toSorted()));
    return [
      ...more.map(({ id }) => tell('doubled', id, `tells of version ${index + 1} as ${one.id} does`)),
      ...(actual === wanted ? [] : [tell('wrong', one.id, `says that ${actual} changed, it is ${wanted}`)]),
    ];
  });
  const beyond = told.filter(({ data }) => Number(data.version) > expected.length);
  return [...found, ...beyond.map(({ id }) => tell('doubled', id, `${key} has had ${expected.length} changes`))];
}

function attributes(key: string, { versions: { length }, values }: Expected, state: Data | undefined): Violation[] {
  const name = `g2g.company/${key}`;
  if (!state) return [tell('lost', name, 'is not in the register')];
  const [present, history] = [state.attributes, state.history ?? {}] as [Data, Data];
  return [
    ...(state.version === length ? [] : [tell('wrong', name, `is of version ${String(state.version)}, not ${length}`)]),
    ...[...values].flatMap(([attribute, list]) => {
      const kept = [...((history[attribute] ?? []) as unknown[]), present[attribute]];
      const [actual, expected] = [kept, list.slice(-keptValues - 1)].map(canonical);
      return actual === expected ? [] : [tell('wrong', `${name} ${attribute}`, `is ${actual}, not ${expected}`)];
    }),
  ];
}
