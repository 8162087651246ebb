import type { ChaosService } from '../ground.ts';
import { streamName } from './log.ts';
import { aggregates, documentsOf, type Rule, teller } from './rule.ts';
import type { Snapshot, Violation } from './snapshot.ts';

const tell = teller('rest');

/** Once nothing is under way, nothing is left under way: no unpublished event, no parked key or message. */
export const rest: Rule = ({ snapshot, log }) => {
  const found: Violation[] = [];
  for (const [topic, documents] of aggregates(snapshot))
    for (const { _id, outbox, outboxSince } of documents.values()) {
      const name = streamName(topic, _id);
      const there = new Set(log.streams.get(name)?.events.map(({ seq }) => seq));
      for (const { seq } of outbox)
        found.push(
          there.has(seq)
            ? tell('wrong', `${name} ${seq}`, 'is published and was never cleared')
            : tell('lost', `${name} ${seq}`, 'is committed and was never published'),
        );
      if (outbox.length === 0 && outboxSince !== undefined && outboxSince !== null)
        found.push(tell('wrong', name, 'says that it has unpublished events and has none'));
    }
  for (const service of Object.keys(snapshot.documents)) found.push(...parked(snapshot, service as ChaosService));
  return found;
};

function parked(snapshot: Snapshot, service: ChaosService): Violation[] {
  const heads = documentsOf(snapshot, service, 'parked-heads');
  const messages = documentsOf(snapshot, service, 'parked-messages');
  const known = new Set(heads.map(({ _id }) => _id));
  return [
    ...heads.map(({ _id, reason }) => tell('lost', _id, `the key is parked: ${String(reason)}`)),
    ...messages.map(({ _id, head }) =>
      tell('lost', _id, known.has(String(head)) ? 'waits behind a parked key' : 'is parked behind no key at all'),
    ),
  ];
}
