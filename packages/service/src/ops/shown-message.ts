import { createHash } from 'node:crypto';
import { isOwnHeader, type WaitingMessage } from '@simpul/backbone';
import { type EventType, masked, maskedValue, type ParkedMessageShown, services } from '@simpul/contracts';
import { traceIdOf } from '../telemetry/trace-context.ts';

const types: ReadonlyMap<string, EventType> = new Map(
  Object.values(services)
    .flatMap(({ topics }) => topics)
    .flatMap(({ events }) => events)
    .map((type) => [type.type, type]),
);

/**
 * A waiting message as operators see it. Of its data only what its event's contract knows is shown, which holds no
 * personal data, masked in case somebody wrote some where a contract has a text; what fits no contract may hold anything,
 * so its size and hash have to do.
 */
export function shownMessage({ offset, at, headers, value }: WaitingMessage): ParkedMessageShown {
  const data = dataOf(headers.ce_type, value);
  const trace = traceIdOf(headers);
  // Whatever else a stranger sent is named, not shown.
  const shown = Object.entries(headers).map(([name, text]) => [name, isOwnHeader(name) ? masked(text) : '…']);
  return {
    offset,
    at: at.toISOString(),
    headers: Object.fromEntries(shown),
    ...(trace && { trace }),
    bytes: value?.length ?? 0,
    sha256: createHash('sha256')
      .update(value ?? '')
      .digest('hex'),
    ...(data !== undefined && { data }),
  };
}

function dataOf(type: string | undefined, value: Buffer | null): unknown {
  const schema = types.get(type ?? '')?.schema;
  if (!schema || !value) return undefined;
  try {
    return maskedValue(schema.safeParse(JSON.parse(value.toString())).data);
  } catch {
    return undefined;
  }
}
