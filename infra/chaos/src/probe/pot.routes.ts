import type { Repository } from '@simpul/backbone';
import { type Route, route } from '@simpul/service';
import { commanding } from './commanding.ts';
import { openPot, putIntoPot, sealPot } from './contracts.ts';
import type { Pot, PotCommand } from './pot.ts';

/** Pots over HTTP. */
export function potRoutes(pots: Repository<Pot, PotCommand>): Route[] {
  return [
    route(openPot, ({ params: { id }, body, ...call }) => {
      const shown = () => ({ status: 201, body: { op: body.op } });
      return commanding(pots, { id, command: { type: 'open', ...body }, shown }, call);
    }),

    route(putIntoPot, ({ params: { id }, body, ...call }) => {
      const shown = ({ balance }: Pot) => ({ status: 200, body: { op: body.op, balance } });
      return commanding(pots, { id, command: { type: 'put', ...body }, shown }, call);
    }),

    route(sealPot, ({ params: { id }, body, ...call }) => {
      const shown = ({ balance }: Pot) => ({ status: 200, body: { op: body.op, balance } });
      return commanding(pots, { id, command: { type: 'seal', ...body }, shown }, call);
    }),
  ];
}
