import { deriveId } from '@simpul/backbone';
import { createKeys, developmentSecrets } from '@simpul/service';
import { reservedIn } from './bill.ts';
import { type LoggedEvent, streamsOf } from './log.ts';
import { type Data, type Rule, statesOf, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { at, grouped } from './values.ts';

const tell = teller('company');

const { hmac } = createKeys({ refKey: developmentSecrets.refKey });

/** The id of a person's nth business, which nobody finds without the key. */
export const businessOf = (person: string, nth: number): string =>
  deriveId('company', 'umk', hmac(`umk-of:${person}:${nth}`));

/**
 * A company is registered once and has one NIB for ever, which is no other's and reserved for it. A deed is one company;
 * a person has one business of their own at a time.
 */
export const company: Rule = ({ snapshot, log }) => {
  const streams = streamsOf(log, 'g2b.company');
  const registrations = streams.flatMap(({ events }) => events.slice(0, 1).filter(isRegistration));
  const states = statesOf(snapshot, 'g2b', 'company');
  const reservedFor = reservedIn(snapshot, 'g2b', 'nib');
  return [
    ...streams.flatMap(({ events }) => sameNib(events)),
    ...shared(registrations, ({ data }) => String(data.nib), 'has the NIB of'),
    ...registrations
      .filter(({ key, data }) => reservedFor(String(data.nib)) !== key)
      .map(({ id, data }) => tell('wrong', id, `its NIB is ${reservedFor(String(data.nib)) ?? 'nobody'}'s`)),
    ...shared(registrations, ({ key }) => deedOf(states.get(key)), 'is of the deed of'),
    ...ownBusinesses(registrations, states),
  ];
};

const isRegistration = ({ type }: LoggedEvent): boolean => type === 'g2b.company.registered.v1';

function sameNib(events: readonly LoggedEvent[]): Violation[] {
  const [first, ...later] = events;
  if (!first) return [];
  return [
    ...(isRegistration(first) ? [] : [tell('wrong', first.id, 'happened to a company that was not registered')]),
    ...later.filter(isRegistration).map(({ id }) => tell('doubled', id, `registers again what ${first.id} did`)),
    ...later
      .filter(({ data }) => data.nib !== first.data.nib)
      .map(({ id, data }) => tell('wrong', id, `has the NIB ${String(data.nib)}, not ${String(first.data.nib)}`)),
  ];
}

function shared(
  registrations: readonly LoggedEvent[],
  of: (event: LoggedEvent) => string | undefined,
  what: string,
): Violation[] {
  const known = registrations.flatMap((event) => {
    const value = of(event);
    return value === undefined ? [] : [{ event, value }];
  });
  return [...grouped(known, ({ value }) => value).values()].flatMap(([first, ...others]) =>
    others.map(({ event }) => tell('doubled', event.id, `${what} ${first?.event.id}`)),
  );
}

/** The notary is not kept: in this system there is one. */
function deedOf(state: Data | undefined): string | undefined {
  const [number, date] = [at(state, 'deed.number'), at(state, 'deed.date')];
  return number === undefined ? undefined : `${String(number)} of ${String(date)}`;
}

/** The ids of a person's businesses follow from how many there were: each next one takes the place of a closed one. */
function ownBusinesses(registrations: readonly LoggedEvent[], states: ReadonlyMap<string, Data>): Violation[] {
  const own = registrations.filter(({ data }) => data.kind === 'umk');
  return [...grouped(own, ({ data }) => String(data.representative))].flatMap(([person, list]) => {
    const ids = list.map((_, nth) => businessOf(person, nth));
    const strangers = list.filter(({ key }) => !ids.includes(key));
    const open = list.filter(({ key }) => states.get(key)?.status !== 'closed');
    return [
      ...strangers.map(({ id }) => tell('wrong', id, `is none of the first ${list.length} businesses of ${person}`)),
      ...open.slice(1).map(({ id }) => tell('doubled', id, `${person} has ${open[0]?.key} as well`)),
    ];
  });
}
