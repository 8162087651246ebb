import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { DataRequestId } from '../personal/person-data.ts';
import { AgencyId } from '../values/agency.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';

/** Id of a hold on a record. */
export const HoldId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'HoldId', description: 'Id of a hold on a record', examples: ['cdefghijklmnopqrstuvwxyzab'] });

// Field names are no closed list here: the register will learn new ones, and an event type may not change.
const Changed = z.object({
  person: PersonRef,
  changed: z
    .array(z.string().regex(/^[a-z][A-Za-z]{0,39}$/))
    .min(1)
    .meta({ description: 'Names of the attributes that changed; their values are fetched from the register' }),
  version: z.int().min(1).meta({ description: 'Version of the record after the change' }),
});

const person = 'pabcdefghijklmnopqrstuvwxyz';

/** A person has entered the register. Who it is stays in the register. */
export const personEnrolled = event({
  type: 'g2g.person.enrolled.v1',
  data: Changed,
  summary: 'A person has been entered in the person register',
  example: { person, changed: ['nik', 'name', 'birthDate', 'sex', 'address', 'contact'], version: 1 },
});

/** Attributes of a person have other values now; whoever holds them fetches them anew. */
export const personRecordUpdated = event({
  type: 'g2g.person.record-updated.v1',
  data: Changed,
  summary: 'Attributes of a person in the register have changed',
  example: { person, changed: ['contact'], version: 2 },
});

/** Nothing is kept of the person any more: whoever has a key or a copy of their data destroys it. */
export const personErased = event({
  type: 'g2g.person.erased.v1',
  data: z.object({
    person: PersonRef,
    request: DataRequestId.meta({ description: 'The request of the person that led to it' }),
    erasedAt: Instant,
  }),
  summary: 'A person has been erased from the register: all services destroy what they keep of them.',
  example: { person, request: 'bcdefghijklmnopqrstuvwxyza', erasedAt: '2026-03-02T03:04:06.500Z' },
});

const held = {
  person: PersonRef,
  hold: HoldId,
  agency: AgencyId,
};

/** A court or another authority wants the record kept: nothing of the person is erased while it stands. */
export const personHeld = event({
  type: 'g2g.person.held.v1',
  data: z.object({ ...held, legalBasis: z.string(), heldAt: Instant }),
  summary: 'The record of a person must be kept, whatever they ask for.',
  example: {
    person,
    hold: 'cdefghijklmnopqrstuvwxyzab',
    agency: 'dukcapil-33.74',
    legalBasis: 'Penetapan pengadilan; UU 27/2022 Pasal 15 ayat (1) huruf b',
    heldAt: '2026-03-02T03:04:06.000Z',
  },
});

/** The hold does not stand any more. */
export const personHoldReleased = event({
  type: 'g2g.person.hold-released.v1',
  data: z.object({ ...held, releasedAt: Instant }),
  summary: 'A hold on the record of a person was released.',
  example: {
    person,
    hold: 'cdefghijklmnopqrstuvwxyzab',
    agency: 'dukcapil-33.74',
    releasedAt: '2026-04-02T03:04:06.000Z',
  },
});

export const personTopic = topic({
  name: 'g2g.person',
  partitions: 16,
  key: 'PersonRef',
  summary: 'Changes in the person register, by reference and field name only',
  events: [personEnrolled, personRecordUpdated, personErased, personHeld, personHoldReleased],
});
