import { generationBefore, type Topic } from '../core/event.ts';
import { evidenceCheckpoints } from '../evidence/checkpoint.ts';
import { companyTopic } from '../g2b/company.ts';
import { businessTaxBillTopic } from '../g2b/tax-bill.ts';
import { notificationTopic } from '../g2c/notification.ts';
import { taxBillTopic } from '../g2c/tax-bill.ts';
import { employeeTopic } from '../g2e/employee.ts';
import { enrolmentTopic } from '../g2e/enrolment.ts';
import { personnelActionTopic } from '../g2e/personnel-action.ts';
import { agencyTopic } from '../g2g/agency.ts';
import { breachNoticeTopic, breachTopic } from '../g2g/breach.ts';
import { dataRequestTopic } from '../g2g/data-request.ts';
import { personTopic } from '../g2g/person-events.ts';
import { reviewTopic } from '../g2g/review.ts';
import { breachSearches } from '../personal/breach-search.ts';
import { personData } from '../personal/person-data.ts';
import { type ServiceName, services } from '../services.ts';

/** What may be done with a topic or a group, in the words of Kafka's authorizer. */
export type KafkaOperation = 'Read' | 'Write' | 'Create' | 'Describe' | 'DescribeConfigs' | 'Delete';

/** Rights on one topic or group, or on all whose names begin so; everything that no right names is refused. */
export interface KafkaRight {
  readonly resource: 'topic' | 'group';
  readonly pattern: 'literal' | 'prefixed';
  readonly name: string;
  readonly operations: readonly KafkaOperation[];
}

/**
 * Which topics of others a service listens to. A service does not start with a reaction or a view that reads more, and a
 * test finds what nobody reads any more.
 */
const heardFromOthers: Readonly<Record<ServiceName, readonly Topic[]>> = {
  g2c: [
    ...[employeeTopic, enrolmentTopic, personnelActionTopic],
    ...[agencyTopic, breachTopic, breachNoticeTopic, dataRequestTopic, personTopic],
  ],
  g2b: [agencyTopic, breachTopic, dataRequestTopic, personTopic, reviewTopic],
  g2g: [
    ...[companyTopic, businessTaxBillTopic, notificationTopic, taxBillTopic, employeeTopic],
    ...(['g2b', 'g2c', 'g2e'] as const).flatMap((each) => [breachSearches[each].topic, personData[each].topic]),
  ],
  g2e: [agencyTopic, breachTopic, dataRequestTopic, personTopic],
};

/** Each service keeps the checkpoints of the others, so that none can cut its evidence off unseen. */
function heardBy(service: ServiceName): readonly Topic[] {
  const others = Object.entries(evidenceCheckpoints).filter(([name]) => name !== service);
  return [...heardFromOthers[service], ...others.map(([, { topic }]) => topic)];
}

/** The topics a service may read: its own, and those of others that it listens to. */
export function readableTopics(service: ServiceName): readonly Topic[] {
  return [...services[service].topics, ...heardBy(service)];
}

/**
 * All that a service may do on Kafka; `topicPrefix` is the installation's. It makes and writes its own topics, reads those
 * it may, and its groups are those whose names begin with its own. It uses no transactions and no idempotent producer, so
 * it has no right on the cluster nor on transactional ids.
 */
export function kafkaRightsOf(
  service: ServiceName,
  { topicPrefix = '' }: { topicPrefix?: string } = {},
): readonly KafkaRight[] {
  const own = services[service].topics.map(({ name }) => name);
  const heard = heardBy(service).map(({ name }) => name);
  // Replicas of the version before still listen to an older generation, and the new ones look at how far its groups came; its
  // owner looks at whether it has ended.
  const before = (names: readonly string[]) => names.flatMap((name) => generationBefore(name) ?? []);
  const literal = (name: string, operations: readonly KafkaOperation[]): KafkaRight => ({
    resource: 'topic',
    pattern: 'literal',
    name: topicPrefix + name,
    operations,
  });
  return [
    // its own it reads too: its reactions may listen to itself, and a verification compares them with its documents; and it
    // looks at their settings, as it does not serve in production on topics that may lose an event
    ...own.map((name) => literal(name, ['Create', 'Describe', 'DescribeConfigs', 'Read', 'Write'])),
    ...heard.map((name) => literal(name, ['Describe', 'Read'])),
    ...before(own).map((name) => literal(name, ['Describe', 'DescribeConfigs', 'Read'])),
    ...before(heard).map((name) => literal(name, ['Describe', 'Read'])),
    {
      resource: 'group',
      pattern: 'prefixed',
      name: `${topicPrefix}${service}.`,
      // it removes the groups of a verification and of a view's old generations
      operations: ['Delete', 'Describe', 'Read'],
    },
  ];
}
