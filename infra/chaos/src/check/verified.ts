import type { ChaosService, Reach } from '../ground.ts';
import { garbageId } from '../scripts/messages.ts';
import type { Violation } from './snapshot.ts';

const operator = 'operator:simpul';
const patienceMs = 120_000;

interface Line {
  readonly type: 'finding' | 'summary' | 'failed';
  readonly damage?: boolean | number;
  readonly kind?: string;
  readonly where?: string;
  readonly id?: string;
  readonly detail?: string;
  readonly error?: string;
}

/** Lets each service verify itself as an operator would, views against a rebuild included; what it calls damage is a breach. */
export async function verified(reach: Reach, services: readonly ChaosService[]): Promise<Violation[]> {
  return (await Promise.all(services.map((service) => verifyOne(reach, service)))).flat();
}

async function verifyOne(reach: Reach, service: ChaosService): Promise<Violation[]> {
  const [url] = reach.urls(service);
  const response = await fetch(`${url}/ops/verify`, {
    headers: { authorization: `Bearer ${await reach.token(operator)}` },
    signal: AbortSignal.timeout(patienceMs),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${service} could not be verified: ${response.status} ${text}`);
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const last = lines.at(-1);
  if (last?.type !== 'summary') throw new Error(`${service} could not be verified: ${last?.error ?? 'it broke off'}`);
  return (
    lines
      .filter(({ type, damage }) => type === 'finding' && damage === true)
      // What we wrote there ourselves it rightly calls unreadable.
      .filter(({ kind, id }) => !(kind === 'unreadable' && id?.startsWith(garbageId)))
      .map(({ kind = '', where = '', id = '', detail = '' }) => ({
        breach: kind === 'out-of-order' ? 'disordered' : kind.startsWith('view-') ? 'wrong' : 'lost',
        rule: `verify-${kind}`,
        id,
        detail: `${service}, ${where}: ${detail}`,
      }))
  );
}
