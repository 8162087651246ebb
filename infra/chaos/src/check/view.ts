import type { ChaosService } from '../ground.ts';
import { listedStep } from './folds-company.ts';
import { type LoggedEvent, streamsOf } from './log.ts';
import { type Data, documentsOf, type Material, type Rule, teller } from './rule.ts';
import type { StoredDocument, Violation } from './snapshot.ts';
import { canonical, grouped } from './values.ts';
import { liveGeneration } from './views.ts';

const tell = teller('view');
/** Who keeps a copy of the directory of agencies. */
const directories = ['g2c', 'g2b', 'g2e'] as const;

/** The live generation of a view is what its events make of it, and no rebuild was left half done. */
export const view: Rule = (material) => [
  ...balances(material),
  ...directories
    .filter((service) => Object.keys(material.snapshot.documents[service] ?? {}).length > 0)
    .flatMap((service) => agencies(material, service)),
  ...companies(material),
  ...Object.keys(material.snapshot.documents).flatMap((service) => unfinished(material, service as ChaosService)),
];

/** Per pot: its balance, and how many parts were put. */
function balances({ snapshot, log }: Material): Violation[] {
  const stored = new Map(
    liveGeneration(snapshot, 'probe', 'balances')
      .documents()
      .map((each) => [each._id, each]),
  );
  const puts = grouped(log.of('probe.pot.put.v1'), ({ key }) => key);
  const found = strangers('balances', stored, puts);
  for (const [pot, events] of puts) {
    const [balance, count] = [events.reduce((sum, { data }) => sum + Number(data.amount), 0), events.length];
    const document = stored.get(pot);
    if (!document) found.push(tell('lost', `balances/${pot}`, `${count} puts are not there`));
    else if (document.count !== count)
      found.push(
        tell(
          Number(document.count) < count ? 'lost' : 'doubled',
          `balances/${pot}`,
          `counts ${String(document.count)} puts, there are ${count}`,
        ),
      );
    else if (document.balance !== balance)
      found.push(tell('wrong', `balances/${pot}`, `says ${String(document.balance)}, the puts make ${balance}`));
  }
  return found;
}

/** Per agency what was told last. */
function agencies({ snapshot, log }: Material, service: ChaosService): Violation[] {
  const copy = liveGeneration(snapshot, service, 'agencies', service === 'g2c' ? { firstCollection: 'agencies' } : {});
  const stored = new Map(copy.documents().map((each) => [each._id, each]));
  const told = grouped(log.of('g2g.agency.enrolled.v1'), ({ key }) => key);
  const found = strangers('agencies', stored, told);
  for (const [id, events] of told) {
    const last = events.toSorted((a, b) => a.seq - b.seq).at(-1);
    const document = stored.get(id);
    if (!document) found.push(tell('lost', `agencies/${id}`, 'is not in the copy of the directory'));
    else if (canonical(document.agency) !== canonical(last?.data))
      found.push(tell('wrong', `agencies/${id}`, `is ${canonical(document.agency)}, not ${canonical(last?.data)}`));
  }
  return found;
}

/** Per company what everybody may see of it. */
function companies({ snapshot, log }: Material): Violation[] {
  const documents = liveGeneration(snapshot, 'g2b', 'company-search').documents();
  const stored = new Map(documents.map((each) => [each._id, each]));
  const streams = new Map(streamsOf(log, 'g2b.company').map((each) => [each.key, each.events]));
  const found = strangers('company-search', stored, streams);
  for (const [id, events] of streams) {
    const expected = canonical(events.reduce<Data>(listedStep, {}));
    const document = stored.get(id);
    if (!document) found.push(tell('lost', `company-search/${id}`, 'is not in the list'));
    else if (canonical(document.listed) !== expected)
      found.push(tell('wrong', `company-search/${id}`, `is ${canonical(document.listed)}, not ${expected}`));
  }
  return found;
}

function strangers(
  name: string,
  stored: ReadonlyMap<string, StoredDocument>,
  events: ReadonlyMap<string, readonly LoggedEvent[]>,
): Violation[] {
  const unknown = [...stored.keys()].filter((id) => !events.has(id));
  return unknown.map((id) => tell('wrong', `${name}/${id}`, 'no event is behind it'));
}

function unfinished({ snapshot }: Material, service: ChaosService): Violation[] {
  return documentsOf(snapshot, service, 'views')
    .filter(({ building, handover }) => building !== undefined || handover !== undefined)
    .map(({ _id, building }) => tell('half', `${service} ${_id}`, `generation ${String(building)} was never finished`));
}
