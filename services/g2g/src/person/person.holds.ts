import { type PersonHold, personHeld, personHoldReleased, Rejected } from '@simpul/contracts';
import type { Enrolled, PersonCommand, PersonEvent } from './person.ts';

const most = 32;

/** @throws Rejected `person.hold-not-found` · `person.too-many-holds` */
export function changeHold(
  person: string,
  { holds = [] }: Pick<Enrolled, 'holds'>,
  command: Extract<PersonCommand, { type: 'hold' | 'release-hold' }>,
  now: Date,
): PersonEvent[] {
  const { hold } = command;
  const standing = holds.find((each) => each.hold === hold);
  if (command.type === 'release-hold') {
    if (!standing) throw new Rejected('person.hold-not-found');
    return [personHoldReleased({ person, hold, agency: standing.agency, releasedAt: now.toISOString() })];
  }
  if (standing) return []; // its id is that of the request: asked twice
  if (holds.length >= most) throw new Rejected('person.too-many-holds', { most });
  const { agency, legalBasis } = command;
  return [personHeld({ person, hold, agency, legalBasis, heldAt: now.toISOString() })];
}

/** The holds that stand after one was placed or released. */
export function holdsAfter(
  { holds = [] }: Pick<Enrolled, 'holds'>,
  event: Extract<PersonEvent, { type: 'g2g.person.held.v1' | 'g2g.person.hold-released.v1' }>,
): readonly PersonHold[] {
  const { hold, agency } = event.data;
  const others = holds.filter((each) => each.hold !== hold);
  if (event.type === 'g2g.person.hold-released.v1') return others;
  const { legalBasis, heldAt } = event.data;
  return [...others, { hold, agency, legalBasis, heldAt }];
}
