import type { EventType, Topic } from '../core/event.ts';
import { type Components, componentsOf, type JsonSchema } from './json-schema.ts';

/** Version of the AsyncAPI Kafka binding that the document keeps to. */
const bindingVersion = '0.5.0';

/**
 * The AsyncAPI 3.0 document of all topics. Messages are CloudEvents 1.0 in the binary content mode of the Kafka
 * protocol binding: attributes in `ce_` headers, the data alone in the value. `version` is that of the API.
 */
export function asyncApiOf(topics: readonly Topic[], version = '1.0.0'): JsonSchema {
  const events = topics.flatMap((each) => each.events);
  // AsyncAPI's own schema dialect is a superset of draft-07
  const components = componentsOf({ inputs: [], outputs: events.map(({ schema }) => schema) }, 'draft-07');
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Simpul events',
      version,
      description:
        'What the services tell one another and whoever was granted to listen. Topics keep everything; partition = (murmur2(key) & 0x7fffffff) % partitions; order holds per key. Consumers let unknown fields pass.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(topics.map((each) => [each.name, channelOf(each)])),
    operations: Object.fromEntries(topics.map((each) => [`publish.${each.name}`, operationOf(each)])),
    components: {
      messages: Object.fromEntries(
        topics.flatMap((each) => each.events.map((event) => [event.type, messageOf(event, each, components)])),
      ),
      schemas: components.schemas,
    },
  };
}

function channelOf({ name, summary, partitions, events }: Topic): JsonSchema {
  return {
    address: name,
    summary,
    messages: Object.fromEntries(events.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
    bindings: {
      kafka: {
        topic: name,
        partitions,
        topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1 },
        bindingVersion,
      },
    },
  };
}

function operationOf({ name, summary, events }: Topic): JsonSchema {
  return {
    action: 'send',
    summary,
    channel: { $ref: `#/channels/${name}` },
    messages: events.map(({ type }) => ({ $ref: `#/channels/${name}/messages/${type}` })),
  };
}

function messageOf(event: EventType, { key }: Topic, components: Components): JsonSchema {
  return {
    name: event.type,
    title: event.type,
    summary: event.summary,
    contentType: 'application/json',
    headers: headersOf(event),
    payload: components.output(event.schema),
    bindings: { kafka: { key: { type: 'string', description: key }, bindingVersion } },
    examples: [{ name: 'example', headers: exampleHeaders(event), payload: event.example }],
  };
}

/** The headers of every message: CloudEvents attributes and W3C trace context. */
function headersOf({ type }: EventType): JsonSchema {
  return {
    type: 'object',
    properties: {
      ce_specversion: { type: 'string', const: '1.0' },
      ce_id: {
        type: 'string',
        pattern: '^[a-z0-9]+:[a-z0-9-]+:.+:\\d+\\.\\d+$',
        description: '<service>:<aggregate>:<id>:<epoch>.<seq>; the same however often it is delivered',
      },
      ce_type: { type: 'string', const: type },
      ce_source: { type: 'string', format: 'uri-reference', description: '/<service>/<aggregate>' },
      ce_subject: { type: 'string', description: 'Id of the aggregate; the same as the key' },
      ce_time: { type: 'string', format: 'date-time', description: 'When it happened' },
      'content-type': { type: 'string', const: 'application/json' },
      traceparent: {
        type: 'string',
        pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
        description: 'W3C trace context',
      },
      tracestate: { type: 'string' },
    },
    required: ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_subject', 'ce_time', 'content-type'],
  };
}

function exampleHeaders({ type, topic }: EventType): JsonSchema {
  const [service, aggregate] = topic.split('.');
  const id = 'abcdefghijklmnopqrstuvwxyz';
  return {
    ce_specversion: '1.0',
    ce_id: `${service}:${aggregate}:${id}:1.1`,
    ce_type: type,
    ce_source: `/${service}/${aggregate}`,
    ce_subject: id,
    ce_time: '2026-03-31T02:15:30.000Z',
    'content-type': 'application/json',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  };
}
