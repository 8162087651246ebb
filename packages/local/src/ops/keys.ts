import type { KeyStatus, KeysReconciled, KeysRotated, ReconcileFrom, SealedSome, SealFrom } from '@simpul/contracts';
import { columns } from '../start/table.ts';
import { ask, type Target, Unreachable } from './ask.ts';
import type { Code, Round } from './commands.ts';

/** What became of one service's share, in words and as JSON; `undone` where something is left that needs somebody. */
interface Done {
  readonly rows: readonly (readonly string[])[];
  readonly answer: unknown;
  readonly undone: boolean;
}

/** One service after the other: each of these may take a while. */
async function each(round: Round, head: readonly string[], work: (target: Target) => Promise<Done>): Promise<Code> {
  const rows: (readonly string[])[] = [];
  const [services, unreachable]: [Record<string, unknown>, Record<string, string>] = [{}, {}];
  let undone = false;
  for (const target of round.targets) {
    try {
      const done = await work(target);
      rows.push(...done.rows);
      services[target.service] = done.answer;
      undone ||= done.undone;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      unreachable[target.service] = error.message;
    }
  }
  if (round.asked.json) round.out(JSON.stringify({ services, unreachable }, null, 2));
  else if (rows.length > 0) for (const line of columns([head, ...rows])) round.out(line);
  for (const [service, reason] of Object.entries(unreachable)) round.err(`${service} ${reason}`);
  return Object.keys(unreachable).length > 0 ? 3 : undone ? 1 : 0;
}

async function status(round: Round): Promise<Code> {
  return each(round, ['SERVICE', 'MASTER KEY', 'KEYS', 'WRAPS NOW'], async (target) => {
    const answer = await ask<KeyStatus>(target, round.token, { path: '/ops/keys' });
    const { service } = target;
    const all = { [answer.current]: 0, ...answer.keys };
    const rows = Object.entries(all).map(([id, count]) => [
      service,
      id,
      String(count),
      id === answer.current ? 'yes' : 'no',
    ]);
    return { rows: [...rows, [service, '(destroyed)', String(answer.destroyed), '-']], answer, undone: false };
  });
}

async function rotate(round: Round): Promise<Code> {
  return each(round, ['SERVICE', 'MASTER KEY', 'WRAPPED ANEW', 'REMAINING'], async (target) => {
    let rewrapped = 0;
    for (;;) {
      const path = '/ops/keys/rotate';
      const answer = await ask<KeysRotated>(target, round.token, { method: 'POST', path });
      rewrapped += answer.rewrapped;
      const { current, remaining } = answer;
      if (remaining > 0 && answer.rewrapped > 0) continue;
      const rows = [[target.service, current, String(rewrapped), String(remaining)]];
      return { rows, answer: { ...answer, rewrapped }, undone: remaining > 0 };
    }
  });
}

async function seal(round: Round): Promise<Code> {
  return each(round, ['SERVICE', 'LOOKED AT', 'SEALED'], async (target) => {
    let [seen, sealed] = [0, 0];
    for (let body: SealFrom | undefined = {}; body; ) {
      const path = '/ops/keys/seal';
      const some: SealedSome = await ask<SealedSome>(target, round.token, { method: 'POST', path, body });
      seen += some.seen;
      sealed += some.sealed;
      body = some.next;
    }
    return { rows: [[target.service, String(seen), String(sealed)]], answer: { seen, sealed }, undone: false };
  });
}

async function reconcile(round: Round): Promise<Code> {
  return each(round, ['SERVICE', 'LOOKED AT', 'ERASED AGAIN'], async (target) => {
    let [seen, erased] = [0, 0];
    for (let body: ReconcileFrom | undefined = {}; body; ) {
      const path = '/ops/keys/reconcile';
      const some: KeysReconciled = await ask<KeysReconciled>(target, round.token, { method: 'POST', path, body });
      seen += some.seen;
      erased += some.erased;
      body = some.next;
    }
    return { rows: [[target.service, String(seen), String(erased)]], answer: { seen, erased }, undone: false };
  });
}

/** What carries out each command about keys. */
export const keyCommands = {
  'keys status': status,
  'keys rotate': rotate,
  'keys seal': seal,
  'keys reconcile': reconcile,
};
