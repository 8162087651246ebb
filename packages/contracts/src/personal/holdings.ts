import { type ServiceName, services } from '../services.ts';
import { aboutNobody, type Holding, type ServiceHolding } from './holding.ts';
import { ownHoldings } from './holdings-of-services.ts';

const evidence = 'UU 27/2022 Pasal 31 and 35: proof of who processed what';

/** What every service keeps. */
const common: readonly ServiceHolding[] = [
  {
    collections: ['evidence'],
    what: 'Who read whose data, which fields, on what ground, when; no value that was read',
    form: 'reference',
    record: 'evidence',
    why: evidence,
    readers: 'the person, of what concerns them; auditors',
  },
  aboutNobody(
    'How far the evidence is sealed, and who puts entries on record',
    'evidence-seals',
    'evidence-checkpoint',
    'evidence-writers',
  ),
  aboutNobody('How far the evidence of the other services was sealed', 'evidence-checkpoints-of-others'),
  {
    collections: ['person-data', 'breach-search'],
    what: 'What was done at a person’s request about their data, and how far a search after a breach has come',
    form: 'reference',
    unregistered: 'the part of this service in data requests and breaches, whose records G2G keeps',
    why: 'UU 27/2022 Pasal 31 and 46: proof of what was done',
    until: 'kept for ever: so that who was erased stays erased',
    readers: 'the person, by their requests; officers of the civil registry',
  },
  {
    collections: ['ops-evidence', 'parked-discards'],
    what: 'What operators did, and copies of messages they discarded',
    form: 'reference',
    unregistered: 'what operators did, by their own account; a message in it is told of below',
    why: evidence,
    until: 'kept for ever: entries are only ever added',
    readers: 'auditors',
  },
  {
    collections: ['parked-heads', 'parked-messages'],
    what: 'Messages that could not be handled, as they came; events name people by reference',
    form: 'reference',
    unregistered: 'on its way into one of the other collections, or discarded',
    why: 'No message is lost',
    until: 'handled, or discarded by an operator',
    readers: 'operators, of what fits a contract; else its size and hash',
  },
  {
    collections: ['request-counts'],
    what: 'How often somebody asked, by actor or network address',
    form: 'hashed',
    why: 'Limits on how much one asker may ask',
    until: 'about two minutes',
    readers: 'nobody',
  },
  aboutNobody('How the service itself does', 'service', 'replicas', 'leases', 'views'),
];

const directoryCopy = aboutNobody('A copy of the directory of agencies', 'agencies', 'agencies.g*');

const personCopies: ServiceHolding = {
  collections: ['person-records'],
  what: 'Copies from the person register of those the service deals with, as far as its grant goes',
  form: 'sealed',
  record: 'person-copy',
  why: 'The legal basis named in the grant',
  readers: 'whom the service shows it to, each with evidence',
};

/** What all services keep of people, collection by collection; the tests hold it against what is in the stores. */
export const holdings: readonly Holding[] = (Object.keys(services) as ServiceName[]).flatMap((service) => {
  const copies = service === 'g2g' ? [] : [personCopies, directoryCopy];
  return [...ownHoldings[service], ...copies, ...common].map((each) => ({ service, ...each }));
});

/** What a collection of a service keeps of people; undefined where nobody has said. */
export function holdingOf(service: ServiceName, collection: string): Holding | undefined {
  return holdings.find(
    (each) => each.service === service && each.collections.some((name) => patternOf(name).test(collection)),
  );
}

function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '\\d+')}$`);
}
