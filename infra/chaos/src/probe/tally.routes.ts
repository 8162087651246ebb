import type { Repository } from '@simpul/backbone';
import { type Route, route } from '@simpul/service';
import { commanding } from './commanding.ts';
import { closeTally, foundTally, reopenTally } from './contracts.ts';
import type { Tally, TallyCommand } from './tally.ts';

/** Tallies over HTTP; what they count comes by itself. */
export function tallyRoutes(tallies: Repository<Tally, TallyCommand>): Route[] {
  return [
    route(foundTally, ({ params: { id }, body, ...call }) => {
      const shown = () => ({ status: 201, body });
      return commanding(tallies, { id, command: { type: 'found', ...body }, shown }, call);
    }),

    route(closeTally, ({ params: { id }, body, ...call }) => {
      const shown = () => ({ status: 200, body });
      return commanding(tallies, { id, command: { type: 'close', ...body }, shown }, call);
    }),

    route(reopenTally, ({ params: { id }, body, ...call }) => {
      const shown = () => ({ status: 200, body });
      return commanding(tallies, { id, command: { type: 'reopen', ...body }, shown }, call);
    }),
  ];
}
