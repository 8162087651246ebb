import { deriveId } from '@simpul/backbone';
import type { Random } from '../random.ts';
import type { BusinessKnown } from './business-known.ts';
import { hrOfficers, hrOfNoAgency } from './cast.ts';
import { happening } from './happening.ts';
import { pickMembers, pickRecent } from './known.ts';

const ofCopy = happening('g2e.person-copy');

/** HR officers want a copy of somebody's record, often several of one agency at once, and again: it has one. */
export async function requestCopy(known: BusinessKnown, random: Random): Promise<void> {
  const person = pickRecent(random, known.persons, () => true);
  if (!person) return;
  const who = random.chance(0.08) ? hrOfNoAgency : random.pick(hrOfficers);
  const agency = who.slice('officer:'.length).split('/')[0] ?? '';
  const id = deriveId('person-copy', agency, person.ref);
  const kept = ofCopy(id, 'requested', { person: person.ref, agency });
  const ask = () =>
    known.send({
      service: 'g2e',
      command: 'person-copy.request',
      who,
      method: 'POST',
      path: '/v1/person-copies',
      body: { nik: person.nik },
      keyed: true,
      // an agency that nobody knows keeps none, whoever asks
      evidence: who === hrOfNoAgency ? [kept] : [],
      shared: who === hrOfNoAgency ? [] : [kept],
      answered: (answer) => pickMembers(answer, ['person', 'agency', 'requestedAt']),
    });
  await Promise.all(Array.from({ length: random.pick([1, 1, 2, 3]) }, ask));
}
