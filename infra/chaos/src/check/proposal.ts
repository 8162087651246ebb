import { type LoggedEvent, streamsOf } from './log.ts';
import { type Data, type Rule, statesOf, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { at, canonical, grouped } from './values.ts';

const tell = teller('proposal');
/** how many applied proposals a record remembers */
const settledKept = 64;

/**
 * Each accepted proposal comes to exactly one end. Where it was applied, one version of the record is its and changed what
 * was proposed; where it was overtaken, or not accepted at all, none is. A proposal lies where its person lives.
 */
export const proposal: Rule = ({ snapshot, log }) => {
  const persons = statesOf(snapshot, 'g2g', 'person');
  const changes = grouped(log.of('g2g.person.record-updated.v1'), ({ key }) => key);
  const streams = streamsOf(log, 'g2g.proposal');
  const applied = new Map<string, LoggedEvent>();
  const found = streams.flatMap(({ key, events }) => {
    const of = (what: string) => events.filter(({ type }) => type === `g2g.proposal.${what}.v1`);
    const [accepted, ends] = [of('accepted'), [...of('applied'), ...of('overtaken')]];
    const [end, ...more] = ends;
    if (end?.type === 'g2g.proposal.applied.v1') applied.set(key, end);
    return [
      ...accepted.slice(1).map(({ id }) => tell('doubled', id, `was accepted by ${accepted[0]?.id}`)),
      ...more.map(({ id }) => tell('doubled', id, `had come to its end by ${end?.id}`)),
      ...(accepted[0] && !end ? [tell('lost', accepted[0].id, 'nothing came of it')] : []),
      ...(end && !accepted[0] ? [tell('wrong', end.id, 'was never accepted')] : []),
    ];
  });
  return [
    ...found,
    ...[...applied.values()].flatMap((end) => changed(end, changes.get(String(end.data.person)) ?? [])),
    ...[...persons].flatMap(([id, state]) => settled(id, state, applied)),
    ...[...statesOf(snapshot, 'g2g', 'proposal')].flatMap(([id, state]) =>
      state.region === at(persons.get(String(state.person)), 'address.value.region')
        ? []
        : [tell('lost', `g2g.proposal/${id}`, 'did not move with the person')],
    ),
  ];
};

function changed({ id, data }: LoggedEvent, changes: readonly LoggedEvent[]): Violation[] {
  const names = (of: unknown) => canonical((of as string[]).toSorted());
  const [change] = changes.filter((each) => each.data.version === data.version);
  if (!change) return [tell('lost', id, `the record has no version ${String(data.version)}`)];
  if (names(change.data.changed) === names(data.attributes)) return [];
  return [tell('wrong', change.id, `changed ${names(change.data.changed)}, proposed was ${names(data.attributes)}`)];
}

interface Settled {
  readonly proposal: string;
  readonly version: number;
}

/** What the record says of proposals: in the list of those that changed it, and at the values they brought. */
function settled(person: string, state: Data, applied: ReadonlyMap<string, LoggedEvent>): Violation[] {
  const name = `g2g.person/${person}`;
  const listed = (state.settled ?? []) as readonly Settled[];
  const mine = [...applied].filter(([, { data }]) => data.person === person);
  const known = new Map(listed.map((each) => [each.proposal, each.version]));
  const marked = valuesOf(state).flatMap(({ proposal, version }) =>
    proposal ? [{ proposal: proposal.id, version }] : [],
  );
  const isShort = listed.length < settledKept;
  const seen = new Set<string>();
  return [
    ...listed
      .filter(({ proposal }) => seen.size === seen.add(proposal).size)
      .map(({ proposal }) => tell('doubled', name, `the proposal ${proposal} changed it twice`)),
    ...[...listed, ...marked]
      .filter(({ proposal, version }) => applied.get(proposal)?.data.version !== version)
      .map(({ proposal, version }) =>
        tell('wrong', name, `its version ${version} is of ${proposal}, which does not say so`),
      ),
    ...(isShort ? mine.filter(([id]) => !known.has(id)) : []).map(([id]) =>
      tell('lost', name, `it does not know of the proposal ${id}`),
    ),
  ];
}

interface Value {
  readonly version: number;
  readonly proposal?: { readonly id: string };
}

function valuesOf(state: Data): Value[] {
  const former = Object.values((state.history ?? {}) as Readonly<Record<string, readonly Value[]>>).flat();
  const present = Object.values(state).filter((each) => typeof each === 'object' && each !== null && 'version' in each);
  return [...former, ...(present as Value[])];
}
