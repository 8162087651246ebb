import { services } from '@simpul/contracts';
import { potTopic, seatsTopic, tallyTopic } from '../probe/contracts.ts';
import { isGarbage } from '../scripts/messages.ts';
import { type Rule, teller } from './rule.ts';

const tell = teller('stranger');
const topics = [...Object.values(services).flatMap((each) => each.topics), potTopic, seatsTopic, tallyTopic];
const typesByTopic = new Map(topics.map(({ name, events }) => [name, new Set(events.map(({ type }) => type))]));

/** Nothing stands on a topic but its own events, and what a script of ours has littered it with. */
export const stranger: Rule = ({ log }) => [
  ...log.strangers
    .filter((message) => !isGarbage(message))
    .map(({ topic, partition, offset, headers }) =>
      tell('wrong', `${topic}/${partition}/${offset}`, `is no event of its topic: ${headers.ce_id ?? 'without an id'}`),
    ),
  ...[...log.streams.values()].flatMap(({ topic, events }) =>
    events
      .filter(({ type, message }) => !typesByTopic.get(topic)?.has(type) && !isGarbage(message))
      .map(({ id, type }) => tell('wrong', id, `is of the type ${type || 'of none'}, which ${topic} does not have`)),
  ),
];
