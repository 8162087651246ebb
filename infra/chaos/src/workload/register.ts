import type { Evidence } from '../history.ts';
import type { Random } from '../random.ts';
import { citizen, nikOf, operator, registrar, registrarElsewhere, villages } from './cast.ts';
import { agencyTold } from './founding.ts';
import { type Known, type KnownPerson, pickMembers, pickRecent, remember } from './known.ts';
import { look } from './reading.ts';
import { personRef } from './references.ts';
import type { Sent } from './send.ts';

const persons = 'g2g.person';
const agencies = 'g2g.agency';
const receipt = ['person', 'version'] as const;

/** Registrars enter a person, sometimes two at once: one of them does. Answers the person where one was acknowledged. */
export async function enrolPerson(known: Known, random: Random): Promise<KnownPerson | undefined> {
  const number = known.next();
  const nik = nikOf(number);
  const person = personRef(nik);
  const entered: Evidence = { topic: persons, type: 'g2g.person.enrolled.v1', subject: person, where: { person } };
  const enrol = (name: string) => {
    const values = { nik, name, ...detailsOf(random, number) };
    return known.send({
      service: 'g2g',
      command: 'person.enrol',
      who: registrar,
      method: 'POST',
      path: '/v1/persons',
      body: values,
      keyed: true,
      // the event tells nothing of whose entry it was; the record does
      evidence: [],
      shared: [entered],
      answered: (answer) => pickMembers(answer, receipt),
      wrote: () => ({ collection: 'person', id: person, version: 1, values }),
    });
  };
  const names = [`Warga ${number}`, `Warga Lain ${number}`].slice(0, random.chance(0.3) ? 2 : 1);
  const all = await Promise.all(names.map(enrol));
  if (!all.some(({ end }) => end === 'acknowledged')) return undefined;
  const enrolled: KnownPerson = { nik, ref: person, version: 1, tried: new Set(), busy: false, stale: false };
  remember(known.persons, enrolled);
  return enrolled;
}

/** A registrar of elsewhere, or somebody who comes too late, is refused. */
export async function enrolInVain(known: Known, random: Random): Promise<void> {
  const there = pickRecent(random, known.persons, () => true);
  const number = known.next();
  const isLate = there && random.chance(0.5);
  const nik = isLate ? there.nik : nikOf(number);
  const person = personRef(nik);
  const type = 'g2g.person.enrolled.v1';
  await known.send({
    service: 'g2g',
    command: 'person.enrol',
    who: isLate ? registrar : registrarElsewhere,
    method: 'POST',
    path: '/v1/persons',
    body: { nik, name: `Warga ${number}`, ...detailsOf(random, number) },
    keyed: true,
    // who is there already was entered by another command: a second entry is that one's, done twice
    evidence: isLate ? [] : [{ topic: persons, type, subject: person, where: { person } }],
    answered: (answer) => pickMembers(answer, receipt),
  });
}

/**
 * Registrar and citizen change one record, often at once: of those who name the same version one gets through. Each
 * changes other attributes, by which the event is told.
 */
export async function changePerson(known: Known, random: Random): Promise<void> {
  const person = pickRecent(random, known.persons, ({ busy }) => !busy);
  if (!person) return;
  person.busy = true;
  if (!person.stale || (await lookUp(known, person))) await changeAtOnce(known, random, person);
  person.busy = false;
}

async function changeAtOnce(known: Known, random: Random, person: KnownPerson): Promise<void> {
  const wanted = new Set(Array.from({ length: random.pick([1, 1, 2, 3]) }, () => choiceOf(random)));
  const untried = [...wanted].filter((choice) => !person.tried.has(choice));
  const all = await Promise.all(untried.map((choice) => change(known, random, person, choice)));
  // Whoever has seen a whole acknowledgement at once knows the version; all others have to look.
  const [taken, ...more] = all.filter(({ end }) => end === 'acknowledged');
  const isClear = more.length === 0 && all.every(({ tries, end }) => tries === 1 && end !== 'unknown');
  if (taken && isClear) moveTo(person, Number(taken.body?.version));
  else person.stale = true;
}

