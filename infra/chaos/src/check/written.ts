import type { ChaosService } from '../ground.ts';
import type { Wrote } from '../history.ts';
import { type Data, type Rule, statesOf, teller } from './rule.ts';
import { at, canonical } from './values.ts';

const tell = teller('written');

/**
 * What an acknowledged command has put into a document, and no event carries, stands there in the version it was told:
 * as the present value, or among the former ones as far as those are kept.
 */
export const written: Rule = ({ operations, snapshot }) =>
  operations.flatMap(({ end, wrote, service, number, command }) => {
    if (end !== 'acknowledged' || !wrote) return [];
    const id = `operation ${number} ${command}`;
    const state = statesOf(snapshot, service as ChaosService, wrote.collection).get(wrote.id);
    if (!state) return [tell('lost', id, `there is no ${wrote.collection} ${wrote.id}`)];
    return missing(wrote, state).map((detail) => tell('lost', id, detail));
  });

interface Sourced {
  readonly value: unknown;
  readonly version: number;
}

function missing({ version, values }: Wrote, state: Data): string[] {
  if (Number(state.version) < version) return [`version ${version} was told, it is of ${String(state.version)}`];
  return Object.entries(values).flatMap(([name, value]) => {
    const present = state[name] as Sourced | undefined;
    const known = [...((at(state, `history.${name}`) ?? []) as Sourced[]), ...(present ? [present] : [])];
    const then = known.findLast((each) => each.version <= version);
    const isForgotten = !then && known.length > 0;
    // values are personal data: they are not repeated in what is found
    return isForgotten || canonical(then?.value) === canonical(value)
      ? []
      : [`${name} is not what version ${version} had`];
  });
}
