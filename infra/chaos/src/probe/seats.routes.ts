import type { Repository } from '@simpul/backbone';
import { type Route, route } from '@simpul/service';
import { commanding } from './commanding.ts';
import { claimSeat, openSeats, releaseSeat } from './contracts.ts';
import type { Seats, SeatsCommand } from './seats.ts';

/** Seats over HTTP. */
export function seatsRoutes(seats: Repository<Seats, SeatsCommand>): Route[] {
  return [
    route(openSeats, ({ params: { id }, body, ...call }) => {
      const shown = () => ({ status: 201, body: { op: body.op } });
      return commanding(seats, { id, command: { type: 'open', ...body }, shown }, call);
    }),

    route(claimSeat, ({ params: { id }, body, ...call }) => {
      const { claimant } = body;
      const shown = ({ holders }: Seats) => ({ status: 200, body: { claimant, number: holders[claimant] } });
      return commanding(seats, { id, command: { type: 'claim', ...body }, shown }, call);
    }),

    route(releaseSeat, ({ params: { id }, body, ...call }) => {
      const shown = () => ({ status: 200, body: { op: body.op } });
      return commanding(seats, { id, command: { type: 'release', ...body }, shown }, call);
    }),
  ];
}
