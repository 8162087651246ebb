import { type Collection, isDuplicateKey, on, type View, type ViewDefinition } from '@simpul/backbone';
import { Rejected } from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import { getBalance, potPut } from './contracts.ts';

/** What the view holds of a pot; `epoch` and `seq` are those of the last put it has seen. */
export interface Balance {
  readonly _id: string;
  readonly balance: number;
  readonly count: number;
  readonly epoch: number;
  readonly seq: number;
}

type Balances = Collection<Balance>;

/** Every pot with its balance, and how many parts were put: added one by one, so that a double or a gap would show. */
export const balancesView: ViewDefinition<Balances> = {
  name: 'balances',
  open: ({ collection }) => collection(),
  on: (balances) => [
    on(potPut, async ({ subject: _id, epoch, seq, data: { balance } }) => {
      const older = { _id, $or: [{ epoch: { $lt: epoch } }, { epoch, seq: { $lt: seq } }] };
      try {
        await balances.updateOne(older, { $set: { balance, epoch, seq }, $inc: { count: 1 } }, { upsert: true });
      } catch (error) {
        // there already, and not older: told again, or out of date
        if (!isDuplicateKey(error)) throw error;
      }
    }),
  ],
  async *contents(balances) {
    for await (const { _id: id, ...value } of balances.find()) yield { id, value };
  },
};

/** The view over HTTP. */
export function balanceRoutes(balances: View<Balances>): Route[] {
  return [
    route(getBalance, async ({ params }) => {
      const { view } = await balances.live();
      const found = await view.findOne({ _id: params.id });
      if (!found) throw new Rejected('pot.not-found');
      return { body: { balance: found.balance, count: found.count } };
    }),
  ];
}
