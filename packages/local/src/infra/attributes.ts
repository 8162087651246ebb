/**
 * What each metric is told apart by, and nothing else: every key here has few values, known from the code or from the
 * installation. An id of anything, a path as it was called or a text of somebody makes a series of its own each time,
 * and belongs into spans.
 */
export const attributesOf: Readonly<Record<string, readonly string[]>> = {
  'http.server.request.duration': [
    'error.type',
    'http.request.method',
    'http.response.status_code',
    'http.route',
    'network.protocol.version',
    'url.scheme',
  ],
  'http.client.request.duration': [
    'error.type',
    'http.request.method',
    'http.response.status_code',
    'network.protocol.version',
    'server.address',
    'server.port',
    'url.scheme',
  ],
  'db.client.connection.count': ['db.client.connection.pool.name', 'db.client.connection.state'],
  'simpul.alarms': ['simpul.matter'],
  'simpul.certificate.remaining': ['simpul.setting'],
  'simpul.command.duration': ['simpul.command', 'simpul.outcome'],
  'simpul.consumer.lag': ['messaging.destination.name', 'simpul.reaction'],
  'simpul.deadline.late': ['simpul.aggregate'],
  'simpul.evidence.missing': [],
  'simpul.evidence.unsealed.age': [],
  'simpul.http.refusals': ['http.response.status_code', 'http.route', 'simpul.problem.code'],
  'simpul.outbox.age': ['simpul.aggregate'],
  'simpul.outbox.events': ['simpul.aggregate'],
  'simpul.parked.keys': ['simpul.cause', 'simpul.reaction'],
  'simpul.reaction.latency': ['simpul.reaction'],
  'simpul.reaction.parked': ['simpul.cause', 'simpul.reaction'],
  'simpul.ready': [],
  'simpul.relay.latency': ['messaging.destination.name'],
  'simpul.state.unknown': ['simpul.part'],
  'simpul.view.building': ['simpul.view'],
};

// What the telemetry's own libraries tell of themselves, where they do.
const ofTheSdk = /^otel\.sdk\./;

/** A point of a metric, as far as it matters here. */
interface Told {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

// ids of documents and persons, UUIDs, trace ids, and numbers of more digits than a port has
const idLike = /[a-z2-7]{26}|[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{16}|\b\d{6,}\b/;

/** What is wrong with the attributes of points, a line each: a key that is not in the list, a value that looks like an id. */
export function attributeComplaints(points: readonly Told[]): string[] {
  const wrong = points.flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => {
      const known = ofTheSdk.test(name) || attributesOf[name]?.includes(key);
      if (!known) return [`${name} has ${key}, which is not in the list`];
      return idLike.test(String(value)) ? [`${name} has an id in ${key}: ${value}`] : [];
    }),
  );
  return [...new Set(wrong)];
}
