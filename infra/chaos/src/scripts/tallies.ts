import type { Ground, TopicMessage } from '../ground.ts';

const statusOf: Readonly<Record<string, 'open' | 'closed'>> = {
  'probe.tally.founded.v1': 'open',
  'probe.tally.reopened.v1': 'open',
  'probe.tally.closed.v1': 'closed',
};

/** The tallies there are, as their events tell. */
export function talliesOn(messages: readonly TopicMessage[]): ReadonlyMap<string, 'open' | 'closed'> {
  const tallies = new Map<string, 'open' | 'closed'>();
  const seen = new Set<string>();
  for (const { topic, key, headers } of messages) {
    const { ce_id: id = '', ce_type: type = '' } = headers;
    const status = statusOf[type];
    // An event that was published a second time tells nothing new.
    if (topic !== 'probe.tally' || !status || seen.has(id)) continue;
    seen.add(id);
    tallies.set(key, status);
  }
  return tallies;
}

/** A tally that is closed refuses what it should count, and those keys are parked. False without a good answer. */
export async function change(ground: Ground, tally: string, how: 'closing' | 'reopening'): Promise<boolean> {
  return (await ground.operate('probe', 'POST', `/v1/tallies/${tally}/${how}`, { op: 'script' })) !== undefined;
}
