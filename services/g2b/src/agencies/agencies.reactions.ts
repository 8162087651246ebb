import { on, type ViewDefinition } from '@simpul/backbone';
import { agencyEnrolled } from '@simpul/contracts';
import { type AgencyCopy, openAgencyCopy } from './agencies.view.ts';

/** The copy of the directory, kept up to date. */
export const agenciesView: ViewDefinition<AgencyCopy> = {
  name: 'agencies',
  open: openAgencyCopy,
  on: (agencies) => [on(agencyEnrolled, (event) => agencies.keep(event.data, event))],
  contents: (agencies) => agencies.contents(),
};