/** Operators enter agencies, sometimes several under one id: one of them does. Answers the id where one was acknowledged. */
export async function enrolAgency(known: Known, random: Random): Promise<string | undefined> {
  const number = known.next();
  const id = `uji-${number}`;
  const parent = random.chance(0.15) ? `induk-${number}` : random.chance(0.5) ? 'bapenda-33' : undefined;
  const enrol = (name: string) =>
    known.send({
      service: 'g2g',
      command: 'agency.enrol',
      who: operator,
      method: 'POST',
      path: '/v1/agencies',
      body: {
        id,
        name,
        level: 'city',
        branch: 'executive',
        kind: 'agency',
        region: '33.74',
        ...(parent && { parent }),
        duties: [],
      },
      keyed: true,
      evidence: [{ topic: agencies, type: 'g2g.agency.enrolled.v1', subject: id, where: { name } }],
      shared: [{ topic: agencies, type: 'g2g.agency.enrolled.v1', subject: id, where: {} }],
      answered: agencyTold,
    });
  const rivals = random.pick([1, 1, 2, 3]);
  const all = await Promise.all(
    Array.from({ length: rivals }, (_, index) => enrol(`Instansi Uji ${number} ${index + 1}`)),
  );
  return all.some(({ end }) => end === 'acknowledged') ? id : undefined;
}

const attributes = ['name', 'birthDate', 'address', 'contact'] as const;

/** Some of the attributes, at least one; `contact` alone is what a citizen may change. */
function choiceOf(random: Random): string {
  if (random.chance(0.35)) return 'contact';
  const some = attributes.filter(() => random.chance(0.5));
  return (some.length > 0 ? some : [random.pick(attributes)]).join(' ');
}

async function change(known: Known, random: Random, person: KnownPerson, choice: string): Promise<Sent> {
  const { ref, nik, version } = person;
  person.tried.add(choice);
  const number = known.next();
  const changed = choice.split(' ');
  const values: Record<string, unknown> = { ...newValues(random, number), name: `Warga Baru ${number}` };
  const byCitizen = choice === 'contact';
  const given = Object.fromEntries(changed.map((name) => [name, values[name]]));
  return known.send({
    service: 'g2g',
    command: byCitizen ? 'person.set-contact' : 'person.change',
    who: byCitizen ? citizen(nik) : random.chance(0.05) ? registrarElsewhere : registrar,
    method: byCitizen ? 'PUT' : 'PATCH',
    path: byCitizen ? `/v1/persons/${ref}/contact` : `/v1/persons/${ref}`,
    body: byCitizen ? values.contact : given,
    // it is required: without one nothing may be changed
    headers: random.chance(0.03) ? {} : { 'if-match': `"${version}"` },
    keyed: random.chance(0.8),
    evidence: [
      {
        topic: persons,
        type: 'g2g.person.record-updated.v1',
        subject: ref,
        where: { version: version + 1, changed },
      },
    ],
    answered: (answer) => pickMembers(answer, receipt),
    wrote: () => ({ collection: 'person', id: ref, version: version + 1, values: given }),
  });
}

/** Asks the register for the version; false where it does not answer. */
async function lookUp({ sender }: Known, person: KnownPerson): Promise<boolean> {
  const path = `/v1/persons/${person.ref}`;
  const version = (await look(sender.reach, { service: 'g2g', who: registrar, path }))?.body.version;
  if (typeof version !== 'number') return false;
  moveTo(person, version);
  person.stale = false;
  return true;
}

function moveTo(person: KnownPerson, version: number): void {
  if (version <= person.version) return;
  person.version = version;
  person.tried.clear();
}

function detailsOf(random: Random, number: number) {
  return { sex: random.pick(['female', 'male']), ...newValues(random, number) };
}

/** Values that differ from all given before, but for days of birth, of which there are 27,000. */
export function newValues(random: Random, number: number) {
  const born = new Date(Date.UTC(1930, 0, 1) + (number % 27_000) * 86_400_000);
  const address = `warga-${number}@warga.example`;
  return {
    birthDate: born.toISOString().slice(0, 10),
    address: { region: random.pick(villages), line: `Jl. Uji ${number}` },
    contact: random.chance(0.9)
      ? { channel: 'email', language: random.pick(['id', 'en']), email: address }
      : { channel: 'none', language: 'id', email: address },
  };
}
