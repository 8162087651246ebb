import { on, type Reaction, reaction } from '@simpul/backbone';
import { agencyEnrolled } from '@simpul/contracts';
import type { AgencyDirectory } from './agencies.view.ts';

/** Keeps the copy of the directory up to date. */
export function agenciesReaction({ agencies }: { agencies: AgencyDirectory }): Reaction {
  return reaction({ name: 'agencies', on: [on(agencyEnrolled, (event) => agencies.keep(event.data, event))] });
}
