import { deriveId } from '@simpul/backbone';
import {
  personCopyRequested,
  personEnrolled,
  personRecordUpdated,
  proposalAccepted,
  proposalApplied,
  proposalChecked,
  proposalDeclined,
  proposalOvertaken,
  proposalSubmitted,
  registerGrantGiven,
  registerGrantRevoked,
} from '@simpul/contracts';
import { happen } from './recorder.ts';
import { restate, type Sound } from './sound.ts';

const at = '2026-03-31T02:00:00.000Z';
const dukcapil = { source: 'dukcapil-33.74', at };

/** Somebody who moves by a proposal, others that come to nothing, and what other services keep of them. */
export function peopleOf(sound: Sound) {
  const person = 'pabcdefghijklmnopqrstuvwxyz';
  const [applied, declined, overtaken] = ['one', 'two', 'three'].map((each) => deriveId('proposal', each)) as [
    string,
    string,
    string,
  ];
  const told = { person, attributes: ['address'] };
  const submit = (id: string): void => {
    const changes = { address: { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' } };
    const kept = { region: '33.74.01.1001', changes, base: { address: 1 } };
    happen(sound, proposalSubmitted, id, { ...told, by: 'self', version: 1, submittedAt: at }, kept);
    const checked = { agency: 'diskominfo-33.74', finding: 'conforms', checkedAt: at };
    happen(sound, proposalChecked, id, { ...told, ...checked });
  };

  happen(sound, personEnrolled, person, { person, changed: ['name', 'birthDate', 'sex', 'address'], version: 1 });
  for (const id of [applied, declined, overtaken]) submit(id);
  const agency = 'dukcapil-33.74';
  happen(sound, proposalDeclined, declined, { ...told, agency, reason: 'not-proven', declinedAt: at });
  for (const id of [applied, overtaken]) happen(sound, proposalAccepted, id, { ...told, agency, acceptedAt: at });
  const name = { value: 'Siti Aminah', version: 1, ...dukcapil };
  const birthDate = { value: '1990-07-01', version: 1, ...dukcapil };
  const sex = { value: 'female', version: 1, ...dukcapil };
  const before = { value: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' }, version: 1, ...dukcapil };
  const address = { ...before, value: { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' }, version: 2 };
  const moved = { ...address, proposal: { id: applied, by: 'self' } };
  const settled = [{ proposal: applied, version: 2 }];
  const kept = { name, birthDate, sex, address: moved, history: { address: [before] }, settled };
  happen(sound, personRecordUpdated, person, { person, changed: ['address'], version: 2 }, kept);
  for (const id of [applied, declined, overtaken]) {
    const document = sound.document('g2g', 'proposal', id);
    const { check, decision } = document.state as Record<'check' | 'decision', object>;
    const seat = '33.74';
    restate(document, { region: '33.74.01.1002', check: { ...check, seat }, decision: { ...decision, seat } });
  }
  happen(sound, proposalApplied, applied, { ...told, version: 2, appliedAt: at });
  happen(sound, proposalOvertaken, overtaken, { ...told, version: 2, overtakenAt: at });

  const wish = { person, agency: 'bkpsdm-33.74', requestedAt: at };
  happen(sound, personCopyRequested, deriveId('person-copy', wish.agency, person), wish);
  sound
    .collection('g2e', 'person-records')
    .push({ _id: person, version: 2, attributes: { name, birthDate, sex, address: moved }, wantedAt: at });
  sound.collection('g2b', 'person-records').push({ _id: person, version: 2, attributes: { address: moved } });

  const { example } = registerGrantGiven;
  const grant = deriveId('register-grant', example.consumer, example.register);
  const { consumer, register } = example;
  happen(sound, registerGrantGiven, grant, example);
  happen(sound, registerGrantRevoked, grant, { consumer, register, reason: 'misuse', revokedAt: at });
  return { person, applied, declined, overtaken };
}
