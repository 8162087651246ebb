import { copiedFromPerson } from '@simpul/contracts';
import type { ChaosService } from '../ground.ts';
import type { Log, LoggedEvent } from './log.ts';
import { type Data, documentsOf, type Material, type Rule, statesOf, teller } from './rule.ts';
import type { StoredDocument, Violation } from './snapshot.ts';
import { canonical } from './values.ts';

const tell = teller('person-copy');

/** What a service keeps of people, and the people it comes to deal with by an event. */
interface Kept {
  readonly service: ChaosService;
  readonly fields: readonly string[];
  people(log: Log): readonly { readonly event: LoggedEvent; readonly person: string }[];
}

const keepers: readonly Kept[] = [
  {
    service: 'g2c',
    fields: copiedFromPerson.g2c,
    people: (log) => named(log.of('g2c.tax-bill.issued.v1'), 'payer'),
  },
  {
    service: 'g2b',
    fields: copiedFromPerson.g2b,
    people(log) {
      const mandates = ['given', 'limited'].flatMap((what) => log.of(`g2b.company.mandate-${what}.v1`));
      return named(
        mandates.filter(({ data }) => (data.powers as readonly string[]).includes('company')),
        'person',
      );
    },
  },
  {
    service: 'g2e',
    fields: copiedFromPerson.g2e,
    people: (log) => named(log.of('g2e.person-copy.requested.v1'), 'person'),
  },
];

/** Every service that deals with a person keeps what the register says of them now, value and provenance. */
export const personCopy: Rule = (material) => keepers.flatMap((keeper) => judged(keeper, material));

function named(events: readonly LoggedEvent[], member: string) {
  return events.map((event) => ({ event, person: String(event.data[member]) }));
}

function judged({ service, fields, people }: Kept, { snapshot, log }: Material): Violation[] {
  const copies = new Map(documentsOf(snapshot, service, 'person-records').map((each) => [each._id, each]));
  const register = statesOf(snapshot, 'g2g', 'person');
  const known = people(log);
  const wanted = new Set(known.map(({ person }) => person));
  const missing = known.filter(({ person }, index) => {
    return !copies.has(person) && known.findIndex((each) => each.person === person) === index;
  });
  return [
    ...missing.map(({ event, person }) => tell('lost', event.id, `${service} keeps nothing of ${person}`)),
    ...[...copies].flatMap(([person, copy]) => {
      const name = `${service} person-records/${person}`;
      if (!wanted.has(person)) return [tell('wrong', name, 'nobody there deals with them')];
      return compared(name, fields, copy, register.get(person));
    }),
  ];
}

/** Values are personal data: they are not repeated in what is found. */
function compared(
  name: string,
  fields: readonly string[],
  copy: StoredDocument,
  record: Data | undefined,
): Violation[] {
  const attributes = (copy.attributes ?? {}) as Data;
  const beyond = Object.keys(attributes).filter((field) => !fields.includes(field));
  const others = fields.filter((field) => canonical(attributes[field]) !== canonical(record?.[field]));
  return [
    ...beyond.map((field) => tell('wrong', name, `${field} is kept there too`)),
    ...others.map((field) =>
      tell(attributes[field] === undefined ? 'lost' : 'wrong', name, `${field} is not what the register says`),
    ),
    ...(Number(copy.version) > Number(record?.version ?? 0)
      ? [tell('wrong', name, `is of version ${String(copy.version)}, the register of ${String(record?.version)}`)]
      : []),
  ];
}
